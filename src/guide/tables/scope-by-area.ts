import { defineTable } from "../table";

/** Guide row B1, aim A2: what the project holds and what it leaves out, area by area. */
export const scopeByArea = defineTable({
  id: "scope-by-area",
  title: { fr: "Dans le périmètre et hors périmètre, par domaine", en: "In scope and out of scope, by area" },
  section: "B1",
  source: ["B1", "A2"],
  guidance: {
    fr: "une ligne par domaine. Ce qui n’est écrit dans aucune des deux colonnes sera discuté pendant le projet : nommez chaque élément exclu.",
    en: "one row per area. What is in neither column is a dispute to come: name each item left out.",
  },
  columns: [
    { width: 18, fr: "Domaine", en: "Area" },
    { width: 27, fr: "Dans le périmètre", en: "In scope", ask: { fr: "ce qui est compris", en: "what is included" } },
    { width: 27, fr: "Hors périmètre", en: "Out of scope", ask: { fr: "ce qui est exclu", en: "what is excluded" } },
    { width: 28, fr: "Raison de l’exclusion", en: "Reason for leaving it out", ask: { fr: "raison, et date si le projet y revient", en: "reason, and date if the project comes back to it" } },
  ],
  example: {
    fr: ["Exemple : sites", "Siège et agences de France (3 sites)", "Filiale de Madrid (12 salariés)", "La filiale garde son logiciel jusqu’à la fin de son contrat, en mars 2028"],
    en: ["Example: sites", "Head office and French branches (3 sites)", "Madrid subsidiary (12 employees)", "The subsidiary keeps its software until its contract ends, in March 2028"],
  },
  labels: {
    fr: ["Processus", "Équipes", "Entités, sites et pays", "Données", "Logiciels reliés", "Prestations"],
    en: ["Processes", "Teams", "Entities, sites and countries", "Data", "Connected software", "Services"],
  },
  blank: 1,
});
