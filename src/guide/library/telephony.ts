import { defineFamily } from "./requirement";

export const telephony = defineFamily({
  id: "telephony",
  title: { fr: "Téléphonie", en: "Telephony" },
  requirements: [
    {
      id: "show-caller-record",
      type: "integration",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "À l’arrivée d’un appel, le CRM doit afficher la fiche du contact qui porte le numéro appelant en 2 secondes au plus.",
        useCase: "Une téléconseillère lit le nom à l’écran et salue Mme Martin.",
        acceptance: "Sur 30 appels de numéros connus, 30 fiches s’affichent en 2 secondes au plus.",
      },
      en: {
        requirement: "When a call arrives, the CRM shall display the record of the contact that has the calling number within 2 seconds.",
        useCase: "A call-centre agent reads the name on screen and greets Ms Martin.",
        acceptance: "For 30 calls from known numbers, 30 records are displayed within 2 seconds.",
      },
    },
    {
      id: "dial-from-record",
      type: "integration",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "Au clic sur un numéro de téléphone, le CRM doit lancer l’appel sur le poste de l’utilisateur en 3 secondes au plus.",
        useCase: "Un commercial appelle 40 prospects d’une liste sans composer un numéro.",
        acceptance: "Sur 20 clics, le téléphone du destinataire sonne 20 fois, avec un délai mesuré de 3 secondes au plus.",
      },
      en: {
        requirement: "On a click on a telephone number, the CRM shall start the call on the user’s set within 3 seconds.",
        useCase: "A salesperson calls 40 prospects of a list without dialling a number.",
        acceptance: "For 20 clicks, the recipient’s phone rings 20 times, with a measured delay of 3 seconds or less.",
      },
    },
    {
      id: "log-call-in-history",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "À la fin d’un appel, le CRM doit inscrire dans l’historique du contact la date, l’heure, la durée et le sens de l’appel.",
        useCase: "Un responsable compte les appels passés à un grand compte avant une négociation.",
        acceptance: "Sur 30 appels d’essai, 30 lignes d’historique portent les 4 informations, avec une durée exacte à 2 secondes près.",
      },
      en: {
        requirement: "At the end of a call, the CRM shall write the date, time, duration and direction of the call in the contact’s history.",
        useCase: "A manager counts the calls made to a key account before a negotiation.",
        acceptance: "For 30 test calls, 30 history lines carry the 4 items, with a duration exact to 2 seconds.",
      },
    },
    {
      id: "task-for-missed-call",
      type: "functional",
      hint: "nice",
      source: "E3",
      fr: {
        requirement: "Quand un appel d’un contact connu reste sans réponse, le CRM doit créer une tâche de rappel pour le propriétaire du compte.",
        useCase: "Un commercial sort de réunion et rappelle les deux clients inscrits dans la liste de tâches.",
        acceptance: "Sur 15 appels manqués, 15 tâches au nom du propriétaire existent en 1 minute au plus.",
      },
      en: {
        requirement: "When a call from a known contact stays unanswered, the CRM shall create a call-back task for the account owner.",
        useCase: "A salesperson leaves a meeting and calls back the two customers listed in the tasks.",
        acceptance: "For 15 missed calls, 15 tasks in the owner’s name exist within 1 minute.",
      },
    },
    {
      id: "record-for-unknown-number",
      type: "data",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "Quand le numéro appelant est inconnu, le CRM doit ouvrir une fiche de prospect avec le numéro déjà inscrit.",
        useCase: "Une téléconseillère répond à un inconnu et saisit le nom sans recopier le numéro.",
        acceptance: "Sur 10 appels de numéros inconnus, 10 fiches s’ouvrent avec le numéro au format international.",
      },
      en: {
        requirement: "When the calling number is unknown, the CRM shall open a prospect record with the number already entered.",
        useCase: "A call-centre agent answers a stranger and types the name without copying the number.",
        acceptance: "For 10 calls from unknown numbers, 10 records open with the number in international format.",
      },
    },
  ],
});
