import { defineTable } from "../table";

/** Guide row C3: the five indispensable families; F1 to F3: each kept or ruled out outright. */
export const featureFamilies = defineTable({
  id: "feature-families",
  title: { fr: "Familles de fonctionnalités", en: "Feature families" },
  section: "C3",
  source: ["C3", "F1", "F2", "F3"],
  guidance: {
    fr: "que retenez-vous, qu’écartez-vous ? L’usage est opérationnel (vendre et servir), analytique (mesurer et prévoir) ou collaboratif (partager entre équipes). Donnez la raison, et les exigences qui en découlent.",
    en: "what do you keep, what do you rule out? The use is operational (sell and serve), analytical (measure and forecast) or collaborative (share between teams). Give the reason, and the requirements that follow.",
  },
  columns: [
    { width: 24, fr: "Famille", en: "Family" },
    { width: 17, fr: "Usage", en: "Use", ask: { fr: "usage", en: "use" } },
    { width: 17, fr: "Retenue", en: "Kept", ask: { fr: "oui ou non", en: "yes or no" } },
    { width: 21, fr: "Raison", en: "Reason", ask: { fr: "raison", en: "reason" } },
    { width: 21, fr: "Exigences", en: "Requirements", ask: { fr: "identifiants", en: "identifiers" } },
  ],
  example: {
    fr: ["Exemple : enquêtes de satisfaction", "Analytique", "Non", "Le service qualité garde son outil jusqu’au 31 décembre 2028.", "Aucune"],
    en: ["Example: satisfaction surveys", "Analytical", "No", "The quality department keeps its own tool until 31 December 2028.", "None"],
  },
  labels: {
    fr: ["Contacts, prospects et clients", "Opportunités et pipeline", "Relances, campagnes et notifications", "Service client et tickets", "Tableaux de bord et rapports"],
    en: ["Contacts, prospects and customers", "Opportunities and pipeline", "Reminders, campaigns and notifications", "Customer service and tickets", "Dashboards and reports"],
  },
  blank: 1,
});
