import { inSteps } from "../document/steps";

/**
 * Texts as the concepts they speak of, side by side in arrays, for many are compared. A concept is told by its rank: the
 * rarest of all is 0.
 */
export interface Weighed {
  /** The ranks of each text in ascending order, one text after the other. */
  readonly ranks: Uint32Array;
  /** Where each text begins in `ranks`, and where the last one ends. */
  readonly starts: Uint32Array;
  /** What a concept weighs, by rank: the rarer among the texts, the more. */
  readonly weights: Float64Array;
  readonly totals: Float64Array;
  /** Two times 32 bits: one for each concept, several for one bit. Each bit that another has not is something that it does not say. */
  readonly bits: Int32Array;
  /** What the lightest concept of each text weighs. */
  readonly lightest: Float64Array;
}

/** Among few texts a word met twice is not common yet. */
const FEW = 20;

/**
 * Weighs texts in steps, between which a host may take its turn.
 * @param read the concepts of each text, as numbers
 * @param concepts how many concepts are known
 */
export function* weigh(read: readonly Uint32Array[], concepts: number): Generator<undefined, Weighed> {
  const counts = new Uint32Array(concepts);
  const starts = new Uint32Array(read.length + 1);
  yield* inSteps(read, (one, text) => {
    starts[text + 1] = (starts[text] as number) + one.length;
    for (let i = 0; i < one.length; i++) counts[one[i] as number] = (counts[one[i] as number] as number) + 1;
  });
  const { rankOf, weights } = rank(counts, read.length);
  const ranks = new Uint32Array(starts[read.length] as number);
  const totals = new Float64Array(read.length);
  const lightest = new Float64Array(read.length);
  const bits = new Int32Array(2 * read.length);
  yield* inSteps(read, (own, text) => {
    const from = starts[text] as number;
    let last = 0;
    for (let i = 0; i < own.length; i++) {
      const one = rankOf[own[i] as number] as number;
      const half = 2 * text + ((one >>> 5) & 1);
      bits[half] = (bits[half] as number) | (1 << (one & 31));
      totals[text] = (totals[text] as number) + (weights[one] as number);
      last = Math.max(last, one);
      // A text speaks of a dozen things: each is put in its place among those before.
      let at = from + i;
      for (; at > from && (ranks[at - 1] as number) > one; at--) ranks[at] = ranks[at - 1] as number;
      ranks[at] = one;
    }
    lightest[text] = own.length === 0 ? 0 : (weights[last] as number);
  });
  return { ranks, starts, weights, totals, bits, lightest };
}

/** Gives ranks to concepts, those in fewer texts first, and their weights. Those met as often keep their order. */
function rank(counts: Uint32Array, texts: number): { readonly rankOf: Uint32Array; readonly weights: Float64Array } {
  const next = new Uint32Array(texts + 2);
  for (const count of counts) next[count + 1] = (next[count + 1] as number) + 1;
  for (let count = 1; count < next.length; count++) next[count] = (next[count] as number) + (next[count - 1] as number);
  const rankOf = new Uint32Array(counts.length);
  const weights = new Float64Array(counts.length);
  for (const [concept, count] of counts.entries()) {
    const own = next[count] as number;
    next[count] = own + 1;
    rankOf[concept] = own;
    weights[own] = count === 0 ? 0 : Math.log(1 + (texts + FEW) / count);
  }
  return { rankOf, weights };
}
