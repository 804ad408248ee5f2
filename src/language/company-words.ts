import { foldText } from "../document/text";
import type { Language, Localized } from "../document/language";
import { inflectEnglish } from "./inflect-en";
import { inflectFrench } from "./inflect-fr";
import type { Term } from "./term";
import { TermTrie } from "./term-trie";

/** A company's own words: some are never reported, some are vague for it. */
export interface CompanyWords {
  readonly isAllowed: (text: string) => boolean;
  /** The trie of the vague ones; null without any. */
  readonly added: (language: Language) => TermTrie<Term> | null;
}

const ADVICE: Localized = { fr: "dites ce que l’on mesurera (mot de la liste de votre entreprise)", en: "say what will be measured (a word of your company’s list)" };

export const NO_COMPANY_WORDS: CompanyWords = { isAllowed: () => false, added: () => null };

/** The words that a company types, each with its inflected forms: nobody says how a word that they type inflects. */
export function companyWords(allow: readonly string[], add: readonly string[]): CompanyWords {
  if (allow.length === 0 && add.length === 0) return NO_COMPANY_WORDS;
  const allowed = new Set(allow.flatMap((word) => [...formsOf(word, "fr"), ...formsOf(word, "en")]).map(foldText));
  const tries = new Map<Language, TermTrie<Term> | null>();
  return {
    isAllowed: (text) => allowed.size > 0 && allowed.has(foldText(text)),
    added(language) {
      let trie = tries.get(language);
      if (trie === undefined) tries.set(language, (trie = add.length === 0 ? null : trieOf(add, language)));
      return trie;
    },
  };
}

function trieOf(words: readonly string[], language: Language): TermTrie<Term> {
  const trie = new TermTrie<Term>(ROOM);
  for (const lemma of words) {
    const term: Term = { category: "vague-term", language, lemma, advice: ADVICE, guards: [] };
    for (const form of formsOf(lemma, language)) trie.add(form, term);
  }
  return trie;
}

/** Room for a short list: it grows. */
const ROOM = 512;

/** A word as an adjective and as a noun; an expression as it is typed. */
function formsOf(word: string, language: Language): readonly string[] {
  const lemma = word.trim().toLowerCase();
  if (/[\s-]/.test(lemma)) return [lemma];
  const forms = language === "fr" ? [inflectFrench(lemma, "adj"), inflectFrench(lemma, "noun")] : [inflectEnglish(lemma, "adj+adv"), inflectEnglish(lemma, "noun")];
  return forms.flat();
}
