import { defineTable } from "../table";

/** Guide row B5: what makes the teams adopt the tool, and how it is measured. */
export const changeActions = defineTable({
  id: "change-actions",
  title: { fr: "Accompagnement au changement", en: "Change management actions" },
  section: "B5",
  source: ["B5"],
  guidance: {
    fr: "une ligne par action, avec une date, un responsable et le chiffre qui dira si elle a réussi.",
    en: "one row per action, with a date, an owner and the figure that will say whether it worked.",
  },
  columns: [
    { width: 24, fr: "Action", en: "Action" },
    { width: 18, fr: "Public", en: "Audience", ask: { fr: "équipes", en: "teams" } },
    { width: 17, fr: "Date", en: "Date", ask: { fr: "date", en: "date" } },
    { width: 19, fr: "Responsable", en: "Owner", ask: { fr: "nom", en: "name" } },
    { width: 22, fr: "Mesure", en: "Measure", ask: { fr: "chiffre à atteindre", en: "figure to reach" } },
  ],
  example: {
    fr: ["Exemple : permanence du midi", "Agences de Nantes et de Lille", "Mardis d’octobre 2027", "Un ambassadeur par agence", "10 questions traitées par séance"],
    en: ["Example: lunch-time desk", "Nantes and Lille branches", "Tuesdays of October 2027", "One champion per branch", "10 questions answered per session"],
  },
  labels: {
    fr: ["Annonce du projet", "Réseau d’ambassadeurs", "Aide après la mise en production", "Mesure de l’adoption"],
    en: ["Announcement of the project", "Network of champions", "Help after go-live", "Measurement of adoption"],
  },
  blank: 1,
});
