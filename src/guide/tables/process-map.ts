import { defineTable } from "../table";

/** Guide step E2: each process from end to end, with what slows it down. */
export const processMap = defineTable({
  id: "process-map",
  title: { fr: "Processus actuels de bout en bout", en: "Current processes end to end" },
  section: "C1",
  source: ["E2"],
  guidance: {
    fr: "qui intervient dans chaque processus, dans quels systèmes, et en combien de temps ? La dernière colonne nomme la tâche manuelle, le doublon ou le goulot d’étranglement que le CRM doit supprimer.",
    en: "who takes part in each process, in which systems, and how long does it take? The last column names the manual task, the duplicate or the bottleneck that the CRM must remove.",
  },
  columns: [
    { width: 21, fr: "Processus", en: "Process" },
    { width: 19, fr: "Acteurs", en: "Actors", ask: { fr: "équipes", en: "teams" } },
    { width: 18, fr: "Systèmes", en: "Systems", ask: { fr: "outils", en: "tools" } },
    { width: 16, fr: "Délai moyen", en: "Average delay", ask: { fr: "durée", en: "length" } },
    { width: 26, fr: "Tâche manuelle, doublon ou goulot", en: "Manual task, duplicate or bottleneck", ask: { fr: "tâche, doublon ou goulot", en: "task, duplicate or bottleneck" } },
  ],
  example: {
    fr: ["Exemple : devis accepté", "Commercial, administration des ventes", "Word, Sage X3", "3 jours", "Le client et les articles sont saisis une deuxième fois dans l’ERP."],
    en: ["Example: accepted quotation", "Salesperson, sales administration", "Word, Sage X3", "3 days", "The customer and the items are typed a second time in the ERP."],
  },
  labels: {
    fr: ["Du prospect à l’encaissement", "Service après-vente", "Campagne marketing"],
    en: ["Lead to cash", "After-sales service", "Marketing campaign"],
  },
  blank: 1,
});
