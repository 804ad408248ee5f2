import { defineTable } from "../table";
import { TECHNICAL_COLUMNS } from "../technical-columns";

/** Guide row C4: deployment mode, place of hosting, connectors and API. */
export const hostingAndInteroperability = defineTable({
  id: "hosting-and-interoperability",
  title: { fr: "Hébergement et interopérabilité", en: "Hosting and interoperability" },
  section: "C4",
  source: ["C4", "E4", "E3"],
  guidance: {
    fr: "une exigence par ligne. Pour chaque logiciel relié, le seuil donne le volume échangé et la fréquence. Priorité : Indispensable ou Souhaitable.",
    en: "one requirement per row. For each connected application, the threshold gives the volume exchanged and the frequency. Priority: Must have or Nice to have.",
  },
  columns: TECHNICAL_COLUMNS,
  example: {
    fr: [
      "Exemple : échanges avec la comptabilité",
      "Le CRM doit recevoir les factures de la comptabilité par API REST.",
      "Indispensable",
      "Factures reçues par jour",
      "200 factures, une fois par heure",
      "Essai avec 200 factures",
    ],
    en: [
      "Example: exchanges with accounting",
      "The CRM shall receive the invoices of the accounting software through a REST API.",
      "Must have",
      "Invoices received per day",
      "200 invoices, once an hour",
      "Test with 200 invoices",
    ],
  },
  labels: {
    fr: ["Déploiement", "Lieu d’hébergement", "Interopérabilité"],
    en: ["Deployment", "Place of hosting", "Interoperability"],
  },
  blank: 2,
});
