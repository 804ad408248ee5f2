/** Articles, prepositions and conjunctions: left out of texts and of cues alike, so "objectifs du projet" meets "objectif projet". */
const STOP_WORDS =
  "le la les l un une des du de d au aux et ou a en dans par pour sur avec son sa ses leur leurs notre nos votre vos ce cet cette ces s se n ne qu que qui y " +
  "the an of to and or in on for by with its our your their this that these those";

/** Classes of folded characters: 1 to 26 letters, 27 to 36 digits, then % and €, which are words by themselves. */
const BREAK = 0;
const PERCENT = 37;
const EURO = 38;
/** How many classes a word can hold. */
export const CUE_CLASSES = 39;
/** Combining accents: inside a word, and nothing of it. */
const NOTHING = 39;
const OE = 40;
const AE = 41;
/** White space of any kind, and the line feed, which ends a sentence by itself. */
const SPACE = 42;
const LINE = 43;
/** Ends a sentence before white space. */
const END = 44;
const UNKNOWN = 255;

const [A, E, O] = [1, 5, 15];

/** Classes by UTF-16 unit, computed when first met. */
const TABLE = new Uint8Array(0x10000).fill(UNKNOWN);

function classOf(code: number): number {
  const known = TABLE[code] as number;
  return known === UNKNOWN ? (TABLE[code] = computeClass(String.fromCharCode(code))) : known;
}

function computeClass(character: string): number {
  if (character === "\n") return LINE;
  if (/\s/.test(character)) return SPACE;
  if (/[.!?…;]/.test(character)) return END;
  const folded = character.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  if (folded === "") return NOTHING;
  if (folded === "œ") return OE;
  if (folded === "æ") return AE;
  return folded.length === 1 ? plainClass(folded) : BREAK;
}

/** The class of a character of a folded word; BREAK for what no word holds. */
export function plainClass(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  if (code >= 0x30 && code <= 0x39) return 27 + code - 0x30;
  return character === "%" ? PERCENT : character === "€" ? EURO : BREAK;
}

/** Room for the words of ordinary paragraphs. */
const CAPACITY = 4096;
/** Node of a word that is no beginning of a stop word. */
const ASTRAY = 255;

/** Stop words as a trie over classes; the last one of a word has its mark set. */
class StopTrie {
  readonly next: Uint8Array;
  readonly ends: Uint8Array;

  constructor(words: readonly string[]) {
    const size = words.join("").length + 1;
    if (size > ASTRAY) throw new RangeError("too many stop words for 8-bit nodes");
    this.next = new Uint8Array(size * CUE_CLASSES);
    this.ends = new Uint8Array(size);
    let count = 1;
    for (const word of words) {
      let node = 0;
      for (const character of word) {
        const slot = node * CUE_CLASSES + plainClass(character);
        node = this.next[slot] ||= count++;
      }
      this.ends[node] = 1;
    }
  }
}

const STOP_LIST = STOP_WORDS.split(" ");
const STOP_SET: ReadonlySet<string> = new Set(STOP_LIST);
const STOPS = new StopTrie(STOP_LIST);
export const isStopWord = (word: string): boolean => STOP_SET.has(word);

/**
 * The significant words of a text, folded (lower case, no accents, no articles) and as classes: one buffer, filled again
 * for each text, so that reading a text allocates nothing. "l’été" gives "ete".
 */
export class CueWords {
  /** Classes of all words, one after the other; word i is [starts[i], ends[i][. */
  classes = new Uint8Array(CAPACITY);
  starts = new Uint32Array(CAPACITY);
  ends = new Uint32Array(CAPACITY);
  /** Sentence of each word, counted from 0. */
  sentences = new Uint32Array(CAPACITY);
  count = 0;

  read(text: string): void {
    // A character gives at most two classes; a word takes at least one character.
    if (this.classes.length < text.length * 2) this.#grow(text.length);
    const { classes } = this;
    this.count = 0;
    let length = 0;
    let start = 0;
    let stop = 0;
    let sentence = 0;
    for (let i = 0; i < text.length; i++) {
      const c = classOf(text.charCodeAt(i));
      if (c === NOTHING) continue;
      if (c > BREAK && c < PERCENT) {
        classes[length++] = c;
        stop = stop === ASTRAY ? ASTRAY : STOPS.next[stop * CUE_CLASSES + c] || ASTRAY;
        continue;
      }
      if (c === OE || c === AE) {
        classes[length++] = c === OE ? O : A;
        classes[length++] = E;
        stop = ASTRAY;
        continue;
      }
      if (length > start) {
        if (stop === ASTRAY || STOPS.ends[stop] === 0) this.#add(start, length, sentence);
        else length = start;
        start = length;
      }
      stop = 0;
      if (c === PERCENT || c === EURO) {
        classes[length++] = c;
        this.#add(start, length, sentence);
        start = length;
      } else if (c === LINE || (c === END && isSpaceAt(text, i + 1))) sentence++;
    }
    if (length > start && (stop === ASTRAY || STOPS.ends[stop] === 0)) this.#add(start, length, sentence);
  }

  #add(start: number, end: number, sentence: number): void {
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.sentences[at] = sentence;
  }

  #grow(length: number): void {
    this.classes = new Uint8Array(length * 3);
    this.starts = new Uint32Array(length * 3);
    this.ends = new Uint32Array(length * 3);
    this.sentences = new Uint32Array(length * 3);
  }
}

function isSpaceAt(text: string, index: number): boolean {
  if (index >= text.length) return true;
  const c = classOf(text.charCodeAt(index));
  return c === SPACE || c === LINE;
}
