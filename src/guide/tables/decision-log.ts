import { defineTable } from "../table";

/** Guide row E1: arbitrations are recorded, with their reason. */
export const decisionLog = defineTable({
  id: "decision-log",
  title: { fr: "Relevé des décisions", en: "Decision log" },
  section: "C5",
  source: ["E1", "C5"],
  guidance: {
    fr: "une ligne par arbitrage, écrite le jour de la décision, avec sa raison : personne ne la rediscute à partir de souvenirs.",
    en: "one row per arbitration, written on the day of the decision, with its reason: nobody argues again from memory.",
  },
  columns: [
    { width: 14, fr: "N°", en: "No." },
    { width: 17, fr: "Date", en: "Date" },
    { width: 30, fr: "Décision", en: "Decision" },
    { width: 23, fr: "Raison", en: "Reason" },
    { width: 16, fr: "Prise par", en: "Taken by" },
  ],
  example: {
    fr: ["Exemple : D-01", "26 février 2027", "Le module de téléphonie passe de Indispensable à Souhaitable", "Coût de 9 000 € pour 6 utilisateurs", "Comité de pilotage"],
    en: ["Example: D-01", "26 February 2027", "The telephony module goes from Must have to Nice to have", "Cost of €9,000 for 6 users", "Steering committee"],
  },
  blank: 4,
});
