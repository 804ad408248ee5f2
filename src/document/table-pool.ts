import type { Block, Row, Table } from "./document";

/** Tables found again by what they hold, so that an equal one in a later reading is the same object. */
export class TablePool {
  readonly #tables = new Map<number, Table[]>();

  table(rows: readonly Row[], headerRows: number): Table {
    const sum = checksum(rows, headerRows);
    const alike = this.#tables.get(sum);
    const known = alike?.find((table) => table.headerRows === headerRows && areSameRows(table.rows, rows));
    if (known !== undefined) return known;
    const table: Table = { kind: "table", rows, headerRows };
    if (alike === undefined) this.#tables.set(sum, [table]);
    else alike.push(table);
    return table;
  }
}

/** Whether two stretches of blocks of one pool say the same: contents and tables are then the same objects. */
export function areSameBlocks(a: readonly Block[], b: readonly Block[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && !isSameOpaque(a[i], b[i])) return false;
  return true;
}

const isSameOpaque = (a: Block | undefined, b: Block | undefined): boolean => a?.kind === "opaque" && b?.kind === "opaque" && a.what === b.what && a.name === b.name;

function areSameRows(a: readonly Row[], b: readonly Row[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ cells }, r) => {
      const others = b[r]?.cells;
      return (
        cells.length === others?.length &&
        cells.every((cell, c) => {
          const other = others[c];
          return other !== undefined && cell.column === other.column && cell.columns === other.columns && cell.rows === other.rows && areSameBlocks(cell.blocks, other.blocks);
        })
      );
    })
  );
}

/** A number that equal tables have in common, and few others: made of the lengths of texts, which cost nothing to read. */
function checksum(rows: readonly Row[], headerRows: number): number {
  let sum = headerRows;
  const add = (value: number): void => {
    sum = (Math.imul(sum, 31) + value) | 0;
  };
  for (const { cells } of rows) {
    add(cells.length);
    for (const { column, columns, blocks } of cells) {
      add(column);
      add(columns);
      for (const block of blocks) add(block.kind === "table" ? block.rows.length : block.kind === "opaque" ? block.name.length : block.text.length);
    }
  }
  return sum;
}
