import type { Block, Cell, Document } from "./document";
import type { Content } from "./content";

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

/** Every heading, paragraph and list item in reading order, those in cells included; all stories, or those given. */
export function contents(document: Document, stories?: (kind: string) => boolean): Placed<Content>[] {
  const placed: Placed<Content>[] = [];
  for (const [index, story] of document.stories.entries()) if (stories === undefined || stories(story.kind)) collect(story.blocks, [index], placed);
  return placed;
}

/** Every heading, paragraph and list item among blocks and in their cells; `parent` is the path of what holds them. */
export function contentsOf(blocks: readonly Block[], parent: Place): Placed<Content>[] {
  const placed: Placed<Content>[] = [];
  collect(blocks, parent, placed);
  return placed;
}

function collect(blocks: readonly Block[], parent: Place, placed: Placed<Content>[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "opaque") continue;
    if (block.kind !== "table") placed.push({ place: [...parent, index], block });
    else for (const [r, row] of block.rows.entries()) for (const [c, cell] of row.cells.entries()) collect(cell.blocks, [...parent, index, r, c], placed);
  }
}

/** Tells every heading, paragraph and list item among blocks and in their cells, without their places. */
export function visitContents(blocks: readonly Block[], visitor: (content: Content) => void): void {
  for (const block of blocks) {
    if (block.kind === "opaque") continue;
    if (block.kind !== "table") visitor(block);
    else for (const row of block.rows) for (const cell of row.cells) visitContents(cell.blocks, visitor);
  }
}

/** Tells the heading, paragraph or list item at a place, or those in the cells of the table there, with their places. A visitor that keeps a place copies it: it changes afterwards. */
export function visitPlaced(block: Block, place: number[], visitor: (place: Place, content: Content) => void): void {
  if (block.kind === "opaque") return;
  if (block.kind !== "table") return visitor(place, block);
  const depth = place.length;
  for (const [r, row] of block.rows.entries())
    for (const [c, cell] of row.cells.entries())
      for (const [b, inside] of cell.blocks.entries()) {
        place[depth] = r;
        place[depth + 1] = c;
        place[depth + 2] = b;
        visitPlaced(inside, place, visitor);
        place.length = depth + 3;
      }
  place.length = depth;
}

/** The text of a cell: its blocks' texts joined by line feeds, nested tables included. */
export function cellText({ blocks }: Cell): string {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined && only.kind !== "table" && only.kind !== "opaque") return only.text.trim();
  const texts: string[] = [];
  visitContents(blocks, ({ text }) => texts.push(text));
  return texts.join("\n").trim();
}
