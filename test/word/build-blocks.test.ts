import { ContentPool } from "../../src/document/content";
import { cellText } from "../../src/document/place";
import type { Block, Table } from "../../src/document/document";
import { buildBlocks } from "../../src/word/build-blocks";
import type { HostParagraph, HostTable } from "../../src/word/host-paragraph";

const line = (text: string, more: Partial<HostParagraph> = {}): HostParagraph => ({
  text, style: "Normal", outlineLevel: 10, nesting: 0, bold: false, size: 11, underlined: false, list: null, ...more,
});
const cell = (text: string, nesting = 1): HostParagraph => line(text, { nesting });
const table = (values: string[][], more: Partial<HostTable> = {}): HostTable => ({ values, headerRows: 0, tables: [], ...more });
const build = (paragraphs: HostParagraph[], tables: HostTable[] | null = []): readonly Block[] => buildBlocks({ paragraphs, tables }, new ContentPool()).blocks;
const texts = (block: Block | undefined): string[][] => (block?.kind === "table" ? block.rows.map((row) => row.cells.map(cellText)) : []);

describe("blocks from Word's paragraphs", () => {
  it("makes headings by built-in style, else by outline level; an automatic number is their label", () => {
    const blocks = build([
      line("Objet", { style: "Heading1", outlineLevel: 1, list: { level: 0, label: "1." } }),
      line("Portée", { style: "Other", outlineLevel: 3 }),
      line("Texte\vsuite\u0002"),
      line("Puce", { style: "ListParagraph", list: { level: 1, label: "•" } }),
    ]);
    expect(blocks).toEqual([
      { kind: "heading", level: 1, text: "Objet", faked: false, label: "1." },
      { kind: "heading", level: 3, text: "Portée", faked: false, label: null },
      { kind: "paragraph", text: "Texte\nsuite" },
      { kind: "listItem", level: 1, text: "Puce", label: "•" },
    ]);
  });

  it("makes one opaque block of the lines of a table of contents", () => {
    const blocks = build([line("Objet\t1", { style: "Toc1" }), line("Portée\t2", { style: "Toc2" }), line("Texte")]);
    expect(blocks.map(({ kind }) => kind)).toEqual(["opaque", "paragraph"]);
  });

  it("interns: the same document read twice gives the same contents", () => {
    const pool = new ContentPool();
    const body = { paragraphs: [line("a"), line("b", { style: "Heading1", outlineLevel: 1 })], tables: [] };
    const [first, second] = [buildBlocks(body, pool).blocks, buildBlocks(body, pool).blocks];
    expect(second[0]).toBe(first[0]);
    expect(second[1]).toBe(first[1]);
  });
});

describe("tables from Word's paragraphs and values", () => {
  it("gives each cell its paragraphs, several in one cell, none lost", () => {
    const blocks = build(
      [line("avant"), cell("ID"), cell("Exigence"), cell("E1"), cell("un"), cell(""), cell("deux"), line("après")],
      [table([["ID", "Exigence"], ["E1", "un\n\ndeux"]], { headerRows: 1 })],
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
    expect(texts(blocks[1])).toEqual([["ID", "Exigence"], ["E1", "un\n\ndeux"]]);
    expect((blocks[1] as Table).headerRows).toBe(1);
  });

  it("tells apart two tables that touch", () => {
    const blocks = build([cell("a"), cell("b"), cell("c"), cell("d")], [table([["a"], ["b"]]), table([["c", "d"]])]);
    expect(blocks.map(texts)).toEqual([[["a"], ["b"]], [["c", "d"]]]);
  });

  it("keeps blank cells, and blank paragraphs at the end of a cell where its text has them", () => {
    const blocks = build([cell("a"), cell(""), cell(""), cell("b")], [table([["a\n", ""], ["b", ""]])]);
    expect((blocks[0] as Table).rows[0]?.cells[0]?.blocks).toHaveLength(2);
    expect(texts(blocks[0])).toEqual([["a", ""], ["b", ""]]);
  });

  it("survives a cell without a paragraph of its own (merged vertically)", () => {
    expect(texts(build([cell("a"), cell("b"), cell("c")], [table([["a", "b"], ["", "c"]])])[0])).toEqual([["a", "b"], ["", "c"]]);
  });

  it("finds its way again after a cell whose two texts disagree", () => {
    const blocks = build([cell("a"), cell("visible"), cell("c"), cell("d")], [table([["a", "visible et caché"], ["c", "d"]])]);
    expect(texts(blocks[0])).toEqual([["a", "visible"], ["c", "d"]]);
  });

  it("reads a table within a cell, whether or not the cell's text includes it", () => {
    const paragraphs = [cell("a"), cell("in1", 2), cell("in2", 2), cell("fin"), cell("b")];
    const inner = { tables: [table([["in1", "in2"]])] };
    for (const value of ["a\nin1\nin2\nfin", "a\nfin"]) {
      const outer = build(paragraphs, [table([[value, "b"]], inner)])[0] as Table;
      const [first, second] = outer.rows[0]?.cells ?? [];
      expect(first?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "table", "paragraph"]);
      expect(texts(first?.blocks[1])).toEqual([["in1", "in2"]]);
      expect(second && cellText(second)).toBe("b");
    }
  });

  it("keeps every text in one cell where Word could not give the tables", () => {
    expect(texts(build([cell("a"), cell("b")], null)[0])).toEqual([["a\nb"]]);
  });

  it("knows the paragraph of each place", () => {
    const { index } = buildBlocks({ paragraphs: [line("x"), cell("a"), cell("b"), line("y")], tables: [table([["a", "b"]])] }, new ContentPool());
    expect([index.get("0/0"), index.get("0/1"), index.get("0/1/0/1/0"), index.get("0/2")]).toEqual([0, 1, 2, 3]);
  });
});

describe("headings that are only looks", () => {
  const body = Array.from({ length: 6 }, () => line("Le prestataire décrit ici le contexte et les besoins des équipes commerciales."));
  it("are headings marked faked, a one-cell table among them", () => {
    const blocks = build(
      [line("1. Contexte", { bold: true, size: 16 }), ...body, { ...line("Périmètre du projet", { bold: true, size: 16 }), nesting: 1 }, ...body],
      [table([["Périmètre du projet"]])],
    );
    expect(blocks.filter(({ kind }) => kind === "heading").map((block) => block.kind === "heading" && [block.text, block.faked])).toEqual([
      ["1. Contexte", true],
      ["Périmètre du projet", true],
    ]);
  });
});
