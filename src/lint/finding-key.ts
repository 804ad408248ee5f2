import type { Span } from "../document/guidance";
import { foldText } from "../document/text";
import { sentencesOf } from "../language/sentences";

/**
 * By what a finding is found again in a later reading: rule, quoted words, sentence that holds them. It survives edits of
 * other sentences and moves of the paragraph; a sentence that was rewritten is to be judged anew.
 */
export class KeyBases {
  /** The text last asked about: findings come text by text, several to a sentence. */
  #text = "";
  #sentences: readonly Span[] = [];
  #around: { readonly start: number; readonly end: number; readonly hash: string } = { start: 0, end: 0, hash: "" };

  /** @param sentences those of a text, where the caller knows them already */
  constructor(readonly sentences: (text: string) => readonly Span[] = sentencesOf) {}

  base(rule: string, text: string, start: number, end: number): string {
    return `${rule}:${hash(`${foldText(text.slice(start, end))}\u0000${this.#sentence(text, start, end)}`)}`;
  }

  /** What tells the sentence of some words, or the several that they cover. */
  #sentence(text: string, start: number, end: number): string {
    if (text !== this.#text) {
      this.#text = text;
      this.#sentences = this.sentences(text);
      this.#around = { start: 0, end: 0, hash: "" };
    }
    const from = Math.min(this.#sentences[indexOfSentence(this.#sentences, start)]?.start ?? 0, start);
    const to = Math.max(this.#sentences[indexOfSentence(this.#sentences, Math.max(start, end - 1))]?.end ?? text.length, end);
    if (this.#around.start !== from || this.#around.end !== to) this.#around = { start: from, end: to, hash: hash(foldText(text.slice(from, to))) };
    return this.#around.hash;
  }
}

/** Numbers equal findings in their order, so that two equal paragraphs stay two findings. */
export class KeyNumbers {
  readonly #seen = new Map<string, number>();

  /** The key of a finding: its base, and its ordinal among equals. */
  next(base: string): string {
    const ordinal = this.#seen.get(base) ?? 0;
    this.#seen.set(base, ordinal + 1);
    return ordinal === 0 ? base : `${base}:${ordinal}`;
  }
}

/** The key without its ordinal: equal for findings that nothing tells apart but their order. */
export const baseOfKey = (key: string): string => key.replace(/^([^:]*:[^:]*):\d+$/, "$1");

/** The first sentence that ends after an offset: sentences are in text order. */
function indexOfSentence(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** FNV-1a, twice with different seeds, as 16 hexadecimal digits: short keys that hold no text of the document. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000197);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
