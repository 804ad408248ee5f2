import { ContentPool } from "../../src/document/content";
import type { Block, Table } from "../../src/document/document";
import { rememberedStretch, stretchOf } from "../../src/outline/stretch";

const pool = new ContentPool();

const row = (texts: readonly string[]): Table => pool.table([{ cells: texts.map((text, column) => ({ column, columns: 1, rows: 1, blocks: [pool.paragraph(text)] })) }], 0);
const blocks = (id: string): Block[] => [pool.paragraph("Le CRM exporte les contacts."), row([id, "Exporter"]), { kind: "opaque", what: "embedded", name: "w:object" }];

test("equal blocks make the same stretch, as a later reading has them", () => {
  expect(stretchOf(blocks("EX-1"))).toBe(stretchOf(blocks("EX-1")));
  expect(stretchOf(blocks("EX-2"))).not.toBe(stretchOf(blocks("EX-1")));
  expect(stretchOf(blocks("EX-1").slice(0, 2))).not.toBe(stretchOf(blocks("EX-1")));
});

test("the last conclusion is remembered, for what else it was made of", () => {
  let made = 0;
  const conclude = rememberedStretch(({ blocks: { length } }, offset: number) => [length + offset, ++made]);
  expect(conclude(stretchOf(blocks("EX-1")), 7)).toEqual([10, 1]);
  expect(conclude(stretchOf(blocks("EX-1")), 7)).toEqual([10, 1]);
  expect(conclude(stretchOf(blocks("EX-1")), 8)).toEqual([11, 2]);
  expect(conclude(stretchOf(blocks("EX-1")), 7)).toEqual([10, 3]);
});

test("a stretch of nothing is a stretch", () => {
  expect(stretchOf([]).blocks).toEqual([]);
});
