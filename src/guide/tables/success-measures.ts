import { defineTable } from "../table";

/** Guide row C7: what tells that the project has succeeded, with the guide's indicators. */
export const successMeasures = defineTable({
  id: "success-measures",
  title: { fr: "Mesure de la réussite", en: "Measures of success" },
  section: "C7",
  source: ["C7", "A3"],
  guidance: {
    fr: "reprenez les indicateurs de vos objectifs : la valeur à obtenir, la date du relevé et la personne qui le fait. Le projet est réussi quand chaque valeur est atteinte.",
    en: "take up the indicators of your objectives: the value to reach, the date of the reading and the person who takes it. The project has succeeded when each value is reached.",
  },
  columns: [
    { width: 24, fr: "Critère", en: "Criterion" },
    { width: 24, fr: "Mesure", en: "Measure" },
    { width: 16, fr: "Valeur à obtenir", en: "Value to reach", ask: { fr: "valeur", en: "value" } },
    { width: 19, fr: "Date du relevé", en: "Date of reading", ask: { fr: "date", en: "date" } },
    { width: 17, fr: "Relevé par", en: "Read by" },
  ],
  example: {
    fr: ["Exemple : fiches sans doublon", "Part des fiches clients en double", "1 % au plus", "31 décembre 2027", "Assistante commerciale"],
    en: ["Example: records without duplicates", "Share of customer records entered twice", "1% at most", "31 December 2027", "Sales assistant"],
  },
  labels: {
    fr: ["Taux d’adoption interne", "Taux de conversion", "Délai de réponse", "Durée du cycle de vente"],
    en: ["Internal adoption rate", "Conversion rate", "Response time", "Length of the sales cycle"],
  },
  blank: 1,
});
