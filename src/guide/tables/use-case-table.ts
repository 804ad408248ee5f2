import { defineTable } from "../table";

/** Guide row C3, step E2, review check V2: the use cases of those who will work in the CRM, tied to the requirements they illustrate. */
export const useCaseTable = defineTable({
  id: "use-case-table",
  title: { fr: "Cas d’usage", en: "Use cases" },
  section: "C3",
  source: ["C3", "E2", "V2"],
  guidance: {
    fr: "comment vos équipes s’en serviront-elles ? Au moins un cas d’usage par famille de fonctionnalités ; les étapes sont des actions que l’on peut rejouer en démonstration.",
    en: "how will your teams use it? At least one use case per feature family; the steps are actions that can be played again in a demonstration.",
  },
  columns: [
    { width: 13, fr: "Id", en: "Id" },
    { width: 15, fr: "Acteur", en: "Actor" },
    { width: 16, fr: "Déclencheur", en: "Trigger" },
    { width: 20, fr: "Étapes", en: "Steps" },
    { width: 17, fr: "Résultat attendu", en: "Expected result" },
    { width: 19, fr: "Exigences", en: "Requirements" },
  ],
  example: {
    fr: [
      "Exemple : CU-01", "Commercial", "Un prospect demande un devis au téléphone.", "Il crée l’opportunité, choisit le modèle de devis et l’envoie depuis la fiche.",
      "Le devis part en 10 minutes et l’opportunité passe à l’étape « Devis envoyé ».", "EX-01",
    ],
    en: [
      "Example: UC-01", "Salesperson", "A prospect asks for a quotation by telephone.", "They create the opportunity, choose the quotation template and send it from the record.",
      "The quotation leaves in 10 minutes and the opportunity moves to the stage “Quotation sent”.", "EX-01",
    ],
  },
  blank: 5,
});
