import type { Document, Table } from "../document/document";
import { blockAt, contentsOf } from "../document/place";
import type { Place, Range } from "../document/place";

/** The first words of a cell of the table at a place; failing that, of the row, then the table itself. */
export function cellRange(document: Document, table: Place, row: number, column: number): Range {
  const block = blockAt(document, table);
  const found = block?.kind === "table" ? (wordsOf(block, table, row, column) ?? wordsOf(block, table, row, null)) : null;
  return found ?? { place: table, start: 0, end: 0 };
}

function wordsOf(block: Table, table: Place, row: number, column: number | null): Range | null {
  for (const [index, cell] of (block.rows[row]?.cells ?? []).entries()) {
    if (column !== null && cell.column !== column) continue;
    for (const { place, block: content } of contentsOf(cell.blocks, [...table, row, index])) {
      const start = content.text.search(/\S/);
      if (start >= 0) return { place, start, end: content.text.trimEnd().length };
    }
  }
  return null;
}
