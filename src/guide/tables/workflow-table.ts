import { defineTable } from "../table";

/** Guide row C3, step E3: what the CRM does by itself, lead scoring among it. */
export const workflowTable = defineTable({
  id: "workflow-table",
  title: { fr: "Actions automatiques", en: "Automatic actions" },
  section: "C3",
  source: ["C3", "E3"],
  guidance: {
    fr: "que doit faire le CRM sans que personne ne le demande ? Une ligne par workflow : l’événement qui le déclenche, la règle appliquée, l’action et la personne qui la reçoit.",
    en: "what must the CRM do without anyone asking? One row per workflow: the event that triggers it, the rule applied, the action and the person who receives it.",
  },
  columns: [
    { width: 21, fr: "Workflow", en: "Workflow" },
    { width: 19, fr: "Déclencheur", en: "Trigger", ask: { fr: "événement", en: "event" } },
    { width: 20, fr: "Règle", en: "Rule", ask: { fr: "condition", en: "condition" } },
    { width: 20, fr: "Action", en: "Action", ask: { fr: "action", en: "action" } },
    { width: 20, fr: "Destinataire", en: "Recipient", ask: { fr: "qui", en: "who" } },
  ],
  example: {
    fr: ["Exemple : anniversaire de contrat", "60 jours avant l’échéance", "Contrat de plus de 5 000 € par an", "Tâche « appeler le client »", "Commercial du compte"],
    en: ["Example: contract anniversary", "60 days before the due date", "Contract above €5,000 a year", "Task “call the customer”", "Salesperson of the account"],
  },
  labels: {
    fr: ["Relance d’un devis", "Notification interne", "Campagne marketing", "Scoring de leads", "Synchronisation des données"],
    en: ["Quotation reminder", "Internal notification", "Marketing campaign", "Lead scoring", "Data synchronisation"],
  },
  blank: 1,
});
