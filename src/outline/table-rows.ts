import type { Row, Table } from "../document/document";
import { guidanceSpans, isExampleMark, isGuidanceOnly } from "../document/guidance";
import { mapped } from "../document/mapped";
import { cellText } from "../document/place";
import { rememberedOf } from "../document/remembered";
import { countWords } from "../document/text";

/** A row of a table with its cells' texts by grid column. */
export interface TableRow {
  /** Index in Table.rows. */
  readonly index: number;
  /** Texts by the grid column where each cell starts. */
  readonly texts: ReadonlyMap<number, string>;
  /** header: names the columns; example: our worked example; blank: nothing of the author's; written: the rest. */
  readonly kind: "header" | "example" | "blank" | "written";
}

/** A table as its author left it. */
export interface TableReading {
  readonly rows: readonly TableRow[];
  /** False for a table whose rows below the header are all blank or examples: a form nobody has filled in yet. */
  readonly isWritten: boolean;
}

/** Reads the rows of a table once. */
export const readRows = rememberedOf((table: Table): TableReading => {
  const texts = mapped(table.rows, textsOf);
  const headers = headerRowCount(table, texts);
  const rows = mapped(texts, (cells, index): TableRow => ({ index, texts: cells, kind: index < headers ? "header" : kindOf(cells) }));
  const body = rows.filter((row) => row.kind !== "header");
  return { rows, isWritten: body.length === 0 ? hasText(texts) : body.some((row) => row.kind === "written") };
});

const textsOf = (row: Row): ReadonlyMap<number, string> => new Map(row.cells.map((cell) => [cell.column, cellText(cell)]));
const hasText = (rows: readonly ReadonlyMap<number, string>[]): boolean => rows.some((row) => [...row.values()].some((text) => text !== ""));

function kindOf(cells: ReadonlyMap<number, string>): TableRow["kind"] {
  const texts = [...cells.values()];
  if (isExampleMark(texts[0] ?? "")) return "example";
  const isAsked = (text: string): boolean => text.includes("[") && text.split("\n").every((line) => isGuidanceOnly(line));
  const written = texts.filter((text) => text !== "" && !isAsked(text));
  // A label written in advance, whose other cells still ask: nothing of the author's.
  const isLabelled = written.length === 1 && written[0] === texts[0] && texts.some(isAsked);
  return written.length === 0 || isLabelled ? "blank" : "written";
}

/** "Réf.", "Prio.", "Nb.": a sentence ends otherwise. */
const ABBREVIATION = /^\p{L}{1,6}\.$/u;

/** Rows marked as header by the author, else the first row when it looks like names of columns. */
function headerRowCount(table: Table, rows: readonly ReadonlyMap<number, string>[]): number {
  if (table.headerRows > 0) return Math.min(table.headerRows, rows.length);
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0 || first.size < 2) return 0;
  const names = [...first.values()].filter((text) => text !== "");
  const looksLikeNames = names.length >= 2 && names.every((text) => text.length <= 60 && countWords(text) <= 6 && (!/[.!?;]$|\d{2}/.test(text) || ABBREVIATION.test(text)) && guidanceSpans(text).length === 0);
  return looksLikeNames ? 1 : 0;
}
