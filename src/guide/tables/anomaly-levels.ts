import { defineTable } from "../table";

/** Guide row B4: acceptance criteria, by severity of what is found. */
export const anomalyLevels = defineTable({
  id: "anomaly-levels",
  title: { fr: "Anomalies admises à la recette", en: "Defects admitted at acceptance" },
  section: "B4",
  source: ["B4"],
  guidance: {
    fr: "définissez chaque gravité par son effet sur le travail, puis le nombre d’anomalies ouvertes que vous admettez à la signature et le délai de leur correction.",
    en: "define each severity by its effect on the work, then the number of open defects that you admit on signing and the time allowed for their correction.",
  },
  columns: [
    { width: 22, fr: "Gravité", en: "Severity" },
    { width: 38, fr: "Effet constaté", en: "Effect observed", ask: { fr: "effet sur le travail", en: "effect on the work" } },
    { width: 18, fr: "Nombre admis", en: "Number admitted", ask: { fr: "nombre", en: "number" } },
    { width: 22, fr: "Correction", en: "Correction", ask: { fr: "durée à ne pas dépasser", en: "time not to exceed" } },
  ],
  example: {
    fr: ["Exemple : libellé", "Une étiquette est mal traduite, le travail continue", "15", "60 jours"],
    en: ["Example: label", "A label is wrongly translated, the work goes on", "15", "60 days"],
  },
  labels: { fr: ["Bloquante", "Majeure", "Mineure"], en: ["Blocking", "Major", "Minor"] },
  blank: 1,
});
