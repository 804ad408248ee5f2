import type { SectionSample } from "../sample";

export const scope: SectionSample = {
  template: "scope",
  answers: {
    fr: [
      "Le projet couvre la prospection, les opportunités, les campagnes et le service après-vente de Valmont Pompes. Il ne couvre ni la facturation, ni la paie, ni la gestion des stocks : ces fonctions restent dans Sage X3.",
      "Trois sites sont concernés au démarrage, le 13 septembre 2027 : le siège de Lyon, l’agence de Nantes et l’agence de Lille. La filiale de Turin les rejoint le 3 avril 2028.",
    ],
    en: [
      "The project covers prospecting, opportunities, campaigns and the after-sales service of Valmont Pompes. Invoicing, payroll and stock control are out of scope: they stay in Sage X3.",
      "Three sites are concerned at the start, on 13 September 2027: the Lyon head office, the Nantes branch and the Lille branch. The Turin subsidiary joins them on 3 April 2028.",
    ],
  },
  rows: {
    "scope-by-area": {
      fr: [
        ["Processus", "Prospection, opportunités, devis, campagnes, demandes de service", "Facturation, stocks, paie", "Sage X3 les tient déjà"],
        ["Équipes", "Commerciaux, marketing, service client, administration des ventes, direction", "Atelier, achats", "Elles n’ont pas de contact avec les clients"],
        ["Entités, sites et pays", "Lyon, Nantes et Lille (France)", "Filiale de Turin (Italie)", "Elle rejoint le projet le 3 avril 2028"],
        ["Données", "24 000 contacts et 6 200 entreprises", "Contacts sans échange depuis 2021", "Suppression de ces contacts avant la reprise"],
        ["Logiciels reliés", "Sage X3, Outlook, Teams", "Logiciel de paie", "Il ne tient aucune donnée client"],
        ["Prestations", "Paramétrage, reprise, formation, maintenance", "Achat des téléphones", "Le marché de téléphonie court jusqu’en juin 2028"],
      ],
      en: [
        ["Processes", "Prospecting, opportunities, quotations, campaigns, service requests", "Invoicing, stock, payroll", "Sage X3 already holds them"],
        ["Teams", "Salespeople, marketing, customer service, sales administration, management", "Workshop, purchasing", "They have no contact with customers"],
        ["Entities, sites and countries", "Lyon, Nantes and Lille (France)", "Turin subsidiary (Italy)", "It joins the project on 3 April 2028"],
        ["Data", "24,000 contacts and 6,200 companies", "Contacts without any exchange since 2021", "These contacts are deleted before the migration"],
        ["Connected software", "Sage X3, Outlook, Teams", "Payroll software", "It holds no customer data"],
        ["Services", "Configuration, migration, training, maintenance", "Purchase of phones", "The phone contract runs until June 2028"],
      ],
    },
    "crm-families": {
      fr: [
        ["Opérationnel : ventes, marketing, service client", "Retenu", "Les 32 commerciaux suivent leurs opportunités, le marketing lance ses campagnes, le service client ouvre ses tickets", "Ces trois équipes travaillent sur des fichiers Excel séparés"],
        ["Analytique : mesure, segmentation, prévision", "Retenu", "La direction lit le chiffre d’affaires prévisionnel chaque lundi", "Le tableau est refait à la main en 6 heures par mois"],
        ["Collaboratif : partage entre services", "Exclu", "Aucun : les documents restent dans Teams", "Teams est payé jusqu’en décembre 2028"],
      ],
      en: [
        ["Operational: sales, marketing, customer service", "Kept", "The 32 salespeople follow their opportunities, marketing launches its campaigns, customer service opens its tickets", "These three teams work on separate Excel files"],
        ["Analytical: measurement, segmentation, forecasting", "Kept", "Management reads the revenue forecast each Monday", "The table is redone by hand in 6 hours a month"],
        ["Collaborative: sharing between departments", "Ruled out", "None: documents stay in Teams", "Teams is paid for until December 2028"],
      ],
    },
  },
};
