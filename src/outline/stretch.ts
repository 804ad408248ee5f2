import type { Content } from "../document/content";
import type { Block, Table } from "../document/document";
import { areSameBlocks } from "../document/table-pool";

/** What a section holds of its own, one block after the other. Equal stretches are the same object, in this reading and in later ones. */
export interface Stretch {
  readonly blocks: readonly Block[];
}

/** Stretches kept for one block: the same may stand in a few sections. */
const KEPT = 4;

const stretches = new WeakMap<Content | Table, Stretch[]>();

/** The stretch of these blocks; contents and tables are the same objects where they are equal (ContentPool). */
export function stretchOf(blocks: readonly Block[]): Stretch {
  const key = leastCommon(blocks);
  if (key === null) return { blocks };
  let kept = stretches.get(key);
  if (kept === undefined) stretches.set(key, (kept = []));
  for (const one of kept) if (areSameBlocks(one.blocks, blocks)) return one;
  const stretch: Stretch = { blocks };
  if (kept.length === KEPT) kept.shift();
  kept.push(stretch);
  return stretch;
}

/** The block least likely to stand elsewhere too: a table, else the longest text. */
function leastCommon(blocks: readonly Block[]): Content | Table | null {
  let longest: Content | null = null;
  for (const block of blocks) {
    if (block.kind === "table") return block;
    if (block.kind !== "opaque" && (longest === null || block.text.length > longest.text.length)) longest = block;
  }
  return longest;
}

/**
 * Remembers what is concluded of a stretch, so that sections that an edit left alone cost nothing. Made once, where a
 * module begins.
 * @param conclude depends on the stretch and on what else it is given, which is compared by identity; the last conclusion is remembered
 */
export function rememberedStretch<T, G extends readonly unknown[]>(conclude: (stretch: Stretch, ...given: G) => T): (stretch: Stretch, ...given: G) => T {
  const known = new WeakMap<Stretch, { readonly given: G; readonly value: T }>();
  return (stretch, ...given) => {
    const met = known.get(stretch);
    if (met !== undefined && areSame(given, met.given)) return met.value;
    const value = conclude(stretch, ...given);
    known.set(stretch, { given, value });
    return value;
  };
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
