import type { Language } from "../document/language";
import { foldText } from "../document/text";
import { stemEnglish } from "./stem-en";
import { stemFrench } from "./stem-fr";
import { SILENT_WORDS, SYNONYMS } from "./synonyms";

const STEM: Readonly<Record<Language, (word: string) => string>> = { fr: stemFrench, en: stemEnglish };
const WORD = /[a-z][a-z0-9]+/g;

/** Of words that say nothing by themselves. */
const SILENT = -1;

/** What a text speaks of, in a language: the stems of its significant words, synonyms made one. Figures say how much, not what: left out. */
export class ConceptReader {
  readonly #stem: (word: string) => string;
  /** The number of the concept of each word met, or SILENT. Many words come again. */
  readonly #known = new Map<string, number>();
  readonly #synonyms = new Map<string, string>();
  /** Concepts, numbered as they are met. */
  readonly #concepts: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(language: Language) {
    this.#stem = STEM[language];
    for (const word of SILENT_WORDS[language].split(" ")) this.#known.set(foldText(word), SILENT);
    for (const group of SYNONYMS[language]) {
      const stems = group.split(" ").map((word) => this.#stem(foldText(word)));
      for (const stem of stems) this.#synonyms.set(stem, stems[0] ?? stem);
    }
  }

  /** How many concepts it has met. */
  get size(): number {
    return this.#concepts.length;
  }

  /** The distinct concepts of a text, in the order of its words. */
  read(text: string): ReadonlySet<string> {
    return new Set(Array.from(this.numbersIn(text), (number) => this.#concepts[number] ?? ""));
  }

  /** The same by their numbers, which hold for this reader. */
  numbersIn(text: string): Uint32Array {
    const numbers: number[] = [];
    for (const word of foldText(text).match(WORD) ?? []) {
      const number = this.#known.get(word) ?? this.#learn(word);
      if (number !== SILENT && !numbers.includes(number)) numbers.push(number);
    }
    return Uint32Array.from(numbers);
  }

  #learn(word: string): number {
    const stem = this.#stem(word);
    const concept = this.#synonyms.get(stem) ?? stem;
    let number = this.#numbers.get(concept);
    if (number === undefined) this.#numbers.set(concept, (number = this.#concepts.push(concept) - 1));
    this.#known.set(word, number);
    return number;
  }
}
