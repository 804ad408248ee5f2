import { defineTable } from "../table";

/** Guide row C3: the prioritised table by which offers are compared, each requirement with its use case (V2) and its proof. */
export const requirementTable = defineTable({
  id: "requirement-table",
  title: { fr: "Tableau d’exigences", en: "Requirement table" },
  opens: { fr: "Exigences fonctionnelles", en: "Functional requirements" },
  section: "C3",
  source: ["C3", "E3", "V2"],
  guidance: {
    fr: "une exigence par ligne, sous la forme « Le CRM doit… », avec un identifiant qui ne changera plus après l’envoi et une priorité : Indispensable (l’offre qui n’y répond pas est écartée) ou Souhaitable (la réponse est notée). Une exigence indispensable a un cas d’usage (qui fait quoi, pour quel résultat) et un critère d’acceptation (l’essai et la valeur à obtenir).",
    en: "one requirement per row, worded “The CRM shall…”, with an identifier that no longer changes once sent and a priority: “Must have” (an offer that does not meet it is rejected) or “Nice to have” (the answer is scored). A must-have requirement has a use case (who does what, with which result) and an acceptance criterion (the test and the value to reach).",
  },
  columns: [
    { width: 13, fr: "Id", en: "Id" },
    { width: 20, fr: "Exigence", en: "Requirement" },
    { width: 16, fr: "Type", en: "Type" },
    { width: 16, fr: "Priorité", en: "Priority" },
    { width: 17, fr: "Cas d’usage", en: "Use case" },
    { width: 18, fr: "Critère d’acceptation", en: "Acceptance criterion" },
  ],
  example: {
    fr: [
      "Exemple : EX-01", "Le CRM doit afficher le chiffre d’affaires prévisionnel à trois mois, par commercial et par agence.", "Fonctionnelle", "Indispensable",
      "La direction visualise le chiffre d’affaires prévisionnel avant le comité du lundi.", "Pour 20 opportunités d’essai, le total affiché est égal au total exporté vers Excel.",
    ],
    en: [
      "Example: EX-01", "The CRM shall display the revenue forecast for the next three months, by salesperson and by branch.", "Functional", "Must have",
      "Management views the revenue forecast before the Monday committee.", "For 20 test opportunities, the total displayed equals the total exported to Excel.",
    ],
  },
  blank: 5,
});
