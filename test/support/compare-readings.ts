import { ContentPool } from "../../src/document/content";
import type { Block, Cell, Row, Table } from "../../src/document/document";

/**
 * The differences between the two readers that docs/reader-differences.md lists, by the names it gives them. Each rule
 * says how many blocks of the file's reading and of Word's stand for the same thing; anything else is a disagreement.
 */
export type Difference =
  | "merged cells"
  | "symbols"
  | "bullets"
  | "looks of headings"
  | "contents without styles"
  | "deleted paragraph marks"
  | "embedded content"
  | "deeper tables";

type Rule = (file: readonly Block[], word: readonly Block[], compare: Comparison) => readonly [number, number] | null;

/** Compares a file's reading with Word's; the differences met on the way, and the first disagreement, if any. */
export class Comparison {
  readonly met = new Set<Difference>();
  disagreement: string | null = null;

  blocks(file: readonly Block[], word: readonly Block[]): boolean {
    let [i, j] = [0, 0];
    while (i < file.length || j < word.length) {
      const step = this.#step(file.slice(i), word.slice(j));
      if (!step) {
        this.disagreement ??= `file: ${show(file[i])}; Word: ${show(word[j])}`;
        return false;
      }
      i += step[0];
      j += step[1];
    }
    return true;
  }

  #step(file: readonly Block[], word: readonly Block[]): readonly [number, number] | null {
    const [a, b] = [file[0], word[0]];
    if (a && b && (a === b || same(a, b))) return [1, 1];
    if (a?.kind === "table" && b?.kind === "table") return this.#tables(a, b) ? [1, 1] : null;
    for (const [name, rule] of RULES) {
      const step = rule(file, word, this);
      if (!step) continue;
      this.met.add(name);
      return step;
    }
    return null;
  }

  #tables(file: Table, word: Table): boolean {
    if (file.headerRows !== word.headerRows) {
      this.disagreement = `header rows ${file.headerRows}, ${word.headerRows}`;
      return false;
    }
    const rows = withContinuedCells(file);
    if (rows.some((row, r) => row.cells.length !== file.rows[r]?.cells.length)) this.met.add("merged cells");
    const [only] = word.rows;
    if (word.rows.length === 1 && only?.cells.length === 1 && file.rows.flatMap(({ cells }) => cells).length > 1) {
      this.met.add("deeper tables");
      return this.blocks(rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks)), only.cells[0]?.blocks ?? []);
    }
    if (rows.length !== word.rows.length) {
      this.disagreement = `rows ${rows.length}, ${word.rows.length}`;
      return false;
    }
    return rows.every((row, r) => {
      const cells = word.rows[r]?.cells ?? [];
      if (row.cells.length !== cells.length) {
        this.disagreement = `cells of row ${r}: ${row.cells.length}, ${cells.length}`;
        return false;
      }
      return row.cells.every((cell, c) => this.blocks(cell.blocks, cells[c]?.blocks ?? []));
    });
  }
}

const RULES: readonly (readonly [Difference, Rule])[] = [
  ["symbols", ([a], [b]) => (a && b && isText(a) && isText(b) && sameButSymbols(a.text, b.text) && JSON.stringify(a) === JSON.stringify({ ...b, text: a.text }) ? [1, 1] : null)],
  ["bullets", ([a], [b]) => (a?.kind === "listItem" && b?.kind === "listItem" && a.text === b.text && a.level === b.level && isBullet(a.label) && isBullet(b.label) ? [1, 1] : null)],
  [
    "looks of headings",
    ([a], [b]) => {
      if (!a || !b || !isText(b)) return null;
      if (isText(a)) return a.text === b.text && (isFaked(a) || isFaked(b)) ? [1, 1] : null;
      return a.kind === "table" && isFaked(b) && boxed(a) === b.text ? [1, 1] : null;
    },
  ],
  [
    "contents without styles",
    (file, word) => {
      if (file[0]?.kind !== "opaque" || file[0].what !== "tableOfContents") return null;
      const next = file[1];
      for (let lines = 0; lines <= word.length; lines++) {
        const b = word[lines];
        if (!next ? !b : b && (same(next, b) || (next.kind === "table" && b.kind === "table"))) return [1, lines];
      }
      return null;
    },
  ],
  [
    "deleted paragraph marks",
    ([a], word) => {
      if (!a || !isText(a)) return null;
      let joined = "";
      for (const [i, b] of word.entries()) {
        if (!isText(b)) return null;
        joined += b.text;
        if (i > 0 && joined === a.text) return [1, i + 1];
        if (!a.text.startsWith(joined)) return null;
      }
      return null;
    },
  ],
  ["embedded content", ([a]) => (a?.kind === "opaque" && a.what !== "tableOfContents" ? [1, 0] : null)],
];

/** A table's rows with a blank cell where a vertical merge goes on: Word's values have one, the file's reading has none. */
function withContinuedCells(table: Table): readonly Row[] {
  const blank: Cell["blocks"] = [new ContentPool().paragraph("")];
  const open: { readonly cell: Cell; readonly until: number }[] = [];
  return table.rows.map((row, r) => {
    const above = open.filter(({ until }) => r < until).map(({ cell }): Cell => ({ ...cell, rows: 1, blocks: blank }));
    for (const cell of row.cells) if (cell.rows > 1) open.push({ cell, until: r + cell.rows });
    return { cells: [...row.cells, ...above].sort((a, b) => a.column - b.column) };
  });
}

type Text = Extract<Block, { readonly text: string }>;
const isText = (block: Block): block is Text => block.kind !== "table" && block.kind !== "opaque";
const isFaked = (block: Block): boolean => block.kind === "heading" && block.faked;
/** A bullet is one character, a letter perhaps where its font is not known. */
const isBullet = (label: string | null): boolean => label !== null && label.length === 1 && !/[0-9]/.test(label);

/** Different in nothing but characters of symbol fonts: Word gives their code, in the private use area or bare. */
function sameButSymbols(file: string, word: string): boolean {
  if (file === word || file.length !== word.length) return false;
  return Array.from({ length: file.length }, (_, i) => [file.charAt(i), word.charAt(i)] as const).every(
    ([a, b]) => a === b || (/[\p{S}\p{P}\ufffd]/u.test(a) && /[\u0021-\u00ff\ue000-\uf8ff]/.test(b)),
  );
}

/** The text of a one-cell table. */
function boxed(table: Table): string | null {
  const cells = table.rows.flatMap((row) => row.cells);
  const texts = cells[0]?.blocks.filter(isText).map(({ text }) => text).filter((text) => text.trim() !== "") ?? [];
  return cells.length === 1 && texts.length === 1 ? (texts[0] ?? null) : null;
}

function same(a: Block, b: Block): boolean {
  if (a.kind === "opaque" && b.kind === "opaque") return a.what === b.what;
  return isText(a) && isText(b) && JSON.stringify(a) === JSON.stringify(b);
}

function show(block: Block | undefined): string {
  if (!block) return "nothing";
  if (block.kind === "table") return `table of ${block.rows.length} rows`;
  return JSON.stringify(block).slice(0, 200);
}
