import { defineTable } from "../table";

/** Guide step E3: the life cycle of an opportunity, and what qualifies it for the next stage. */
export const opportunityStages = defineTable({
  id: "opportunity-stages",
  title: { fr: "Cycle de vie d’une opportunité", en: "Life cycle of an opportunity" },
  section: "C3",
  source: ["E3"],
  guidance: {
    fr: "par quelles étapes passe une affaire, du lead à la fidélisation ? Donnez pour chacune la condition qui y fait entrer, la personne qui en décide et la durée au-delà de laquelle le CRM prévient.",
    en: "through which stages does a deal pass, from lead to loyalty? Give for each the condition to enter it, the person who decides and the time after which the CRM warns.",
  },
  columns: [
    { width: 19, fr: "Étape", en: "Stage" },
    { width: 28, fr: "Condition d’entrée", en: "Entry condition", ask: { fr: "ce qui est vérifié", en: "what is checked" } },
    { width: 19, fr: "Décidé par", en: "Decided by", ask: { fr: "rôle", en: "role" } },
    { width: 18, fr: "Probabilité", en: "Probability", ask: { fr: "pourcentage", en: "percentage" } },
    { width: 16, fr: "Durée limite", en: "Time limit", ask: { fr: "jours", en: "days" } },
  ],
  example: {
    fr: ["Exemple : devis envoyé", "Le besoin, le budget et la date d’achat sont saisis.", "Commercial", "40 %", "15 jours"],
    en: ["Example: quotation sent", "The need, the budget and the purchase date are entered.", "Salesperson", "40%", "15 days"],
  },
  labels: {
    fr: ["Lead", "Opportunité", "Client", "Fidélisation"],
    en: ["Lead", "Opportunity", "Customer", "Loyalty"],
  },
  blank: 2,
});
