import { defineTable } from "../table";

/** Guide row C2: objectives that can be measured, each with the strategic issue it serves (A1). */
export const objectiveTable = defineTable({
  id: "objective-table",
  title: { fr: "Objectifs mesurables", en: "Measurable objectives" },
  section: "C2",
  source: ["C2", "A1", "A3"],
  guidance: {
    fr: "à quoi mesurerez-vous la réussite du projet ? Une ligne par objectif, rattaché à un enjeu stratégique, avec la valeur d’aujourd’hui, la cible et la date.",
    en: "how will you measure the success of the project? One row per objective, tied to a strategic issue, with today’s value, the target and the date.",
  },
  columns: [
    { width: 17, fr: "Enjeu stratégique", en: "Strategic issue" },
    { width: 22, fr: "Objectif mesurable", en: "Measurable objective" },
    { width: 17, fr: "Indicateur", en: "Indicator" },
    { width: 16, fr: "Aujourd’hui", en: "Today" },
    { width: 12, fr: "Cible", en: "Target" },
    { width: 16, fr: "Date", en: "Date" },
  ],
  example: {
    fr: [
      "Exemple : répondre à chaque client dans la journée", "Réduire de 20 % le temps de traitement des demandes clients", "Durée moyenne entre la demande et la réponse",
      "10 heures", "8 heures", "12 mois après la mise en production",
    ],
    en: [
      "Example: answer each customer within the day", "Reduce the handling time of customer enquiries by 20%", "Average time between the enquiry and the answer",
      "10 hours", "8 hours", "12 months after go-live",
    ],
  },
  blank: 4,
});
