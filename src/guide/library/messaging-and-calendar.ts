import { defineFamily } from "./requirement";

export const messagingAndCalendar = defineFamily({
  id: "messaging-and-calendar",
  title: { fr: "Messagerie et agenda", en: "E-mail and calendar" },
  requirements: [
    {
      id: "file-received-message-on-contact",
      type: "integration",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit rattacher un message reçu à la fiche du contact qui porte l’adresse de l’expéditeur.",
        useCase: "Une cliente répond à un commercial absent, et la collègue lit la réponse dans l’historique de la fiche.",
        acceptance: "Sur 50 messages reçus de 50 contacts connus, 50 figurent dans l’historique en 5 minutes au plus.",
      },
      en: {
        requirement: "The CRM shall attach a received message to the record of the contact that has the sender’s address.",
        useCase: "A customer answers a salesperson who is away, and the colleague reads the answer in the history of the record.",
        acceptance: "For 50 messages received from 50 known contacts, 50 are in the history within 5 minutes.",
      },
    },
    {
      id: "create-contact-from-message",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "Depuis un message ouvert dans la messagerie, le CRM doit préremplir une fiche de contact avec le nom, l’adresse électronique et le téléphone de la signature.",
        useCase: "Un commercial reçoit la demande d’un inconnu et crée le prospect en deux clics.",
        acceptance: "Pour 20 messages d’essai signés, au moins 18 fiches sont préremplies avec les 3 informations de la signature.",
      },
      en: {
        requirement: "From a message opened in the mailbox, the CRM shall pre-fill a contact record with the name, e-mail address and telephone number of the signature.",
        useCase: "A salesperson receives a request from a stranger and creates the prospect in two clicks.",
        acceptance: "For 20 signed test messages, at least 18 records are pre-filled with the 3 items of the signature.",
      },
    },
    {
      id: "two-way-calendar-sync",
      type: "integration",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit reporter un rendez-vous créé, modifié ou supprimé dans l’agenda en 5 minutes au plus, dans les deux sens.",
        useCase: "Une commerciale déplace une visite sur le téléphone, et l’assistante lit la nouvelle heure dans le CRM.",
        acceptance: "Sur 60 changements faits à parts égales dans l’agenda et dans le CRM, 60 sont reportés en 5 minutes au plus.",
      },
      en: {
        requirement: "The CRM shall carry over an appointment created, changed or deleted in the calendar within 5 minutes, in either direction.",
        useCase: "A salesperson moves a visit on the phone, and the assistant reads the new time in the CRM.",
        acceptance: "For 60 changes made half in the calendar and half in the CRM, 60 are carried over within 5 minutes.",
      },
    },
    {
      id: "exclude-private-appointments",
      type: "compliance",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit exclure de la synchronisation les rendez-vous marqués Privé dans l’agenda.",
        useCase: "Un salarié marque Privé un rendez-vous médical, et le responsable lit seulement un créneau occupé.",
        acceptance: "Sur 10 rendez-vous privés, 0 titre, 0 lieu et 0 participant figurent dans le CRM.",
      },
      en: {
        requirement: "The CRM shall exclude from synchronisation the appointments marked Private in the calendar.",
        useCase: "An employee marks a medical appointment Private, and the manager reads only a busy slot.",
        acceptance: "For 10 private appointments, 0 titles, 0 places and 0 attendees are in the CRM.",
      },
    },
    {
      id: "invite-from-record",
      type: "functional",
      hint: "nice",
      source: "F3",
      fr: {
        requirement: "Depuis une opportunité, le CRM doit envoyer une invitation de réunion aux contacts cochés par le commercial.",
        useCase: "Un commercial invite trois interlocuteurs à une démonstration et lit les réponses sur l’opportunité.",
        acceptance: "Pour 5 invitations à 3 contacts, les 15 réponses figurent sur l’opportunité en 5 minutes au plus.",
      },
      en: {
        requirement: "From an opportunity, the CRM shall send a meeting invitation to the contacts ticked by the salesperson.",
        useCase: "A salesperson invites three people to a demonstration and reads the replies on the opportunity.",
        acceptance: "For 5 invitations to 3 contacts, the 15 replies are on the opportunity within 5 minutes.",
      },
    },
  ],
});
