import type { Language } from "../../document/language";
import { foldText } from "../../document/text";
import type { LibraryFamily, LibraryRequirement } from "./requirement";

/**
 * The requirements that hold all words of a query, best first, those as good in the order of the library; all of them for
 * a query without words. Made for searching while typing: the last word may be a beginning. Accents, case and plurals
 * count for nothing; neither do articles and prepositions.
 */
export function searchLibrary(library: readonly LibraryFamily[], query: string, language: Language): readonly LibraryRequirement[] {
  const tests = testsOf(query);
  const scored: { readonly requirement: LibraryRequirement; readonly score: number }[] = [];
  for (const { requirement, fields } of entriesOf(library, language)) {
    const score = scoreOf(tests, fields);
    if (score !== null) scored.push({ requirement, score });
  }
  return scored.sort((a, b) => b.score - a.score).map(({ requirement }) => requirement);
}

/** Where words are looked for; what a word found there is worth. */
const WORTH = { requirement: 8, title: 6, useCase: 3, acceptance: 1 } as const;
const FIELDS = Object.keys(WORTH) as readonly (keyof typeof WORTH)[];
/** A word met whole is worth this many times its beginning. */
const WHOLE = 2;

/** The words of each field, each between two spaces. */
type Fields = Readonly<Record<keyof typeof WORTH, string>>;

interface Entry {
  readonly requirement: LibraryRequirement;
  readonly fields: Fields;
}

/** One word of a query: what a field must hold. */
interface WordTest {
  readonly whole: readonly string[];
  readonly begun: string | null;
}

/** The sum over the words of what each is worth at its best place; null when one is nowhere. */
function scoreOf(tests: readonly WordTest[], fields: Fields): number | null {
  let sum = 0;
  for (const test of tests) {
    let best = 0;
    for (const field of FIELDS) {
      const text = fields[field];
      if (test.whole.some((word) => text.includes(word))) best = Math.max(best, WHOLE * WORTH[field]);
      else if (test.begun !== null && text.includes(test.begun)) best = Math.max(best, WORTH[field]);
    }
    if (best === 0) return null;
    sum += best;
  }
  return sum;
}

const SILENT: ReadonlySet<string> = new Set("a au aux d dans de des du en et l la le les ou par pour sur un une an and by for in of on or the to with".split(" "));
const PLURAL = /(?<=...)[sx]$/;

function testsOf(query: string): readonly WordTest[] {
  const words = wordsOf(query);
  const last = words.length - 1;
  return words
    .map((word, at) => ({ word, isLast: at === last }))
    .filter(({ word, isLast }) => isLast || !SILENT.has(word))
    .map(({ word, isLast }) => {
      const singular = word.replace(PLURAL, "");
      return { whole: [` ${singular} `, ` ${singular}s `, ` ${singular}x `], begun: isLast ? ` ${word}` : null };
    });
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const spaced = (text: string): string => ` ${wordsOf(text).join(" ")} `;

/** Entries by library: folding all its texts at each key pressed would be felt, and a library never changes. */
const ENTRIES = new WeakMap<readonly LibraryFamily[], Map<Language, readonly Entry[]>>();

function entriesOf(library: readonly LibraryFamily[], language: Language): readonly Entry[] {
  const byLanguage = ENTRIES.get(library) ?? new Map<Language, readonly Entry[]>();
  ENTRIES.set(library, byLanguage);
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const entries = library.flatMap((family) =>
    family.requirements.map((requirement): Entry => {
      const { requirement: text, useCase, acceptance } = requirement[language];
      const fields = { requirement: spaced(text), title: spaced(family.title[language]), useCase: spaced(useCase), acceptance: spaced(acceptance) };
      return { requirement, fields };
    }),
  );
  byLanguage.set(language, entries);
  return entries;
}
