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
  const [story, first, ...rest] = place;
  if (story === undefined || first === undefined) return undefined;
  let block = document.stories[story]?.blocks[first];
  for (let i = 0; i < rest.length; i += 3) {
    const [row, cell, index] = [rest[i], rest[i + 1], rest[i + 2]];
    if (block?.kind !== "table" || row === undefined || cell === undefined || index === undefined) return undefined;
    block = block.rows[row]?.cells[cell]?.blocks[index];
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

/** A content with its place. */
export interface Placed<B extends Block = Block> {
  readonly place: Place;
  readonly block: B;
}

/** Every heading, paragraph and list item in reading order, those in cells included; all stories, or those given. */
export function* contents(document: Document, stories?: (kind: string) => boolean): Generator<Placed<Content>> {
  for (const [index, story] of document.stories.entries()) {
    if (stories && !stories(story.kind)) continue;
    yield* contentsOf(story.blocks, [index]);
  }
}

/** Every heading, paragraph and list item among blocks and in their cells; `parent` is the path of what holds them. */
export function* contentsOf(blocks: readonly Block[], parent: Place): Generator<Placed<Content>> {
  for (const [index, block] of blocks.entries()) {
    const place = [...parent, index];
    if (block.kind === "table") {
      for (const [r, row] of block.rows.entries())
        for (const [c, cell] of row.cells.entries()) yield* contentsOf(cell.blocks, [...place, r, c]);
    } else if (block.kind !== "opaque") yield { place, block };
  }
}

/** The text of a cell: its blocks' texts joined by line feeds, nested tables included. */
export function cellText(cell: Cell): string {
  const texts: string[] = [];
  for (const { block } of contentsOf(cell.blocks, [])) texts.push(block.text);
  return texts.join("\n").trim();
}
