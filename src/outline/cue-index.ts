/** Articles, prepositions and conjunctions: left out of texts and of cues alike, so "objectifs du projet" meets "objectif projet". */
const STOP_WORDS: ReadonlySet<string> = new Set(
  ("le la les l un une des du de d au aux et ou a en dans par pour sur avec son sa ses leur leurs notre nos votre vos ce cet cette ces s se n ne qu que qui y " +
    "the an of to and or in on for by with its our your their this that these those").split(" "),
);

/** The significant words of a text, folded: lower case, no accents, no articles. */
export function significantWords(text: string): string[] {
  return foldedWords(text).filter((word) => !STOP_WORDS.has(word));
}

/** Every word of a text, folded: lower case, no accents. "l’été" gives "l", "ete". */
export function foldedWords(text: string): string[] {
  const words = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[%€]/g, " $& ").split(/[^a-z0-9%€]+/);
  return words.filter((word) => word !== "");
}

interface Entry<T> {
  /** Beginnings of successive significant words, and which of them must match whole. */
  readonly words: readonly string[];
  readonly whole: readonly boolean[];
  readonly value: T;
}

/** A cue found at a significant word of a text. */
export interface CueMatch<T> {
  readonly value: T;
  /** Index of its first significant word, and number of words covered. */
  readonly at: number;
  readonly length: number;
}

/** Cues are looked up by the first letters of their first word; the few shorter ones are apart. */
const KEY = 3;
const SHORT_KEY = 2;

/**
 * Finds many cues in one pass over a text's words. A cue is one or more word beginnings ("reprise donnee"); a word that
 * ends with "$" must match whole ("api$"). Articles count for nothing on either side.
 */
export class CueIndex<T> {
  readonly #entries = new Map<string, Entry<T>[]>();
  readonly #shortEntries = new Map<string, Entry<T>[]>();

  constructor(cues: Iterable<readonly [cue: string, value: T]>) {
    for (const [cue, value] of cues) {
      const parts = cue.split(/[\s'’-]+/).filter((word) => word !== "" && !STOP_WORDS.has(word));
      const words = parts.map((part) => part.replace(/\$$/, ""));
      const first = words[0];
      if (first === undefined) throw new RangeError(`Cue without a significant word: "${cue}"`);
      const entry = { words, whole: parts.map((part) => part.endsWith("$")), value };
      const [entries, key] = first.length < KEY ? [this.#shortEntries, first.slice(0, SHORT_KEY)] : [this.#entries, first.slice(0, KEY)];
      const known = entries.get(key);
      if (known) known.push(entry);
      else entries.set(key, [entry]);
    }
  }

  find(words: readonly string[]): CueMatch<T>[] {
    const matches: CueMatch<T>[] = [];
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? "";
      for (const entry of this.#entries.get(word.slice(0, KEY)) ?? NONE)
        if (startsAt(words, at, entry)) matches.push({ value: entry.value, at, length: entry.words.length });
      for (const entry of this.#shortEntries.get(word.slice(0, SHORT_KEY)) ?? NONE)
        if (startsAt(words, at, entry)) matches.push({ value: entry.value, at, length: entry.words.length });
    }
    return matches;
  }
}

const NONE: readonly Entry<never>[] = [];

function startsAt<T>(words: readonly string[], at: number, { words: cue, whole }: Entry<T>): boolean {
  for (let i = 0; i < cue.length; i++) {
    const word = words[at + i];
    const part = cue[i] ?? "";
    if (word === undefined || !(whole[i] === true ? word === part : word.startsWith(part))) return false;
  }
  return true;
}
