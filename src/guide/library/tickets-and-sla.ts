import { defineFamily } from "./requirement";

export const ticketsAndSla = defineFamily({
  id: "tickets-and-sla",
  title: { fr: "Tickets et SLA", en: "Tickets and SLA" },
  requirements: [
    {
      id: "create-ticket-from-email",
      type: "integration",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Pour chaque courriel reçu à l’adresse du service client, le CRM doit ouvrir un ticket rattaché au contact expéditeur.",
        useCase: "Un client envoie une panne par courriel, et le technicien de garde trouve le ticket dans la fiche du client.",
        acceptance: "Sur 30 courriels d’essai venus de contacts connus, 30 tickets s’ouvrent en 2 minutes au plus dans la fiche de l’expéditeur.",
      },
      en: {
        requirement: "For each e-mail received at the customer service address, the CRM shall open a ticket attached to the contact who sent the e-mail.",
        useCase: "A customer sends a breakdown report by e-mail, and the technician on duty finds the ticket in the customer record.",
        acceptance: "For 30 test e-mails from known contacts, 30 tickets open within 2 minutes in the record of the sender.",
      },
    },
    {
      id: "set-ticket-priority",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit déterminer la priorité d’un ticket par croisement de la gravité déclarée et du niveau de contrat du client.",
        useCase: "Un agent du service client saisit un arrêt de production chez un client sous contrat « Or » et obtient la priorité 1.",
        acceptance: "Pour 3 gravités et 4 niveaux de contrat, les 12 priorités affichées sont égales à la grille de priorités.",
      },
      en: {
        requirement: "The CRM shall set the priority of a ticket from a grid of declared severity by contract level of the customer.",
        useCase: "A customer service agent enters a production stop at a customer with a “Gold” contract and obtains priority 1.",
        acceptance: "For 3 severities and 4 contract levels, the 12 displayed priorities equal the priority grid.",
      },
    },
    {
      id: "show-contract-on-ticket",
      type: "functional",
      hint: "must",
      source: "F3",
      fr: {
        requirement: "À l’ouverture d’un ticket, le CRM doit afficher le contrat de service, la fin de garantie et les équipements du client.",
        useCase: "Une conseillère du service client voit que la garantie court jusqu’en juin et annonce une réparation sans frais.",
        acceptance: "Pour 10 tickets d’essai, les 10 écrans affichent le contrat, la date et les équipements inscrits sur la fiche client.",
      },
      en: {
        requirement: "When a ticket is opened, the CRM shall display the service contract, the end of the warranty and the equipment of the customer.",
        useCase: "A customer service agent sees that the warranty runs until June and announces a repair free of charge.",
        acceptance: "For 10 test tickets, the 10 screens display the contract, the date and the equipment of the customer record.",
      },
    },
    {
      id: "count-working-hours",
      type: "service",
      hint: "must",
      source: "B6",
      fr: {
        requirement: "Le CRM doit décompter les délais de traitement d’un ticket sur les heures ouvrées du contrat, hors jours fériés français.",
        useCase: "Un client déclare un incident le vendredi à 17 h, et le délai de 4 heures se termine le lundi à 11 h.",
        acceptance: "Pour 12 tickets d’essai ouverts en soirée, en fin de semaine ou un jour férié, les 12 échéances sont égales au calcul manuel, à la minute près.",
      },
      en: {
        requirement: "The CRM shall count the time limits of a ticket in the working hours of the contract, French public holidays excluded.",
        useCase: "A customer records an incident on Friday at 17:00, and the time limit of 4 hours ends on Monday at 11:00.",
        acceptance: "For 12 test tickets opened in the evening, at the weekend or on a public holiday, the 12 deadlines equal the manual calculation, to the minute.",
      },
    },
    {
      id: "pause-time-limit",
      type: "service",
      hint: "must",
      source: "B6",
      fr: {
        requirement: "Le CRM doit suspendre le délai de résolution d’un ticket entre la question posée au client et la réponse du client.",
        useCase: "Un technicien demande un numéro de série le lundi, le client répond le jeudi, et le compteur reprend à la valeur du lundi.",
        acceptance: "Pour un ticket d’essai mis en attente 2 fois pendant 3 heures, l’échéance recule de 6 heures, à la minute près.",
      },
      en: {
        requirement: "The CRM shall suspend the resolution time of a ticket between the question put to the customer and the reply of the customer.",
        useCase: "A technician requests a serial number on Monday, the customer replies on Thursday, and the counter resumes at the value of Monday.",
        acceptance: "For a test ticket put on hold twice for 3 hours, the deadline moves by 6 hours, to the minute.",
      },
    },
    {
      id: "alert-before-sla-breach",
      type: "service",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit alerter le chef d’équipe lorsque 80 % du délai de résolution contractuel est écoulé.",
        useCase: "Une responsable du service client reçoit l’alerte à 14 h et affecte un second technicien avant l’échéance de 15 h.",
        acceptance: "Pour 10 tickets d’essai au délai de 5 heures, 10 alertes partent entre 3 h 59 min et 4 h 1 min après l’ouverture.",
      },
      en: {
        requirement: "The CRM shall alert the team leader when 80% of the contractual resolution time has elapsed.",
        useCase: "A customer service manager receives the alert at 14:00 and assigns a second technician before the deadline of 15:00.",
        acceptance: "For 10 test tickets with a time limit of 5 hours, 10 alerts leave between 3 h 59 min and 4 h 1 min after opening.",
      },
    },
    {
      id: "reopen-ticket-on-reply",
      type: "functional",
      hint: "nice",
      source: "functional suitability",
      fr: {
        requirement: "Le CRM doit rouvrir un ticket clos si le client répond au message de clôture dans les 7 jours.",
        useCase: "Un client répond que la fuite persiste, et le technicien reprend le ticket avec les échanges de la première intervention.",
        acceptance: "Une réponse d’essai au sixième jour rouvre le ticket d’origine, et une réponse au huitième jour crée un ticket lié.",
      },
      en: {
        requirement: "The CRM shall reopen a closed ticket if the customer replies to the closing message within 7 days.",
        useCase: "A customer answers that the leak persists, and the technician resumes the ticket with the exchanges of the first visit.",
        acceptance: "A test reply on the sixth day reopens the original ticket, and a reply on the eighth day creates a linked ticket.",
      },
    },
  ],
});
