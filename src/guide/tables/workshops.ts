import { defineTable } from "../table";

/** Guide row E1: the workshops that the project lead runs, one for each part of the writing. */
export const workshops = defineTable({
  id: "workshops",
  title: { fr: "Ateliers", en: "Workshops" },
  section: "C5",
  source: ["E1", "C5"],
  guidance: {
    fr: "un atelier par étape de rédaction, avec la part du document qu’il permet d’écrire. Le chef de projet anime et réunit les retours.",
    en: "one workshop per step of the writing, with the part of the document that it allows to write. The project lead runs it and gathers the feedback.",
  },
  columns: [
    { width: 24, fr: "Atelier", en: "Workshop" },
    { width: 17, fr: "Date", en: "Date", ask: { fr: "date", en: "date" } },
    { width: 17, fr: "Animateur", en: "Run by" },
    { width: 20, fr: "Participants", en: "Participants", ask: { fr: "noms", en: "names" } },
    { width: 22, fr: "Ce qui en sort", en: "What it yields" },
  ],
  example: {
    fr: ["Exemple : reprise des données", "12 février 2027, 2 heures", "Anne Petit", "Responsable informatique, assistante commerciale", "Liste des 6 fichiers à reprendre, avec leur volume"],
    en: ["Example: data migration", "12 February 2027, 2 hours", "Anne Petit", "Head of IT, sales assistant", "List of the 6 files to migrate, with their volume"],
  },
  labels: {
    fr: ["Besoins et processus", "Fonctionnalités et priorités", "Critères techniques", "Budget et jalons", "Relecture collective"],
    en: ["Needs and processes", "Features and priorities", "Technical criteria", "Budget and milestones", "Collective review"],
  },
  blank: 1,
});
