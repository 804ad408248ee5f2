import { defineFamily } from "./requirement";

export const availability = defineFamily({
  id: "availability",
  title: { fr: "Disponibilité", en: "Availability" },
  requirements: [
    {
      id: "monthly-availability-rate",
      type: "service",
      hint: "must",
      source: "B6",
      fr: {
        requirement: "Le CRM doit être disponible 99,5 % du temps par mois, du lundi au samedi de 7 h à 20 h, heure de Paris.",
        useCase: "Un commercial ouvre le CRM à 7 h 30 et prépare la tournée de la journée.",
        acceptance: "Une sonde qui interroge la page de connexion chaque minute mesure au moins 99,5 % de réponses sur 3 mois.",
      },
      en: {
        requirement: "The CRM shall be available 99.5% of the time per month, from Monday to Saturday, 7 a.m. to 8 p.m., Paris time.",
        useCase: "A salesperson opens the CRM at 7.30 a.m. and prepares the visits of the day.",
        acceptance: "A probe that calls the login page each minute measures at least 99.5% of responses over 3 months.",
      },
    },
    {
      id: "announce-planned-maintenance",
      type: "service",
      hint: "must",
      source: "B6",
      fr: {
        requirement: "Le titulaire doit annoncer une maintenance programmée 5 jours ouvrés avant l’arrêt, par message à l’administrateur.",
        useCase: "L’administratrice prévient les équipes et décale l’envoi d’une campagne.",
        acceptance: "Sur 12 mois, les messages d’annonce précèdent les arrêts programmés d’au moins 5 jours ouvrés.",
      },
      en: {
        requirement: "The supplier shall announce planned maintenance 5 working days before the stop, by message to the administrator.",
        useCase: "The administrator warns the teams and postpones a campaign.",
        acceptance: "Over 12 months, the announcements precede the planned stops by at least 5 working days.",
      },
    },
    {
      id: "publish-service-status",
      type: "service",
      hint: "nice",
      source: "reliability",
      fr: {
        requirement: "Le titulaire doit publier l’état du service sur une page web mise à jour 15 minutes au plus après le début d’un incident.",
        useCase: "Le support interne lit l’incident en cours et renseigne les utilisateurs sans ouvrir de ticket.",
        acceptance: "Lors d’une panne simulée, la page signale l’incident en 15 minutes au plus depuis un réseau extérieur.",
      },
      en: {
        requirement: "The supplier shall publish the service status on a web page updated within 15 minutes of the start of an incident.",
        useCase: "The internal help desk reads the incident under way and informs users without opening a ticket.",
        acceptance: "In a simulated outage, the page shows the incident within 15 minutes from an outside network.",
      },
    },
    {
      id: "report-service-levels-monthly",
      type: "service",
      hint: "nice",
      source: "B6",
      fr: {
        requirement: "Le titulaire doit remettre avant le 5 de chaque mois un rapport avec le taux de disponibilité mesuré et la durée de chaque interruption.",
        useCase: "Le comité de pilotage compare le taux du mois à l’engagement et décide d’une pénalité.",
        acceptance: "Les 3 premiers rapports parviennent avant le 5 et concordent à 0,1 point près avec la sonde du client.",
      },
      en: {
        requirement: "The supplier shall deliver before the 5th of each month a report with the measured availability rate and the duration of each interruption.",
        useCase: "The steering committee compares the rate of the month with the commitment and decides on a penalty.",
        acceptance: "The first 3 reports arrive before the 5th and agree within 0.1 point with the customer’s probe.",
      },
    },
    {
      id: "penalty-below-availability",
      type: "service",
      hint: "nice",
      source: "B6",
      fr: {
        requirement: "Le titulaire doit déduire de la facture mensuelle 5 % de l’abonnement par tranche de 0,5 point sous un taux de disponibilité de 99,5 %.",
        useCase: "La comptable reçoit après une panne de deux jours une facture réduite du montant calculé.",
        acceptance: "Pour un taux simulé de 98,5 %, la facture d’essai porte une déduction de 10 %.",
      },
      en: {
        requirement: "The supplier shall deduct from the monthly invoice 5% of the subscription per 0.5 point below an availability rate of 99.5%.",
        useCase: "After a two-day outage the accountant receives an invoice reduced by the computed amount.",
        acceptance: "For a simulated rate of 98.5%, the test invoice carries a deduction of 10%.",
      },
    },
  ],
});
