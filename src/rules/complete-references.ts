import { wordingRule } from "./wording-rule";

export const completeReferences = wordingRule({
  id: "complete-references",
  category: "reference",
  source: { guide: ["V1", "C4"], incose: [4, 7], iso29148: "incomplete references" },
  title: { fr: "Un renvoi que l’on peut suivre", en: "A reference that can be followed" },
  why: {
    fr: "Un texte qui n’est pas nommé ne peut être ni lu, ni chiffré, ni vérifié : le fournisseur choisit celui qui l’arrange.",
    en: "A text that is not named can be neither read, nor priced, nor checked: the supplier picks the one that suits them.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne dit pas de quel texte il s’agit\u00a0: {advice}.",
    en: "“{term}” does not say which text is meant: {advice}.",
  },
  // Which annex is meant may be plain in a document that has only one.
  severityOf: ({ term }) => (/annex|appendi|attach|joint/i.test(term) ? "info" : "warning"),
  examples: {
    good: {
      fr: [
        "Le portail est conforme aux normes en vigueur, notamment le RGAA 4.1 : 100 % des critères de niveau AA.",
        "La solution respecte la réglementation applicable (RGPD).",
        "Le traitement est conforme à la norme ISO/IEC 27001.",
        "La saisie respecte les règles de gestion décrites au chapitre 4.",
        "Les tarifs en vigueur au 1er janvier 2027 s'appliquent.",
        "Le délai court dès l'entrée en vigueur du contrat.",
        "Une alerte signale les clients qui ont un contrat en vigueur.",
        "L'administrateur définit les règles d'affectation.",
        "Les écrans sont décrits en annexe 2.",
        "Le site donne un lien vers les normes.",
      ],
      en: ["The portal complies with the applicable standards (WCAG 2.2).", "The screens are described in appendix B.", "The administrator sets the rules."],
    },
    bad: {
      fr: [
        "La solution respecte les ⟦normes en vigueur⟧.",
        "Le prestataire travaille selon les ⟦règles de l'art⟧.",
        "Conformément à la ⟦réglementation applicable⟧, le CRM conserve les journaux.",
        "L'outil doit être conforme aux ⟦standards du marché⟧.",
        "Le site doit être conforme aux ⟦normes⟧ d'accessibilité.",
        "La reprise des données est faite dans le respect de la ⟦législation⟧.",
        "L'affectation des fiches est conforme aux ⟦règles⟧.",
        "L'hébergement suit les règles de sécurité ⟦en vigueur⟧.",
        "Pour le détail des écrans, ⟦voir annexe⟧.",
        "Le développement suit les ⟦bonnes pratiques⟧ du langage.",
      ],
      en: [
        "The solution shall comply with ⟦applicable regulations⟧.",
        "The interface follows ⟦industry standards⟧.",
        "Access shall comply with the ⟦legal requirements⟧.",
        "For screens, ⟦see the appendix⟧.",
      ],
    },
  },
});
