import { ContentPool } from "../../src/document/content";
import type { Block, Document } from "../../src/document/document";
import { readDocx } from "../../src/ooxml/read";
import { readDocument } from "../../src/word/read";
import { docx, p, r, table, tc } from "../support/docx";
import { withWord } from "../support/word";

async function both(document: string, options: { flavour?: "web" | "desktop"; numbering?: string } = {}): Promise<{ file: Document; word: Document }> {
  const bytes = docx({ document, ...(options.numbering === undefined ? {} : { numbering: options.numbering }) });
  const word = await withWord(bytes, { api: "1.3", flavour: options.flavour ?? "desktop" }, async () => (await readDocument(new ContentPool())).document);
  return { file: readDocx(bytes), word };
}
const body = (document: Document): readonly Block[] => document.stories[0].blocks;
const texts = (blocks: readonly Block[]): readonly string[] => blocks.map((block) => (block.kind === "table" || block.kind === "opaque" ? block.kind : block.text));
const kinds = (document: Document): readonly string[] => body(document).map(({ kind }) => kind);

describe("differences between the readers, as docs/reader-differences.md lists them", () => {
  it("merged cells", async () => {
    const merged = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${tc("a", '<w:vMerge w:val="restart"/>')}${tc("b")}</w:tr><w:tr>${tc(p(""), "<w:vMerge/>")}${tc("c")}</w:tr></w:tbl>`;
    const { file, word } = await both(merged + p("fin"));
    const rows = (document: Document): unknown => {
      const [first] = body(document);
      return first?.kind === "table" && first.rows.map((row) => row.cells.map((cell) => [texts(cell.blocks).join(), cell.rows]));
    };
    expect(rows(file)).toEqual([[["a", 2], ["b", 1]], [["c", 1]]]);
    expect(rows(word)).toEqual([[["a", 1], ["b", 1]], [["", 1], ["c", 1]]]);
  });

  it("symbols", async () => {
    const { file, word } = await both(p('<w:r><w:t>fait </w:t><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'));
    expect(texts(body(file))[0]).toMatch(/✓$/);
    expect(texts(body(word))[0]).toMatch(/\uf0fc$/);
  });

  it("bullets", async () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0fb"/><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const { file, word } = await both(p("Puce", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'), { numbering });
    expect(body(file)).toEqual([{ kind: "listItem", level: 0, text: "Puce", label: "✗" }]);
    expect(body(word)).toEqual([{ kind: "listItem", level: 0, text: "Puce", label: "•" }]);
  });

  it("looks of headings", async () => {
    const text = p("Le prestataire décrit ici le contexte et les besoins des équipes commerciales.");
    const spaced = `<w:p>${r("Contexte", "<w:b/>")}${r(" ")}${r("général", "<w:b/>")}</w:p>`;
    const { file, word } = await both(spaced + text + text);
    expect(kinds(file)[0]).toBe("heading");
    expect(kinds(word)[0]).toBe("paragraph");
  });

  it("contents without styles", async () => {
    const run = (inner: string): string => `<w:r>${inner}</w:r>`;
    const begin = run('<w:fldChar w:fldCharType="begin"/>') + run("<w:instrText>TOC \\o</w:instrText>") + run('<w:fldChar w:fldCharType="separate"/>');
    const { file, word } = await both(p(`${begin}${r("Objet\t1")}`) + p(`${r("Portée\t2")}${run('<w:fldChar w:fldCharType="end"/>')}`) + p("Texte"));
    expect(kinds(file)).toEqual(["opaque", "paragraph"]);
    expect(kinds(word)).toEqual(["paragraph", "paragraph", "paragraph"]);
  });

  it("deleted paragraph marks", async () => {
    const { file, word } = await both(p("Un ", '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>') + p("deux"));
    expect(texts(body(file))).toEqual(["Un deux"]);
    expect(texts(body(word))).toEqual(["Un ", "deux"]);
  });

  it("deleted text", async () => {
    const deleted = p(`${r("Délai ")}<w:del w:id="1" w:author="a"><w:r><w:delText>court</w:delText></w:r></w:del>${r("fixé")}`);
    for (const [flavour, text] of [["desktop", "Délai fixé"], ["web", "Délai courtfixé"]] as const) {
      const { file, word } = await both(deleted, { flavour });
      expect(texts(body(file))).toEqual(["Délai fixé"]);
      expect(texts(body(word))).toEqual([text]);
    }
  });

  it("hidden text", async () => {
    const { file, word } = await both(p(`${r("Vu")}${r(" caché", "<w:vanish/>")}`));
    expect(texts(body(file))).toEqual(["Vu"]);
    expect(texts(body(word))).toEqual(["Vu caché"]);
  });

  it("embedded content", async () => {
    const { file, word } = await both(`${p("Avant")}<w:altChunk/>${p("Après")}`);
    expect(texts(body(file))).toEqual(["Avant", "opaque", "Après"]);
    expect(texts(body(word))).toEqual(["Avant", "Après"]);
  });

  it("deeper tables", async () => {
    const { file, word } = await both(table(["a", table(["b", table(["c", "d"]) + p("")]) + p("")]) + p("fin"));
    const deepest = (document: Document): number => {
      let cells = 0;
      const walk = (blocks: readonly Block[]): void => {
        for (const block of blocks) {
          if (block.kind !== "table") continue;
          cells = block.rows.flatMap((row) => row.cells).length;
          for (const row of block.rows) for (const cell of row.cells) walk(cell.blocks);
        }
      };
      walk(body(document));
      return cells;
    };
    expect(deepest(file)).toBe(2);
    expect(deepest(word)).toBe(1);
  });

  it("other stories", async () => {
    const box = p(`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("dans la boîte")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>${r("corps")}`);
    const { file, word } = await both(box);
    expect(file.stories.map(({ kind }) => kind)).toEqual(["body", "textBox"]);
    expect(word.stories.map(({ kind }) => kind)).toEqual(["body"]);
    expect(texts(body(word))).toEqual(texts(body(file)));
  });
});
