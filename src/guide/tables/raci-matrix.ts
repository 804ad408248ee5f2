import { defineTable } from "../table";

/** Guide rows C5, E1 and V4: the split of roles, task by task. */
export const raciMatrix = defineTable({
  id: "raci-matrix",
  title: { fr: "Matrice RACI", en: "RACI matrix" },
  section: "C5",
  source: ["C5", "E1", "V4"],
  guidance: {
    fr: "une lettre par case : R réalise, A approuve (une seule personne par ligne), C est consulté avant, I est informé après. Une case vide dit que le rôle n’intervient pas.",
    en: "one letter per cell: R carries out, A approves (one person per row), C is consulted before, I is informed after. An empty cell says that the role takes no part.",
  },
  columns: [
    { width: 28, fr: "Tâche", en: "Task" },
    { width: 15, fr: "Chef de projet", en: "Project lead", ask: { fr: "R, A, C ou I", en: "R, A, C or I" } },
    { width: 14, fr: "Sponsors", en: "Sponsors" },
    { width: 14, fr: "Métiers", en: "Business" },
    { width: 13, fr: "DSI", en: "IT" },
    { width: 16, fr: "Intégrateur", en: "Integrator" },
  ],
  example: {
    fr: ["Exemple : paramétrage des étapes de vente", "A", "I", "C", "C", "R"],
    en: ["Example: configuration of the sales stages", "A", "I", "C", "C", "R"],
  },
  labels: {
    fr: ["Rédaction du cahier des charges", "Animation des ateliers", "Arbitrage des priorités", "Faisabilité, sécurité et RGPD", "Choix du prestataire", "Paramétrage", "Tests", "Formation", "Mise en production"],
    en: ["Writing of the specification", "Running of the workshops", "Arbitration of priorities", "Feasibility, security and GDPR", "Choice of the supplier", "Configuration", "Tests", "Training", "Going live"],
  },
  blank: 1,
});
