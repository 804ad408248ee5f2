import type { Draft } from "../../src/document/draft";
import { createWordPort } from "../../src/word/word-port";
import { docx, p, table } from "../support/docx";
import { sdkErrors } from "../support/sdk-errors";
import { withWord } from "../support/word";

const DRAFT: Draft = {
  id: "objectives", title: "Objectifs", language: "fr",
  blocks: [{ kind: "heading", level: 1, text: "Objectifs" }, { kind: "table", columns: [{ header: "Objectif", width: 50 }, { header: "Date", width: 50 }], rows: [{ example: false, cells: ["", ""] }] }],
};
const STYLES =
  '<w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/></w:style>' +
  '<w:style w:type="table" w:styleId="Grilledutableau"><w:name w:val="Table Grid"/></w:style>' +
  '<w:style w:type="table" w:customStyle="1" w:styleId="Charte"><w:name w:val="Charte Valmont"/></w:style>';
const styled = (style: string): string => table(["A", "B"], ["1", "2"]).replace("<w:tblPr/>", `<w:tblPr><w:tblStyle w:val="${style}"/></w:tblPr>`);

const insertedStyle = (document: string): Promise<{ style: string | undefined; shaded: boolean; errors: readonly unknown[] }> =>
  withWord(docx({ document, styles: STYLES }), { api: "1.3" }, async (word, standin) => {
    await createWordPort().insert(DRAFT, { kind: "end" });
    const style = await word.run(async (context) => {
      const { tables } = context.document.body;
      tables.load("style,shadingColor,rows/shadingColor");
      await context.sync();
      const last = tables.items.at(-1);
      return { style: last?.style, shaded: last?.rows.items[0]?.shadingColor !== "#FFFFFF" };
    });
    return { ...style, errors: await sdkErrors(standin.save()) };
  });

test("a table inserted wears the style that most of the author's tables wear, its own header look included", async () => {
  expect(await insertedStyle(styled("Charte") + p("") + styled("Charte") + p("") + styled("Grilledutableau") + p("Fin"))).toEqual({ style: "Charte Valmont", shaded: false, errors: [] });
});

test("it wears ours where the author's tables have none", async () => {
  expect(await insertedStyle(table(["A", "B"], ["1", "2"]) + p("Fin"))).toMatchObject({ shaded: true, errors: [] });
  expect((await insertedStyle(p("Fin"))).style).toMatch(/Grid Table 1 Light/i);
});
