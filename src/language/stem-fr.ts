/**
 * Endings of folded French words, longest first, with the fewest letters that must remain: what is left is the same for
 * the verb, its participles and the noun of its action ("chiffrer", "chiffrées", "chiffrement").
 */
const ENDINGS: readonly (readonly [ending: string, remains: number])[] = [
  ["issement", 4], ["isation", 4], ["isateur", 3], ["isatrice", 3], ["isaient", 4], ["iseront", 4],
  ["ication", 4], ["issage", 4], ["isable", 4], ["issant", 4], ["aient", 4], ["eront", 4], ["ateur", 4], ["atrice", 4], ["ation", 3], ["ement", 4],
  ["isant", 4], ["isera", 4], ["iser", 4], ["isee", 4], ["icat", 5], ["ance", 5], ["ence", 6],
  ["ise", 4], ["age", 4], ["ant", 4], ["ent", 5], ["era", 4], ["ion", 5], ["ier", 4], ["iee", 4], ["er", 3], ["ee", 3], ["ie", 4], ["ir", 3], ["it", 4],
  ["e", 3], ["i", 4],
];

/** The stem of a folded French word: a key to compare words with, not a word. */
export function stemFrench(word: string): string {
  const singular = singularOf(word);
  for (const [ending, remains] of ENDINGS)
    if (singular.length >= ending.length + remains && singular.endsWith(ending)) return singular.slice(0, -ending.length);
  return singular;
}

function singularOf(word: string): string {
  if (word.length > 5 && word.endsWith("aux") && !word.endsWith("eaux")) return `${word.slice(0, -3)}al`;
  return word.length > 3 && /[sx]$/.test(word) && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
