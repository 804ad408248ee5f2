import { isQuoted } from "../language/disarm/naming";
import { joinedObligations, mayJoinObligations } from "../language/statement/joined-obligations";
import { defineRule } from "../lint/rule";

/** How far quotation marks are looked for. */
const QUOTE = 120;

export const oneThoughtPerRequirement = defineRule({
  id: "one-thought-per-requirement",
  scope: "block",
  family: "ambiguous",
  category: "multiple",
  severity: "warning",
  source: { guide: ["V1"], incose: [18, 19] },
  title: { fr: "Une seule idée par exigence", en: "One thought per requirement" },
  why: {
    fr: "Deux obligations dans une phrase se chiffrent et se vérifient ensemble : si l’une est tenue et l’autre non, personne ne sait si l’exigence est couverte.",
    en: "Two obligations in one sentence are priced and checked together: if one is met and the other is not, nobody knows whether the requirement is covered.",
  },
  options: {},
  messages: {
    found: {
      fr: "«\u00a0{term}\u00a0» ouvre une deuxième obligation\u00a0: écrivez-en une exigence à part, avec sa priorité et son critère de recette.",
      en: "“{term}” opens a second obligation: make it a requirement of its own, with its priority and its acceptance criterion.",
    },
  },
  examples: {
    good: {
      fr: [
        "L'utilisateur peut créer, modifier et supprimer un contact.",
        "Le client et le commercial doivent signer le devis.",
        "Le système doit enregistrer la fiche et envoyer un message au responsable.",
        "Si le client doit payer et le délai est dépassé, une relance est envoyée.",
        "Si le code est faux, un message doit s'afficher et l'utilisateur devra recommencer.",
        "Un mot de passe provisoire sera créé et l'utilisateur devra le changer.",
        "La solution doit afficher les fiches que les agents et les managers peuvent modifier.",
        "Le prestataire s'engage à former les utilisateurs et les administrateurs.",
      ],
      en: ["The user can create, edit and delete a contact.", "The customer and the agent must sign the quote.", "The system shall save the record and send a message."],
    },
    bad: {
      fr: [
        "Le commercial doit saisir le devis ⟦et le responsable⟧ devra le valider sous 2 jours.",
        "Un visiteur peut consulter les offres ⟦et un client⟧ peut en déposer une.",
        "La correction sera livrée sous 5 jours ⟦mais la documentation⟧ pourra suivre.",
        "Le prestataire s'engage à reprendre les données avant la recette ⟦et à les conserver⟧ pendant 3 ans.",
      ],
      en: ["The salesperson shall enter the quote ⟦and the manager⟧ shall approve it within 2 days.", "The supplier undertakes to migrate the data before acceptance ⟦and to keep⟧ them for 3 years."],
    },
  },
  mayHit: ({ text, context }) => mayJoinObligations(text, context.language),
  *check({ text, context, sentences }) {
    for (const sentence of sentences) {
      for (const { start, end } of joinedObligations(text, sentence, context.language)) {
        if (isQuoted({ rawBefore: text.slice(Math.max(0, start - QUOTE), start), rawAfter: text.slice(end, end + QUOTE) })) continue;
        yield { start, end, message: "found" as const, data: { term: text.slice(start, end) } };
      }
    }
  },
});
