/** What a French determiner or pronoun tells of its noun; null where it tells nothing. */
export interface Agreement {
  readonly gender: "m" | "f" | null;
  readonly isPlural: boolean;
}

const MASCULINE = new Set(["le", "un", "ce", "cet", "du", "au", "tout", "aucun", "il", "ils", "celui", "ceux", "dernier", "derniers"]);
const FEMININE = new Set(["la", "une", "cette", "sa", "toute", "aucune", "elle", "elles", "celle", "celles", "derniere", "dernieres"]);
const PLURAL = /^(?:les|des|ces|ses|aux|leurs|nos|vos|plusieurs|d'autres|certaine?s|ils|elles|ceux|celles|derniers|dernieres|\d+|deux|trois|quatre|cinq)$/;

/** The agreement of a word, folded: "cette" is feminine, "les" may be both, "l'" is singular. */
export function agreementOf(word: string): Agreement {
  return { gender: MASCULINE.has(word) ? "m" : FEMININE.has(word) ? "f" : null, isPlural: PLURAL.test(word) };
}

/** Whether a pronoun may stand for what a determiner introduces. */
export const agree = (a: Agreement, b: Agreement): boolean => a.isPlural === b.isPlural && (a.gender === null || b.gender === null || a.gender === b.gender);
