import { AE, CLASSES, classesOf, classOf, E, firstOfLigature, isWordClass, NOTHING, OE, SPACE } from "./fold";

/** When accents matter: "adapté" is not "s'adapte" unless the text has no accents at all; "sûr" is never "sur"; "facilité" is never "facilite". */
export type Accents = "free" | "final" | "always" | "none";

interface Form<V> {
  readonly value: V;
  readonly accents: Accents;
  /** Another form with the same letters, told by its accents: "optimise" beside "optimisé". */
  other: Form<V> | undefined;
}

/** A form met at a place of a text; end excluded. */
export interface Found<V> {
  readonly value: V;
  readonly end: number;
}

const ROOT = 0;
/** Room for the lexicons of one language: growing copies every node, room that is not used costs nothing. */
const NODES = 65536;

/**
 * A trie over folded characters (fold.ts). Looking up from one place costs at most the length of the longest form, so
 * that a text is searched in linear time whatever it holds.
 */
export class TermTrie<V> {
  #next: Uint16Array;
  #form: Uint16Array;
  #count = 1;
  readonly #forms: Form<V>[] = [];

  /** @param room for how many nodes at first: it grows, at a price */
  constructor(room = NODES) {
    this.#next = new Uint16Array(CLASSES * room);
    this.#form = new Uint16Array(room);
  }

  /** Adds a form; the first one entered wins over a later equal one. */
  add(expression: string, value: V, accents: Accents = "free"): void {
    let node = ROOT;
    for (const c of classesOf(expression)) {
      const slot = node * CLASSES + c;
      let next = this.#next[slot] ?? 0;
      if (next === 0) {
        next = this.#count++;
        this.#grow();
        this.#next[slot] = next;
      }
      node = next;
    }
    const known = this.#forms[(this.#form[node] ?? 0) - 1];
    if (known !== undefined) {
      if (known.accents !== "free" && known.accents !== accents) known.other ??= { value, accents, other: undefined };
      return;
    }
    this.#forms.push({ value, accents, other: undefined });
    this.#form[node] = this.#forms.length;
  }

  /** Whether a form can begin with this class: the first test of a search. */
  canBeginWith(c: number): boolean {
    return (this.#next[c] ?? 0) !== 0 || c === OE || c === AE;
  }

  /** The longest form that begins at `start` and ends on a word boundary. */
  longestAt(text: string, start: number): Found<V> | null {
    const next = this.#next;
    let node = ROOT;
    let found: Found<V> | null = null;
    for (let i = start; i < text.length; ) {
      const c = classOf(text.charCodeAt(i++));
      if (c === NOTHING) continue;
      if (c >= OE) {
        node = next[node * CLASSES + firstOfLigature(c)] ?? ROOT;
        if (node !== ROOT) node = next[node * CLASSES + E] ?? ROOT;
      } else node = next[node * CLASSES + c] ?? ROOT;
      if (node === ROOT) return found;
      if (c === SPACE) while (i < text.length && classOf(text.charCodeAt(i)) === SPACE) i++;
      else if (this.#form[node] !== 0) found = this.#formAt(node, c, text, start, i) ?? found;
    }
    return found;
  }

  /** The form of a node, when it ends here on a word boundary and with the accents it needs. */
  #formAt(node: number, last: number, text: string, start: number, end: number): Found<V> | null {
    const form = this.#forms[(this.#form[node] ?? 0) - 1];
    if (form === undefined) return null;
    if (!isWordClass(last)) return { value: form.value, end: endOfRun(text, end, last) };
    if (end < text.length && isWordClass(classOf(text.charCodeAt(end)))) return null;
    if (isSpelt(text, start, end, form.accents)) return { value: form.value, end };
    const { other } = form;
    return other !== undefined && isSpelt(text, start, end, other.accents) ? { value: other.value, end } : null;
  }

  #grow(): void {
    if (this.#count < this.#form.length) return;
    if (this.#count > 0xffff) throw new Error("too many forms in the lexicons for 16-bit nodes");
    const next = new Uint16Array(this.#next.length * 2);
    next.set(this.#next);
    this.#next = next;
    const form = new Uint16Array(this.#form.length * 2);
    form.set(this.#form);
    this.#form = form;
  }
}

/** "....." is one ellipsis. */
function endOfRun(text: string, from: number, c: number): number {
  let i = from;
  while (i < text.length && classOf(text.charCodeAt(i)) === c) i++;
  return i;
}

const FINAL_ACCENT = /(?:é|e\u0301|û|u\u0302)[rs]{0,2}e?s?$/iu;
const PARTICIPLE = /(?:é|e\u0301)s?$/iu;
const ANY_ACCENT = /[éèêàçùâîôû\u0300\u0301\u0302]/iu;

/** Whether a form has the accents it needs where it is met. */
function isSpelt(text: string, start: number, end: number, accents: Accents): boolean {
  if (accents === "free") return true;
  const spelt = text.slice(start, end);
  if (accents === "none") return !PARTICIPLE.test(spelt);
  if (FINAL_ACCENT.test(spelt)) return true;
  return accents === "final" && !ANY_ACCENT.test(text.slice(Math.max(0, start - NEARBY), end + NEARBY));
}

/** How far to look for accents to know whether a text has any: bounded, so that the search stays linear. */
const NEARBY = 200;
