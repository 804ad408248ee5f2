import { defineTable } from "../table";

/** Guide row B9: the same demonstration asked of every supplier. */
export const demonstrationScript = defineTable({
  id: "demonstration-script",
  title: { fr: "Démonstration demandée", en: "Demonstration requested" },
  section: "B9",
  source: ["B9", "V2"],
  guidance: {
    fr: "la même démonstration pour tous, sur vos données : une ligne par cas d’usage, avec sa durée et ce que le jury notera.",
    en: "the same demonstration for all, on your data: one row per use case, with its length and what the jury will mark.",
  },
  columns: [
    { width: 30, fr: "Cas montré", en: "Case shown" },
    { width: 20, fr: "Id des exigences", en: "Id of requirements" },
    { width: 16, fr: "Minutes", en: "Minutes", ask: { fr: "somme", en: "sum" } },
    { width: 34, fr: "Ce que le jury note", en: "What the jury marks" },
  ],
  example: {
    fr: ["Exemple : un client appelle le service après-vente", "EX-06", "15", "Le ticket est ouvert sans quitter la fiche du client, en 4 clics au plus"],
    en: ["Example: a customer calls the after-sales service", "EX-06", "15", "The ticket is opened without leaving the customer’s record, in 4 clicks at most"],
  },
  blank: 4,
  total: { label: { fr: "Total", en: "Total" }, columns: [2] },
});
