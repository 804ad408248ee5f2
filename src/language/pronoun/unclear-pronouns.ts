import type { Span } from "../../document/guidance";
import type { Language } from "../../document/language";
import { unclearEnglish } from "./english";
import { unclearFrench } from "./french";
import type { UnclearPronoun } from "./pronoun";

/** The first test, rough and fast: texts without any of these words hold nothing to look at. */
const ANY: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:ils?|elles?|lui|eux|ce dernier|ces derniers|cette derni|ces derni|cel(?:ui|les?)-ci|ceux-ci|cela|ceci|l[ea] premi|l[ea] second|l[ea] deuxi)/i,
  en: /(?:^|[.!?] ?|\n)[^a-z(]{0,12}(?:it|they|this|these|those)\b/i,
};

export const mayHoldPronoun = (text: string, language: Language): boolean => ANY[language].test(text);

/**
 * The pronouns of a paragraph that stand for nothing named before them, in a sentence that demands: vague pronouns of
 * ISO/IEC/IEEE 29148. Each word once: the author who names it once names it everywhere.
 */
export function* unclearPronouns(text: string, sentences: readonly Span[], language: Language): Generator<UnclearPronoun> {
  const told = new Set<string>();
  const find = language === "fr" ? unclearFrench : unclearEnglish;
  let previous: string | null = null;
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    for (const pronoun of ANY[language].test(words) ? find(text, sentence, previous, told) : []) {
      const word = text.slice(pronoun.start, pronoun.end).toLowerCase();
      if (told.has(word)) continue;
      told.add(word);
      yield pronoun;
    }
    previous = words;
  }
}
