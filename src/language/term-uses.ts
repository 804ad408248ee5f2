import { rememberedBy } from "../document/remembered";
import type { Content } from "../document/content";
import type { Language } from "../document/language";
import { foldText } from "../document/text";
import { Beginnings } from "./beginnings";
import { stemEnglish } from "./stem-en";
import { stemFrench } from "./stem-fr";

const STEM: Readonly<Record<Language, (word: string) => string>> = { fr: stemFrench, en: stemEnglish };
const WORD = /[a-z0-9]+/g;

/** A way to write a term, as the stems of its words. */
interface Wording {
  readonly term: number;
  readonly stems: readonly string[];
}

/** Tells which of some terms a text uses, in any number or gender; what a content uses is remembered with the content. */
export class TermUses {
  readonly #stem: (word: string) => string;
  /** Wordings by their first stem. */
  readonly #wordings = new Map<string, Wording[]>();
  /** Words of the longest. */
  #longest = 1;
  /** Where one may begin; null where some begin with a figure, and any word may. */
  readonly #beginnings: Beginnings | null;

  /** The last one made: the terms seldom change between two readings. */
  static #last: { readonly key: string; readonly uses: TermUses } | undefined;

  /** The reader for these terms: the same one as long as they do not change. */
  static for(terms: readonly string[], language: Language): TermUses {
    const key = `${language}\u0000${terms.join("\u0000")}`;
    if (TermUses.#last?.key !== key) TermUses.#last = { key, uses: new TermUses(terms, language) };
    return TermUses.#last.uses;
  }

  constructor(terms: readonly string[], language: Language) {
    this.#stem = STEM[language];
    for (const [term, written] of terms.entries())
      for (const wording of wordingsOf(written)) {
        const stems = wordsOf(wording).map(this.#stem);
        const [first] = stems;
        if (first === undefined) continue;
        const known = this.#wordings.get(first);
        if (known) known.push({ term, stems });
        else this.#wordings.set(first, [{ term, stems }]);
        this.#longest = Math.max(this.#longest, stems.length);
      }
    const firsts = [...this.#wordings.keys()];
    this.#beginnings = firsts.length > 0 && firsts.every((stem) => /^(?:[a-z]{3}|[a-z]{1,2}$)/.test(stem)) ? new Beginnings() : null;
    this.#beginnings?.add(firsts.map(beginningOf).join(" "));
  }

  /** Indexes of the terms that a content uses. */
  of(content: Content): readonly number[] {
    return usedBy(content, this);
  }

  /** Indexes of the terms that a text uses. */
  in(text: string): readonly number[] {
    const used = new Set<number>();
    if (this.#beginnings === null) this.#find(wordsOf(text), used);
    else this.#beginnings.visit(text, (start) => this.#findFirst(wordsOf(text.slice(start, start + this.#longest * WORD_LENGTH)), 0, used));
    return used.size === 0 ? NO_TERM : [...used];
  }

  #find(words: readonly string[], used: Set<number>): void {
    for (let at = 0; at < words.length; at++) this.#findFirst(words, at, used);
  }

  /** The terms whose words are those from an index on. */
  #findFirst(words: readonly string[], at: number, used: Set<number>): void {
    for (const { term, stems } of this.#wordings.get(this.#stem(words[at] ?? "")) ?? NONE)
      if (stems.every((stem, i) => i === 0 || stem === this.#stem(words[at + i] ?? ""))) used.add(term);
  }
}

/** Longer than any word of a glossary, with what separates it from the next. */
const WORD_LENGTH = 40;

/** How the words of a stem begin: what a stem of three letters leaves open is its last one ("fly", "flies"); a shorter one is the whole word. */
const beginningOf = (stem: string): string => (stem.length > 3 ? stem.slice(0, 3) : stem.length === 3 ? stem.slice(0, 2) : `${stem}$`);

const wordsOf = (text: string): readonly string[] => foldText(text).match(WORD) ?? [];
const usedBy = rememberedBy(({ text }, uses: TermUses) => uses.in(text));
const NONE: readonly Wording[] = [];
const NO_TERM: readonly number[] = [];

/** "Lead / prospect", "Gestion de la relation client (GRC)", "Devis ou proposition": each of them is the term. */
const wordingsOf = (term: string): readonly string[] => term.split(/[/(),;=]| ou | or /).filter((wording) => /[\p{L}\d]/u.test(wording));
