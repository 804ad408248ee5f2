import type { Language } from "./language";

/** A column of a draft table. */
export interface DraftColumn {
  readonly header: string;
  /** Share of the page width, in percent; the columns of a table total 100. */
  readonly width: number;
}

/** A row of a draft table; a cell may be "" (for the author to fill) or a guidance placeholder. */
export interface DraftRow {
  /** True for the worked example: its first cell begins with "Exemple" / "Example" (see guidance.ts). */
  readonly example: boolean;
  readonly cells: readonly string[];
}

/** Tables of as many columns or more are written in 9 points instead of 10. */
export const DENSE_COLUMNS = 6;

export interface DraftTable {
  readonly kind: "table";
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
}

/** What may be inserted. Guidance is given without its brackets: the writers put them (guidanceText). */
export type DraftBlock =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "guidance"; readonly text: string }
  | { readonly kind: "check"; readonly text: string; readonly checked: boolean }
  | DraftTable;

/** One insertion, written alike by the two writers (Word, .docx). */
export interface Draft {
  /** Template it comes from: "objectives", "requirement-table"...; the content control is tagged cadrage:section:<id>. */
  readonly id: string;
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly DraftBlock[];
}
