import { defineFamily } from "./requirement";

export const portal = defineFamily({
  id: "portal",
  title: { fr: "Portail client", en: "Customer portal" },
  requirements: [
    {
      id: "open-ticket-with-files",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le portail client du CRM doit accepter le dépôt d’une demande avec cinq fichiers joints de 10 Mo chacun.",
        useCase: "Un client ajoute à la demande trois photos de la pièce cassée, et le technicien commande la pièce le jour même.",
        acceptance: "Le dépôt d’une demande d’essai avec 5 fichiers de 10 Mo crée 1 ticket porteur de 5 pièces jointes, et les 5 fichiers s’ouvrent dans le CRM.",
      },
      en: {
        requirement: "The customer portal of the CRM shall accept a request with five attached files of 10 MB each.",
        useCase: "A customer adds three photos of the broken part to the request, and the technician orders the part on the same day.",
        acceptance: "A test request with 5 files of 10 MB creates 1 ticket that holds 5 attachments, and the 5 files open in the CRM.",
      },
    },
    {
      id: "follow-ticket-online",
      type: "functional",
      hint: "must",
      source: "F3",
      fr: {
        requirement: "Le portail client du CRM doit afficher l’état, l’interlocuteur et la date de réponse promise de chaque ticket ouvert par l’entreprise du visiteur connecté.",
        useCase: "Un client consulte le portail le soir et lit que l’intervention est fixée au jeudi, sans appel au standard.",
        acceptance: "Pour une entreprise d’essai aux 8 tickets ouverts, 8 lignes affichent les trois valeurs enregistrées dans le CRM.",
      },
      en: {
        requirement: "The customer portal of the CRM shall display the state, the contact person and the promised reply date of each ticket opened by the company of the signed-in visitor.",
        useCase: "A customer views the portal in the evening and reads that the visit is set for Thursday, without a call to the switchboard.",
        acceptance: "For a test company with 8 open tickets, 8 lines display the three values recorded in the CRM.",
      },
    },
    {
      id: "isolate-customer-data",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "Le portail client du CRM doit refuser à un visiteur connecté l’affichage des données d’une autre entreprise.",
        useCase: "Un client modifie le numéro de ticket dans l’adresse de la page et reçoit un message de refus.",
        acceptance: "Sur 50 adresses de pages d’une autre entreprise essayées par un testeur, 50 renvoient un refus.",
      },
      en: {
        requirement: "The customer portal of the CRM shall refuse to show a signed-in visitor the data of another company.",
        useCase: "A customer edits the ticket number in the page address and receives a refusal message.",
        acceptance: "Of 50 page addresses of another company tried by a tester, 50 return a refusal.",
      },
    },
    {
      id: "delegate-portal-accounts",
      type: "functional",
      hint: "nice",
      source: "security",
      fr: {
        requirement: "Le portail client du CRM doit donner à un contact désigné par entreprise le droit d’ouvrir et de fermer les accès de ses collègues.",
        useCase: "Une cliente ferme l’accès d’un collègue parti la veille, sans demande au service client.",
        acceptance: "Le contact désigné d’une entreprise d’essai ouvre 3 accès, ferme 1 accès, et l’accès fermé est refusé à la connexion suivante.",
      },
      en: {
        requirement: "The customer portal of the CRM shall give one named contact per company the right to open and close the access of colleagues.",
        useCase: "A customer closes the access of a colleague who left the day before, without a request to customer service.",
        acceptance: "The named contact of a test company opens 3 accesses, closes 1 access, and the closed access is refused at the next sign-in.",
      },
    },
    {
      id: "suggest-help-articles",
      type: "functional",
      hint: "nice",
      source: "interaction capability",
      fr: {
        requirement: "Pendant la rédaction d’une demande, le portail client du CRM doit afficher les titres de cinq articles d’aide au plus qui contiennent les mots saisis.",
        useCase: "Un client saisit « voyant rouge », ouvre l’article proposé et remet la machine en marche sans ticket.",
        acceptance: "Pour 20 questions d’essai préparées par le service client, l’article attendu figure parmi les 5 titres dans 17 cas au moins.",
      },
      en: {
        requirement: "While a request is being written, the customer portal of the CRM shall display the titles of at most five help articles that contain the words entered.",
        useCase: "A customer enters “red light”, opens the suggested article and restarts the machine without a ticket.",
        acceptance: "For 20 test questions prepared by customer service, the expected article is among the 5 titles in at least 17 cases.",
      },
    },
    {
      id: "download-invoices",
      type: "integration",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "Le portail client du CRM doit proposer au téléchargement les factures PDF des 36 derniers mois tirées de l’ERP.",
        useCase: "Une comptable du client retrouve une facture de l’exercice précédent la veille d’un audit.",
        acceptance: "Pour 3 clients d’essai et 36 factures chacun, 108 fichiers téléchargés sont identiques aux fichiers de l’ERP.",
      },
      en: {
        requirement: "The customer portal of the CRM shall offer for download the PDF invoices of the last 36 months taken from the ERP.",
        useCase: "An accountant of the customer finds an invoice of the previous financial year the day before an audit.",
        acceptance: "For 3 test customers with 36 invoices each, 108 downloaded files are identical to the files of the ERP.",
      },
    },
    {
      id: "review-customer-updates",
      type: "data",
      hint: "nice",
      source: "C3",
      fr: {
        requirement: "Le CRM doit soumettre à un salarié les coordonnées modifiées par un client sur le portail avant la mise à jour de la fiche.",
        useCase: "Une assistante commerciale compare l’ancienne adresse et la nouvelle, puis valide la modification.",
        acceptance: "Sur 10 modifications d’essai, 10 fiches gardent l’ancienne valeur avant l’accord et prennent la nouvelle après l’accord.",
      },
      en: {
        requirement: "The CRM shall submit the contact details changed by a customer on the portal to an employee before the record is updated.",
        useCase: "A sales assistant checks the new address against the old one, then approves the change.",
        acceptance: "For 10 test changes, 10 records keep the old value before approval and take the new value after approval.",
      },
    },
  ],
});
