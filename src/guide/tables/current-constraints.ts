import { defineTable } from "../table";

/** Guide row C2: what holds the teams back today, each constraint with its figure. */
export const currentConstraints = defineTable({
  id: "current-constraints",
  title: { fr: "Contraintes actuelles", en: "Today’s constraints" },
  section: "C2",
  source: ["C2"],
  guidance: {
    fr: "quelles sont les contraintes d’aujourd’hui ? Exemples : tâches faites deux fois, informations perdues, relances faites à la main, portefeuille invisible entre deux réunions. Donnez un chiffre constaté pour chacune.",
    en: "what are today’s constraints? Examples: tasks done twice, information lost, follow-ups made by hand, a pipeline nobody sees between two meetings. Give one observed figure for each.",
  },
  columns: [
    { width: 32, fr: "Contrainte", en: "Constraint" },
    { width: 36, fr: "Constat chiffré", en: "Figure observed" },
    { width: 32, fr: "Effet sur l’activité", en: "Effect on the business" },
  ],
  example: {
    fr: ["Exemple : commandes saisies deux fois", "5 heures par semaine et par commercial", "Une journée de vente perdue par quinzaine"],
    en: ["Example: orders typed twice", "5 hours a week per salesperson", "One day of selling lost every two weeks"],
  },
  blank: 4,
});
