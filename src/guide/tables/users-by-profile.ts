import { defineTable } from "../table";

/** Guide row B2, step E2: how many people of each profile, on which site. */
export const usersByProfile = defineTable({
  id: "users-by-profile",
  title: { fr: "Utilisateurs par profil et par site", en: "Users by profile and by site" },
  section: "B2",
  source: ["B2", "E2"],
  guidance: {
    fr: "une ligne par profil et par site. Comptez les personnes, puis celles qui travaillent au même moment : les deux nombres fixent le prix des licences.",
    en: "one row per profile and site. Count the people, then those who work at the same moment: both numbers set the price of licences.",
  },
  columns: [
    { width: 20, fr: "Profil", en: "Profile" },
    { width: 15, fr: "Site", en: "Site", ask: { fr: "site", en: "site" } },
    { width: 17, fr: "Utilisateurs", en: "Users", ask: { fr: "nombre", en: "number" } },
    { width: 16, fr: "Au même moment", en: "At the same time", ask: { fr: "nombre", en: "number" } },
    { width: 14, fr: "Dans trois ans", en: "In three years", ask: { fr: "nombre", en: "number" } },
    { width: 18, fr: "Usage principal", en: "Main use", ask: { fr: "usage", en: "use" } },
  ],
  example: {
    fr: ["Exemple : commerciaux", "Nantes", "8", "6", "10", "Suit ses opportunités en visite"],
    en: ["Example: salespeople", "Nantes", "8", "6", "10", "Follows opportunities on visits"],
  },
  labels: {
    fr: ["Commerciaux", "Marketing", "Service client", "Administration des ventes", "Direction", "Informatique"],
    en: ["Salespeople", "Marketing", "Customer service", "Sales administration", "Management", "IT department"],
  },
  blank: 2,
  total: { label: { fr: "Total", en: "Total" }, columns: [2, 3, 4] },
});
