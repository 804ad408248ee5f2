import type { Language } from "../../document/language";
import { expand } from "../expand";
import { inflectEnglish } from "../inflect-en";
import type { EnglishClass } from "../inflect-en";
import { inflectFrench } from "../inflect-fr";
import type { FrenchClass } from "../inflect-fr";
import type { Term } from "../term";
import { TermTrie } from "../term-trie";
import type { Accents } from "../term-trie";
import { AND_OR } from "./and-or";
import { COMPARATIVES } from "./comparatives";
import { INCOMPLETE_REFERENCES } from "./incomplete-references";
import { LOOPHOLES } from "./loopholes";
import { OPEN_ENDED } from "./open-ended";
import { PLACEHOLDERS } from "./placeholders";
import { PROTECTED } from "./protected-expressions";
import type { TermGroup } from "./term-group";
import { TOTALITIES } from "./totalities";
import { VAGUE_QUANTITIES } from "./vague-quantities";
import { VAGUE_TERMS } from "./vague-terms";
import { VAGUE_TIMES } from "./vague-times";
import { WEAK_MODALS } from "./weak-modals";
import { WEAK_VERBS } from "./weak-verbs";

/** All groups; where two hold the same form, the first wins. */
const GROUPS: readonly TermGroup[] = [
  ...PLACEHOLDERS, ...AND_OR, ...INCOMPLETE_REFERENCES, ...OPEN_ENDED, ...LOOPHOLES, ...VAGUE_TIMES, ...VAGUE_QUANTITIES, ...VAGUE_TERMS, ...COMPARATIVES, ...WEAK_VERBS, ...WEAK_MODALS, ...TOTALITIES,
];

/** Forms added before a host may take its turn. */
const STEP = 512;

/** The trie of every inflected form of a language, in steps; `null` stands for an expression that protects what it covers. */
export function* compileLexicon(language: Language): Generator<undefined, TermTrie<Term | null>> {
  const trie = new TermTrie<Term | null>();
  for (const form of split(PROTECTED[language])) trie.add(form, null);
  yield undefined;
  let added = 0;
  for (const [form, term, accents] of entries(language)) {
    trie.add(form, term, accents);
    if (++added % STEP === 0) yield undefined;
  }
  return trie;
}

/** Every inflected form of the terms of a language, some more than once. */
export const lexiconForms = (language: Language): readonly string[] => Array.from(entries(language), ([form]) => form);

function* entries(language: Language): Generator<readonly [form: string, term: Term, accents: Accents]> {
  for (const { category, advice, guards = [], fr, en } of GROUPS) {
    for (const [inflection, lemmas] of Object.entries((language === "fr" ? fr : en) ?? {})) {
      for (const lemma of split(lemmas)) {
        const term: Term = { category, language, lemma, advice, guards };
        const forms = language === "fr" ? inflectFrench(lemma, inflection as FrenchClass) : inflectEnglish(lemma, inflection as EnglishClass);
        for (const form of forms) yield [form, term, accentsOf(form, inflection)];
      }
    }
  }
}

function split(lemmas: string): readonly string[] {
  return lemmas
    .split(",")
    .map((lemma) => lemma.trim())
    .filter((lemma) => lemma !== "")
    .flatMap(expand);
}

function accentsOf(form: string, inflection: string): Accents {
  if (form.startsWith("sûr")) return "always";
  // "il facilite" is not "la facilité", nor "il assure" "assuré", nor "réactives" "réactivés".
  if (inflection !== "fixed" && /[a-z]es?$/.test(form)) return "none";
  return form.endsWith("é") || form.endsWith("és") ? "final" : "free";
}
