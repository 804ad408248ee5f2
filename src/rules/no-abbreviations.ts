import type { Language } from "../document/language";
import { formsIn } from "../language/forms-in";
import { TermTrie } from "../language/term-trie";
import { defineRule } from "../lint/rule";
import { wordingSeverity } from "../lint/severity";

/** Shortened words and what they stand for; only those that have one meaning in a specification. */
const ABBREVIATIONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    nb: "nombre", nbre: "nombre", nbr: "nombre", qté: "quantité", qtés: "quantités", qte: "quantité", tps: "temps", pb: "problème", pbs: "problèmes", qq: "quelques", qqs: "quelques",
    bcp: "beaucoup", svt: "souvent", pdt: "pendant", càd: "c’est-à-dire", "c-à-d": "c’est-à-dire", ttes: "toutes", dpt: "département", dépt: "département", cde: "commande", cdes: "commandes",
    clt: "client", clts: "clients", appli: "application", applis: "applications", tjs: "toujours", tjrs: "toujours", qd: "quand", msg: "message", rdv: "rendez-vous",
  },
  en: {
    nbr: "number", qty: "quantity", dept: "department", mgr: "manager", mgmt: "management", cust: "customer", custs: "customers", acct: "account", msg: "message", config: "configuration",
    req: "requirement", reqs: "requirements", approx: "approximately", appt: "appointment", avg: "average", addr: "address", pwd: "password", temp: "temporary",
  },
};

/** Abbreviations as a trie, so that a text is searched in one pass. */
const trieOf = (language: Language): TermTrie<string> => {
  const trie = new TermTrie<string>(ROOM);
  for (const [form, word] of Object.entries(ABBREVIATIONS[language])) trie.add(form, word);
  return trie;
};
const ROOM = 256;
const TRIES: Readonly<Record<Language, TermTrie<string>>> = { fr: trieOf("fr"), en: trieOf("en") };

/** In lower case only, "MSG" is an acronym; and not a part of an address or an identifier. */
const isWord = (text: string, start: number, end: number): boolean =>
  !/[A-Z]/.test(text.slice(start, end)) && !/[_@./-]/.test(text.charAt(start - 1)) && !/^(?:[_@/-]|\.\p{L})/u.test(text.slice(end, end + 2));

export const noAbbreviations = defineRule({
  id: "no-abbreviations",
  family: "ambiguous",
  category: null,
  severity: "info",
  scope: "block",
  source: { guide: ["V1", "A4"], incose: [38] },
  title: { fr: "Les mots en entier", en: "Words in full" },
  why: {
    fr: "Une abréviation que l’équipe connaît arrête un prestataire, ou lui fait lire autre chose.",
    en: "An abbreviation the team knows stops a supplier, or makes them read something else.",
  },
  options: {},
  messages: {
    found: {
      fr: "« {term} » est une abréviation : écrivez « {word} » en entier.",
      en: "“{term}” is an abbreviation: write “{word}” in full.",
    },
  },
  examples: {
    good: {
      fr: ["Le nombre de licences est de 40.", "Le tableau affiche la quantité commandée.", "Le champ NB est exporté dans la table nb_lignes."],
      en: ["The quantity ordered is displayed.", "The password has 12 characters."],
    },
    bad: {
      fr: ["Le tableau affiche le ⟦nb⟧ de tickets et la ⟦qté⟧ commandée.", "La fiche montre le ⟦rdv⟧ suivant."],
      en: ["The screen displays the ⟦qty⟧ ordered and the ⟦avg⟧ delay."],
    },
  },
  mayHit: ({ context }) => wordingSeverity(context.bearing) !== "info",
  *check({ text, context }) {
    for (const { value: word, start, end } of formsIn(text, TRIES[context.language]))
      if (isWord(text, start, end)) yield { start, end, message: "found", data: { term: text.slice(start, end), word }, replacement: word };
  },
});
