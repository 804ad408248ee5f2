import { guidanceSpans, isExampleMark } from "../../src/document/guidance";
import { contents } from "../../src/document/place";
import { templateById } from "../../src/guide/templates";
import { readDocx } from "../../src/ooxml/read";
import { createWordPort } from "../../src/word/word-port";
import { docx, p } from "../support/docx";
import { sdkErrors } from "../support/sdk-errors";
import { withWord } from "../support/word";

describe.each(["1.3", "1.8"])("taking guidance away before circulation, at WordApi %s", (api) => {
  it("takes all placeholders and examples, keeps headings, tables and the author's words, in two round trips", () =>
    withWord(docx({ document: p("Avant") + p("Le budget [À rédiger : montant] est validé.") }), { api }, async (_, standin) => {
      const port = createWordPort();
      for (const id of ["company-and-context", "objectives"]) {
        const template = templateById(id);
        if (template) await port.insert(template.draft("fr"), { kind: "end" });
      }
      const placed = contents(readDocx(standin.save())).flatMap(({ block }) => guidanceSpans(block.text)).length;
      const tables = readDocx(standin.save()).stories[0].blocks.filter(({ kind }) => kind === "table").length;
      const before = standin.counters.syncs;
      const removed = await port.removeGuidance();
      expect(standin.counters.syncs - before).toBe(2);
      const { blocks } = readDocx(standin.save()).stories[0];
      const texts = contents(readDocx(standin.save())).map(({ block }) => block.text);
      expect(texts.filter((text) => guidanceSpans(text).length > 0)).toEqual(["Le budget [À rédiger : montant] est validé."]);
      expect(texts.filter(isExampleMark)).toEqual([]);
      expect(removed).toEqual({ guidance: placed - 1, examples: tables, left: 1 });
      expect(blocks.filter(({ kind }) => kind === "table")).toHaveLength(tables);
      expect(texts).toEqual(expect.arrayContaining(["Avant", "Objectifs", "Entreprise et contexte", "Effectif"]));
      expect(await sdkErrors(standin.save())).toEqual([]);
    }));
});
