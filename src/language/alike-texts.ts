import type { Language } from "../document/language";
import { finished, inSteps } from "../document/steps";
import { ConceptReader } from "./concepts";
import { weigh } from "./weighed-texts";
import type { Weighed } from "./weighed-texts";

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

/**
 * For each text, the earlier one that it comes nearest to, where they share at least `least`. Two such texts have a
 * concept in common among the rarest of each, those that weigh more than 1 − least: only these are indexed, so that a
 * text is compared with few others (prefix filtering, Chaudhuri, Ganti and Kaushik, 2006).
 */
export function alikeTexts(texts: readonly string[], language: Language, least: number): readonly AlikePair[] {
  return finished(alikeTextsInSteps(texts, language, least));
}

/** The same in steps, between which a host may take its turn. */
export function* alikeTextsInSteps(texts: readonly string[], language: Language, least: number): Generator<undefined, readonly AlikePair[]> {
  const memory = memoryFor(language);
  const { last } = memory;
  if (last?.least === least && last.texts.length === texts.length && texts.every((text, i) => text === last.texts[i])) return last.pairs;
  const pairs = yield* findPairs(texts, memory, least);
  memory.last = { texts, least, pairs };
  return pairs;
}

function* findPairs(texts: readonly string[], memory: Memory, least: number): Generator<undefined, readonly AlikePair[]> {
  const read: Uint32Array[] = [];
  yield* inSteps(texts, (text) => read.push(conceptsOf(text, memory)));
  const weighed = yield* weigh(read, memory.reader.size);
  const comparison = new Comparison(read, weighed, least);
  const byText = new Map<string, number>();
  const pairs: AlikePair[] = [];
  yield* inSteps(texts, (text, later) => {
    const common = read[later]?.length ?? 0;
    if (common === 0) return;
    const twin = byText.get(text);
    if (twin !== undefined) {
      pairs.push({ earlier: twin, later, share: 1, common });
      return;
    }
    byText.set(text, later);
    const best = comparison.nearest(later);
    if (best !== null) pairs.push(best);
  });
  return pairs;
}

/** Of the texts that share a rare concept, the last ones that are compared: a bound for texts all made alike. */
const COMPARED = 16;
const NONE = -1;
/** Shares this near are equal: what they are summed from is rounded. */
const ROUNDING = 1e-9;

class Comparison {
  /** For each rank, where it stands in the last text that it is rare in; for each such place, the place before. */
  readonly #last: Int32Array;
  readonly #before: Int32Array;
  /** The text that each place is in. */
  readonly #text: Uint32Array;
  /** The last text that each was compared with: two may share several rare concepts. */
  readonly #comparedWith: Int32Array;
  /** The last text, of those looked at, that speaks of each concept. */
  readonly #spokenOfBy: Int32Array;

  constructor(
    readonly read: readonly Uint32Array[],
    readonly weighed: Weighed,
    readonly least: number,
  ) {
    this.#last = new Int32Array(weighed.weights.length).fill(NONE);
    this.#before = new Int32Array(weighed.ranks.length);
    this.#text = new Uint32Array(weighed.ranks.length);
    this.#comparedWith = new Int32Array(read.length).fill(NONE);
    this.#spokenOfBy = new Int32Array(weighed.weights.length).fill(NONE);
  }

  /** The text nearest to this one among those given before, the first of several; null where none shares as much as asked. */
  nearest(later: number): AlikePair | null {
    const { ranks, starts, weights, totals, bits, lightest } = this.weighed;
    const from = starts[later] as number;
    const to = starts[later + 1] as number;
    for (let i = from; i < to; i++) this.#spokenOfBy[ranks[i] as number] = later;
    const total = totals[later] as number;
    const ownLow = bits[2 * later] as number;
    const ownHigh = bits[2 * later + 1] as number;
    const light = lightest[later] as number;
    let best: AlikePair | null = null;
    // Up to where those left weigh too little to make it alike another.
    for (let at = from, left = total; at < to && left >= this.least * total; at++) {
      const rank = ranks[at] as number;
      left -= weights[rank] as number;
      for (let place = this.#last[rank] as number, count = 0; place !== NONE && count < COMPARED; place = this.#before[place] as number, count++) {
        const earlier = this.#text[place] as number;
        if (this.#comparedWith[earlier] === later) continue;
        this.#comparedWith[earlier] = later;
        const low = bits[2 * earlier] as number;
        const high = bits[2 * earlier + 1] as number;
        const otherTotal = totals[earlier] as number;
        const needed = best === null ? this.least : best.share - ROUNDING;
        // What the bits say that only one of them has weighs at least this: most texts are told apart by it.
        const alone = (countBits(ownLow & ~low) + countBits(ownHigh & ~high)) * light;
        const otherAlone = (countBits(low & ~ownLow) + countBits(high & ~ownHigh)) * (lightest[earlier] as number);
        if (Math.min(total - alone, otherTotal - otherAlone) < needed * Math.max(total + otherAlone, otherTotal + alone)) continue;
        let both = 0;
        let common = 0;
        for (let i = starts[earlier] as number; i < (starts[earlier + 1] as number); i++) {
          const one = ranks[i] as number;
          if (this.#spokenOfBy[one] !== later) continue;
          both += weights[one] as number;
          common++;
        }
        const share = both / (total + otherTotal - both);
        if (share < needed || (best !== null && share < best.share + ROUNDING && earlier > best.earlier)) continue;
        if (!isSubstitution(this.read[earlier] as Uint32Array, this.read[later] as Uint32Array)) best = { earlier, later, share, common };
      }
      this.#text[at] = later;
      this.#before[at] = this.#last[rank] as number;
      this.#last[rank] = at;
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

/** Concepts as numbers, and those of texts met before: after an edit nearly all texts are known. */
interface Memory {
  readonly reader: ConceptReader;
  readonly texts: Map<string, Uint32Array>;
  /** The last comparison: an edit elsewhere changes none of the texts. */
  last: { readonly texts: readonly string[]; readonly least: number; readonly pairs: readonly AlikePair[] } | null;
}

const memories = new Map<Language, Memory>();
const TEXTS_LIMIT = 20_000;

/** The memory of a language, begun again where it has grown too large: never in the middle of a comparison. */
function memoryFor(language: Language): Memory {
  const known = memories.get(language);
  if (known !== undefined && known.texts.size < TEXTS_LIMIT) return known;
  const memory: Memory = { reader: new ConceptReader(language), texts: new Map(), last: null };
  memories.set(language, memory);
  return memory;
}

function conceptsOf(text: string, { reader, texts }: Memory): Uint32Array {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const concepts = reader.numbersIn(text);
  texts.set(text, concepts);
  return concepts;
}
