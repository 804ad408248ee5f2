import { defineTable } from "../table";
import { BEST_MARK, pointsOf, TOTAL_WEIGHT } from "../weighted-score";

/** A criterion of the example, and what it is worth (weighted-score.ts). */
const EXAMPLE = { weight: 10, mark: 4 };

/** Guide row C7: the weighted grid by which offers are compared; its total is out of 100. */
export const scoringGrid = defineTable({
  id: "scoring-grid",
  title: { fr: "Grille de notation pondérée", en: "Weighted scoring grid" },
  section: "C7",
  source: ["C7", "E5"],
  guidance: {
    fr: `les poids totalisent ${TOTAL_WEIGHT}. Notez chaque offre de 0 à ${BEST_MARK} : un critère apporte poids × note ÷ ${BEST_MARK}, soit ${pointsOf(EXAMPLE)} points pour un poids de ${EXAMPLE.weight} et une note de ${EXAMPLE.mark}. Remplacez « Offre A » par le nom de la solution dès qu’il est connu.`,
    en: `the weights total ${TOTAL_WEIGHT}. Mark each offer from 0 to ${BEST_MARK}: a criterion brings weight × mark ÷ ${BEST_MARK}, that is ${pointsOf(EXAMPLE)} points for a weight of ${EXAMPLE.weight} and a mark of ${EXAMPLE.mark}. Replace “Offer A” with the name of the solution once it is known.`,
  },
  columns: [
    { width: 20, fr: "Critère", en: "Criterion" },
    { width: 13, fr: "Poids", en: "Weight", ask: { fr: "poids", en: "weight" } },
    { width: 25, fr: "Ce que l’on note", en: "What is marked", ask: { fr: "l’essai ou la pièce qui fonde la note", en: "the test or document behind the mark" } },
    { width: 14, fr: "Offre A", en: "Offer A" },
    { width: 14, fr: "Offre B", en: "Offer B" },
    { width: 14, fr: "Offre C", en: "Offer C" },
  ],
  example: {
    fr: ["Exemple : reprise des données", String(EXAMPLE.weight), "Import de 500 contacts pendant la démonstration : 5 sans erreur, 4 jusqu’à 5 erreurs", String(EXAMPLE.mark), "5", "2"],
    en: ["Example: data migration", String(EXAMPLE.weight), "Import of 500 contacts during the demonstration: 5 without error, 4 up to 5 errors", String(EXAMPLE.mark), "5", "2"],
  },
  labels: {
    fr: ["Couverture des exigences", "Ergonomie", "Support et accompagnement", "Évolutivité", "Tarification"],
    en: ["Coverage of requirements", "Usability", "Support and assistance", "Scalability", "Pricing"],
  },
  blank: 1,
  total: { label: { fr: "Total sur 100", en: "Total out of 100" }, columns: [1, 3, 4, 5], weights: 1 },
});
