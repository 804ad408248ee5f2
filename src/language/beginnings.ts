import { AE, classOf, E, firstOfLigature, isWordClass, NOTHING, OE } from "./fold";

const LETTERS = 27;
const LAST_LETTER = 26;
/** Bits of a number that are told apart. */
const BITS = 31;

/**
 * Tells by the first three letters of a text's words, in one pass and whatever their case and accents, which of some
 * patterns may match in it: the first test before patterns that cost more.
 */
export class Beginnings {
  readonly #bits = new Int32Array(LETTERS ** 3);
  #count = 0;
  #last: { readonly text: string; readonly met: number } = { text: "", met: 0 };

  /**
   * Adds a group and gives its bit.
   * @param words how the words begin, without accents, separated by spaces; "en$" is a whole word of one or two letters
   */
  add(words: string): number {
    if (this.#count === BITS) throw new RangeError("too many groups of beginnings for the bits of a number");
    const bit = 1 << this.#count++;
    for (const word of words.split(" ")) for (const key of keysOf(word)) this.#bits[key] = (this.#bits[key] ?? 0) | bit;
    this.#last = { text: "", met: 0 };
    return bit;
  }

  /** The bits of the groups that a text holds a word of. */
  in(text: string): number {
    if (this.#last.text !== text) this.#last = { text, met: this.#read(text) };
    return this.#last.met;
  }

  /** Tells where each word of a text that is of a group begins. */
  visit(text: string, visitor: (start: number) => void): void {
    this.#read(text, visitor);
  }

  #read(text: string, visitor?: (start: number) => void): number {
    const bits = this.#bits;
    let met = 0;
    for (let i = 0; i < text.length; ) {
      const start = i;
      const first = classOf(text.charCodeAt(i++));
      if (!isWordClass(first)) continue;
      // Three letters make a key: what comes after them, or is no letter, counts as 0.
      let key = keyAfter(0, first);
      let length = isLigature(first) ? 2 : 1;
      for (; i < text.length; i++) {
        const next = classOf(text.charCodeAt(i));
        if (!isWordClass(next)) break;
        if (next === NOTHING || length >= 3) continue;
        key = length === 2 && isLigature(next) ? key * LETTERS + firstOfLigature(next) : keyAfter(key, next);
        length += isLigature(next) ? 2 : 1;
      }
      while (length++ < 3) key *= LETTERS;
      const own = bits[key] as number;
      if (own !== 0) visitor?.(start);
      met |= own;
    }
    return met;
  }
}

const isLigature = (c: number): boolean => c === OE || c === AE;

/** A key with the letter of a class after it, or the two of a ligature. */
const keyAfter = (key: number, c: number): number => (c <= LAST_LETTER ? key * LETTERS + c : isLigature(c) ? (key * LETTERS + firstOfLigature(c)) * LETTERS + E : key * LETTERS);

/** The keys of the words that begin so: what a shorter beginning leaves open stands for every letter. */
function keysOf(word: string): readonly number[] {
  const isWhole = word.endsWith("$");
  const letters = Array.from(isWhole ? word.slice(0, -1) : word.slice(0, 3), (letter) => classOf(letter.charCodeAt(0)));
  if (letters.length === 0 || letters.some((letter) => letter === 0 || letter > LAST_LETTER)) throw new RangeError(`no beginning of a word: "${word}"`);
  let keys = [letters.reduce((key, letter) => key * LETTERS + letter, 0)];
  for (let length = letters.length; length < 3; length++) keys = keys.flatMap((key) => Array.from({ length: isWhole ? 1 : LETTERS }, (_, letter) => key * LETTERS + letter));
  return keys;
}

const shared = new Beginnings();

/** A first test of a text for a pattern that matches only where one of its words begins so. */
export function wordsBegin(words: string): (text: string) => boolean {
  const bit = shared.add(words);
  return (text) => (shared.in(text) & bit) !== 0;
}
