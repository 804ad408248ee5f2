import { finished, inSteps } from "../document/steps";
import { CUE_CLASSES, CueWords, isStopWord, plainClass } from "./cue-words";

/** A cue found at a significant word of a text. */
export interface CueMatch<T> {
  readonly value: T;
  /** Index of its first significant word, and number of words covered. */
  readonly at: number;
  readonly length: number;
}

interface Cue<T> {
  readonly value: T;
  /** Words covered. */
  readonly length: number;
}

/** What ends, and which words may follow, where a node's letters end. */
interface Station {
  /** Cues whose last word begins so; cues whose last word is just so. */
  readonly begun: number[];
  readonly whole: number[];
  /** Root of the words that may follow a word that begins so, or is just so; 0 for none. */
  afterBegun: number;
  afterWhole: number;
}

const shared = new CueWords();

/** The significant words of a text, folded: lower case, no accents, no articles. They stand until the next call. */
export function significantWords(text: string): CueWords {
  shared.read(text);
  return shared;
}

/** Cues that begin with a shorter word come after the others found at the same word. */
const SHORT = 3;
const ROOT = 1;

/**
 * Finds many cues in one pass over a text's words. A cue is one or more word beginnings ("reprise donnee"); a word that
 * ends with "$" must match whole ("api$"). Articles count for nothing on either side. A trie: what a word costs does
 * not depend on how many cues there are.
 */
export class CueIndex<T> {
  readonly #cues: Cue<T>[] = [];
  #next = new Uint16Array(CUE_CLASSES * 64);
  /** Index in #stations of each node; 0, where there is none, for none. */
  #station = new Uint16Array(64);
  readonly #stations: (Station | undefined)[] = [undefined];
  #count = ROOT + 1;

  private constructor() {}

  static of<T>(cues: readonly (readonly [cue: string, value: T])[]): CueIndex<T> {
    return finished(CueIndex.inSteps(cues));
  }

  /** The same in steps, between which a host may take its turn. */
  static *inSteps<T>(cues: readonly (readonly [cue: string, value: T])[]): Generator<undefined, CueIndex<T>> {
    const index = new CueIndex<T>();
    const short: [words: readonly string[], value: T][] = [];
    yield* inSteps(cues, ([cue, value]) => {
      for (const words of spellings(wordsOf(cue))) {
        if ((words[0] ?? "").replace("$", "").length < SHORT) short.push([words, value]);
        else index.#add(words, value);
      }
    });
    for (const [words, value] of short) index.#add(words, value);
    return index;
  }

  /** All cues met, by their first word; those met at the same word in the order in which they were given. */
  find(words: CueWords): CueMatch<T>[] {
    const matches: CueMatch<T>[] = [];
    for (let at = 0; at < words.count; at++) {
      for (const cue of this.#cuesAt(words, at).sort((a, b) => a - b)) {
        const { value, length } = this.#cues[cue] as Cue<T>;
        matches.push({ value, at, length });
      }
    }
    return matches;
  }

  /** Tells the value of each cue whose first word is the one at `index`, with the words it covers, in no particular order. */
  visit(words: CueWords, index: number, visitor: (value: T, length: number) => void): void {
    for (const at of this.#cuesAt(words, index)) {
      const { value, length } = this.#cues[at] as Cue<T>;
      visitor(value, length);
    }
  }

  readonly #found: number[] = [];

  #cuesAt(words: CueWords, index: number): number[] {
    // Most words begin no cue; setting a length has a price.
    if (this.#found.length > 0) this.#found.length = 0;
    this.#walk(words, index, ROOT, this.#found);
    return this.#found;
  }

  #walk(words: CueWords, index: number, root: number, found: number[]): void {
    if (index >= words.count) return;
    const { classes } = words;
    const end = words.ends[index] as number;
    let node = root;
    let station: Station | undefined;
    for (let i = words.starts[index] as number; i < end; i++) {
      node = this.#next[node * CUE_CLASSES + (classes[i] as number)] as number;
      if (node === 0) return;
      const at = this.#station[node] as number;
      station = at === 0 ? undefined : this.#stations[at];
      if (station === undefined) continue;
      for (const cue of station.begun) found.push(cue);
      if (station.afterBegun !== 0) this.#walk(words, index + 1, station.afterBegun, found);
    }
    if (station === undefined) return;
    for (const cue of station.whole) found.push(cue);
    if (station.afterWhole !== 0) this.#walk(words, index + 1, station.afterWhole, found);
  }

  #add(words: readonly string[], value: T): void {
    const cue = this.#cues.push({ value, length: words.length }) - 1;
    let root = ROOT;
    for (const [index, word] of words.entries()) {
      const isWhole = word.endsWith("$");
      const station = this.#stationAt(this.#path(root, isWhole ? word.slice(0, -1) : word));
      if (index === words.length - 1) station[isWhole ? "whole" : "begun"].push(cue);
      else root = station[isWhole ? "afterWhole" : "afterBegun"] ||= this.#node();
    }
  }

  #path(root: number, word: string): number {
    let node = root;
    for (const character of word) {
      const c = plainClass(character);
      if (c === 0) throw new RangeError(`Cue with a character that no folded word holds: "${word}"`);
      const slot = node * CUE_CLASSES + c;
      let next = this.#next[slot] ?? 0;
      if (next === 0) {
        next = this.#node();
        this.#next[slot] = next;
      }
      node = next;
    }
    return node;
  }

  #stationAt(node: number): Station {
    const known = this.#stations[this.#station[node] ?? 0];
    if (known) return known;
    const station: Station = { begun: [], whole: [], afterBegun: 0, afterWhole: 0 };
    this.#station[node] = this.#stations.push(station) - 1;
    return station;
  }

  #node(): number {
    if (this.#count === this.#station.length) {
      if (this.#count > 0x7fff) throw new RangeError("too many cues for 16-bit nodes");
      const next = new Uint16Array(this.#next.length * 2);
      next.set(this.#next);
      this.#next = next;
      const station = new Uint16Array(this.#station.length * 2);
      station.set(this.#station);
      this.#station = station;
    }
    return this.#count++;
  }
}

/** The cue for each figure that a number may begin with. */
const spellings = (words: readonly string[]): readonly (readonly string[])[] => (words.includes("#") ? [..."0123456789"].map((digit) => words.map((word) => (word === "#" ? digit : word))) : [words]);

/** The significant words of a cue. */
function wordsOf(cue: string): readonly string[] {
  const words = cue.split(/[\s'’-]+/).filter((word) => word !== "" && !isStopWord(word));
  if (words.length === 0) throw new RangeError(`Cue without a significant word: "${cue}"`);
  return words;
}
