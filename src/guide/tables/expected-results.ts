import { defineTable } from "../table";

/** Guide row C2: the expected results in the short, medium and long term. */
export const expectedResults = defineTable({
  id: "expected-results",
  title: { fr: "Résultats attendus", en: "Expected results" },
  section: "C2",
  source: ["C2"],
  guidance: {
    fr: "quels résultats attendez-vous à court terme (6 mois), à moyen terme (12 mois) et à long terme (36 mois) ? Reportez dans le tableau des objectifs chaque résultat qui se mesure.",
    en: "which results do you expect in the short term (6 months), the medium term (12 months) and the long term (36 months)? Enter each measurable result in the table of objectives.",
  },
  columns: [
    { width: 26, fr: "Horizon", en: "Horizon" },
    { width: 44, fr: "Résultat attendu", en: "Expected result", ask: { fr: "ce qui aura changé", en: "what will have changed" } },
    { width: 30, fr: "Preuve", en: "Proof", ask: { fr: "mesure et date", en: "measure and date" } },
  ],
  example: {
    fr: ["Exemple : 3 mois", "Les commerciaux saisissent leurs visites dans le CRM.", "8 visites sur 10 saisies le jour même, au 30 juin 2027"],
    en: ["Example: 3 months", "Salespeople enter their visits in the CRM.", "8 visits out of 10 entered the same day, by 30 June 2027"],
  },
  labels: {
    fr: ["Court terme (6 mois)", "Moyen terme (12 mois)", "Long terme (36 mois)"],
    en: ["Short term (6 months)", "Medium term (12 months)", "Long term (36 months)"],
  },
  blank: 1,
});
