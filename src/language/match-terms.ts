import type { Language } from "../document/language";
import { finished } from "../document/steps";
import { classOf, isWordClass } from "./fold";
import { compileLexicon } from "./lexicon/compile-lexicon";
import type { Term, TermMatch } from "./term";
import type { Found, TermTrie } from "./term-trie";

const NONE: readonly TermMatch[] = [];
const compiled = new Map<Language, TermTrie<Term | null>>();

/**
 * The terms of all lexicons of a language met in a text, in text order, in one pass: the longest expression wins, and
 * what a protected expression covers ("authentification simple") is not met. Linear in the length of the text.
 * @param company the terms that a company adds
 */
export function matchTerms(text: string, language: Language, company: TermTrie<Term> | null = null): readonly TermMatch[] {
  const trie = trieOf(language);
  let matches: TermMatch[] | null = null;
  for (let i = 0; i < text.length; ) {
    const c = classOf(text.charCodeAt(i));
    const known = trie.canBeginWith(c) ? trie.longestAt(text, i) : null;
    const found = company === null ? known : preferred(known, company.canBeginWith(c) ? company.longestAt(text, i) : null);
    if (found !== null) {
      if (found.value !== null) (matches ??= []).push({ term: found.value, start: i, end: found.end });
      i = found.end;
    } else {
      i++;
      // A term begins where a word begins: the rest of this one is passed over.
      if (isWordClass(c)) while (i < text.length && isWordClass(classOf(text.charCodeAt(i)))) i++;
    }
  }
  return matches ?? NONE;
}

/** A company's word, unless ours is longer, or says what to write instead of the same one. */
function preferred(ours: Found<Term | null> | null, theirs: Found<Term> | null): Found<Term | null> | null {
  if (ours === null || theirs === null) return ours ?? theirs;
  return theirs.end > ours.end || (theirs.end === ours.end && ours.value === null) ? theirs : ours;
}

/** Makes the terms of a language ready in steps, between which a host may take its turn; without it the first text waits for all of them. */
export function* prepareTerms(language: Language): Generator<undefined, TermTrie<Term | null>> {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const trie = yield* compileLexicon(language);
  compiled.set(language, trie);
  return trie;
}

/** Whether the terms of a language can be matched at once. */
export const areTermsPrepared = (language: Language): boolean => compiled.has(language);

const trieOf = (language: Language): TermTrie<Term | null> => compiled.get(language) ?? finished(prepareTerms(language));
