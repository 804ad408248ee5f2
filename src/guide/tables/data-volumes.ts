import { defineTable } from "../table";

/** Guide row B2: records of each kind, and how many more each year. */
export const dataVolumes = defineTable({
  id: "data-volumes",
  title: { fr: "Volumes de données", en: "Data volumes" },
  section: "B2",
  source: ["B2", "E4"],
  guidance: {
    fr: "une ligne par type de fiche, avec le nombre d’aujourd’hui, ce qui s’ajoute en un an et la requête ou le fichier d’où vient le chiffre.",
    en: "one row per type of record, with today’s number, what is added in a year and the query or file the figure comes from.",
  },
  columns: [
    { width: 25, fr: "Donnée", en: "Data" },
    { width: 17, fr: "Aujourd’hui", en: "Today", ask: { fr: "nombre", en: "number" } },
    { width: 17, fr: "Ajout par an", en: "Added per year", ask: { fr: "nombre", en: "number" } },
    { width: 17, fr: "Dans trois ans", en: "In three years", ask: { fr: "nombre", en: "number" } },
    { width: 24, fr: "Source du chiffre", en: "Source of the figure", ask: { fr: "fichier ou requête, date", en: "file or query, date" } },
  ],
  example: {
    fr: ["Exemple : devis", "9 400", "2 100", "15 700", "Requête dans l’ERP du 4 janvier 2027"],
    en: ["Example: quotations", "9,400", "2,100", "15,700", "Query in the ERP on 4 January 2027"],
  },
  labels: {
    fr: ["Contacts", "Entreprises", "Opportunités", "Appels et rendez-vous", "Demandes de service", "Documents joints"],
    en: ["Contacts", "Companies", "Opportunities", "Calls and meetings", "Service requests", "Attached documents"],
  },
  blank: 1,
});
