import type { Content } from "../document/content";
import type { Block, Table } from "../document/document";
import { visitContents } from "../document/place";

/** Stretches kept for one text: the same text may stand in a few sections. */
const KEPT = 4;

/**
 * Remembers what was concluded from stretches of blocks, so that sections that have not changed since an earlier reading
 * cost nothing. Contents are interned, hence compared by identity; tables are compared by their cells.
 */
export class StretchMemory<T> {
  readonly #known = new WeakMap<Content, { readonly blocks: readonly Block[]; readonly value: T }[]>();

  /** The value remembered for equal blocks, else the one that `make` finds. */
  recall(blocks: readonly Block[], make: () => T): T {
    const key = longestContent(blocks);
    if (key === null) return make();
    let entries = this.#known.get(key);
    if (entries === undefined) this.#known.set(key, (entries = []));
    for (const entry of entries) if (areSame(entry.blocks, blocks)) return entry.value;
    const value = make();
    if (entries.length === KEPT) entries.shift();
    entries.push({ blocks, value });
    return value;
  }
}

/** The content least likely to stand elsewhere too. */
function longestContent(blocks: readonly Block[]): Content | null {
  let longest: Content | null = null;
  visitContents(blocks, (content) => {
    if (longest === null || content.text.length > longest.text.length) longest = content;
  });
  return longest;
}

function areSame(a: readonly Block[], b: readonly Block[]): boolean {
  return a.length === b.length && a.every((block, index) => isSame(block, b[index]));
}

function isSame(a: Block, b: Block | undefined): boolean {
  if (a === b) return true;
  if (b === undefined || a.kind !== b.kind) return false;
  if (a.kind === "table") return b.kind === "table" && isSameTable(a, b);
  return a.kind === "opaque" && b.kind === "opaque" && a.what === b.what && a.name === b.name;
}

function isSameTable(a: Table, b: Table): boolean {
  return (
    a.headerRows === b.headerRows &&
    a.rows.length === b.rows.length &&
    a.rows.every(({ cells }, r) => {
      const others = b.rows[r]?.cells;
      return (
        cells.length === others?.length &&
        cells.every((cell, c) => {
          const other = others[c];
          return other !== undefined && cell.column === other.column && cell.columns === other.columns && cell.rows === other.rows && areSame(cell.blocks, other.blocks);
        })
      );
    })
  );
}
