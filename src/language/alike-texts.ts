import type { Language } from "../document/language";
import { finished, inSteps } from "../document/steps";
import { alignTexts, NEW } from "./aligned-texts";
import { ComparedTexts } from "./compared-texts";
import type { AlikePair } from "./compared-texts";
import { ConceptReader } from "./concepts";
import { WeighedTexts, Weights } from "./weighed-texts";

/**
 * For each text, the earlier one that it comes nearest to, where they share at least `least`. Two such texts have a
 * concept in common among the rarest of each, those that weigh more than 1 − least: only these are indexed, so that a
 * text is compared with few others (prefix filtering, Chaudhuri, Ganti and Kaushik, 2006).
 */
export function alikeTexts(texts: readonly string[], language: Language, least: number): readonly AlikePair[] {
  return finished(alikeTextsInSteps(texts, language, least));
}

/** The same in steps, between which a host may take its turn. After an edit only what it stirs is compared again. */
export function* alikeTextsInSteps(texts: readonly string[], language: Language, least: number): Generator<undefined, readonly AlikePair[]> {
  const memory = memoryFor(language);
  const { last } = memory;
  // Its weights are changed on the way: whoever leaves before the end leaves nothing to begin from.
  memory.last = null;
  const comparison = yield* compare(texts, memory, least, last?.least === least ? last : null);
  memory.last = comparison;
  return comparison.nearest.filter((pair) => pair !== null);
}

/** Texts compared with those before them. */
interface Comparison {
  readonly texts: readonly string[];
  readonly least: number;
  readonly read: readonly Uint32Array[];
  readonly weights: Weights;
  readonly weighed: WeighedTexts;
  /** For each text, the earlier one that it comes nearest to. */
  readonly nearest: readonly (AlikePair | null)[];
  /** 1 for a text that stands earlier too, word for word: it is compared with no other. */
  readonly isTwin: Uint8Array;
}

/** @param last an earlier comparison with the same least share; its weights go over to this one */
function* compare(texts: readonly string[], memory: Memory, least: number, last: Comparison | null): Generator<undefined, Comparison> {
  const aligned = last === null ? null : alignTexts(last.texts, texts);
  const before = aligned === null ? null : last;
  const from = aligned ?? new Int32Array(texts.length).fill(NEW);
  const to = new Int32Array(before?.texts.length ?? 0).fill(NEW);
  const read: Uint32Array[] = [];
  yield* inSteps(texts, (text, now) => {
    const old = from[now] as number;
    read.push(before?.read[old] ?? conceptsOf(text, memory));
    if (old !== NEW) to[old] = now;
  });
  const weights = before?.weights ?? new Weights();
  weights.reserve(memory.reader.size);
  const { weighed, isSame } = yield* weigh(read, weights, least, from, to, before);
  const compared = new ComparedTexts(read, weighed);
  const first = new Map<string, number>();
  const nearest: (AlikePair | null)[] = [];
  const isTwin = new Uint8Array(texts.length);
  let reached = 0;
  yield* inSteps(texts, (text, now) => {
    const old = from[now] as number;
    if (before !== null && old !== NEW) {
      // Those removed on the way stir what they had in common with others, as it does itself where it is not the same.
      for (; reached < old; reached++) compared.stir(reached, before.weighed);
      reached = old + 1;
      if (isSame[now] === 0) compared.stir(old, before.weighed);
    }
    if (before !== null && isSame[now] === 1) {
      // All that are equal to it are the same too.
      isTwin[now] = before.isTwin[old] as number;
      nearest.push(isTwin[now] === 0 && compared.isStirred(now) ? compared.nearest(now) : moved(before.nearest[old] ?? null, to, now));
    } else {
      const twin = first.get(text);
      const common = (read[now] as Uint32Array).length;
      if (twin === undefined) first.set(text, now);
      else isTwin[now] = 1;
      nearest.push(twin === undefined ? compared.nearest(now) : common === 0 ? null : { earlier: twin, later: now, share: 1, common });
    }
    if (isTwin[now] === 1) return;
    compared.give(now, isSame[now] === 1);
    if (isSame[now] === 0) compared.stir(now, weighed);
  });
  return { texts, least, read, weights, weighed, nearest, isTwin };
}

/** Weighs texts, those that stood in an earlier comparison and weigh what they weighed taken from it: isSame tells which. */
function* weigh(read: readonly Uint32Array[], weights: Weights, least: number, from: Int32Array, to: Int32Array, before: Comparison | null): Generator<undefined, { readonly weighed: WeighedTexts; readonly isSame: Uint8Array }> {
  // What stands in the list once more or once less: of equal texts only the first is compared.
  const changed = new Set<Uint32Array>();
  const change = (concepts: Uint32Array, times: 1 | -1): void => {
    weights.count(concepts, times);
    changed.add(concepts);
  };
  for (const [old, now] of to.entries()) if (now === NEW) change(before?.read[old] as Uint32Array, -1);
  yield* inSteps(read, (concepts, now) => {
    if (from[now] === NEW) change(concepts, 1);
  });
  const isReweighed = weights.settle();
  const isSame = new Uint8Array(read.length);
  const weighed = new WeighedTexts(read, weights.of, least);
  yield* inSteps(read, (concepts, now) => {
    if (before === null || changed.has(concepts) || speaksOf(concepts, isReweighed)) weighed.weigh(now, concepts);
    else {
      isSame[now] = 1;
      weighed.take(now, before.weighed, from[now] as number);
    }
  });
  return { weighed, isSame };
}

function speaksOf(concepts: Uint32Array, wanted: Uint8Array): boolean {
  for (let i = 0; i < concepts.length; i++) if (wanted[concepts[i] as number] === 1) return true;
  return false;
}

/** A pair by where its texts stand now. */
function moved(pair: AlikePair | null, to: Int32Array, later: number): AlikePair | null {
  if (pair === null) return null;
  const earlier = to[pair.earlier] as number;
  return earlier === pair.earlier && later === pair.later ? pair : { ...pair, earlier, later };
}

/** Concepts as numbers, and those of texts met before: after an edit nearly all texts are known. */
interface Memory {
  readonly reader: ConceptReader;
  readonly texts: Map<string, Uint32Array>;
  last: Comparison | null;
}

const memories = new Map<Language, Memory>();
const TEXTS_LIMIT = 100_000;

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
