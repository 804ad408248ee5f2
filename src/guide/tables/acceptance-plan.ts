import { defineTable } from "../table";

/** Guide row B4: phases of acceptance, with who tests and what closes each. */
export const acceptancePlan = defineTable({
  id: "acceptance-plan",
  title: { fr: "Plan de recette", en: "Acceptance plan" },
  section: "B4",
  source: ["B4"],
  guidance: {
    fr: "une ligne par phase : ce que l’on teste, avec quelles données, qui teste, à quelles dates, et ce qui permet de passer à la suivante.",
    en: "one row per phase: what is tested, with which data, who tests, on which dates, and what opens the next one.",
  },
  columns: [
    { width: 21, fr: "Phase", en: "Phase" },
    { width: 23, fr: "Tests et données", en: "Tests and data", ask: { fr: "ce que l’on teste", en: "what is tested" } },
    { width: 20, fr: "Testeurs", en: "Testers", ask: { fr: "noms", en: "names" } },
    { width: 17, fr: "Dates", en: "Dates", ask: { fr: "début et fin", en: "start and end" } },
    { width: 19, fr: "Fin de la phase", en: "End of the phase", ask: { fr: "critère chiffré", en: "criterion with a figure" } },
  ],
  example: {
    fr: ["Exemple : recette mobile", "12 tests de saisie hors connexion, sur 2 modèles de téléphone", "Deux commerciaux de Nantes", "12 au 16 juillet 2027", "12 tests réussis sur 12"],
    en: ["Example: mobile acceptance", "12 tests of offline data entry, on 2 phone models", "Two salespeople from Nantes", "12 to 16 July 2027", "12 tests passed out of 12"],
  },
  labels: {
    fr: ["Tests du prestataire", "Recette fonctionnelle", "Recette des connecteurs", "Recette des données reprises", "Vérification en service"],
    en: ["Supplier’s own tests", "Functional acceptance", "Acceptance of connectors", "Acceptance of migrated data", "Verification in service"],
  },
  blank: 1,
});
