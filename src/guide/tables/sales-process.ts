import { defineTable } from "../table";

/** Guide row C1: how the teams sell today, stage by stage. */
export const salesProcess = defineTable({
  id: "sales-process",
  title: { fr: "Processus commerciaux actuels", en: "Current sales process" },
  section: "C1",
  source: ["C1"],
  guidance: {
    fr: "que se passe-t-il aujourd’hui, de la prospection à la facturation ? Une ligne par étape : qui agit, dans quel outil, et combien de fois par mois.",
    en: "what happens today, from prospecting to invoicing? One row per stage: who acts, in which tool, and the number of times a month.",
  },
  columns: [
    { width: 19, fr: "Étape", en: "Stage" },
    { width: 19, fr: "Qui", en: "Who", ask: { fr: "équipe", en: "team" } },
    { width: 28, fr: "Ce qui est fait", en: "What is done", ask: { fr: "actions", en: "actions" } },
    { width: 18, fr: "Outil", en: "Tool", ask: { fr: "outil", en: "tool" } },
    { width: 16, fr: "Volume par mois", en: "Volume a month", ask: { fr: "nombre", en: "number" } },
  ],
  example: {
    fr: ["Exemple : devis", "Commerciaux", "Le devis est rédigé dans Word, puis recopié dans l’ERP après l’accord du client.", "Word, puis Sage X3", "180 devis"],
    en: ["Example: quotation", "Sales team", "The quotation is written in Word, then copied into the ERP once the customer agrees.", "Word, then Sage X3", "180 quotations"],
  },
  labels: {
    fr: ["Prospection", "Suivi des clients", "Opportunités", "Facturation"],
    en: ["Prospecting", "Customer follow-up", "Opportunities", "Invoicing"],
  },
  blank: 1,
});
