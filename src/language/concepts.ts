import type { Language } from "../document/language";
import { foldText } from "../document/text";
import { stemEnglish } from "./stem-en";
import { stemFrench } from "./stem-fr";
import { SILENT_WORDS, SYNONYMS } from "./synonyms";

const STEM: Readonly<Record<Language, (word: string) => string>> = { fr: stemFrench, en: stemEnglish };
const WORD = /[a-z][a-z0-9]+/g;

/** What a text speaks of, in a language: the stems of its significant words, synonyms made one. Figures say how much, not what: left out. */
export class ConceptReader {
  readonly #stem: (word: string) => string;
  /** The concept of each word met; "" for words that say nothing by themselves. Many words come again. */
  readonly #known = new Map<string, string>();
  readonly #synonyms = new Map<string, string>();

  constructor(language: Language) {
    this.#stem = STEM[language];
    for (const word of SILENT_WORDS[language].split(" ")) this.#known.set(foldText(word), "");
    for (const group of SYNONYMS[language]) {
      const stems = group.split(" ").map((word) => this.#stem(foldText(word)));
      for (const stem of stems) this.#synonyms.set(stem, stems[0] ?? stem);
    }
  }

  /** The distinct concepts of a text, in the order of its words. */
  read(text: string): ReadonlySet<string> {
    const concepts = new Set<string>();
    for (const word of foldText(text).match(WORD) ?? []) {
      const concept = this.#known.get(word) ?? this.#learn(word);
      if (concept !== "") concepts.add(concept);
    }
    return concepts;
  }

  #learn(word: string): string {
    const stem = this.#stem(word);
    const concept = this.#synonyms.get(stem) ?? stem;
    this.#known.set(word, concept);
    return concept;
  }
}
