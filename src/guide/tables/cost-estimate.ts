import { defineTable } from "../table";

/** Guide row C6: the five costs, over the horizon of the return on investment. */
export const costEstimate = defineTable({
  id: "cost-estimate",
  title: { fr: "Estimation des coûts sur trois ans", en: "Cost estimate over three years" },
  section: "C6",
  source: ["C6", "E4", "V3"],
  guidance: {
    fr: "une ligne par poste, en euros hors taxes, avec le calcul qui donne le montant. La ligne du total est le coût d’adoption, comparé plus bas aux gains.",
    en: "one row per item, in euros before tax, with the calculation that gives the amount. The total row is the cost of adoption, compared below with the gains.",
  },
  columns: [
    { width: 21, fr: "Poste", en: "Item" },
    { width: 23, fr: "Calcul", en: "Calculation", ask: { fr: "quantité × prix", en: "quantity × price" } },
    { width: 14, fr: "Année 1", en: "Year 1", ask: { fr: "montant", en: "amount" } },
    { width: 14, fr: "Année 2", en: "Year 2", ask: { fr: "montant", en: "amount" } },
    { width: 14, fr: "Année 3", en: "Year 3", ask: { fr: "montant", en: "amount" } },
    { width: 14, fr: "Total", en: "Total", ask: { fr: "somme", en: "sum" } },
  ],
  example: {
    fr: ["Exemple : connecteur de téléphonie", "6 postes × 25 € × 12 mois", "1 800 €", "1 800 €", "1 800 €", "5 400 €"],
    en: ["Example: telephony connector", "6 phones × €25 × 12 months", "€1,800", "€1,800", "€1,800", "€5,400"],
  },
  labels: {
    fr: ["Licences", "Paramétrage", "Formation", "Maintenance", "Accompagnement au changement"],
    en: ["Licences", "Configuration", "Training", "Maintenance", "Change management"],
  },
  blank: 1,
  total: { label: { fr: "Total", en: "Total" }, columns: [2, 3, 4, 5] },
});
