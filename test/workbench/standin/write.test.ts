import { unzipSync } from "fflate";
import { corpusFiles, describeCorpus, readCorpus } from "../../support/corpus";
import { sdkErrors } from "../../support/sdk-errors";
import { minimalDocx } from "../../support/minimal-docx";
import { withWord } from "../../support/word";

const BODY = "<w:p><w:r><w:t>Avant</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Le système doit </w:t></w:r><w:r><w:t>répondre rapidement.</w:t></w:r></w:p>";

/** An error without its place, which the insertion moves. */
const summary = (error: unknown): string => JSON.stringify(error).replace(/"path":\s*"[^"]*"/gi, "");

/** A section as an add-in writes it: heading, text, list line, table, and a content control around it all. */
async function insertSection(context: Word.RequestContext): Promise<void> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("text");
  await context.sync();
  const anchor = paragraphs.items[0];
  if (!anchor) throw new Error("An empty document");
  const heading = anchor.insertParagraph("Objectifs", "After");
  heading.styleBuiltIn = "Heading1";
  const text = heading.insertParagraph("Décrire\tici\vla cible.", "After");
  text.styleBuiltIn = "Normal";
  const table = text.insertTable(3, 2, "After", [["Objectif", "Mesure"], ["Réduire", "de 20 %\nen un an"], ["", ""]]);
  const last = table.insertParagraph("Fin", "After");
  const control = heading.getRange().expandTo(last.getRange()).insertContentControl();
  control.tag = "section:objectifs";
  control.title = "Objectifs";
  control.appearance = "Tags";
  control.color = "#1F5C99";
  table.styleBuiltIn = "GridTable4_Accent1";
  table.headerRowCount = 1;
  table.styleFirstColumn = false;
  const header = table.rows.getFirst();
  header.font.bold = true;
  header.shadingColor = "#DCE6F1";
  header.getNext().font.italic = true;
  table.getCell(0, 0).columnWidth = 120;
  text.font.italic = true;
  text.font.color = "#1F5C99";
  text.leftIndent = 18;
  text.firstLineIndent = -18;
  await context.sync();
}

describe("inserting through office.js", () => {
  it("writes what it was asked, valid for the Open XML SDK", async () => {
    await withWord(minimalDocx(BODY), { api: "1.3" }, async (word, standin) => {
      await word.run(insertSection);
      expect(standin.paragraphTexts()).toEqual(["Avant", "Objectifs", "Décrire\tici\vla cible.", "Objectif", "Mesure", "Réduire", "de 20 %", "en un an", "", "", "Fin", "Le système doit répondre rapidement."]);
      await word.run(async (context) => {
        const control = context.document.contentControls.getByTag("section:objectifs").getFirst();
        control.load("text,title,appearance,color");
        const tables = context.document.body.tables;
        tables.load("values,headerRowCount,styleBuiltIn,styleFirstColumn");
        const paragraphs = context.document.body.paragraphs;
        paragraphs.load("styleBuiltIn,outlineLevel,leftIndent,firstLineIndent,font/italic,font/color");
        await context.sync();
        expect([control.title, control.appearance, control.color]).toEqual(["Objectifs", "Tags", "#1F5C99"]);
        expect(tables.items[0]?.toJSON()).toMatchObject({ headerRowCount: 1, styleBuiltIn: "GridTable4_Accent1", styleFirstColumn: false, values: [["Objectif", "Mesure"], ["Réduire", "de 20 %\nen un an"], ["", ""]] });
        expect(paragraphs.items[1]).toMatchObject({ styleBuiltIn: "Heading1", outlineLevel: 1 });
        expect(paragraphs.items[2]).toMatchObject({ leftIndent: 18, firstLineIndent: -18 });
        expect(paragraphs.items[2]?.font).toMatchObject({ italic: true, color: "#1F5C99" });
      });
      expect(await sdkErrors(standin.save())).toEqual([]);
    });
  });
});

describeCorpus("inserting into real documents", () => {
  const names = corpusFiles("fr").filter((name) => name.endsWith(".docx"));

  it.each(names)("%s is undone byte for byte", async (name) => {
    const original = readCorpus("fr", name);
    await withWord(original, { api: "1.3" }, async (word, standin) => {
      const texts = standin.paragraphTexts();
      await word.run(insertSection);
      expect(standin.paragraphTexts().length).toBeGreaterThan(texts.length);
      while (standin.undo());
      expect(standin.paragraphTexts()).toEqual(texts);
      const after = unzipSync(standin.save());
      for (const [part, bytes] of Object.entries(unzipSync(original))) expect([part, Buffer.from(bytes).equals(after[part] ?? Buffer.alloc(0))]).toEqual([part, true]);
    });
  });

  it.each(names.filter((_, i) => i % 4 === 0))("%s stays valid for the Open XML SDK", async (name) => {
    const original = readCorpus("fr", name);
    await withWord(original, { api: "1.3" }, async (word, standin) => {
      await word.run(insertSection);
      const errors = (await sdkErrors(standin.save())).map(summary);
      const known = errors.length === 0 ? [] : (await sdkErrors(original)).map(summary);
      expect(errors.filter((error) => !known.includes(error))).toEqual([]);
    });
  });
});
