import { ContentPool } from "../../src/document/content";
import type { Block, Cell } from "../../src/document/document";

const pool = new ContentPool();

const cell = (text: string, given: Partial<Cell> = {}): Cell => ({ column: 0, columns: 1, rows: 1, blocks: [pool.paragraph(text)], ...given });
const opaque = (name: string): Block => ({ kind: "opaque", what: "embedded", name });

test("equal tables of one pool are the same object, tables in their cells included", () => {
  const made = (): Block => pool.table([{ cells: [cell("a"), cell("", { column: 1, blocks: [pool.table([{ cells: [cell("b")] }], 0), opaque("w:object")] })] }], 0);
  expect(made()).toBe(made());
});

test.each<[string, (pool: ContentPool) => Block]>([
  ["a text of the same length", (pool) => pool.table([{ cells: [cell("b")] }], 0)],
  ["a header", (pool) => pool.table([{ cells: [cell("a")] }], 1)],
  ["a merge over columns", (pool) => pool.table([{ cells: [cell("a", { columns: 2 })] }], 0)],
  ["a merge over rows", (pool) => pool.table([{ cells: [cell("a", { rows: 2 })] }], 0)],
  ["an empty row", (pool) => pool.table([{ cells: [cell("a")] }, { cells: [] }], 0)],
  ["another paragraph", (pool) => pool.table([{ cells: [cell("a", { blocks: [pool.paragraph("a"), pool.paragraph("")] })] }], 0)],
  ["an object", (pool) => pool.table([{ cells: [cell("a", { blocks: [opaque("w:pict")] })] }], 0)],
])("%s makes another table", (_, other) => {
  expect(other(pool)).not.toBe(pool.table([{ cells: [cell("a")] }], 0));
});
