import { mayHoldPronoun, unclearPronouns } from "../language/pronoun/unclear-pronouns";
import { isQuoted } from "../language/disarm/naming";
import { defineRule } from "../lint/rule";

export const clearPronouns = defineRule({
  id: "clear-pronouns",
  scope: "block",
  family: "ambiguous",
  category: "pronoun",
  severity: "warning",
  source: { guide: ["V1"], incose: [24], iso29148: "vague pronouns" },
  title: { fr: "Pas de pronom dont on cherche le sens", en: "No pronoun whose meaning must be guessed" },
  why: {
    fr: "Une exigence est copiée, triée et chiffrée seule : « il » ou « celui-ci » n’y désigne plus personne, et chacun y met l’acteur ou l’outil qui l’arrange.",
    en: "A requirement is copied, sorted and priced alone: there, “it” or “this” no longer names anything, and everyone reads the actor or the tool that suits them.",
  },
  options: {},
  messages: {
    noun: {
      fr: "«\u00a0{term}\u00a0» ne dit pas de qui ou de quoi l’on parle\u00a0: répétez le nom, pour que l’exigence se lise seule.",
      en: "“{term}” does not say who or what is meant: repeat the noun, so that the requirement can be read alone.",
    },
    statement: {
      fr: "«\u00a0{term}\u00a0» ne dit pas ce qui est visé\u00a0: nommez-le («\u00a0cette page\u00a0», «\u00a0cet envoi\u00a0»), pour que l’exigence se lise seule.",
      en: "“{term}” does not say what is meant: name it (“this page”, “this message”), so that the requirement can be read alone.",
    },
  },
  examples: {
    good: {
      fr: [
        "Le titulaire livre la solution ; il devra fournir la documentation.",
        "Si le client ne répond pas sous 5 jours, il sera relancé par courriel.",
        "Il est possible de filtrer la liste par date.",
        "Il sera mis à disposition des agents un outil de recherche.",
        "Une fois les données chargées, celles-ci permettront d’établir les rapports.",
        "Pour chaque devis, il devra comporter une date de fin.",
        "Le portail est ouvert au client. Il pourra y déposer une demande.",
        "Le bouton « Il doit signer » ouvre la fiche.",
      ],
      en: ["It shall be possible to filter the list by date.", "If the customer does not answer, it shall be sent a reminder.", "The portal is open at night. It shall accept requests."],
    },
    bad: {
      fr: [
        "⟦Il⟧ doit également produire les états du mois.",
        "Après la validation du formulaire, ⟦il⟧ sera envoyé au bout de 3 secondes.",
        "Dès lors, ⟦il⟧ pourra choisir une date.",
        "⟦Celui-ci⟧ devra être signé sous 8 jours.",
        "⟦Ceci⟧ permettra de tracer chaque modification.",
        "⟦La première⟧ devra ouvrir les sessions.",
        "En cas de litige, c’est ⟦lui⟧ qui doit trancher.",
      ],
      en: ["⟦It⟧ shall also produce the monthly reports.", "⟦They⟧ must approve each discount.", "⟦This⟧ shall be recorded for 3 years."],
    },
  },
  mayHit: ({ text, context }) => mayHoldPronoun(text, context.language),
  *check({ text, context, sentences }) {
    for (const { start, end, standsFor, isFollowing } of unclearPronouns(text, sentences, context.language)) {
      if (isQuoted({ rawBefore: text.slice(Math.max(0, start - QUOTE), start), rawAfter: text.slice(end, end + QUOTE) })) continue;
      // After another sentence a reader can guess what is meant: the author may still want to name it.
      yield { start, end, message: standsFor, data: { term: text.slice(start, end) }, ...(isFollowing && standsFor === "statement" && { severity: "info" as const }) };
    }
  },
});

/** How far quotation marks are looked for. */
const QUOTE = 120;
