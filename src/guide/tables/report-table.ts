import { defineTable } from "../table";

/** Guide row C3, step E3: the reports, how often, in which format and for whom. */
export const reportTable = defineTable({
  id: "report-table",
  title: { fr: "Rapports à produire", en: "Reports to produce" },
  section: "C3",
  source: ["C3", "E3"],
  guidance: {
    fr: "quels chiffres voulez-vous lire, quand, et qui les reçoit ? Donnez pour chaque rapport son contenu, sa périodicité, son format d’export et ses destinataires.",
    en: "which figures do you want to read, when, and who receives them? Give for each report its content, its frequency, its export format and its recipients.",
  },
  columns: [
    { width: 21, fr: "Rapport", en: "Report" },
    { width: 25, fr: "Contenu", en: "Content", ask: { fr: "chiffres et découpage", en: "figures and breakdown" } },
    { width: 18, fr: "Périodicité", en: "Frequency", ask: { fr: "jour, semaine ou mois", en: "day, week or month" } },
    { width: 16, fr: "Export", en: "Export", ask: { fr: "Excel ou PDF", en: "Excel or PDF" } },
    { width: 20, fr: "Destinataires", en: "Recipients", ask: { fr: "qui", en: "who" } },
  ],
  example: {
    fr: ["Exemple : tickets ouverts", "Nombre et âge des tickets, par produit", "Chaque lundi à 8 heures", "PDF", "Responsable du service client"],
    en: ["Example: open tickets", "Number and age of tickets, by product", "Each Monday at 8 a.m.", "PDF", "Head of customer service"],
  },
  labels: {
    fr: ["Taux de conversion", "Chiffre d’affaires prévisionnel", "Activité par équipe", "Temps de traitement des leads"],
    en: ["Conversion rate", "Revenue forecast", "Activity by team", "Lead handling time"],
  },
  blank: 1,
});
