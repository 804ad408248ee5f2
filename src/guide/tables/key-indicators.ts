import { defineTable } from "../table";

/** Guide row C2: the indicators by which the project is steered (A3), with how each is computed. */
export const keyIndicators = defineTable({
  id: "key-indicators",
  title: { fr: "Indicateurs clés (KPI)", en: "Key performance indicators (KPI)" },
  section: "C2",
  source: ["C2", "A3"],
  guidance: {
    fr: "quels indicateurs suivrez-vous après le déploiement ? Dites comment chacun se calcule et qui le relève : un indicateur sans valeur de départ ne prouvera rien.",
    en: "which indicators will you follow after deployment? Say how each is computed and who records it: an indicator without a starting value will prove nothing.",
  },
  columns: [
    { width: 17, fr: "Indicateur", en: "Indicator" },
    { width: 20, fr: "Calcul", en: "Computation", ask: { fr: "formule", en: "formula" } },
    { width: 16, fr: "Aujourd’hui", en: "Today", ask: { fr: "valeur", en: "value" } },
    { width: 14, fr: "Cible", en: "Target", ask: { fr: "valeur", en: "value" } },
    { width: 15, fr: "Date", en: "Date", ask: { fr: "date", en: "date" } },
    { width: 18, fr: "Relevé par", en: "Recorded by", ask: { fr: "service", en: "department" } },
  ],
  example: {
    fr: ["Exemple : part des devis relancés", "Devis relancés sous 7 jours, divisés par les devis envoyés", "35 %", "90 %", "31 décembre 2027", "Direction commerciale"],
    en: ["Example: share of quotations followed up", "Quotations followed up within 7 days, divided by quotations sent", "35%", "90%", "31 December 2027", "Sales management"],
  },
  labels: {
    fr: ["Taux de conversion", "Durée moyenne du cycle de vente", "Délai de réponse client", "Taux d’adoption interne"],
    en: ["Conversion rate", "Average length of the sales cycle", "Customer response time", "Internal adoption rate"],
  },
  blank: 1,
});
