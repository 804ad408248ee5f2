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
  | { readonly kind: "insertRows"; readonly table: Place; readonly rows: readonly (readonly string[])[] };
