import type { DraftRow } from "../../document/draft";

/** Rows for the author to fill. */
export function emptyRows(count: number, columns: number): readonly DraftRow[] {
  return Array.from({ length: count }, () => ({ example: false, cells: Array.from({ length: columns }, () => "") }));
}
