import type { Language } from "../document/language";
import { finished, inSteps } from "../document/steps";
import { alignTexts, NEW } from "./aligned-texts";
import { ComparedTexts } from "./compared-texts";
import type { AlikePair } from "./compared-texts";
import { ConceptReader } from "./concepts";
import { Weights } from "./weighed-texts";
import type { WeighedText } from "./weighed-texts";

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
  readonly weighed: readonly WeighedText[];
  /** For each text, the earlier one that it comes nearest to. */
  readonly nearest: readonly (AlikePair | null)[];
  /** 1 for a text that stands earlier too, word for word: it is compared with no other. */
  readonly isTwin: Uint8Array;
}

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
  // Texts that stand in the list once more or once less: of equal ones only the first is compared.
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
  yield undefined;
  const isSame = new Uint8Array(texts.length);
  const weighed: WeighedText[] = [];
  yield* inSteps(read, (concepts, now) => {
    const known = changed.has(concepts) || speaksOf(concepts, isReweighed) ? undefined : before?.weighed[from[now] as number];
    isSame[now] = known === undefined ? 0 : 1;
    weighed.push(known ?? weights.weigh(concepts, least));
  });
  const compared = new ComparedTexts(read, weighed, weights.of, least);
  const first = new Map<string, number>();
  const nearest: (AlikePair | null)[] = [];
  const isTwin = new Uint8Array(texts.length);
  let reached = 0;
  yield* inSteps(texts, (text, now) => {
    const old = from[now] as number;
    const own = weighed[now] as WeighedText;
    if (before !== null && old !== NEW) for (; reached < old; reached++) compared.stir(before.weighed[reached] as WeighedText);
    reached = old === NEW ? reached : old + 1;
    if (before !== null && isSame[now] === 1) {
      // All that are equal to it are the same too.
      isTwin[now] = before.isTwin[old] as number;
      nearest.push(isTwin[now] === 0 && compared.isStirred(own) ? compared.nearest(now) : moved(before.nearest[old] ?? null, to, now));
      if (isTwin[now] === 0) compared.give(now, true);
      return;
    }
    if (before !== null && old !== NEW) compared.stir(before.weighed[old] as WeighedText);
    const twin = first.get(text);
    if (twin !== undefined) isTwin[now] = 1;
    else first.set(text, now);
    nearest.push(twin === undefined ? compared.nearest(now) : own.concepts.length === 0 ? null : { earlier: twin, later: now, share: 1, common: own.concepts.length });
    if (twin !== undefined) return;
    compared.give(now, false);
    compared.stir(own);
  });
  return { texts, least, read, weights, weighed, nearest, isTwin };
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
