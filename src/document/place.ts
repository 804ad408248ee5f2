import type { Block, Cell, Document, Row, Table } from "./document";
import type { Content } from "./content";
import { finished, inSteps } from "./steps";

/**
 * A reading's index path to a block: [story, block], then for each table on the way [row, cell, block].
 * A place means nothing in another reading.
 */
export type Place = readonly number[];

/** Place + UTF-16 offsets, end excluded, in the canonical text of the block: the only notion of place in a text. */
export interface Range {
  readonly place: Place;
  readonly start: number;
  readonly end: number;
}

/** The block at a place; undefined where the document has none (a place of another reading). */
export function blockAt(document: Document, place: Place): Block | undefined {
  let block = document.stories[place[0] ?? -1]?.blocks[place[1] ?? -1];
  for (let i = 2; i < place.length; i += 3) {
    if (block?.kind !== "table") return undefined;
    block = block.rows[place[i] ?? -1]?.cells[place[i + 1] ?? -1]?.blocks[place[i + 2] ?? -1];
  }
  return block;
}

/** Negative when a comes before b in the document. A table comes before what its cells hold. */
export function comparePlaces(a: Place, b: Place): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

export function isSamePlace(a: Place, b: Place): boolean {
  return a.length === b.length && comparePlaces(a, b) === 0;
}

/** A set of places, told apart by what they say rather than by which object says it. */
export class PlaceSet {
  readonly #root: PlaceNode = { below: null, isIn: false };

  add(place: Place): void {
    let node = this.#root;
    for (const index of place) {
      node.below ??= new Map<number, PlaceNode>();
      let next = node.below.get(index);
      if (next === undefined) node.below.set(index, (next = { below: null, isIn: false }));
      node = next;
    }
    node.isIn = true;
  }

  has(place: Place): boolean {
    let node: PlaceNode | undefined = this.#root;
    for (let i = 0; node !== undefined && i < place.length; i++) node = node.below?.get(place[i] ?? -1);
    return node?.isIn ?? false;
  }
}

interface PlaceNode {
  below: Map<number, PlaceNode> | null;
  isIn: boolean;
}

/** A content with its place. */
export interface Placed<B extends Block = Block> {
  readonly place: Place;
  readonly block: B;
}

/** Every heading, paragraph and list item in reading order, those in cells included, of all stories. */
export const contents = (document: Document): readonly Placed<Content>[] => document.stories.flatMap(({ blocks }, index) => contentsOf(blocks, [index]));

/** The contents of a document as the rules look at them, listed once: many do. */
interface Listed {
  readonly body: readonly Placed<Content>[];
  readonly written: readonly Placed<Content>[];
}

const lists = new WeakMap<Document, Listed>();

/** Lists the contents of a document in steps, before anyone asks for them. */
export function* listContents(document: Document): Generator<undefined, Listed> {
  const known = lists.get(document);
  if (known) return known;
  const body: Placed<Content>[] = [];
  yield* inSteps(document.stories[0].blocks, (block, index) => {
    if (block.kind === "table") for (const placed of contentsOfTable(block, index)) body.push(placed);
    else collect(block, [0], index, body);
  });
  const written = [...body];
  for (const [index, { kind, blocks }] of document.stories.entries()) if (index > 0 && kind !== "comment") yield* inSteps(blocks, (block, at) => collect(block, [index], at, written));
  const list = { body, written };
  lists.set(document, list);
  return list;
}

const tables = new WeakMap<Table, { readonly index: number; readonly contents: readonly Placed<Content>[] }>();

/** The contents of a table of the body, listed once as long as it stands where it stood. */
function contentsOfTable(table: Table, index: number): readonly Placed<Content>[] {
  const known = tables.get(table);
  if (known?.index === index) return known.contents;
  const contents: Placed<Content>[] = [];
  collect(table, [0], index, contents);
  tables.set(table, { index, contents });
  return contents;
}

/** The contents of the body, in reading order. */
export const bodyContents = (document: Document): readonly Placed<Content>[] => finished(listContents(document)).body;

/** The contents of the body, then those of the other stories but comments: what the document says. */
export const writtenContents = (document: Document): readonly Placed<Content>[] => finished(listContents(document)).written;

/** Every heading, paragraph and list item among blocks and in their cells; `parent` is the path of what holds them. */
export function contentsOf(blocks: readonly Block[], parent: Place): Placed<Content>[] {
  const placed: Placed<Content>[] = [];
  for (let index = 0; index < blocks.length; index++) collect(blocks[index] as Block, parent, index, placed);
  return placed;
}

// Here and below counting rather than iterators, and concat rather than spreading: every block of a document is visited by
// many, and iterators make more garbage than all the rest.
function collect(block: Block, parent: Place, index: number, placed: Placed<Content>[]): void {
  if (block.kind === "opaque") return;
  if (block.kind !== "table") {
    placed.push({ place: parent.concat(index), block });
    return;
  }
  for (let row = 0; row < block.rows.length; row++) {
    const { cells } = block.rows[row] as Row;
    for (let cell = 0; cell < cells.length; cell++) {
      const { blocks } = cells[cell] as Cell;
      const place = parent.concat(index, row, cell);
      for (let at = 0; at < blocks.length; at++) collect(blocks[at] as Block, place, at, placed);
    }
  }
}

/** Tells every heading, paragraph and list item among blocks and in their cells, without their places. */
export function visitContents(blocks: readonly Block[], visitor: (content: Content) => void): void {
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block;
    if (block.kind === "opaque") continue;
    if (block.kind !== "table") visitor(block);
    else
      for (let row = 0; row < block.rows.length; row++) {
        const { cells } = block.rows[row] as Row;
        for (let cell = 0; cell < cells.length; cell++) visitContents((cells[cell] as Cell).blocks, visitor);
      }
  }
}

/** The text of a cell: its blocks' texts joined by line feeds, nested tables included. */
export function cellText({ blocks }: Cell): string {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined && only.kind !== "table" && only.kind !== "opaque") return only.text.trim();
  const texts: string[] = [];
  visitContents(blocks, ({ text }) => texts.push(text));
  return texts.join("\n").trim();
}
