import { ContentPool } from "../../src/document/content";
import type { Block, Table } from "../../src/document/document";
import { StretchMemory } from "../../src/outline/stretch-memory";

const pool = new ContentPool();

/** A new table object of one row at each call, as a reader makes it. */
const row = (texts: readonly string[], headerRows = 0): Table => ({
  kind: "table",
  headerRows,
  rows: [{ cells: texts.map((text, column) => ({ column, columns: 1, rows: 1, blocks: [pool.paragraph(text)] })) }],
});
const stretch = (id: string): Block[] => [pool.paragraph("Le CRM exporte les contacts."), row([id, "Exporter"]), { kind: "opaque", what: "embedded", name: "w:object" }];

test("the same contents in new tables are remembered", () => {
  const memory = new StretchMemory<number>();
  let made = 0;
  const read = (blocks: readonly Block[]): number => memory.recall(blocks, () => ++made);
  expect(read(stretch("EX-1"))).toBe(1);
  expect(read(stretch("EX-1"))).toBe(1);
  expect(read(stretch("EX-2"))).toBe(2);
  expect(read(stretch("EX-1"))).toBe(1);
});

test("what differs in a table but its texts is another stretch", () => {
  const memory = new StretchMemory<string>();
  expect(memory.recall([row(["a", "bc"])], () => "plain")).toBe("plain");
  expect(memory.recall([row(["a", "bc"], 1)], () => "with a header")).toBe("with a header");
  expect(memory.recall([row(["a", "bc", ""])], () => "wider")).toBe("wider");
  expect(memory.recall([row(["a", "bc"])], () => "forgotten")).toBe("plain");
});

test("a stretch without text is not remembered", () => {
  const memory = new StretchMemory<number>();
  expect(memory.recall([], () => 1)).toBe(1);
  expect(memory.recall([], () => 2)).toBe(2);
});
