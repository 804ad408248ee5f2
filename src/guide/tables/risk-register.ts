import { defineTable } from "../table";

/** Guide row C6: margins for delay and for functional change, each risk with its owner. */
export const riskRegister = defineTable({
  id: "risk-register",
  title: { fr: "Risques et marges", en: "Risks and margins" },
  section: "C6",
  source: ["C6"],
  guidance: {
    fr: "probabilité de 1 (moins de 10 %) à 4 (plus de 60 %), impact de 1 (un jour perdu) à 4 (mise en production reportée). La marge est en jours ou en euros.",
    en: "probability from 1 (under 10%) to 4 (over 60%), impact from 1 (one day lost) to 4 (go-live postponed). The margin is in days or in euros.",
  },
  columns: [
    { width: 23, fr: "Risque", en: "Risk" },
    { width: 15, fr: "Probabilité", en: "Probability", ask: { fr: "1 à 4", en: "1 to 4" } },
    { width: 10, fr: "Impact", en: "Impact" },
    { width: 22, fr: "Parade", en: "Response" },
    { width: 13, fr: "Marge", en: "Margin" },
    { width: 17, fr: "Responsable", en: "Owner" },
  ],
  example: {
    fr: ["Exemple : départ de l’administrateur du CRM", "2", "3", "Deux administrateurs formés", "10 jours", "Responsable informatique"],
    en: ["Example: departure of the CRM administrator", "2", "3", "Two administrators trained", "10 days", "Head of IT"],
  },
  labels: {
    fr: ["Retard du prestataire", "Demande de fonction nouvelle", "Doublons dans les données", "Adoption par les équipes"],
    en: ["Delay by the supplier", "Request for a new function", "Duplicates in the data", "Adoption by the teams"],
  },
  blank: 1,
});
