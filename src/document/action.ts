import type { Place, Range } from "./place";

/** Where an insertion goes. `expected` is the canonical text at the place when it was chosen: refused if it changed. */
export type Position =
  | { readonly kind: "before" | "after"; readonly place: Place; readonly expected: string }
  | { readonly kind: "cursor" }
  | { readonly kind: "end" };

/** What can be done about a finding: data, carried out by a host. */
export type Action =
  | { readonly kind: "edit"; readonly range: Range; readonly expected: string; readonly replacement: string }
  | { readonly kind: "insertSection"; readonly template: string; readonly position: Position }
  | InsertRows
  /** Asks somebody for points that a section of the guide lacks; no item means all of them. */
  | { readonly kind: "assign"; readonly section: string; readonly items: readonly string[] };

/** Rows to write in a table of the author's: blank rows first, then new ones. */
export interface InsertRows {
  readonly kind: "insertRows";
  readonly table: Place;
  /** Indexes of its blank rows, in order. */
  readonly blank: readonly number[];
  /** Index of the row after which new ones go. */
  readonly after: number;
  /** True when that row is a header or a worked example, whose look the new ones must not take. */
  readonly isSetApart: boolean;
  /** A cell for each of the table's. */
  readonly rows: readonly (readonly string[])[];
}
