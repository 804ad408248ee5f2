import { defineTable } from "../table";

/** Guide rows F1, F2, F3: each family of CRM kept or ruled out in so many words. */
export const crmFamilies = defineTable({
  id: "crm-families",
  title: { fr: "Volets du CRM retenus ou exclus", en: "Parts of the CRM kept or ruled out" },
  section: "B1",
  source: ["B1", "F1", "F2", "F3"],
  guidance: {
    fr: "décidez pour chaque volet : retenu ou exclu. Un volet sans décision sera chiffré par un prestataire et oublié par l’autre.",
    en: "decide for each part: kept or ruled out. A part without a decision will be priced by one supplier and forgotten by the next.",
  },
  columns: [
    { width: 24, fr: "Volet", en: "Part" },
    { width: 16, fr: "Décision", en: "Decision", ask: { fr: "retenu ou exclu", en: "kept or ruled out" } },
    { width: 34, fr: "Usages attendus", en: "Expected uses", ask: { fr: "qui fait quoi avec", en: "who does what with it" } },
    { width: 26, fr: "Raison", en: "Reason", ask: { fr: "raison de la décision", en: "reason for the decision" } },
  ],
  example: {
    fr: ["Exemple : collaboratif", "Exclu", "Aucun : les équipes partagent leurs documents dans Teams", "Teams est payé jusqu’en décembre 2028"],
    en: ["Example: collaborative", "Ruled out", "None: the teams share their documents in Teams", "Teams is paid for until December 2028"],
  },
  labels: {
    fr: ["Opérationnel : ventes, marketing, service client", "Analytique : mesure, segmentation, prévision", "Collaboratif : partage entre services"],
    en: ["Operational: sales, marketing, customer service", "Analytical: measurement, segmentation, forecasting", "Collaborative: sharing between departments"],
  },
  blank: 1,
});
