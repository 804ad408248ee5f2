import type { Language, Localized } from "../document/language";
import type { Guard } from "./disarm/guard";

/** The 14 categories of ambiguous wording, as the labelling guidelines name them. */
export const WORDING_CATEGORIES = [
  "vague-term", "vague-quantity", "vague-time", "loophole", "open-ended", "comparative", "weak-verb", "weak-modal",
  "totality", "pronoun", "logic", "multiple", "placeholder", "reference",
] as const;

export type WordingCategory = (typeof WORDING_CATEGORIES)[number];

/** One entry of a lexicon: a word or an expression, its inflections generated. */
export interface Term {
  readonly category: WordingCategory;
  readonly language: Language;
  /** Dictionary form: "convivial", "si possible". */
  readonly lemma: string;
  /** What to write instead, as the end of a sentence: "dites en combien de secondes, …"; null without one. */
  readonly advice: Localized | null;
  /** Contexts in which this term says nothing ambiguous, besides those common to all terms. */
  readonly guards: readonly Guard[];
}

/** A term met in a text, UTF-16 offsets in it. */
export interface TermMatch {
  readonly term: Term;
  readonly start: number;
  readonly end: number;
}
