import { rememberedBy } from "../document/remembered";
import type { Content } from "../document/content";
import type { Language } from "../document/language";
import { foldText } from "../document/text";
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
  /** Those that may begin with a word met before. */
  readonly #known = new Map<string, readonly Wording[]>();

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
      }
  }

  /** Indexes of the terms that a content uses. */
  of(content: Content): readonly number[] {
    return usedBy(content, this);
  }

  /** Indexes of the terms that a text uses. */
  in(text: string): readonly number[] {
    const words = wordsOf(text);
    let used: Set<number> | undefined;
    for (let at = 0; at < words.length; at++) {
      const begun = this.#begun(words[at] ?? "");
      if (begun === NONE) continue;
      for (const { term, stems } of begun) if (stems.every((stem, i) => i === 0 || stem === this.#stem(words[at + i] ?? ""))) (used ??= new Set()).add(term);
    }
    return used === undefined ? NO_TERM : [...used];
  }

  /** The wordings that may begin with a word: none for most words, and many come again. */
  #begun(word: string): readonly Wording[] {
    let begun = this.#known.get(word);
    if (begun === undefined) this.#known.set(word, (begun = this.#wordings.get(this.#stem(word)) ?? NONE));
    return begun;
  }
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(WORD) ?? [];
const usedBy = rememberedBy(({ text }, uses: TermUses) => uses.in(text));
const NONE: readonly Wording[] = [];
const NO_TERM: readonly number[] = [];

/** "Lead / prospect", "Gestion de la relation client (GRC)", "Devis ou proposition": any of them is the term. */
const wordingsOf = (term: string): readonly string[] => term.split(/[/(),;=]| ou | or /).filter((wording) => /[\p{L}\d]/u.test(wording));
