import type { ContentPool } from "../document/content";
import type { Block, Cell, Row, Table } from "../document/document";
import type { NoteCounter } from "./note-counter";

interface OpenCell extends Cell {
  columns: number;
  rows: number;
}

interface OpenRow {
  readonly cells: OpenCell[];
  column: number;
  header: boolean;
  deleted: boolean;
  /** Vertical merges that go on below, by grid column: those above, and what this row makes of them. */
  readonly merges: Map<number, OpenCell>;
}

interface CellProperties {
  columns: number;
  vertical: "none" | "restart" | "continue";
  horizontal: "none" | "restart" | "continue";
  deleted: boolean;
}

const MAX_COLUMNS = 1000;

/** What is read of one table: cells get their grid column and the rows they cover (ECMA-376 17.4). */
export class TableBuilder {
  readonly #rows: Row[] = [];
  #headerRows = 0;
  #headerRun = true;
  #merges = new Map<number, OpenCell>();
  #row: OpenRow | null = null;
  /** Properties of the open cell; a table inside it has a builder of its own. */
  cell: CellProperties = noProperties();

  startRow(): void {
    this.#row = { cells: [], column: 0, header: false, deleted: false, merges: new Map() };
  }

  skipColumns(count: number): void {
    if (this.#row) this.#row.column += clamp(count, 0);
  }

  markHeader(): void {
    if (this.#row) this.#row.header = true;
  }

  markRowDeleted(): void {
    if (this.#row) this.#row.deleted = true;
  }

  startCell(): void {
    this.cell = noProperties();
  }

  endCell(blocks: readonly Block[], notes: NoteCounter): void {
    const row = this.#row;
    const properties = this.cell;
    if (!row || properties.deleted) return;
    const { column } = row;
    const columns = clamp(properties.columns, 1);
    row.column += columns;
    const last = row.cells.at(-1);
    if (properties.horizontal === "continue" && last) {
      last.columns += columns;
      noteText(blocks, notes);
      return;
    }
    const above = properties.vertical === "continue" ? this.#merges.get(column) : undefined;
    if (above) {
      above.rows++;
      row.merges.set(column, above);
      noteText(blocks, notes);
      return;
    }
    const cell: OpenCell = { column, columns, rows: 1, blocks };
    row.cells.push(cell);
    if (properties.vertical !== "none") row.merges.set(column, cell);
  }

  endRow(): void {
    const row = this.#row;
    this.#row = null;
    if (!row) return;
    if (row.deleted) {
      for (const [column, cell] of row.merges) if (this.#merges.get(column) === cell) cell.rows--;
      return;
    }
    this.#merges = row.merges;
    this.#rows.push({ cells: row.cells });
    this.#headerRun &&= row.header;
    if (this.#headerRun) this.#headerRows++;
  }

  build(pool: ContentPool): Table {
    return pool.table(this.#rows, this.#headerRows);
  }
}

const noProperties = (): CellProperties => ({ columns: 1, vertical: "none", horizontal: "none", deleted: false });
const clamp = (value: number, least: number): number => Math.min(MAX_COLUMNS, Math.max(least, value));

/** Word shows nothing of what a continued cell holds; text there is worth a note. */
function noteText(blocks: readonly Block[], notes: NoteCounter): void {
  if (blocks.some((block) => block.kind !== "paragraph" || block.text.trim() !== "")) notes.add("merged-cell-text");
}
