import type { Language } from "../document/language";
import { finished, inSteps } from "../document/steps";
import { ConceptReader } from "./concepts";

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

/** Texts as the concepts they speak of, the rarest first; side by side in arrays, for many are compared. */
interface Weighed {
  readonly concepts: readonly Uint32Array[];
  readonly totals: Float64Array;
  /** Two times 32 bits: one for each concept, several for one bit. Each bit that another has not is something that it does not say. */
  readonly bits: Int32Array;
  /** What the lightest concept of each weighs. */
  readonly lightest: Float64Array;
  /** The last text that each was compared with: two may share several rare concepts. */
  readonly comparedWith: Int32Array;
  /** The last text, of those looked at, that speaks of each concept. */
  readonly spokenOfBy: Int32Array;
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
  const read: ReturnType<typeof conceptsOf>[] = [];
  yield* inSteps(texts, (text) => read.push(conceptsOf(text, memory)));
  const weights = weightsOf(read, memory.reader.size);
  const weighed = weigh(read, weights);
  const byText = new Map<string, number>();
  const index: (number[] | undefined)[] = [];
  const pairs: AlikePair[] = [];
  yield* inSteps(weighed.concepts, (concepts, later) => {
    if (concepts.length === 0) return;
    const text = texts[later] ?? "";
    const twin = byText.get(text);
    if (twin !== undefined) {
      pairs.push({ earlier: twin, later, share: 1, common: concepts.length });
      return;
    }
    byText.set(text, later);
    const rare = concepts.subarray(0, prefixLength(concepts, weighed.totals[later] as number, weights, least));
    const best = nearest(later, rare, weighed, read, weights, index, least);
    if (best !== null) pairs.push(best);
    for (const concept of rare) (index[concept] ??= []).push(later);
  });
  return pairs;
}

/** Of the texts that share a rare concept, the last ones that are compared: a bound for texts all made alike. */
const COMPARED = 16;

function nearest(
  later: number,
  rare: Uint32Array,
  { concepts, totals, bits, lightest, comparedWith, spokenOfBy }: Weighed,
  inOrder: readonly Uint32Array[],
  weights: Float64Array,
  index: readonly (readonly number[] | undefined)[],
  least: number,
): AlikePair | null {
  for (const one of concepts[later] as Uint32Array) spokenOfBy[one] = later;
  const total = totals[later] as number;
  const ownLow = bits[2 * later] as number;
  const ownHigh = bits[2 * later + 1] as number;
  const light = lightest[later] as number;
  let best: AlikePair | null = null;
  for (const concept of rare) {
    const list = index[concept];
    if (list === undefined) continue;
    for (let i = Math.max(0, list.length - COMPARED); i < list.length; i++) {
      const earlier = list[i] as number;
      if (comparedWith[earlier] === later) continue;
      comparedWith[earlier] = later;
      const low = bits[2 * earlier] as number;
      const high = bits[2 * earlier + 1] as number;
      const otherTotal = totals[earlier] as number;
      const needed = Math.max(least, best?.share ?? 0);
      // What the bits say that only one of them has weighs at least this: most texts are told apart by it.
      const alone = (countBits(ownLow & ~low) + countBits(ownHigh & ~high)) * light;
      const otherAlone = (countBits(low & ~ownLow) + countBits(high & ~ownHigh)) * (lightest[earlier] as number);
      if (Math.min(total - alone, otherTotal - otherAlone) < needed * Math.max(total + otherAlone, otherTotal + alone)) continue;
      const other = concepts[earlier] as Uint32Array;
      let both = 0;
      let common = 0;
      for (const one of other)
        if (spokenOfBy[one] === later) {
          both += weights[one] as number;
          common++;
        }
      const share = both / (total + otherTotal - both);
      if (share < least || share <= (best?.share ?? 0)) continue;
      if (!isSubstitution(inOrder[earlier] as Uint32Array, inOrder[later] as Uint32Array)) best = { earlier, later, share, common };
    }
  }
  return best;
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

/** Among few texts a word met twice is not common yet. */
const FEW = 20;

/** What each concept weighs: the rarer among the texts, the more. */
function weightsOf(read: readonly Uint32Array[], concepts: number): Float64Array {
  const counts = new Float64Array(concepts);
  for (const one of read) for (const concept of one) counts[concept] = (counts[concept] as number) + 1;
  return counts.map((count) => (count === 0 ? 0 : Math.log(1 + (read.length + FEW) / count)));
}

/** One order for all texts: by weight, then by concept. */
function weigh(read: readonly Uint32Array[], weights: Float64Array): Weighed {
  const order = (a: number, b: number): number => (weights[b] as number) - (weights[a] as number) || a - b;
  const concepts = read.map((one) => one.slice().sort(order));
  return {
    concepts,
    totals: Float64Array.from(concepts, (one) => one.reduce((sum, concept) => sum + (weights[concept] as number), 0)),
    bits: bitsOf(concepts),
    comparedWith: new Int32Array(read.length).fill(-1),
    spokenOfBy: new Int32Array(weights.length).fill(-1),
    lightest: Float64Array.from(concepts, (one) => weights[one.at(-1) ?? 0] ?? 0),
  };
}

function bitsOf(texts: readonly Uint32Array[]): Int32Array {
  const bits = new Int32Array(2 * texts.length);
  for (const [text, concepts] of texts.entries())
    for (const concept of concepts) {
      const at = 2 * text + ((concept >>> 5) & 1);
      bits[at] = (bits[at] as number) | (1 << (concept & 31));
    }
  return bits;
}

/** The first concepts of a text, up to where those left weigh too little to make it alike another. */
function prefixLength(concepts: Uint32Array, total: number, weights: Float64Array, least: number): number {
  let left = total;
  let end = 0;
  while (end < concepts.length && left >= least * total) left -= weights[concepts[end++] as number] as number;
  return end;
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
