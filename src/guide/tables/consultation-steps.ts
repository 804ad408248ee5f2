import { defineTable } from "../table";

/** Guide row B9, review check V5: from the sending to the choice, with dates. */
export const consultationSteps = defineTable({
  id: "consultation-steps",
  title: { fr: "Consultation, étape par étape", en: "Consultation steps" },
  section: "B9",
  source: ["B9", "V5"],
  guidance: {
    fr: "une date par étape, avec l’heure pour le retour des offres. Un prestataire qui répond hors délai est écarté : la règle vaut pour tous.",
    en: "one date per step, with the time of day for the return of offers. A supplier who answers late is rejected: the rule holds for all.",
  },
  columns: [
    { width: 26, fr: "Étape", en: "Step" },
    { width: 24, fr: "Date et heure", en: "Date and time", ask: { fr: "date", en: "date" } },
    { width: 24, fr: "Qui agit", en: "Who acts", ask: { fr: "nom", en: "name" } },
    { width: 26, fr: "Par quel moyen", en: "By which means", ask: { fr: "adresse ou lieu", en: "address or place" } },
  ],
  example: {
    fr: ["Exemple : visite du site", "15 mars 2027, 14 h", "Candidats inscrits avant le 12 mars", "Siège de Lyon, salle 2"],
    en: ["Example: site visit", "15 March 2027, 2 p.m.", "Suppliers registered before 12 March", "Lyon head office, room 2"],
  },
  labels: {
    fr: ["Envoi du cahier des charges", "Fin des questions", "Réponses aux questions", "Retour des offres", "Démonstrations", "Choix du prestataire"],
    en: ["Sending of this document", "End of questions", "Answers to questions", "Return of offers", "Demonstrations", "Choice of the supplier"],
  },
  blank: 1,
});
