import { defineFamily } from "./requirement";

export const hosting = defineFamily({
  id: "hosting",
  title: { fr: "Hébergement", en: "Hosting" },
  requirements: [
    {
      id: "host-in-european-union",
      type: "compliance",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le titulaire doit héberger les données et les sauvegardes dans des centres de données situés dans l’Union européenne.",
        useCase: "La DSI communique l’adresse des centres de données à un client qui exige un hébergement européen.",
        acceptance: "Le contrat cite l’adresse de chaque centre de données, et les adresses citées sont situées dans l’Union européenne.",
      },
      en: {
        requirement: "The supplier shall host the data and the backups in data centres located in the European Union.",
        useCase: "The IT department sends the address of the data centres to a customer who demands European hosting.",
        acceptance: "The contract states the address of each data centre, and the stated addresses are in the European Union.",
      },
    },
    {
      id: "certified-iso-27001",
      type: "compliance",
      hint: "must",
      source: "E4",
      fr: {
        requirement: "Le titulaire doit fournir un certificat ISO/IEC 27001 qui nomme les centres de données du CRM dans le périmètre certifié.",
        useCase: "Le responsable de la sécurité joint le certificat au dossier d’homologation.",
        acceptance: "Le certificat remis avec l’offre nomme les 2 centres de données et reste valide à la date de mise en production.",
      },
      en: {
        requirement: "The supplier shall deliver an ISO/IEC 27001 certificate that names the data centres of the CRM in the certified scope.",
        useCase: "The security officer adds the certificate to the approval file.",
        acceptance: "The certificate delivered with the offer names the 2 data centres and is valid on the go-live date.",
      },
    },
    {
      id: "encrypt-in-transit",
      type: "security",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit chiffrer par TLS 1.3 les échanges entre le navigateur et le serveur.",
        useCase: "Un commercial ouvre une fiche depuis le réseau d’un hôtel, et un tiers à l’écoute du réseau lit des octets chiffrés.",
        acceptance: "Sur 10 tentatives de connexion en TLS 1.2, le serveur refuse 10 fois.",
      },
      en: {
        requirement: "The CRM shall encrypt the exchanges between the browser and the server with TLS 1.3.",
        useCase: "A salesperson opens a record from a hotel network, and a third party listening to the network reads encrypted bytes.",
        acceptance: "For 10 connection attempts with TLS 1.2, the server refuses 10 times.",
      },
    },
    {
      id: "encrypt-at-rest",
      type: "security",
      hint: "must",
      source: "E4",
      fr: {
        requirement: "Le titulaire doit chiffrer les bases de données, les fichiers joints et les sauvegardes avec une clé AES de 256 bits.",
        useCase: "Un disque retiré d’un serveur pour réparation part sans données déchiffrables.",
        acceptance: "Le rapport de configuration remis à la recette indique AES 256 pour les 3 types de stockage.",
      },
      en: {
        requirement: "The supplier shall encrypt the databases, the attached files and the backups with a 256-bit AES key.",
        useCase: "A disk taken out of a server for repair leaves without decipherable data.",
        acceptance: "The configuration report delivered for acceptance states AES 256 for the 3 types of storage.",
      },
    },
    {
      id: "separate-test-environment",
      type: "service",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le titulaire doit mettre à disposition un environnement de test distinct de la production, rechargé avec des données anonymisées 2 jours ouvrés au plus après la demande.",
        useCase: "La cheffe de projet essaie un nouveau formulaire dans l’environnement de test pendant que les ventes continuent.",
        acceptance: "Une demande de rechargement aboutit sous 2 jours ouvrés, et 20 fiches tirées au sort portent des noms anonymisés.",
      },
      en: {
        requirement: "The supplier shall deliver a test environment separate from production, reloaded with anonymised data within 2 working days of the request.",
        useCase: "The project lead tries a new form in the test environment while sales continue.",
        acceptance: "A reload request is done within 2 working days, and 20 records drawn at random carry anonymised names.",
      },
    },
  ],
});
