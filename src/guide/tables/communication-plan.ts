import { defineTable } from "../table";

/** Guide row C5: reporting and collaboration tools, audience by audience. */
export const communicationPlan = defineTable({
  id: "communication-plan",
  title: { fr: "Plan de communication", en: "Communication plan" },
  section: "C5",
  source: ["C5", "E1"],
  guidance: {
    fr: "une ligne par public : ce qu’il reçoit, à quel rythme, par quel outil et de la part de qui.",
    en: "one row per audience: what it receives, at which rhythm, with which tool and from whom.",
  },
  columns: [
    { width: 21, fr: "Public", en: "Audience" },
    { width: 29, fr: "Message", en: "Message", ask: { fr: "ce qu’il reçoit", en: "what it receives" } },
    { width: 17, fr: "Rythme", en: "Rhythm", ask: { fr: "fréquence", en: "frequency" } },
    { width: 15, fr: "Outil", en: "Tool" },
    { width: 18, fr: "Émetteur", en: "Sender" },
  ],
  example: {
    fr: ["Exemple : agences", "Date de bascule et nom du référent de l’agence", "30 jours avant la bascule", "Courriel", "Chef de projet"],
    en: ["Example: branches", "Switch date and name of the contact person of the branch", "30 days before the switch", "Email", "Project lead"],
  },
  labels: {
    fr: ["Direction", "Utilisateurs métiers", "DSI", "Intégrateur"],
    en: ["Management", "Business users", "IT department", "Integrator"],
  },
  blank: 1,
});
