import { defineTable } from "../table";

/** Guide row B6: response and recovery times by severity, with the penalty that makes them count. */
export const serviceLevels = defineTable({
  id: "service-levels",
  title: { fr: "Niveaux de service par gravité", en: "Service levels by severity" },
  section: "B6",
  source: ["B6"],
  guidance: {
    fr: "pour chaque gravité, la durée avant la prise en charge et la durée avant le rétablissement, en heures ouvrées, puis la pénalité due quand elle est dépassée.",
    en: "for each severity, the time before a response and the time before recovery, in working hours, then the penalty due when it is exceeded.",
  },
  columns: [
    { width: 17, fr: "Gravité", en: "Severity" },
    { width: 26, fr: "Effet constaté", en: "Effect observed", ask: { fr: "effet sur le travail", en: "effect on the work" } },
    { width: 17, fr: "Prise en charge", en: "Response time", ask: { fr: "heures", en: "hours" } },
    { width: 22, fr: "Rétablissement", en: "Recovery time", ask: { fr: "heures", en: "hours" } },
    { width: 18, fr: "Pénalité", en: "Penalty", ask: { fr: "montant", en: "amount" } },
  ],
  example: {
    fr: ["Exemple : question", "Un utilisateur demande comment faire", "8 heures", "16 heures", "Aucune"],
    en: ["Example: question", "A user asks how to do something", "8 hours", "16 hours", "None"],
  },
  labels: { fr: ["Bloquante", "Majeure", "Mineure"], en: ["Blocking", "Major", "Minor"] },
  blank: 1,
});
