import { defineTable } from "../table";

/** Guide row B6: what the yearly price of support and maintenance pays for. */
export const maintenanceServices = defineTable({
  id: "maintenance-services",
  title: { fr: "Support et maintenance compris au contrat", en: "Support and maintenance in the contract" },
  section: "B6",
  source: ["B6"],
  guidance: {
    fr: "une ligne par service : ce qu’il comprend, à quel rythme, et s’il est payé par l’abonnement ou en plus.",
    en: "one row per service: what it holds, at which frequency, and whether the subscription pays for it or not.",
  },
  columns: [
    { width: 24, fr: "Service", en: "Service" },
    { width: 34, fr: "Contenu", en: "Content", ask: { fr: "ce qui est fait", en: "what is done" } },
    { width: 20, fr: "Rythme", en: "Frequency", ask: { fr: "horaires ou fréquence", en: "hours or frequency" } },
    { width: 22, fr: "Payé par", en: "Paid by", ask: { fr: "abonnement ou devis", en: "subscription or quotation" } },
  ],
  example: {
    fr: ["Exemple : bilan de service", "Réunion d’une heure sur les demandes du trimestre", "4 fois par an", "Abonnement"],
    en: ["Example: service review", "One-hour meeting on the requests of the quarter", "4 times a year", "Subscription"],
  },
  labels: {
    fr: ["Support aux utilisateurs", "Maintenance corrective", "Maintenance évolutive", "Montées de version", "Garantie"],
    en: ["User support", "Corrective maintenance", "Evolutive maintenance", "Version upgrades", "Warranty"],
  },
  blank: 1,
});
