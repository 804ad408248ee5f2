import { conjugateFrench } from "./conjugate-fr";

/**
 * How a French lemma inflects:
 * - `adj`: adjective or participle, gender and number; `adj+adv`: its adverb in -ment too;
 * - `noun`: singular and plural;
 * - `verb`: the forms of conjugate-fr.ts, with what follows the verb;
 * - `fixed`: as it stands (adverbs, whole expressions).
 */
export type FrenchClass = "adj" | "adj+adv" | "noun" | "verb" | "fixed";

/** All forms of a lemma, the lemma first. Regular by its ending; irregular words are entered as fixed expressions. */
export function inflectFrench(lemma: string, inflection: FrenchClass): readonly string[] {
  switch (inflection) {
    case "fixed":
      return [lemma];
    case "noun":
      return unique([lemma, plural(lemma)]);
    case "verb":
      return unique(conjugateFrench(lemma));
    case "adj":
      return adjectiveForms(lemma);
    case "adj+adv":
      return unique([...adjectiveForms(lemma), adverb(lemma)]);
  }
}

function adjectiveForms(lemma: string): readonly string[] {
  const feminine = feminineOf(lemma);
  return unique([lemma, feminine, plural(lemma), plural(feminine)]);
}

/** Endings of masculine adjectives and what replaces them in the feminine; the first that fits wins. */
const FEMININE: readonly (readonly [ending: string, feminine: string])[] = [
  ["e", "e"], ["eux", "euse"], ["if", "ive"], ["el", "elle"], ["en", "enne"], ["on", "onne"], ["er", "ère"], ["et", "ète"],
  ["teur", "trice"], ["eau", "elle"], ["eur", "euse"], ["anc", "anche"], ["os", "osse"],
];

function feminineOf(masculine: string): string {
  const rule = FEMININE.find(([ending]) => masculine.endsWith(ending));
  return rule === undefined ? `${masculine}e` : masculine.slice(0, -rule[0].length) + rule[1];
}

function plural(singular: string): string {
  if ("sxz".includes(singular.slice(-1))) return singular;
  if (singular.endsWith("al")) return `${singular.slice(0, -2)}aux`;
  if (singular.endsWith("eau")) return `${singular}x`;
  return `${singular}s`;
}

/** suffisant → suffisamment, pertinent → pertinemment, aisé → aisément, otherwise the feminine + ment. */
function adverb(lemma: string): string {
  if (lemma.endsWith("ant")) return `${lemma.slice(0, -3)}amment`;
  if (lemma.endsWith("ent")) return `${lemma.slice(0, -3)}emment`;
  if (/[éi]$/.test(lemma)) return `${lemma}ment`;
  return `${feminineOf(lemma)}ment`;
}

const unique = (forms: readonly string[]): readonly string[] => [...new Set(forms)];
