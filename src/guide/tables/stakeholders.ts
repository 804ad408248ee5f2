import { defineTable } from "../table";

/** Guide rows C5 and E1: who takes part, each with the part that the guide gives. */
export const stakeholders = defineTable({
  id: "stakeholders",
  title: { fr: "Parties prenantes", en: "Stakeholders" },
  section: "C5",
  source: ["C5", "E1"],
  guidance: {
    fr: "une ligne par personne. Le chef de projet pilote, les sponsors arbitrent, les utilisateurs expriment et valident les besoins, la DSI valide la faisabilité, l’intégrateur met en place.",
    en: "one row per person. The project lead steers, the sponsors arbitrate, the users express and validate the needs, the IT department validates feasibility, the integrator sets up.",
  },
  columns: [
    { width: 26, fr: "Partie prenante", en: "Stakeholder" },
    { width: 26, fr: "Nom et fonction", en: "Name and position", ask: { fr: "nom et fonction", en: "name and position" } },
    { width: 30, fr: "Ce qu’elle fait", en: "Part played", ask: { fr: "ce que cette personne décide, valide ou réalise", en: "what this person decides, validates or carries out" } },
    { width: 18, fr: "Disponibilité", en: "Availability", ask: { fr: "jours par mois", en: "days per month" } },
  ],
  example: {
    fr: ["Exemple : responsable du service client (valide)", "Anne Petit, responsable du service client", "Valide les cas d’usage des tickets et des réclamations", "2 jours par mois"],
    en: ["Example: head of customer service (validates)", "Anne Petit, head of customer service", "Validates the use cases of tickets and complaints", "2 days per month"],
  },
  labels: {
    fr: ["Chef de projet (pilote)", "Sponsors (arbitrent)", "Utilisateurs métiers (expriment et valident)", "DSI (valide la faisabilité)", "Intégrateur (met en place)"],
    en: ["Project lead (steers)", "Sponsors (arbitrate)", "Business users (express and validate)", "IT department (validates feasibility)", "Integrator (sets up)"],
  },
  blank: 2,
});
