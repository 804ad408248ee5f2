import type { SectionSample } from "../sample";

export const glossary: SectionSample = {
  template: "glossary",
  answers: {
    fr: ["La cheffe de projet tient le glossaire. La définition du glossaire l’emporte sur celle de toute autre section."],
    en: ["The project lead keeps the glossary. The definition of the glossary prevails over that of any other section."],
  },
  rows: {
    "glossary-terms": {
      fr: [
        ["CRM", "Logiciel qui réunit les contacts, les ventes et les demandes des clients", "Toutes les équipes"],
        ["ERP", "Logiciel des commandes, des stocks et des factures : Sage X3", "Administration des ventes"],
        ["RGPD", "Règlement européen sur les données personnelles, no 2016/679", "Toutes les équipes"],
        ["API", "Porte d’entrée par laquelle deux logiciels échangent des données", "Informatique"],
        ["Lead", "Contact qui a demandé un devis ou une documentation, pas encore qualifié", "Marketing"],
        ["Prospect", "Entreprise qualifiée par un commercial, sans commande depuis 24 mois", "Commerciaux"],
        ["Opportunité", "Affaire qui a un montant, une étape de vente et une date de signature prévue", "Commerciaux"],
        ["Pipeline", "Ensemble des opportunités ouvertes, rangées par étape de vente", "Commerciaux, direction"],
      ],
      en: [
        ["CRM", "Software that brings together contacts, sales and customer requests", "All teams"],
        ["ERP", "Software for orders, stock and invoices: Sage X3", "Sales administration"],
        ["GDPR", "European regulation on personal data, no. 2016/679", "All teams"],
        ["API", "Entry point through which two software products exchange data", "IT department"],
        ["Lead", "Contact who asked for a quotation or a brochure, not qualified yet", "Marketing"],
        ["Prospect", "Company qualified by a salesperson, without an order for 24 months", "Salespeople"],
        ["Opportunity", "Deal that has an amount, a sales stage and an expected signing date", "Salespeople"],
        ["Pipeline", "All open opportunities, arranged by sales stage", "Salespeople, management"],
      ],
    },
  },
};
