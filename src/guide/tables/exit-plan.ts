import { defineTable } from "../table";

/** Guide row B7: how the company leaves with its data. */
export const exitPlan = defineTable({
  id: "exit-plan",
  title: { fr: "Plan de sortie", en: "Exit plan" },
  section: "B7",
  source: ["B7"],
  guidance: {
    fr: "une ligne par étape, de l’avis de fin à la preuve de destruction : ce que fait le prestataire, en combien de jours, sous quel format, à quel prix.",
    en: "one row per step, from the notice to the proof of deletion: what the supplier does, the number of days it has, in which format, at which price.",
  },
  columns: [
    { width: 22, fr: "Étape", en: "Step" },
    { width: 28, fr: "Ce que fait le prestataire", en: "What the supplier does", ask: { fr: "action", en: "action" } },
    { width: 16, fr: "Jours", en: "Days", ask: { fr: "nombre", en: "number" } },
    { width: 18, fr: "Format ou preuve", en: "Format or proof", ask: { fr: "format", en: "format" } },
    { width: 16, fr: "Prix", en: "Price", ask: { fr: "montant", en: "amount" } },
  ],
  example: {
    fr: ["Exemple : export d’essai", "Remet un export des contacts, que le client relit dans un tableur", "10", "CSV, codage UTF-8", "0 €"],
    en: ["Example: trial export", "Hands over an export of contacts, which the customer reads in a spreadsheet", "10", "CSV, UTF-8 encoding", "€0"],
  },
  labels: {
    fr: ["Préavis", "Restitution des données", "Assistance à la sortie", "Destruction des données"],
    en: ["Notice period", "Return of the data", "Assistance on exit", "Deletion of the data"],
  },
  blank: 1,
});
