import { defineTable } from "../table";

/** Guide rows C5 and E1: the steering committee, to which decisions go, and the other meetings with their rhythm. */
export const committees = defineTable({
  id: "committees",
  title: { fr: "Comités et réunions", en: "Steering committee and meetings" },
  section: "C5",
  source: ["C5", "E1"],
  guidance: {
    fr: "les décisions fonctionnelles et techniques vont au comité de pilotage. Donnez pour chaque instance son rythme, ses membres et qui rédige le compte rendu.",
    en: "functional and technical decisions go to the steering committee. Give for each body its rhythm, its members and who writes the minutes.",
  },
  columns: [
    { width: 22, fr: "Instance", en: "Body" },
    { width: 24, fr: "Membres", en: "Members", ask: { fr: "noms", en: "names" } },
    { width: 18, fr: "Rythme", en: "Rhythm", ask: { fr: "fréquence et durée", en: "frequency and duration" } },
    { width: 18, fr: "Décisions", en: "Decisions" },
    { width: 18, fr: "Compte rendu", en: "Minutes" },
  ],
  example: {
    fr: ["Exemple : revue des anomalies", "Chef de projet, responsable informatique, intégrateur", "Chaque mardi, 1 heure, pendant les tests", "Gravité de chaque anomalie", "Intégrateur, sous 24 heures"],
    en: ["Example: review of defects", "Project lead, head of IT, integrator", "Each Tuesday, 1 hour, during the tests", "Severity of each defect", "Integrator, within 24 hours"],
  },
  labels: {
    fr: ["Comité de pilotage", "Comité de projet", "Point d’avancement"],
    en: ["Steering committee", "Project committee", "Progress meeting"],
  },
  blank: 1,
});
