import type { SectionSample } from "../sample";

export const dataMigration: SectionSample = {
  template: "data-migration",
  answers: {
    fr: [
      "Le prestataire reprend les données existantes de trois sources : le fichier Excel des ventes, Sage X3 et le registre du service client. Les courriels antérieurs à 2025 restent dans Outlook.",
      "Valmont Pompes nettoie ses fichiers avant le 28 mai 2027. Le prestataire dédoublonne les contacts sur le courriel, puis sur le nom et le code postal. La responsable de l’administration des ventes tranche entre deux fiches contradictoires.",
    ],
    en: [
      "The supplier migrates the existing data of three sources: the sales Excel file, Sage X3 and the customer service register. Emails dated before 2025 stay in Outlook.",
      "Valmont Pompes cleans its files before 28 May 2027. The supplier removes duplicate contacts by email address, then by name and postcode. The head of sales administration decides between two conflicting records.",
    ],
  },
  rows: {
    "migration-sources": {
      fr: [
        ["Fichier Excel des ventes", "Contacts, opportunités", "24 000 contacts, 1 900 opportunités", "2021", "2 900 doublons, 11 % de courriels vides", "Commerciaux, 28 mai 2027"],
        ["Sage X3", "Entreprises, commandes", "6 200 entreprises", "2018", "120 doublons", "Administration des ventes, 14 mai 2027"],
        ["Registre du service client", "Demandes de service", "16 200 lignes", "2024", "4 % de lignes sans client", "Service client, 21 mai 2027"],
      ],
      en: [
        ["Sales Excel file", "Contacts, opportunities", "24,000 contacts, 1,900 opportunities", "2021", "2,900 duplicates, 11% of email addresses empty", "Salespeople, 28 May 2027"],
        ["Sage X3", "Companies, orders", "6,200 companies", "2018", "120 duplicates", "Sales administration, 14 May 2027"],
        ["Customer service register", "Service requests", "16,200 rows", "2024", "4% of rows without a customer", "Customer service, 21 May 2027"],
      ],
    },
    "migration-steps": {
      fr: [
        ["Nettoyage et dédoublonnage", "Valmont Pompes", "28 mai 2027", "Doublons restants dans le fichier des ventes", "120 au plus"],
        ["Reprise à blanc", "Prestataire", "14 juin 2027", "Nombre de fiches de la source et du CRM", "0,5 % d’écart au plus"],
        ["Contrôle par les métiers", "Administration des ventes", "18 juin 2027", "200 fiches tirées au sort, champ par champ", "198 fiches identiques"],
        ["Reprise définitive", "Prestataire", "11 septembre 2027", "Nombre de fiches, montant des opportunités ouvertes", "0 fiche et 0 € d’écart"],
      ],
      en: [
        ["Cleaning and deduplication", "Valmont Pompes", "28 May 2027", "Duplicates left in the sales file", "120 at most"],
        ["Trial migration", "Supplier", "14 June 2027", "Number of records in the source and in the CRM", "0.5% apart at most"],
        ["Check by business users", "Sales administration", "18 June 2027", "200 records drawn at random, field by field", "198 identical records"],
        ["Final migration", "Supplier", "11 September 2027", "Number of records, amount of open opportunities", "0 records and €0 apart"],
      ],
    },
  },
};
