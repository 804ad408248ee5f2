import type { SectionSample } from "../sample";

/** Valmont Pompes, a made-up manufacturer of pumps near Lyon: the company of all samples. */
export const companyAndContext: SectionSample = {
  template: "company-and-context",
  answers: {
    fr: [
      "Valmont Pompes fabrique et entretient des pompes industrielles depuis 1987. La société veut remplacer son fichier Excel de suivi commercial, qui compte 24 000 contacts, par un CRM que les ventes, le marketing, le service client et la direction partagent.",
      "Les 32 commerciaux vendent, les 6 personnes de l’administration des ventes enregistrent les commandes et facturent, les 9 techniciens du service client répondent après la vente. Les commerciaux sont à Lyon, Nantes et Lille, les deux autres services à Lyon.",
      "Le 12 janvier 2027, un appel d’offres de 410 000 € a été perdu parce que deux commerciaux avaient remis deux prix au même client. Les données saisies deux fois coûtent 2 112 heures de travail par an.",
    ],
    en: [
      "Valmont Pompes has made and serviced industrial pumps since 1987. The company wants to replace its Excel sales file, which holds 24,000 contacts, with a CRM shared by sales, marketing, customer service and management.",
      "The 32 salespeople sell, the 6 people of sales administration record orders and send invoices, the 9 technicians of customer service answer after the sale. The salespeople are in Lyon, Nantes and Lille, the two other departments in Lyon.",
      "On 12 January 2027 a tender worth €410,000 was lost because two salespeople had given two prices to the same customer. Data typed twice cost 2,112 hours of work a year.",
    ],
  },
  rows: {
    "company-card": {
      fr: [
        ["Activité", "Fabrication et maintenance de pompes industrielles", "1er janvier 2027"],
        ["Effectif", "148 salariés, dont 32 commerciaux", "1er janvier 2027"],
        ["Départements et services", "Ventes 32, marketing 4, service client 9, administration des ventes 6, direction 5, informatique 3, production, achats et comptabilité 89", "1er janvier 2027"],
        ["Sites", "Siège et usine de Lyon, agences de Nantes et de Lille, filiale de Turin", "1er janvier 2027"],
        ["Chiffre d’affaires", "31 000 000 €", "Exercice clos le 31 décembre 2026"],
      ],
      en: [
        ["Activity", "Manufacture and maintenance of industrial pumps", "1 January 2027"],
        ["Headcount", "148 employees, 32 of them in sales", "1 January 2027"],
        ["Departments", "Sales 32, marketing 4, customer service 9, sales administration 6, management 5, IT 3, production, purchasing and accounting 89", "1 January 2027"],
        ["Sites", "Head office and plant in Lyon, branches in Nantes and Lille, subsidiary in Turin", "1 January 2027"],
        ["Revenue", "€31,000,000", "Year ended 31 December 2026"],
      ],
    },
    "sales-process": {
      fr: [
        ["Prospection", "Commerciaux", "Chaque commercial appelle les contacts de son fichier et note la réponse dans une colonne.", "Excel", "2 700 appels"],
        ["Suivi des clients", "Commerciaux", "Le commercial note la visite dans son agenda et envoie un compte rendu à son responsable.", "Outlook", "640 visites"],
        ["Opportunités", "Directrice des ventes", "La directrice consolide 32 fichiers le dernier vendredi du mois.", "Excel", "1 900 affaires ouvertes"],
        ["Facturation", "Administration des ventes", "La commande est ressaisie dans l’ERP, puis facturée à l’expédition.", "Sage X3", "420 factures"],
      ],
      en: [
        ["Prospecting", "Sales team", "Each salesperson calls the contacts of their file and notes the answer in a column.", "Excel", "2,700 calls"],
        ["Customer follow-up", "Sales team", "The salesperson notes the visit in their calendar and sends a report to their manager.", "Outlook", "640 visits"],
        ["Opportunities", "Sales director", "The director merges 32 files on the last Friday of the month.", "Excel", "1,900 open deals"],
        ["Invoicing", "Sales administration", "The order is typed again in the ERP, then invoiced on dispatch.", "Sage X3", "420 invoices"],
      ],
    },
    "customer-types": {
      fr: [
        ["Entreprises (B2B)", "Agroalimentaire, chimie, traitement de l’eau", "3 800 sociétés", "91 %", "90 jours"],
        ["Particuliers (B2C)", "Propriétaires de forages", "2 400 foyers", "9 %", "9 jours"],
      ],
      en: [
        ["Companies (B2B)", "Food, chemicals, water treatment", "3,800 companies", "91%", "90 days"],
        ["Consumers (B2C)", "Owners of boreholes", "2,400 households", "9%", "9 days"],
      ],
    },
    "current-tools": {
      fr: [
        ["Fichier Excel", "Liste des contacts et des affaires", "32 commerciaux", "Un fichier par commercial, aucune consolidation entre deux réunions", "2 900 doublons sur 24 000 contacts"],
        ["Sage X3", "Commandes et factures", "Administration des ventes", "Les devis n’y entrent pas : la commande est ressaisie", "420 commandes ressaisies par mois"],
        ["Registre du service client", "Demandes des clients", "9 techniciens", "Une demande n’a ni échéance ni responsable", "12 demandes sur 100 restent sans réponse"],
      ],
      en: [
        ["Excel file", "List of contacts and deals", "32 salespeople", "One file per salesperson, nothing merged between two meetings", "2,900 duplicates among 24,000 contacts"],
        ["Sage X3", "Orders and invoices", "Sales administration", "Quotations are not in it: the order is typed again", "420 orders typed again a month"],
        ["Customer service register", "Customer requests", "9 technicians", "A request has neither due date nor owner", "12 requests in 100 stay without an answer"],
      ],
    },
    "system-map": {
      fr: [
        ["ERP", "Service informatique", "Sage X3 : articles, tarifs, commandes", "Envoi des factures à la comptabilité chaque nuit", "Fichier"],
        ["Comptabilité et facturation", "Direction financière", "Sage X3 : factures, encours par client", "Lecture des commandes de l’ERP chaque nuit", "Fichier"],
        ["Messagerie et agenda", "Service informatique", "Outlook : messages et rendez-vous de 148 salariés", "Échange avec aucun autre logiciel", "Aucun"],
        ["Marketing automation", "Marketing", "Brevo : 9 200 adresses abonnées", "Import d’un fichier Excel chaque mois", "Fichier"],
      ],
      en: [
        ["ERP", "IT department", "Sage X3: items, prices, orders", "Invoices sent to accounting each night", "File"],
        ["Accounting and invoicing", "Finance department", "Sage X3: invoices, amounts due by customer", "Orders read from the ERP each night", "File"],
        ["Mail and calendar", "IT department", "Outlook: messages and meetings of 148 employees", "No exchange with any other software", "None"],
        ["Marketing automation", "Marketing", "Brevo: 9,200 subscribed addresses", "Import of an Excel file each month", "File"],
      ],
    },
    "profile-scenarios": {
      fr: [
        ["Commerciaux", "Le commercial prépare sa visite en lisant les trois derniers échanges et les devis ouverts du client.", "6 fois par semaine", "Fiche client et application mobile, 4 heures"],
        ["Marketing", "L’équipe envoie une campagne aux clients qui n’ont rien commandé depuis 12 mois.", "2 fois par mois", "Segments et campagnes, 7 heures"],
        ["Service client", "Le technicien ouvre un ticket depuis le message du client et l’affecte en moins de 5 minutes.", "25 fois par jour", "Tickets, 4 heures"],
        ["Direction", "La directrice des ventes lit le chiffre d’affaires prévisionnel avant le comité du lundi.", "1 fois par semaine", "Rapports, 2 heures"],
        ["Administration des ventes", "L’assistante transforme le devis accepté en commande.", "20 fois par jour", "Devis et commandes, 4 heures"],
      ],
      en: [
        ["Sales", "The salesperson prepares a visit by reading the last three exchanges and the open quotations of the customer.", "6 times a week", "Customer record and mobile application, 4 hours"],
        ["Marketing", "The team sends a campaign to the customers who have ordered nothing for 12 months.", "Twice a month", "Segments and campaigns, 7 hours"],
        ["Customer service", "The technician opens a ticket from the message of the customer and assigns it within 5 minutes.", "25 times a day", "Tickets, 4 hours"],
        ["Management", "The sales director reads the revenue forecast before the Monday committee.", "Once a week", "Reports, 2 hours"],
        ["Sales administration", "The assistant turns the accepted quotation into an order.", "20 times a day", "Quotations and orders, 4 hours"],
      ],
    },
    "process-map": {
      fr: [
        ["Du prospect à l’encaissement", "Commercial, administration des ventes, comptabilité", "Excel, Word, Sage X3", "4 mois", "Doublon : le client et les articles sont saisis deux fois."],
        ["Service après-vente", "Technicien, atelier", "Outlook, Sage X3", "10 heures", "Goulot : une personne trie 25 messages chaque matin."],
        ["Campagne marketing", "Marketing, commerciaux", "Excel, Brevo", "12 jours", "Tâche manuelle : 32 fichiers sont réunis avant chaque envoi."],
      ],
      en: [
        ["Lead to cash", "Salesperson, sales administration, accounting", "Excel, Word, Sage X3", "4 months", "Duplicate: the customer and the items are typed twice."],
        ["After-sales service", "Technician, workshop", "Outlook, Sage X3", "10 hours", "Bottleneck: one person sorts 25 messages each morning."],
        ["Marketing campaign", "Marketing, sales team", "Excel, Brevo", "12 days", "Manual task: 32 files are merged before each mailing."],
      ],
    },
  },
};
