import type { WeighedTexts } from "./weighed-texts";

/** Two texts that speak of nearly the same. Texts that put one word for another in the same sentence speak of two things ("au format CSV", "au format PDF"): they make no pair. */
export interface AlikePair {
  /** Indexes of the texts; `earlier` comes first. */
  readonly earlier: number;
  readonly later: number;
  /** How much of what either speaks of both do, rare things counting most: 1 for the same. */
  readonly share: number;
  /** How many things both speak of. */
  readonly common: number;
}

/** Of the texts that share a rare concept, the last ones that are compared: a bound for texts all made alike. */
const COMPARED = 16;
const NONE = -1;
/** Shares this near are equal: what they are summed from is rounded. */
const ROUNDING = 1e-9;

/**
 * Texts given one after the other, each compared with those before it that share a rare concept. A text changed, added or
 * removed since an earlier comparison *stirs* its rare concepts: the next texts that have one of them may be compared
 * with others than before, all the rest are as they were.
 */
export class ComparedTexts {
  /** For each concept, the place of the last text that it is rare in; for each such place, the place before. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  /** The text that each place is in. */
  readonly #text: Uint32Array;
  #places = 0;
  /** How many of the next texts that have a concept may meet another text by it than before. */
  readonly #stirred: Uint8Array;
  /** The last text that each was compared with: two may share several rare concepts. */
  readonly #comparedWith: Int32Array;
  /** The last text, of those looked at, that speaks of each concept. */
  readonly #spokenOfBy: Int32Array;

  /** @param read the concepts of each text, in the order of its words */
  constructor(
    readonly read: readonly Uint32Array[],
    readonly weighed: WeighedTexts,
  ) {
    const concepts = weighed.weights.length;
    this.#last = new Int32Array(concepts).fill(NONE);
    this.#before = new Int32Array(weighed.concepts.length);
    this.#text = new Uint32Array(weighed.concepts.length);
    this.#stirred = new Uint8Array(concepts);
    this.#comparedWith = new Int32Array(read.length).fill(NONE);
    this.#spokenOfBy = new Int32Array(concepts).fill(NONE);
  }

  /** @param weighed the texts that it is one of: these, or those of the earlier comparison */
  stir(text: number, weighed: WeighedTexts): void {
    const from = weighed.starts[text] as number;
    for (let at = from; at < from + (weighed.rare[text] as number); at++) this.#stirred[weighed.concepts[at] as number] = COMPARED;
  }

  /** Whether a text may meet another than before. */
  isStirred(text: number): boolean {
    const { concepts, starts, rare } = this.weighed;
    const from = starts[text] as number;
    for (let at = from; at < from + (rare[text] as number); at++) if (this.#stirred[concepts[at] as number] !== 0) return true;
    return false;
  }

  /** Gives a text to those that follow. @param isSame what it says and weighs is what it was */
  give(text: number, isSame: boolean): void {
    const { concepts, starts, rare } = this.weighed;
    const from = starts[text] as number;
    for (let at = from; at < from + (rare[text] as number); at++) {
      const one = concepts[at] as number;
      const stirred = this.#stirred[one] as number;
      if (isSame && stirred > 0) this.#stirred[one] = stirred - 1;
      const place = this.#places++;
      this.#before[place] = this.#last[one] as number;
      this.#text[place] = text;
      this.#last[one] = place;
    }
  }

  /** The text nearest to this one among those given before, the first of several; null where none shares as much as asked. */
  nearest(later: number): AlikePair | null {
    const { concepts, starts, rare, weights, totals, bits, lightest, least } = this.weighed;
    const from = starts[later] as number;
    const to = starts[later + 1] as number;
    for (let i = from; i < to; i++) this.#spokenOfBy[concepts[i] as number] = later;
    const total = totals[later] as number;
    const ownLow = bits[2 * later] as number;
    const ownHigh = bits[2 * later + 1] as number;
    const light = lightest[later] as number;
    let best: AlikePair | null = null;
    for (let at = from; at < from + (rare[later] as number); at++)
      for (let place = this.#last[concepts[at] as number] as number, count = 0; place !== NONE && count < COMPARED; place = this.#before[place] as number, count++) {
        const earlier = this.#text[place] as number;
        if (this.#comparedWith[earlier] === later) continue;
        this.#comparedWith[earlier] = later;
        const low = bits[2 * earlier] as number;
        const high = bits[2 * earlier + 1] as number;
        const otherTotal = totals[earlier] as number;
        const needed = best === null ? least : best.share - ROUNDING;
        // What the bits say that only one of them has weighs at least this: most texts are told apart by it.
        const alone = (countBits(ownLow & ~low) + countBits(ownHigh & ~high)) * light;
        const otherAlone = (countBits(low & ~ownLow) + countBits(high & ~ownHigh)) * (lightest[earlier] as number);
        if (Math.min(total - alone, otherTotal - otherAlone) < needed * Math.max(total + otherAlone, otherTotal + alone)) continue;
        let both = 0;
        let common = 0;
        for (let i = starts[earlier] as number; i < (starts[earlier + 1] as number); i++) {
          const one = concepts[i] as number;
          if (this.#spokenOfBy[one] !== later) continue;
          both += weights[one] as number;
          common++;
        }
        const share = both / (total + otherTotal - both);
        if (share < needed || (best !== null && share < best.share + ROUNDING && earlier > best.earlier)) continue;
        if (!isSubstitution(this.read[earlier] as Uint32Array, this.read[later] as Uint32Array)) best = { earlier, later, share, common };
      }
    return best;
  }
}

/** How many bits are set (Hacker’s Delight, figure 5-2). */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  return Math.imul((count + (count >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether two texts, in the order of their words, say something else in the same place: after the same word, or before it. */
function isSubstitution(a: Uint32Array, b: Uint32Array): boolean {
  const [own, other] = [edges(a, b), edges(b, a)];
  return own.some((edge) => other.includes(edge));
}

/** Where a text says what the other does not: the shared concepts before each such stretch, and after it with a minus. */
function edges(text: Uint32Array, other: Uint32Array): readonly number[] {
  const found: number[] = [];
  let isAlone = false;
  let before: number | null = null;
  for (const concept of text) {
    if (!other.includes(concept)) {
      if (!isAlone && before !== null) found.push(before);
      isAlone = true;
      continue;
    }
    if (isAlone) found.push(-concept - 1);
    isAlone = false;
    before = concept;
  }
  return found;
}
