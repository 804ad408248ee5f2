import { ContentPool } from "../../src/document/content";
import type { Block, Document } from "../../src/document/document";
import { blockAt, bodyContents, contents, PlaceSet, visitContents, writtenContents } from "../../src/document/place";

const pool = new ContentPool();
const table = (...cells: readonly (readonly Block[])[]): Block => ({ kind: "table", headerRows: 0, rows: [{ cells: cells.map((blocks, column) => ({ column, columns: 1, rows: 1, blocks })) }] });
const [a, b, c, d] = ["a", "b", "c", "d"].map((text) => pool.paragraph(text)) as [Block, Block, Block, Block];
const document: Document = { stories: [{ kind: "body", blocks: [a, table([b, table([c])], [d]), { kind: "opaque", what: "unknown", name: "x" }] }], notes: [], stored: null };

test("every text is told with its place, those of nested tables too, and is found again there", () => {
  const placed = contents(document);
  expect(placed.map(({ place }) => place.join())).toEqual(["0,0", "0,1,0,0,0", "0,1,0,0,1,0,0,0", "0,1,0,1,0"]);
  for (const { place, block } of placed) expect(blockAt(document, place)).toBe(block);
});

test("the body's contents come alone, what is written without the comments", () => {
  const others = (["comment", "footnote"] as const).map((kind, at) => ({ kind, blocks: [pool.paragraph(`other ${at}`)] }));
  const all: Document = { ...document, stories: [document.stories[0], ...others] };
  expect(bodyContents(all)).toEqual(contents(document));
  expect(writtenContents(all).map(({ place, block }) => `${place.join()} ${block.text}`)).toEqual(["0,0 a", "0,1,0,0,0 b", "0,1,0,0,1,0,0,0 c", "0,1,0,1,0 d", "2,0 other 1"]);
});

test("visiting tells the same texts", () => {
  const texts: string[] = [];
  visitContents(document.stories[0].blocks, ({ text }) => texts.push(text));
  expect(texts).toEqual(["a", "b", "c", "d"]);
});

test("a place that the document has not holds nothing", () => {
  for (const place of [[], [0], [1, 0], [0, 9], [0, 0, 0, 0, 0], [0, 1, 0], [0, 1, 5, 0, 0]]) expect([place, blockAt(document, place)]).toEqual([place, undefined]);
});

test("PlaceSet tells places apart by their indexes", () => {
  const set = new PlaceSet();
  set.add([0, 1, 0]);
  expect([[0, 1, 0], [0, 1], [0, 1, 0, 0], [0, 10]].map((place) => set.has(place))).toEqual([true, false, false, false]);
});
