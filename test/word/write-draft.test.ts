import { strFromU8, unzipSync } from "fflate";
import type { Draft } from "../../src/document/draft";
import { insertDraft } from "../../src/word/insert";
import { docx, p } from "../support/docx";
import { withWord } from "../support/word";

const table = (columns: number, cells: readonly string[]): Draft["blocks"][number] => ({
  kind: "table",
  columns: Array.from({ length: columns }, (_, i) => ({ header: `Colonne ${i + 1}`, width: 100 / columns })),
  rows: [
    { example: true, cells: Array.from({ length: columns }, (_, i) => `Exemple ${i}`) },
    { example: false, cells },
  ],
});
const DRAFT: Draft = {
  id: "looks", title: "Présentation", language: "fr",
  blocks: [
    { kind: "heading", level: 1, text: "Titre" },
    table(5, ["Audit", "[À rédiger\u00a0: date]", "écrit", "", ""]),
    { kind: "guidance", text: "suite" },
    table(6, ["Paramétrage", "[À rédiger\u00a0: nom]", "", "", "", ""]),
    { kind: "heading", level: 2, text: "Partie" },
    { kind: "guidance", text: "ailleurs" },
  ],
};

/** Each run written, by its text: what its own properties say of it; the spacing above its paragraph. */
interface Look {
  readonly italic: boolean;
  readonly color: string | null;
  readonly size: string | null;
  readonly above: string | null;
}

async function looks(): Promise<{ readonly byText: ReadonlyMap<string, Look>; readonly syncs: number }> {
  return withWord(docx({ document: p("Avant") }), { api: "1.3" }, async (_, standin) => {
    await insertDraft(DRAFT, { kind: "end" }, null);
    const { syncs } = standin.counters;
    const document = strFromU8(unzipSync(standin.save())["word/document.xml"] ?? new Uint8Array());
    const byText = new Map<string, Look>();
    for (const [, paragraph = ""] of document.matchAll(/<w:p[ >]([^]*?)<\/w:p>/g))
      for (const [, run = ""] of paragraph.matchAll(/<w:r[ >]([^]*?)<\/w:r>/g)) {
        const text = /<w:t[^>]*>([^<]*)<\/w:t>/.exec(run)?.[1] ?? "";
        const value = (source: string, name: string): string | null => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(source)?.[1] ?? null;
        byText.set(text, {
          italic: /<w:i(?: w:val="(?:1|true)")?\/>/.test(run),
          color: value(run, "color"),
          size: value(run, "sz"),
          above: /<w:spacing[^>]* w:before="(\d+)"/.exec(/<w:pPr>[^]*?<\/w:pPr>/.exec(paragraph)?.[0] ?? "")?.[1] ?? null,
        });
      }
    return { byText, syncs };
  });
}

test("guidance has its look within tables too, and nothing else there has it but the example", async () => {
  const { byText } = await looks();
  for (const text of ["[À rédiger\u00a0: date]", "[À rédiger\u00a0: nom]", "[À rédiger\u00a0: suite]", "Exemple 0"]) expect({ text, ...byText.get(text) }).toMatchObject({ text, italic: true, color: "1F5C99" });
  for (const text of ["Audit", "écrit", "Paramétrage", "Colonne 1"]) expect({ text, ...byText.get(text) }).toMatchObject({ text, italic: false, color: null });
});

test("tables of six columns or more are written in 9 points", async () => {
  const { byText } = await looks();
  expect(["Paramétrage", "[À rédiger\u00a0: nom]", "Colonne 6"].map((text) => byText.get(text)?.size)).toEqual(["18", "18", "18"]);
  expect(["Audit", "[À rédiger\u00a0: date]", "[À rédiger\u00a0: suite]"].map((text) => byText.get(text)?.size)).toEqual([null, null, null]);
});

test("the text below a table stands apart from it, in two round trips for the whole draft", async () => {
  const { byText, syncs } = await looks();
  expect([byText.get("[À rédiger\u00a0: suite]")?.above, byText.get("[À rédiger\u00a0: ailleurs]")?.above, byText.get("Audit")?.above]).toEqual(["160", null, null]);
  expect(syncs).toBeLessThanOrEqual(2);
});
