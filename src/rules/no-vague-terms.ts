import { wordingRule } from "./wording-rule";

export const noVagueTerms = wordingRule({
  id: "no-vague-terms",
  category: "vague-term",
  source: { guide: ["V1"], incose: [7, 34], iso29148: "subjective language; ambiguous adverbs and adjectives" },
  title: { fr: "Pas de qualité qui ne se mesure pas", en: "No quality that cannot be measured" },
  why: {
    fr: "Un fournisseur ne peut ni chiffrer ni prouver une qualité sans mesure, et chacun la comprend à sa façon le jour de la recette.",
    en: "A supplier can neither price nor prove a quality without a measure, and on acceptance day everyone reads it differently.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» ne se mesure pas\u00a0: {advice}.",
    en: "“{term}” cannot be measured: {advice}.",
  },
  examples: {
    good: {
      fr: [
        "La fiche d'un client s'affiche rapidement (moins de 2 s pour 95 % des appels).",
        "La saisie d'un contact est simple : 3 clics au plus.",
        "Le système propose une authentification simple et une authentification forte.",
        "Les échanges avec l'ERP sont sécurisés par TLS 1.3.",
        "Un commercial crée une opportunité et suit les étapes de vente.",
        "L'interface s'adapte à la largeur de l'écran.",
        "Le bouton « Recherche rapide » ouvre la liste des contacts.",
      ],
      en: ["A customer record is displayed fast (under 2 s for 95% of calls).", "Links with the ERP are secured by TLS 1.3.", "The “Quick search” button opens the list of contacts."],
    },
    bad: {
      fr: [
        "L'interface doit être ⟦conviviale⟧ et ⟦intuitive⟧.",
        "Les pages s'affichent de façon ⟦fluide⟧.",
        "Le titulaire assure le ⟦bon fonctionnement⟧ de la plateforme.",
        "L'outil offre une navigation ⟦simple⟧ et ⟦adaptée⟧ aux besoins.",
        "Les commerciaux doivent retrouver ⟦facilement⟧ un contact.",
      ],
      en: ["The interface shall be ⟦user-friendly⟧ and ⟦intuitive⟧.", "The solution must be ⟦easy to use⟧.", "Response times must be ⟦acceptable⟧."],
    },
  },
});
