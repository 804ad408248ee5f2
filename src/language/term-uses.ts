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
  readonly #stems = new Map<string, string>();
  readonly #known = new WeakMap<Content, readonly number[]>();

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
        const stems = this.#stemsOf(wording);
        const [first] = stems;
        if (first === undefined) continue;
        const known = this.#wordings.get(first);
        if (known) known.push({ term, stems });
        else this.#wordings.set(first, [{ term, stems }]);
      }
  }

  /** Indexes of the terms that a content uses. */
  of(content: Content): readonly number[] {
    const known = this.#known.get(content);
    if (known !== undefined) return known;
    const used = this.in(content.text);
    this.#known.set(content, used);
    return used;
  }

  /** Indexes of the terms that a text uses. */
  in(text: string): readonly number[] {
    const stems = this.#stemsOf(text);
    let used: Set<number> | undefined;
    for (const [at, stem] of stems.entries())
      for (const wording of this.#wordings.get(stem) ?? NONE) if (wording.stems.every((one, i) => stems[at + i] === one)) (used ??= new Set()).add(wording.term);
    return used === undefined ? NO_TERM : [...used];
  }

  #stemsOf(text: string): readonly string[] {
    const words = foldText(text).match(WORD) ?? [];
    return words.map((word) => {
      const known = this.#stems.get(word);
      if (known !== undefined) return known;
      const stem = this.#stem(word);
      this.#stems.set(word, stem);
      return stem;
    });
  }
}

const NONE: readonly Wording[] = [];
const NO_TERM: readonly number[] = [];

/** "Lead / prospect", "Gestion de la relation client (GRC)", "Devis ou proposition": any of them is the term. */
const wordingsOf = (term: string): readonly string[] => term.split(/[/(),;=]| ou | or /).filter((wording) => /[\p{L}\d]/u.test(wording));
