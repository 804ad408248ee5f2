import { defineTable } from "../table";

/** Guide step E3: what each role may see and change. */
export const accessMatrix = defineTable({
  id: "access-matrix",
  title: { fr: "Matrice des droits par rôle", en: "Matrix of rights by role" },
  section: "C3",
  source: ["E3"],
  guidance: {
    fr: "qui voit quoi, et qui modifie quoi ? Écrivez dans chaque case « aucun », « lecture », « modification » ou « suppression », et l’étendue des droits d’accès : ses fiches, celles de son équipe ou toutes.",
    en: "who sees what, and who changes what? Write in each cell “none”, “read”, “edit” or “delete”, and how far the access rights go: own records, those of the team or all.",
  },
  columns: [
    { width: 21, fr: "Rôle", en: "Role" },
    { width: 20, fr: "Contacts", en: "Contacts", ask: { fr: "droit", en: "right" } },
    { width: 21, fr: "Opportunités", en: "Opportunities", ask: { fr: "droit", en: "right" } },
    { width: 19, fr: "Tickets", en: "Tickets", ask: { fr: "droit", en: "right" } },
    { width: 19, fr: "Rapports", en: "Reports", ask: { fr: "droit", en: "right" } },
  ],
  example: {
    fr: ["Exemple : stagiaire", "Lecture, ses fiches", "Aucun", "Lecture, son équipe", "Aucun"],
    en: ["Example: trainee", "Read, own records", "None", "Read, own team", "None"],
  },
  labels: {
    fr: ["Commercial", "Chef des ventes", "Marketing", "Service client", "Direction", "Administrateur"],
    en: ["Salesperson", "Sales manager", "Marketing", "Customer service", "Management", "Administrator"],
  },
  blank: 1,
});
