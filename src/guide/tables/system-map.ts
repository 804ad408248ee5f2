import { defineTable } from "../table";

/** Guide row C1: the map of the information system into which the CRM comes. */
export const systemMap = defineTable({
  id: "system-map",
  title: { fr: "Cartographie du système d’information", en: "Map of the information system" },
  section: "C1",
  source: ["C1"],
  guidance: {
    fr: "quels logiciels restent en place, et que s’échangent-ils ? Une ligne par logiciel, avec son responsable ; le niveau d’intégration est « aucun », « fichier » ou « API ».",
    en: "which software stays in place, and what does it exchange? One row per software, with its owner; the integration level is “none”, “file” or “API”.",
  },
  columns: [
    { width: 21, fr: "Logiciel", en: "Software" },
    { width: 19, fr: "Responsable", en: "Owner", ask: { fr: "nom ou service", en: "name or department" } },
    { width: 21, fr: "Données", en: "Data", ask: { fr: "données", en: "data" } },
    { width: 22, fr: "Échanges", en: "Exchanges", ask: { fr: "avec quoi, quand", en: "with what, when" } },
    { width: 17, fr: "Intégration", en: "Integration", ask: { fr: "niveau", en: "level" } },
  ],
  example: {
    fr: ["Exemple : Sage X3 (ERP)", "Service informatique", "Articles, commandes, factures", "Envoi des factures à la comptabilité chaque nuit", "Fichier"],
    en: ["Example: Sage X3 (ERP)", "IT department", "Items, orders, invoices", "Invoices sent to accounting each night", "File"],
  },
  labels: {
    fr: ["ERP", "Comptabilité et facturation", "Messagerie et agenda", "Marketing automation"],
    en: ["ERP", "Accounting and invoicing", "Mail and calendar", "Marketing automation"],
  },
  blank: 1,
});
