import { defineTable } from "../table";

/** Guide row B5: who is trained, when, how. */
export const trainingPlan = defineTable({
  id: "training-plan",
  title: { fr: "Plan de formation", en: "Training plan" },
  section: "B5",
  source: ["B5", "E2"],
  guidance: {
    fr: "une ligne par profil : le nombre de personnes à former fixe le nombre de sessions, la durée et le format fixent leur prix.",
    en: "one row per profile: the number of people to train sets the number of sessions, the length and the format set their price.",
  },
  columns: [
    { width: 20, fr: "Profil", en: "Profile" },
    { width: 15, fr: "Personnes", en: "People", ask: { fr: "nombre", en: "number" } },
    { width: 15, fr: "Durée", en: "Length", ask: { fr: "jours", en: "days" } },
    { width: 17, fr: "Format", en: "Format", ask: { fr: "sur site ou à distance", en: "on site or remote" } },
    { width: 15, fr: "Dates", en: "Dates", ask: { fr: "dates", en: "dates" } },
    { width: 18, fr: "Supports remis", en: "Materials", ask: { fr: "supports", en: "materials" } },
  ],
  example: {
    fr: ["Exemple : ambassadeurs", "6", "2 jours", "Sur site, à Lyon", "21 et 22 juin 2027", "Guide de 30 pages, jeu d’exercices"],
    en: ["Example: champions", "6", "2 days", "On site, in Lyon", "21 and 22 June 2027", "30-page guide, set of exercises"],
  },
  labels: {
    fr: ["Commerciaux", "Marketing", "Service client", "Administration des ventes", "Direction", "Administrateurs du CRM"],
    en: ["Salespeople", "Marketing", "Customer service", "Sales administration", "Management", "CRM administrators"],
  },
  blank: 1,
  total: { label: { fr: "Total", en: "Total" }, columns: [1] },
});
