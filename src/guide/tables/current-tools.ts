import { defineTable } from "../table";

/** Guide row C1: the tools of today, with what they cannot do and what that costs. */
export const currentTools = defineTable({
  id: "current-tools",
  title: { fr: "Outils en place et limites", en: "Current tools and their limits" },
  section: "C1",
  source: ["C1"],
  guidance: {
    fr: "que ne permettent pas vos outils d’aujourd’hui (CRM sous Excel, ERP, outil maison) ? Pour chaque doublon, lenteur ou suivi perdu, donnez un fait que l’on peut compter.",
    en: "what do today’s tools (CRM in Excel, ERP, in-house tool) fail to do? For each duplicate, delay or lost follow-up, give a fact that can be counted.",
  },
  columns: [
    { width: 18, fr: "Outil", en: "Tool" },
    { width: 21, fr: "Usage", en: "Use" },
    { width: 20, fr: "Équipes", en: "Teams" },
    { width: 21, fr: "Limite", en: "Limit" },
    { width: 20, fr: "Constat chiffré", en: "Figure observed" },
  ],
  example: {
    fr: ["Exemple : fichier Excel", "Liste des prospects", "32 commerciaux", "Un fichier par commercial, sans dédoublonnage", "1 contact sur 8 est en double"],
    en: ["Example: Excel file", "List of prospects", "32 salespeople", "One file per salesperson, duplicates never merged", "1 contact in 8 exists twice"],
  },
  blank: 4,
});
