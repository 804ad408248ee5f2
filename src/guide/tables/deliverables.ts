import { defineTable } from "../table";

/** Guide row C7: the documentation that the guide lists, with who hands over what, when, to whom. */
export const deliverables = defineTable({
  id: "deliverables",
  title: { fr: "Liste des livrables", en: "List of deliverables" },
  section: "C7",
  source: ["C7"],
  guidance: {
    fr: "un livrable par ligne, avec son format, sa date et la personne qui l’accepte. Un livrable refusé revient à celui qui l’a remis, avec la raison du refus.",
    en: "one deliverable per row, with its format, its date and the person who accepts it. A refused deliverable goes back to the person who handed it over, with the reason.",
  },
  columns: [
    { width: 27, fr: "Livrable", en: "Deliverable" },
    { width: 17, fr: "Remis par", en: "Handed over by" },
    { width: 20, fr: "Format", en: "Format", ask: { fr: "format", en: "format" } },
    { width: 19, fr: "Date", en: "Date", ask: { fr: "date", en: "date" } },
    { width: 17, fr: "Accepté par", en: "Accepted by", ask: { fr: "nom", en: "name" } },
  ],
  example: {
    fr: ["Exemple : fiche d’import des contacts", "Intégrateur", "PDF de 2 pages, en français", "15 juin 2027", "Assistante commerciale"],
    en: ["Example: instructions for importing contacts", "Integrator", "PDF of 2 pages, in French", "15 June 2027", "Sales assistant"],
  },
  labels: {
    fr: ["Cahier des charges initial", "Guides utilisateurs", "Procédures internes", "Manuels techniques", "Fiches d’administration", "Comptes rendus de formation", "Comptes rendus de tests"],
    en: ["Initial specification", "User guides", "Internal procedures", "Technical manuals", "Administration guides", "Training reports", "Test reports"],
  },
  blank: 1,
});
