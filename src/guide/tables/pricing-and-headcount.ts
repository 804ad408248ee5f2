import { defineTable } from "../table";

/** Guide rows C6 and E4: the pricing model, and what it costs as usage and headcount change. */
export const pricingAndHeadcount = defineTable({
  id: "pricing-and-headcount",
  title: { fr: "Modèle tarifaire et effectifs", en: "Pricing model and headcount" },
  section: "C6",
  source: ["C6", "E4"],
  guidance: {
    fr: "une ligne par année : le nombre d’utilisateurs prévu et ce qu’il coûte. Le prestataire y lit le prix d’un utilisateur de plus.",
    en: "one row per year: the number of users planned and what they cost. The supplier reads there the price of one more user.",
  },
  columns: [
    { width: 20, fr: "Année", en: "Year" },
    { width: 20, fr: "Utilisateurs", en: "Users", ask: { fr: "nombre", en: "number" } },
    { width: 30, fr: "Prix unitaire", en: "Unit price", ask: { fr: "prix et unité (utilisateur, mois, volume)", en: "price and unit (user, month, volume)" } },
    { width: 30, fr: "Coût de l’année", en: "Cost of the year", ask: { fr: "montant hors taxes", en: "amount before tax" } },
  ],
  example: {
    fr: ["Exemple : année de lancement", "40 utilisateurs", "45 € par utilisateur et par mois", "21 600 €"],
    en: ["Example: launch year", "40 users", "€45 per user per month", "€21,600"],
  },
  labels: {
    fr: ["Année 1", "Année 2", "Année 3"],
    en: ["Year 1", "Year 2", "Year 3"],
  },
  blank: 1,
  total: { label: { fr: "Total sur trois ans", en: "Total over three years" }, columns: [3] },
});
