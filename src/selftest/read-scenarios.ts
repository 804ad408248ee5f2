import type { Document } from "../document/document";
import { createWordPort } from "../word/word-port";
import { outlineText } from "./outline-text";
import type { Scenario } from "./scenario";
import { paragraphTexts, writeBody } from "./write-body";

const read = (): Promise<Document> => createWordPort().read();

export const readScenarios: readonly Scenario[] = [
  {
    id: "read-styles",
    title: { fr: "Lire titres et paragraphes par leurs styles", en: "Read headings and paragraphs by their styles" },
    run: async () => {
      await writeBody([["Heading1", "Objet"], "Texte", ["Heading2", "Portée"], "Suite"]);
      const { stories } = await read();
      return [{ what: "blocks", expected: "H1 Objet | P Texte | H2 Portée | P Suite", seen: outlineText(stories[0].blocks) }];
    },
  },
  {
    id: "read-table",
    title: { fr: "Lire un tableau, ses cellules vides et ses paragraphes", en: "Read a table, its empty cells and its paragraphs" },
    run: async () => {
      await writeBody(["Avant"], (body) => {
        const table = body.insertTable(2, 2, "End", [["ID", "Exigence"], ["E1", ""]]);
        table.headerRowCount = 1;
        table.getCell(1, 1).body.insertParagraph("fin", "End");
        body.insertParagraph("Après", "End");
      });
      const { stories } = await read();
      const blocks = outlineText(stories[0].blocks);
      return [{ what: "blocks", expected: "P Avant | T1[ID ; Exigence / E1 ; fin] | P Après", seen: blocks }];
    },
  },
  {
    id: "table-paragraphs",
    title: { fr: "Un paragraphe par cellule dans body.paragraphs", en: "One paragraph a cell in body.paragraphs" },
    run: async () => {
      await writeBody(["Avant"], (body) => {
        body.insertTable(2, 2, "End", [["a", "b"], ["c", "d"]]);
      });
      const texts = (await paragraphTexts()).filter((text) => text.trim() !== "");
      return [{ what: "texts", expected: "Avant,a,b,c,d", seen: texts.join() }];
    },
  },
  {
    id: "read-twice",
    title: { fr: "Deux lectures donnent les mêmes contenus", en: "Two readings give the same contents" },
    run: async () => {
      await writeBody([["Heading1", "Objet"], "Texte"]);
      const port = createWordPort();
      const [first, second] = [await port.read(), await port.read()];
      const same = first.stories[0].blocks.every((block, i) => block === second.stories[0].blocks[i]);
      return [{ what: "same objects", expected: "true", seen: String(same) }];
    },
  },
];
