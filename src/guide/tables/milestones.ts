import { defineTable } from "../table";

/** Guide rows C6, V4 and V5: from the audit to the training, with the dates that vendors wait for. */
export const milestones = defineTable({
  id: "milestones",
  title: { fr: "Jalons du projet", en: "Project milestones" },
  section: "C6",
  source: ["C6", "E5", "V4", "V5"],
  guidance: {
    fr: "un jalon par ligne, avec le jour où il est atteint, son responsable et ce qui le prouve. La marge dit de combien la date peut glisser sans changer la mise en production.",
    en: "one milestone per row, with the day on which it is reached, its owner and what proves it. The margin says by how long the date can slip without moving the go-live.",
  },
  columns: [
    { width: 25, fr: "Jalon", en: "Milestone" },
    { width: 18, fr: "Date", en: "Date", ask: { fr: "date", en: "date" } },
    { width: 20, fr: "Responsable", en: "Owner", ask: { fr: "nom", en: "name" } },
    { width: 23, fr: "Preuve", en: "Proof" },
    { width: 14, fr: "Marge", en: "Margin" },
  ],
  example: {
    fr: ["Exemple : démonstration des éditeurs", "16 avril 2027", "Chef de projet", "Grille de notation remplie par 5 personnes", "5 jours"],
    en: ["Example: demonstration by the vendors", "16 April 2027", "Project lead", "Scoring grid filled in by 5 people", "5 days"],
  },
  labels: {
    fr: ["Audit de l’existant", "Relecture du cahier des charges", "Envoi aux éditeurs", "Retour des offres", "Choix du prestataire", "Paramétrage", "Tests", "Formation", "Mise en production"],
    en: ["Audit of the current situation", "Review of the specification", "Sending to vendors", "Return of offers", "Choice of the supplier", "Configuration", "Tests", "Training", "Going live"],
  },
  blank: 1,
});
