/** Endings of folded English words, longest first, with the fewest letters that must remain ("encrypted", "encryption"). */
const ENDINGS: readonly (readonly [ending: string, remains: number])[] = [
  ["isation", 4], ["ization", 4], ["ication", 4], ["ability", 4], ["ibility", 4], ["ising", 4], ["izing", 4], ["ation", 4], ["ised", 4], ["ized", 4],
  ["able", 4], ["ible", 4], ["ance", 4], ["ment", 4], ["ise", 4], ["ize", 4], ["ing", 4], ["ion", 4], ["ied", 4], ["ed", 3], ["ly", 4], ["al", 5],
  ["y", 3], ["e", 3],
];
const DOUBLED = /([bdgmnprt])\1$/;

/** The stem of a folded English word: a key to compare words with, not a word. */
export function stemEnglish(word: string): string {
  const singular = singularOf(word);
  for (const [ending, remains] of ENDINGS) {
    if (singular.length < ending.length + remains || !singular.endsWith(ending)) continue;
    const stem = singular.slice(0, -ending.length);
    return ending === "ed" || ending === "ing" ? stem.replace(DOUBLED, "$1") : stem;
  }
  return singular;
}

function singularOf(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}
