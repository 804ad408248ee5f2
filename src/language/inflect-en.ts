/** How an English lemma inflects: `adj+adv` adds the adverb in -ly, `noun` the plural, `verb` the third person, `fixed` nothing. */
export type EnglishClass = "adj+adv" | "noun" | "verb" | "fixed";

/** All forms of a lemma, the lemma first. Comparatives and superlatives are words of another category. */
export function inflectEnglish(lemma: string, inflection: EnglishClass): readonly string[] {
  switch (inflection) {
    case "fixed":
      return [lemma];
    case "noun":
      return [lemma, pluralOf(lemma)];
    case "verb":
      return [lemma, thirdPersonOf(lemma)];
    case "adj+adv":
      return [lemma, adverbOf(lemma)];
  }
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** "take into account" → "takes into account": the verb comes first, and its -s is that of plurals. */
function thirdPersonOf(verb: string): string {
  const [head = "", ...complement] = verb.split(" ");
  return [pluralOf(head), ...complement].join(" ");
}

/** easy → easily, simple → simply, full → fully, automatic → automatically. */
function adverbOf(adjective: string): string {
  if (/[^aeiou]y$/.test(adjective)) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (adjective.endsWith("ic")) return `${adjective}ally`;
  return adjective.endsWith("ll") ? `${adjective}y` : `${adjective}ly`;
}
