import type { SectionSample } from "../sample";

export const usersAndVolumes: SectionSample = {
  template: "users-and-volumes",
  answers: {
    fr: [
      "Les 58 utilisateurs de Valmont Pompes ouvrent le CRM chaque jour ouvré, de 8 h à 18 h. Les 32 commerciaux s’en servent en visite, sur téléphone, dont 2 heures par jour hors connexion.",
      "Le nombre d’utilisateurs passe de 58 à 66 en trois ans, avec l’ouverture d’une agence à Bordeaux en janvier 2029. Le nombre de contacts croît de 8 % par an et celui des entreprises de 5 %, au rythme des salons.",
    ],
    en: [
      "The 58 users of Valmont Pompes open the CRM each working day, from 8 a.m. to 6 p.m. The 32 salespeople use it on visits, on a phone, 2 hours a day of them offline.",
      "The number of users goes from 58 to 66 in three years, with the opening of a branch in Bordeaux in January 2029. Contacts have a growth of 8% per year and companies of 5%, with the trade fairs.",
    ],
  },
  rows: {
    "users-by-profile": {
      fr: [
        ["Commerciaux", "Lyon", "18", "14", "19", "Suivent les opportunités"],
        ["Commerciaux", "Nantes", "8", "6", "9", "Suivent les opportunités"],
        ["Commerciaux", "Lille", "6", "5", "6", "Suivent les opportunités"],
        ["Commerciaux", "Bordeaux", "0", "0", "3", "Suivent les opportunités"],
        ["Marketing", "Lyon", "4", "4", "5", "Lance les campagnes"],
        ["Service client", "Lyon", "9", "7", "10", "Traite les tickets"],
        ["Administration des ventes", "Lyon", "6", "5", "7", "Saisit les commandes"],
        ["Direction", "Lyon", "5", "3", "5", "Lit les tableaux de bord"],
        ["Informatique", "Lyon", "2", "1", "2", "Administre les droits"],
      ],
      en: [
        ["Salespeople", "Lyon", "18", "14", "19", "Follow opportunities"],
        ["Salespeople", "Nantes", "8", "6", "9", "Follow opportunities"],
        ["Salespeople", "Lille", "6", "5", "6", "Follow opportunities"],
        ["Salespeople", "Bordeaux", "0", "0", "3", "Follow opportunities"],
        ["Marketing", "Lyon", "4", "4", "5", "Launches campaigns"],
        ["Customer service", "Lyon", "9", "7", "10", "Handles tickets"],
        ["Sales administration", "Lyon", "6", "5", "7", "Enters orders"],
        ["Management", "Lyon", "5", "3", "5", "Reads the dashboards"],
        ["IT department", "Lyon", "2", "1", "2", "Administers rights"],
      ],
    },
    "data-volumes": {
      fr: [
        ["Contacts", "24 000", "1 920", "30 230", "Fichier Excel des ventes, 4 janvier 2027"],
        ["Entreprises", "6 200", "310", "7 180", "Sage X3, 4 janvier 2027"],
        ["Opportunités", "1 900", "1 900", "7 600", "Fichier Excel des ventes, 4 janvier 2027"],
        ["Appels et rendez-vous", "0", "41 000", "123 000", "Agendas Outlook de 2026"],
        ["Demandes de service", "16 200", "5 400", "32 400", "Registre du service client, 2026"],
        ["Documents joints", "18 Go", "6 Go", "36 Go", "Serveur de fichiers, 4 janvier 2027"],
      ],
      en: [
        ["Contacts", "24,000", "1,920", "30,230", "Sales Excel file, 4 January 2027"],
        ["Companies", "6,200", "310", "7,180", "Sage X3, 4 January 2027"],
        ["Opportunities", "1,900", "1,900", "7,600", "Sales Excel file, 4 January 2027"],
        ["Calls and meetings", "0", "41,000", "123,000", "Outlook calendars of 2026"],
        ["Service requests", "16,200", "5,400", "32,400", "Customer service register, 2026"],
        ["Attached documents", "18 GB", "6 GB", "36 GB", "File server, 4 January 2027"],
      ],
    },
  },
};
