import { defineTable } from "../table";
import { TECHNICAL_COLUMNS } from "../technical-columns";

/** Guide rows C4 and E4: users, volumes, response time, availability, scalability. */
export const performanceRequirements = defineTable({
  id: "performance-requirements",
  title: { fr: "Performances et montée en charge", en: "Performance and scalability" },
  section: "C4",
  source: ["C4", "E4", "V3"],
  guidance: {
    fr: "une exigence par ligne, mesurée avec les utilisateurs et les volumes prévus dans trois ans. Un seuil est un nombre avec son unité.",
    en: "one requirement per row, measured with the users and volumes planned in three years. A threshold is a number with its unit.",
  },
  columns: TECHNICAL_COLUMNS,
  example: {
    fr: [
      "Exemple : recherche",
      "Le CRM doit afficher le résultat d’une recherche parmi 30 000 contacts.",
      "Indispensable",
      "Temps d’affichage de 95 % des recherches",
      "2 secondes",
      "Essai avec 50 utilisateurs connectés",
    ],
    en: [
      "Example: search",
      "The CRM shall display the result of a search among 30,000 contacts.",
      "Must have",
      "Display time of 95% of searches",
      "2 seconds",
      "Test with 50 connected users",
    ],
  },
  labels: {
    fr: ["Utilisateurs", "Volumes", "Temps de réponse", "Disponibilité", "Montée en charge"],
    en: ["Users", "Volumes", "Response time", "Availability", "Scalability"],
  },
  blank: 2,
});
