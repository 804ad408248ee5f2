import { defineTable } from "../table";

/** Guide row C1: customer types, their segments and the length of their sales cycles. */
export const customerTypes = defineTable({
  id: "customer-types",
  title: { fr: "Types de clients et cycles de vente", en: "Customer types and sales cycles" },
  section: "C1",
  source: ["C1"],
  guidance: {
    fr: "à qui vendez-vous, et en combien de temps ? Une ligne par type de clients ; la durée moyenne va du premier contact à la commande.",
    en: "whom do you sell to, and how long does it take? One row per customer type; the average length runs from the first contact to the order.",
  },
  columns: [
    { width: 24, fr: "Type de clients", en: "Customer type" },
    { width: 24, fr: "Segments", en: "Segments", ask: { fr: "segments", en: "segments" } },
    { width: 15, fr: "Nombre", en: "Number", ask: { fr: "nombre", en: "number" } },
    { width: 17, fr: "Part des ventes", en: "Share of sales", ask: { fr: "part", en: "share" } },
    { width: 20, fr: "Durée moyenne du cycle", en: "Average length of cycle", ask: { fr: "durée", en: "length" } },
  ],
  example: {
    fr: ["Exemple : industriels (B2B)", "Agroalimentaire, chimie", "640 sociétés", "58 %", "4 mois"],
    en: ["Example: manufacturers (B2B)", "Food, chemicals", "640 companies", "58%", "4 months"],
  },
  labels: {
    fr: ["Entreprises (B2B)", "Particuliers (B2C)"],
    en: ["Companies (B2B)", "Consumers (B2C)"],
  },
  blank: 2,
});
