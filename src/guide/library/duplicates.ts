import { defineFamily } from "./requirement";

export const duplicates = defineFamily({
  id: "duplicates",
  title: { fr: "Doublons", en: "Duplicates" },
  requirements: [
    {
      id: "detect-duplicate-on-entry",
      type: "data",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "À la saisie d’un contact, le CRM doit signaler les fiches qui portent la même adresse électronique ou le même nom dans la même entreprise.",
        useCase: "Un commercial saisit un prospect déjà connu et ouvre la fiche existante.",
        acceptance: "Sur 20 fiches d’essai saisies deux fois, 20 alertes s’affichent avant l’enregistrement.",
      },
      en: {
        requirement: "When a contact is entered, the CRM shall show the records that have the same e-mail address or the same name in the same company.",
        useCase: "A salesperson enters a prospect who is already known and opens the existing record.",
        acceptance: "For 20 test records entered twice, 20 alerts are displayed before saving.",
      },
    },
  ],
});
