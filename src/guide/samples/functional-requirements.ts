import type { SectionSample } from "../sample";

/** What Valmont Pompes asks of its CRM, family by family. */
export const functionalRequirements: SectionSample = {
  template: "functional-requirements",
  answers: {
    fr: [
      "Chaque équipe ouvre le CRM le matin : les commerciaux y lisent leurs rendez-vous et leurs relances, le service client y répond aux demandes, la direction y lit la prévision des ventes. Le fichier Excel et la ressaisie des commandes disparaissent.",
      "Un contact vient du site web, d’un salon ou d’un commercial. Le marketing le qualifie en 2 jours ouvrés sur trois critères : besoin, budget, date d’achat. Les contacts sont segmentés par secteur et par volume d’achat ; un doublon est fusionné par l’administration des ventes.",
      "Une affaire suit quatre étapes jusqu’à la commande. Le commercial voit ses affaires, le chef des ventes celles de son équipe de 8 personnes. Une affaire est perdue quand le client le dit, ou après 60 jours sans réponse.",
      "En 2026, 35 % des devis ont été relancés. Le marketing envoie 24 campagnes par an à 9 200 adresses abonnées.",
      "Un message envoyé au service client devient un ticket affecté à un technicien. La première réponse part en 8 heures ouvrées ; passé ce délai, le ticket va au responsable du service.",
      "Le comité commercial du lundi décide des remises et des affaires à visiter. Le commercial voit en ouvrant le CRM ses relances du jour, le technicien ses tickets ouverts, la directrice la prévision à trois mois.",
    ],
    en: [
      "Each team opens the CRM in the morning: salespeople read their meetings and reminders in it, customer service answers requests in it, management reads the sales forecast in it. The Excel file and the second typing of orders disappear.",
      "A contact comes from the website, a trade fair or a salesperson. Marketing qualifies it within 2 working days on three criteria: need, budget, purchase date. Contacts are segmented by industry and by volume of purchases; a duplicate is merged by sales administration.",
      "A deal follows four stages up to the order. The salesperson sees their own deals, the sales manager those of their team of 8 people. A deal is lost when the customer says so, or after 60 days without an answer.",
      "In 2026, 35% of quotations were followed up. Marketing sends 24 campaigns a year to 9,200 subscribed addresses.",
      "A message sent to customer service becomes a ticket assigned to a technician. The first answer leaves within 8 working hours; after that the ticket goes to the head of the department.",
      "The Monday sales committee decides on discounts and on the deals to visit. On opening the CRM the salesperson sees the reminders of the day, the technician their open tickets, the director the three-month forecast.",
    ],
  },
  rows: {
    "feature-families": {
      fr: [
        ["Contacts, prospects et clients", "Opérationnel", "Oui", "2 900 doublons sur 24 000 contacts", "EX-01, EX-02"],
        ["Opportunités et pipeline", "Opérationnel", "Oui", "1 900 affaires ouvertes dans 32 fichiers", "EX-03, EX-09"],
        ["Relances, campagnes et notifications", "Opérationnel", "Oui", "65 % des devis ne sont pas relancés", "EX-04, EX-05"],
        ["Service client et tickets", "Collaboratif", "Oui", "12 demandes sur 100 restent sans réponse", "EX-06"],
        ["Tableaux de bord et rapports", "Analytique", "Oui", "Prévision des ventes fausse de 22 %", "EX-07"],
      ],
      en: [
        ["Contacts, prospects and customers", "Operational", "Yes", "2,900 duplicates among 24,000 contacts", "EX-01, EX-02"],
        ["Opportunities and pipeline", "Operational", "Yes", "1,900 open deals in 32 files", "EX-03, EX-09"],
        ["Reminders, campaigns and notifications", "Operational", "Yes", "65% of quotations are not followed up", "EX-04, EX-05"],
        ["Customer service and tickets", "Collaborative", "Yes", "12 requests in 100 stay without an answer", "EX-06"],
        ["Dashboards and reports", "Analytical", "Yes", "Sales forecast wrong by 22%", "EX-07"],
      ],
    },
    "contact-fields": {
      fr: [
        ["Nom et prénom", "Oui", "Saisie", "60 caractères", "0 point"],
        ["E-mail et téléphone", "Oui", "Saisie ou formulaire du site", "Adresse valide, numéro à 10 chiffres", "10 points"],
        ["Société", "Oui", "Sage X3", "Compte client à 6 chiffres", "10 points si cliente"],
        ["Segment", "Oui", "Saisie", "Agroalimentaire, chimie, eau, particulier", "20 points si chimie"],
        ["Provenance", "Oui", "Formulaire du site ou saisie", "Site, salon, appel, recommandation", "30 points si salon"],
        ["Historique des échanges", "Non", "Outlook et tickets", "Date, objet, auteur", "5 points par échange sur 30 jours"],
      ],
      en: [
        ["Name", "Yes", "Typed", "60 characters", "0 points"],
        ["E-mail and telephone", "Yes", "Typed or website form", "Valid address, 10-digit number", "10 points"],
        ["Company", "Yes", "Sage X3", "6-digit customer account", "10 points for a customer"],
        ["Segment", "Yes", "Typed", "Food, chemicals, water, consumer", "20 points for chemicals"],
        ["Origin", "Yes", "Website form or typed", "Website, fair, call, referral", "30 points for a fair"],
        ["History of exchanges", "No", "Outlook and tickets", "Date, subject, author", "5 points per exchange over 30 days"],
      ],
    },
    "opportunity-stages": {
      fr: [
        ["Lead", "Un e-mail ou un numéro de téléphone est enregistré.", "Marketing", "10 %", "2 jours"],
        ["Opportunité", "Le besoin, le budget et la date d’achat sont saisis.", "Commercial", "40 %", "60 jours"],
        ["Client", "La commande est reçue dans Sage X3.", "Administration des ventes", "100 %", "1 jour"],
        ["Fidélisation", "La première livraison date de 30 jours.", "Service client", "100 %", "12 mois"],
      ],
      en: [
        ["Lead", "An e-mail address or a telephone number is recorded.", "Marketing", "10%", "2 days"],
        ["Opportunity", "The need, the budget and the purchase date are entered.", "Salesperson", "40%", "60 days"],
        ["Customer", "The order is received in Sage X3.", "Sales administration", "100%", "1 day"],
        ["Loyalty", "The first delivery is 30 days old.", "Customer service", "100%", "12 months"],
      ],
    },
    "workflow-table": {
      fr: [
        ["Relance d’un devis", "7 jours après l’envoi", "Devis sans réponse", "Tâche « appeler le client »", "Commercial de l’affaire"],
        ["Notification interne", "Ticket sans réponse après 8 heures ouvrées", "Client dont le contrat est en cours", "Message dans Teams", "Responsable du service client"],
        ["Campagne marketing", "Premier lundi du mois", "Clients sans commande depuis 12 mois", "E-mail avec le tarif du mois", "Clients abonnés"],
        ["Scoring de leads", "Échange enregistré", "Score de 60 points atteint", "Affectation au commercial du secteur", "Commercial du secteur"],
        ["Synchronisation des données", "Toutes les 15 minutes", "Commandes modifiées depuis l’échange précédent", "Mise à jour du compte client", "Administrateur, en cas d’échec"],
      ],
      en: [
        ["Quotation reminder", "7 days after sending", "Quotation without an answer", "Task “call the customer”", "Salesperson of the deal"],
        ["Internal notification", "Ticket without an answer after 8 working hours", "Customer with a contract in force", "Message in Teams", "Head of customer service"],
        ["Marketing campaign", "First Monday of the month", "Customers without an order for 12 months", "E-mail with the price list of the month", "Subscribed customers"],
        ["Lead scoring", "Exchange recorded", "Score of 60 points reached", "Assignment to the salesperson of the area", "Salesperson of the area"],
        ["Data synchronisation", "Every 15 minutes", "Orders changed since the previous exchange", "Update of the customer account", "Administrator, on failure"],
      ],
    },
    "channel-table": {
      fr: [
        ["Téléphone", "1 250 appels reçus", "Date, durée, objet de l’appel", "Commerciaux et service client"],
        ["E-mail", "1 600 messages", "Message et pièces jointes", "Service client"],
        ["Site web", "160 formulaires", "Page d’origine, besoin décrit", "Marketing"],
        ["Rendez-vous et visites", "640 visites", "Compte rendu en 5 lignes", "Commerciaux"],
        ["Réseaux sociaux", "30 messages", "Message et lien vers l’échange", "Marketing"],
      ],
      en: [
        ["Telephone", "1,250 calls received", "Date, length, subject of the call", "Sales and customer service"],
        ["E-mail", "1,600 messages", "Message and attachments", "Customer service"],
        ["Website", "160 forms", "Page of origin, need described", "Marketing"],
        ["Meetings and visits", "640 visits", "Report in 5 lines", "Sales"],
        ["Social networks", "30 messages", "Message and link to the exchange", "Marketing"],
      ],
    },
    "report-table": {
      fr: [
        ["Taux de conversion", "Devis gagnés sur devis envoyés, par segment", "Le 1er du mois", "Excel", "Directrice des ventes"],
        ["Chiffre d’affaires prévisionnel", "Montant pondéré à trois mois, par commercial", "Chaque lundi à 8 heures", "PDF", "Comité commercial"],
        ["Activité par équipe", "Visites, appels et devis, par équipe", "Chaque vendredi à 17 heures", "Excel", "Chefs des ventes"],
        ["Temps de traitement des leads", "Jours entre le lead et le premier appel", "Le 1er du mois", "Excel", "Marketing"],
      ],
      en: [
        ["Conversion rate", "Quotations won out of quotations sent, by segment", "On the 1st of the month", "Excel", "Sales director"],
        ["Revenue forecast", "Weighted amount over three months, by salesperson", "Each Monday at 8 a.m.", "PDF", "Sales committee"],
        ["Activity by team", "Visits, calls and quotations, by team", "Each Friday at 5 p.m.", "Excel", "Sales managers"],
        ["Lead handling time", "Days between the lead and the first call", "On the 1st of the month", "Excel", "Marketing"],
      ],
    },
    "access-matrix": {
      fr: [
        ["Commercial", "Modification, ses fiches", "Modification, ses fiches", "Lecture, ses clients", "Lecture, ses chiffres"],
        ["Chef des ventes", "Modification, son équipe", "Modification, son équipe", "Lecture, son équipe", "Lecture, son équipe"],
        ["Marketing", "Modification, 24 000 fiches", "Lecture", "Aucun", "Lecture"],
        ["Service client", "Lecture", "Aucun", "Modification, 24 000 fiches", "Lecture, tickets"],
        ["Direction", "Lecture", "Lecture", "Lecture", "Lecture"],
        ["Administrateur", "Suppression", "Suppression", "Suppression", "Modification"],
      ],
      en: [
        ["Salesperson", "Edit, own records", "Edit, own records", "Read, own customers", "Read, own figures"],
        ["Sales manager", "Edit, own team", "Edit, own team", "Read, own team", "Read, own team"],
        ["Marketing", "Edit, 24,000 records", "Read", "None", "Read"],
        ["Customer service", "Read", "None", "Edit, 24,000 records", "Read, tickets"],
        ["Management", "Read", "Read", "Read", "Read"],
        ["Administrator", "Delete", "Delete", "Delete", "Edit"],
      ],
    },
    "connector-table": {
      fr: [
        ["ERP", "Sage X3 vers CRM", "Fiches clients, commandes, tarifs", "24 000 fiches", "Toutes les 15 minutes", "Sage X3 REST, version 12"],
        ["Facturation", "Sage X3 vers CRM", "Factures et encours", "420 factures par mois", "Chaque nuit à 2 heures", "Sage X3 REST, version 12"],
        ["Outlook", "Dans les deux sens", "Messages et rendez-vous", "300 rendez-vous par jour", "Toutes les 5 minutes", "Microsoft Graph 1.0"],
        ["Teams", "CRM vers Teams", "Notifications", "60 messages par jour", "À chaque événement", "Microsoft Graph 1.0"],
      ],
      en: [
        ["ERP", "Sage X3 to CRM", "Customer records, orders, prices", "24,000 records", "Every 15 minutes", "Sage X3 REST, version 12"],
        ["Invoicing", "Sage X3 to CRM", "Invoices and amounts due", "420 invoices a month", "Each night at 2 a.m.", "Sage X3 REST, version 12"],
        ["Outlook", "Both ways", "Messages and meetings", "300 meetings a day", "Every 5 minutes", "Microsoft Graph 1.0"],
        ["Teams", "CRM to Teams", "Notifications", "60 messages a day", "At each event", "Microsoft Graph 1.0"],
      ],
    },
    "requirement-table": {
      fr: [
        ["EX-01", "Le CRM doit afficher sur la fiche d’un client la date et l’objet de ses trois derniers échanges.", "Fonctionnelle", "Indispensable", "Le commercial prépare sa visite en lisant les trois derniers échanges.", "Sur 20 fiches d’essai, les trois échanges affichés sont les trois derniers saisis."],
        ["EX-02", "Le CRM doit refuser la création d’un contact dont l’adresse e-mail est déjà enregistrée.", "Données", "Indispensable", "Le commercial saisit un prospect déjà connu et ouvre la fiche existante.", "Sur 10 doublons d’essai, 10 sont refusés."],
        ["EX-03", "Le CRM doit afficher le pipeline par étape et par commercial.", "Fonctionnelle", "Indispensable", "Un commercial crée une opportunité et suit les étapes de vente.", "Pour 20 opportunités d’essai, chaque montant est dans la colonne de son étape."],
        ["EX-04", "Le CRM doit créer une tâche de relance 7 jours après l’envoi d’un devis sans réponse.", "Fonctionnelle", "Souhaitable", "Le commercial ouvre sa liste de relances à 9 heures et appelle le client.", "Sur 10 devis d’essai, 10 tâches sont créées le septième jour."],
        ["EX-05", "Le CRM doit envoyer une campagne à un segment et enregistrer les ouvertures sur la fiche de chaque contact.", "Fonctionnelle", "Souhaitable", "Le marketing lance une campagne automatisée vers les clients sans commande depuis 12 mois.", "Pour 100 adresses d’essai, 100 fiches portent la date d’envoi."],
        ["EX-06", "Le CRM doit ouvrir un ticket à la réception d’un message à l’adresse du service client.", "Service", "Indispensable", "Le technicien ouvre le ticket et répond au client depuis la fiche.", "Sur 20 messages d’essai, 20 tickets sont ouverts en 5 minutes."],
        ["EX-07", "Le CRM doit afficher le chiffre d’affaires prévisionnel à trois mois, par commercial.", "Fonctionnelle", "Souhaitable", "La direction visualise le chiffre d’affaires prévisionnel avant le comité du lundi.", "Pour 20 opportunités d’essai, le total affiché est égal au total exporté vers Excel."],
        ["EX-08", "Le CRM doit recevoir de Sage X3 les commandes et les factures toutes les 15 minutes.", "Intégration", "Indispensable", "L’assistante consulte la facture du jour depuis la fiche du client.", "Pour 50 commandes d’essai, 50 sont affichées dans le CRM après 15 minutes."],
        ["EX-09", "Le CRM doit masquer les opportunités d’un commercial aux autres commerciaux.", "Sécurité", "Souhaitable", "Un commercial recherche l’affaire d’un collègue et obtient une liste vide.", "Sur 10 recherches d’essai, 10 listes sont vides."],
      ],
      en: [
        ["EX-01", "The CRM shall display on the record of a customer the date and the subject of their last three exchanges.", "Functional", "Must have", "The salesperson prepares a visit by reading the last three exchanges.", "On 20 test records, the three exchanges displayed are the last three entered."],
        ["EX-02", "The CRM shall refuse the creation of a contact whose e-mail address is already recorded.", "Data", "Must have", "The salesperson enters a prospect already known and opens the existing record.", "Out of 10 test duplicates, 10 are refused."],
        ["EX-03", "The CRM shall display the pipeline by stage and by salesperson.", "Functional", "Must have", "A salesperson creates an opportunity and follows the sales stages.", "For 20 test opportunities, each amount is in the column of its stage."],
        ["EX-04", "The CRM shall create a reminder task 7 days after the sending of a quotation without an answer.", "Functional", "Nice to have", "The salesperson opens the list of reminders at 9 a.m. and calls the customer.", "Out of 10 test quotations, 10 tasks are created on the seventh day."],
        ["EX-05", "The CRM shall send a campaign to a segment and record the openings on the record of each contact.", "Functional", "Nice to have", "Marketing launches an automated campaign to the customers without an order for 12 months.", "For 100 test addresses, 100 records bear the sending date."],
        ["EX-06", "The CRM shall open a ticket on receipt of a message at the address of customer service.", "Service", "Must have", "The technician opens the ticket and answers the customer from the record.", "Out of 20 test messages, 20 tickets are opened within 5 minutes."],
        ["EX-07", "The CRM shall display the revenue forecast for the next three months, by salesperson.", "Functional", "Nice to have", "Management views the revenue forecast before the Monday committee.", "For 20 test opportunities, the total displayed equals the total exported to Excel."],
        ["EX-08", "The CRM shall receive orders and invoices from Sage X3 every 15 minutes.", "Integration", "Must have", "The assistant views the invoice of the day from the record of the customer.", "For 50 test orders, 50 are displayed in the CRM after 15 minutes."],
        ["EX-09", "The CRM shall hide the opportunities of a salesperson from the other salespeople.", "Security", "Nice to have", "A salesperson searches for the deal of a colleague and gets an empty list.", "Out of 10 test searches, 10 lists are empty."],
      ],
    },
    "use-case-table": {
      fr: [
        ["CU-01", "Commercial", "Il arrive sur le parking d’un client.", "Il ouvre la fiche sur son téléphone et lit les trois derniers échanges.", "Les échanges sont affichés en 2 secondes.", "EX-01"],
        ["CU-02", "Commercial", "Un prospect demande un devis au téléphone.", "Il crée le contact, crée l’opportunité, envoie le devis.", "Le devis part en 10 minutes et l’affaire change d’étape.", "EX-02, EX-03, EX-04"],
        ["CU-03", "Marketing", "Le premier lundi du mois arrive.", "L’équipe choisit un segment, contrôle la liste, lance la campagne.", "Les 9 200 messages partent en 1 heure.", "EX-05"],
        ["CU-04", "Service client", "Un client signale une fuite par e-mail.", "Le technicien ouvre le ticket, appelle le client, note la réponse.", "La première réponse part en 8 heures ouvrées.", "EX-06"],
        ["CU-05", "Direction", "Le comité commercial commence.", "La directrice affiche la prévision à trois mois et l’exporte.", "Le total exporté est égal au total affiché.", "EX-07"],
      ],
      en: [
        ["UC-01", "Salesperson", "They reach the car park of a customer.", "They open the record on their phone and read the last three exchanges.", "The exchanges are displayed within 2 seconds.", "EX-01"],
        ["UC-02", "Salesperson", "A prospect asks for a quotation by telephone.", "They create the contact, create the opportunity, send the quotation.", "The quotation leaves in 10 minutes and the deal changes stage.", "EX-02, EX-03, EX-04"],
        ["UC-03", "Marketing", "The first Monday of the month comes.", "The team chooses a segment, checks the list, launches the campaign.", "The 9,200 messages leave within 1 hour.", "EX-05"],
        ["UC-04", "Customer service", "A customer reports a leak by e-mail.", "The technician opens the ticket, calls the customer, notes the answer.", "The first answer leaves within 8 working hours.", "EX-06"],
        ["UC-05", "Management", "The sales committee begins.", "The director displays the three-month forecast and exports it.", "The total exported equals the total displayed.", "EX-07"],
      ],
    },
  },
};
