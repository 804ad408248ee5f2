import { defineTable } from "../table";

/** Guide step E3: what is known of a contact, and what each piece counts for in its score. */
export const contactFields = defineTable({
  id: "contact-fields",
  title: { fr: "Champs d’un contact", en: "Fields of a contact" },
  section: "C3",
  source: ["E3"],
  guidance: {
    fr: "quelles données enregistrez-vous sur un contact ? Dites pour chacune si elle est obligatoire, d’où elle vient (saisie, import, formulaire du site, ERP) et combien de points elle apporte au score du contact.",
    en: "which data do you record about a contact? Say for each whether it is mandatory, where it comes from (typed, imported, website form, ERP) and the number of points it adds to the score of the contact.",
  },
  columns: [
    { width: 23, fr: "Champ", en: "Field" },
    { width: 18, fr: "Obligatoire", en: "Mandatory", ask: { fr: "oui ou non", en: "yes or no" } },
    { width: 19, fr: "Source", en: "Source", ask: { fr: "origine", en: "origin" } },
    { width: 22, fr: "Valeurs admises", en: "Allowed values", ask: { fr: "format ou liste", en: "format or list" } },
    { width: 18, fr: "Scoring", en: "Scoring", ask: { fr: "points", en: "points" } },
  ],
  example: {
    fr: ["Exemple : fonction", "Oui", "Carte de visite", "Liste de 12 fonctions", "15 points si acheteur"],
    en: ["Example: job title", "Yes", "Business card", "List of 12 job titles", "15 points for a buyer"],
  },
  labels: {
    fr: ["Nom et prénom", "E-mail et téléphone", "Société", "Segment", "Provenance", "Historique des échanges"],
    en: ["Name", "E-mail and telephone", "Company", "Segment", "Origin", "History of exchanges"],
  },
  blank: 1,
});
