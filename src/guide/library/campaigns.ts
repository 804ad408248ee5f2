import { defineFamily } from "./requirement";

export const campaigns = defineFamily({
  id: "campaigns",
  title: { fr: "Campagnes", en: "Campaigns" },
  requirements: [
    {
      id: "send-email-campaign",
      type: "performance",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit envoyer un courriel personnalisé à 10 000 contacts en une heure au plus.",
        useCase: "Le service marketing lance à 9 h l’invitation au salon, et le dernier destinataire reçoit l’invitation avant 10 h.",
        acceptance: "Un envoi d’essai à 10 000 boîtes de test se termine en 60 minutes au plus, avec le prénom du destinataire dans 50 messages sur 50 prélevés.",
      },
      en: {
        requirement: "The CRM shall send a personalised e-mail to 10,000 contacts within one hour.",
        useCase: "The marketing team launches the trade show invitation at 09:00, and the last recipient receives the invitation before 10:00.",
        acceptance: "A test mailing to 10,000 test mailboxes ends within 60 minutes, with the first name of the recipient in 50 of 50 sampled messages.",
      },
    },
    {
      id: "run-multi-step-campaign",
      type: "functional",
      hint: "must",
      source: "F1",
      fr: {
        requirement: "Le CRM doit enchaîner les étapes d’une campagne selon la réaction du destinataire : ouverture, clic, réponse ou silence de 7 jours.",
        useCase: "Une responsable marketing programme une relance de 3 courriels et voit les répondants quitter la séquence.",
        acceptance: "Pour 40 destinataires d’essai, 10 par réaction, les 40 reçoivent le message de la branche attendue.",
      },
      en: {
        requirement: "The CRM shall chain the steps of a campaign according to the reaction of the recipient: opening, click, reply or silence of 7 days.",
        useCase: "A marketing manager schedules a sequence of 3 reminder e-mails and sees the contacts who replied leave the sequence.",
        acceptance: "For 40 test recipients, 10 per reaction, the 40 receive the message of the expected branch.",
      },
    },
    {
      id: "mark-bounced-addresses",
      type: "data",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit attribuer le statut « invalide » à une adresse électronique après deux rejets définitifs par le serveur du destinataire.",
        useCase: "Une assistante marketing consulte les adresses invalides du mois et demande les nouvelles adresses aux commerciaux.",
        acceptance: "Deux envois d’essai à 25 adresses fermées donnent 25 statuts « invalide » et 0 destinataire au troisième envoi.",
      },
      en: {
        requirement: "The CRM shall give an e-mail address the status “invalid” after two permanent rejections by the server of the recipient.",
        useCase: "A marketing assistant reviews the invalid addresses of the month and asks the salespeople for the new addresses.",
        acceptance: "Two test mailings to 25 closed addresses give 25 “invalid” statuses and 0 recipients in the third mailing.",
      },
    },
    {
      id: "cap-marketing-pressure",
      type: "functional",
      hint: "nice",
      source: "functional suitability",
      fr: {
        requirement: "Le CRM doit retirer d’un envoi les contacts qui ont reçu trois courriels commerciaux au cours des 30 derniers jours.",
        useCase: "Une chargée de marketing prépare une promotion et lit que 120 contacts sont mis de côté.",
        acceptance: "Dans une cible d’essai de 200 contacts, dont 50 déjà destinataires de 3 courriels, l’envoi part à 150 contacts.",
      },
      en: {
        requirement: "The CRM shall remove from a mailing the contacts who have received three promotional e-mails over the last 30 days.",
        useCase: "A marketing manager prepares a promotion and reads that 120 contacts are set aside.",
        acceptance: "In a test target of 200 contacts, of which 50 have already received 3 e-mails, the mailing goes to 150 contacts.",
      },
    },
    {
      id: "require-second-approval-for-mailing",
      type: "security",
      hint: "nice",
      source: "E1",
      fr: {
        requirement: "Le CRM doit exiger l’accord d’un second utilisateur pour un envoi à plus de 500 destinataires.",
        useCase: "Un directeur marketing valide la maquette et la cible d’une campagne préparée par une stagiaire.",
        acceptance: "Un envoi d’essai à 500 contacts part sans accord, et un envoi à 501 contacts attend le second utilisateur.",
      },
      en: {
        requirement: "The CRM shall require the approval of a second user for a mailing to more than 500 recipients.",
        useCase: "A marketing director approves the layout and the target of a campaign prepared by a trainee.",
        acceptance: "A test mailing to 500 contacts leaves without approval, and a mailing to 501 contacts waits for the second user.",
      },
    },
    {
      id: "record-event-attendance",
      type: "functional",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "Le CRM doit inscrire sur la fiche de chaque invité la réponse à l’invitation et la présence à l’événement.",
        useCase: "Une assistante note les arrivées à l’entrée d’un séminaire, et les commerciaux appellent les absents le lendemain.",
        acceptance: "Pour 60 invités d’essai, dont 45 inscrits et 38 présents, le bilan affiche 60, 45 et 38.",
      },
      en: {
        requirement: "The CRM shall write on the record of each guest the reply to the invitation and the attendance at the event.",
        useCase: "An assistant records the arrivals at the entrance of a seminar, and the salespeople call the absentees the next day.",
        acceptance: "For 60 test guests, of which 45 registered and 38 present, the summary displays 60, 45 and 38.",
      },
    },
    {
      id: "report-campaign-return",
      type: "functional",
      hint: "must",
      source: "F2",
      fr: {
        requirement: "Le CRM doit calculer pour chaque campagne le coût par lead et le chiffre d’affaires signé dans les 12 mois.",
        useCase: "Une directrice marketing compare deux salons et retire du budget suivant le salon au coût par lead supérieur à 200 €.",
        acceptance: "Une campagne d’essai de 6 000 €, 40 leads et 3 ventes de 10 000 € affiche 150 € par lead et 30 000 € signés.",
      },
      en: {
        requirement: "The CRM shall calculate for each campaign the cost per lead and the revenue signed within 12 months.",
        useCase: "A marketing director reviews two trade shows and drops from the next budget the show with a cost per lead above €200.",
        acceptance: "A test campaign of €6,000, 40 leads and 3 sales of €10,000 displays €150 per lead and €30,000 signed.",
      },
    },
  ],
});
