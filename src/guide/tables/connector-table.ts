import { defineTable } from "../table";

/** Guide row C3, step E3: per connector, the data, their volume, how often and through which API. */
export const connectorTable = defineTable({
  id: "connector-table",
  title: { fr: "Échanges avec les autres logiciels", en: "Links with other software" },
  section: "C3",
  source: ["C3", "E3"],
  guidance: {
    fr: "quelles données passent d’un logiciel à l’autre ? Une ligne par connecteur : le sens de l’échange, les données, leur volume, la fréquence de synchronisation et l’API disponible.",
    en: "which data pass from one software to the other? One row per connector: the direction of the exchange, the data, their volume, the synchronisation frequency and the API available.",
  },
  columns: [
    { width: 17, fr: "Système", en: "System" },
    { width: 15, fr: "Sens", en: "Direction", ask: { fr: "sens", en: "direction" } },
    { width: 19, fr: "Données", en: "Data", ask: { fr: "données", en: "data" } },
    { width: 16, fr: "Volume", en: "Volume", ask: { fr: "nombre", en: "number" } },
    { width: 16, fr: "Fréquence", en: "Frequency", ask: { fr: "rythme", en: "rhythm" } },
    { width: 17, fr: "API", en: "API", ask: { fr: "nom et version", en: "name and version" } },
  ],
  example: {
    fr: ["Exemple : téléphonie", "Vers le CRM", "Appels entrants", "220 appels par jour", "À chaque appel", "REST, version 2"],
    en: ["Example: telephony", "To the CRM", "Incoming calls", "220 calls a day", "At each call", "REST, version 2"],
  },
  labels: {
    fr: ["ERP", "Facturation", "Outlook", "Teams"],
    en: ["ERP", "Invoicing", "Outlook", "Teams"],
  },
  blank: 1,
});
