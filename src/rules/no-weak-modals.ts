import { wordingRule } from "./wording-rule";

export const noWeakModals = wordingRule({
  id: "no-weak-modals",
  category: "weak-modal",
  source: { guide: ["V1"], incose: [1, 8], iso29148: "loopholes" },
  title: { fr: "Pas d’obligation au conditionnel", en: "No obligation worded as a wish" },
  why: {
    fr: "« Devrait » ou « nous souhaitons » n’engage pas : le fournisseur répond « oui » et livre autre chose.",
    en: "“Should” or “we wish” commits nobody: the supplier answers “yes” and delivers something else.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» n’oblige pas le fournisseur\u00a0: {advice}.",
    en: "“{term}” does not bind the supplier: {advice}.",
  },
  examples: {
    good: {
      fr: [
        "L’utilisateur peut filtrer la liste par date.",
        "Le commercial pourra joindre un devis à l’opportunité.",
        "Le marché devrait croître de 7 % par an.",
        "Tout incident qui pourrait survenir est consigné dans le journal.",
        "Le visiteur choisit le créneau qu’il souhaite.",
        "Le système ne peut pas supprimer une facture.",
      ],
      en: ["The user may filter the list by date.", "A salesperson can attach a quote to the opportunity.", "The market should grow by 7% a year."],
    },
    bad: {
      fr: [
        "Le système ⟦devrait⟧ afficher les doublons.",
        "L’outil ⟦pourrait⟧ proposer un export Excel.",
        "⟦Il serait souhaitable⟧ que la fiche montre les devis.",
        "⟦Nous souhaitons⟧ un tableau de bord par équipe.",
        "La solution ⟦peut⟧ envoyer une alerte au responsable.",
      ],
      en: ["The system ⟦should⟧ show duplicates.", "The tool ⟦could⟧ offer an Excel export.", "⟦We would like⟧ a dashboard for each team.", "The system ⟦may⟧ send an alert to the manager."],
    },
  },
});
