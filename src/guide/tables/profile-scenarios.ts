import { defineTable } from "../table";

/** Guide step E2: who will use the CRM, for which scenarios, and what they have to learn. */
export const profileScenarios = defineTable({
  id: "profile-scenarios",
  title: { fr: "Usages de chaque profil", en: "Uses of each profile" },
  section: "C1",
  source: ["E2"],
  guidance: {
    fr: "que fera chaque profil dans le CRM ? Décrivez une scène de travail par ligne (prospection, campagne, opportunité, rapport, service après-vente) et ce que le profil doit apprendre pour la jouer.",
    en: "what will each profile do in the CRM? Describe one scene of work per row (prospecting, campaign, opportunity, report, after-sales) and what the profile must learn to play it.",
  },
  columns: [
    { width: 20, fr: "Profil", en: "Profile" },
    { width: 36, fr: "Scénario", en: "Scenario", ask: { fr: "qui fait quoi, et pour quel résultat", en: "who does what, with which result" } },
    { width: 18, fr: "Fréquence", en: "Frequency", ask: { fr: "combien de fois", en: "how many times" } },
    { width: 26, fr: "Besoin de formation", en: "Training need", ask: { fr: "sujet et durée", en: "subject and length" } },
  ],
  example: {
    fr: ["Exemple : commercial", "Avant sa visite, il lit sur son téléphone les trois derniers échanges et les devis ouverts du client.", "6 fois par semaine", "Application mobile, 2 heures"],
    en: ["Example: salesperson", "Before a visit, they read the last three exchanges and the open quotations of the customer on their phone.", "6 times a week", "Mobile application, 2 hours"],
  },
  labels: {
    fr: ["Commerciaux", "Marketing", "Service client", "Direction", "Administration des ventes"],
    en: ["Sales", "Marketing", "Customer service", "Management", "Sales administration"],
  },
  blank: 1,
});
