import { defineTable } from "../table";

/** Guide row C1: size and structure of the company. */
export const companyCard = defineTable({
  id: "company-card",
  title: { fr: "Fiche d’entreprise", en: "Company card" },
  section: "C1",
  source: ["C1"],
  guidance: {
    fr: "une ligne par rubrique, avec le chiffre ou le nom exact et sa date. Le prestataire y lit la taille du projet.",
    en: "one row per item, with the exact figure or name and its date. The supplier reads the size of the project there.",
  },
  columns: [
    { width: 30, fr: "Rubrique", en: "Item" },
    { width: 45, fr: "Valeur", en: "Value", ask: { fr: "valeur", en: "value" } },
    { width: 25, fr: "Date du chiffre", en: "Date of the figure", ask: { fr: "date", en: "date" } },
  ],
  example: {
    fr: ["Exemple : effectif", "148 salariés, dont 32 commerciaux", "31 décembre 2025"],
    en: ["Example: headcount", "148 employees, 32 of them in sales", "31 December 2025"],
  },
  labels: {
    fr: ["Activité", "Effectif", "Départements et services", "Sites", "Chiffre d’affaires"],
    en: ["Activity", "Headcount", "Departments", "Sites", "Revenue"],
  },
  blank: 1,
});
