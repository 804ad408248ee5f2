import type { SectionSample } from "../sample";

export const technicalRequirements: SectionSample = {
  template: "technical-requirements",
  answers: {
    fr: [
      "Le CRM rejoint un système d’information composé de l’ERP Sage X3, de la messagerie Outlook et d’un site de commande en ligne. Karim Benali, responsable informatique, vérifie chaque exigence de cette section.",
      "Le mode de déploiement demandé est le cloud (SaaS). Les données et leurs sauvegardes restent en France.",
      "Deux logiciels échangent des données avec le CRM : Sage X3 par API REST, pour 24 000 fiches clients, et Outlook par un connecteur, pour 300 rendez-vous par jour.",
      "Un commercial accède à ses comptes, un chef des ventes à ceux de son équipe. L’authentification passe par l’annuaire de l’entreprise. Le registre des traitements, tenu depuis 2018, complète les obligations du RGPD.",
      "Les 58 postes utilisent Windows 11 et le navigateur Edge. Les 32 commerciaux ont un téléphone Android. Les agences ouvrent de 8 h à 18 h du lundi au vendredi.",
    ],
    en: [
      "The CRM joins an information system made of the Sage X3 ERP, Outlook mail and an online ordering site. Karim Benali, head of IT, verifies each requirement of this section.",
      "The deployment mode is the cloud (SaaS). The data and their backups stay in France.",
      "Two applications exchange data with the CRM: Sage X3 through a REST API, for 24,000 customer records, and Outlook through a connector, for 300 appointments per day.",
      "A salesperson has access to the accounts of one sector, a sales manager to those of one team. Authentication uses the company directory. The register of processing activities, kept since 2018, completes the obligations of the GDPR.",
      "The 58 computers run Windows 11 and the Edge browser. The 32 salespeople have an Android phone. The branches are open from 8 am to 6 pm, Monday to Friday.",
    ],
  },
  rows: {
    "hosting-and-interoperability": {
      fr: [
        ["Déploiement", "Le CRM doit fonctionner en mode SaaS dans un navigateur.", "Indispensable", "Logiciels installés par poste", "0 logiciel", "Inspection de 5 postes"],
        ["Lieu d’hébergement", "Le CRM doit conserver les données dans un centre de données situé en France.", "Indispensable", "Pays du centre de données", "France", "Attestation de l’hébergeur"],
        ["Interopérabilité : ERP", "Le CRM doit recevoir les fiches clients et les commandes de Sage X3 par API REST.", "Indispensable", "Volume et fréquence", "24 000 fiches, 4 échanges par heure", "Fiche modifiée, lue dans le CRM après 15 minutes"],
        ["Interopérabilité : agenda", "Le CRM doit synchroniser les messages et les rendez-vous avec Outlook.", "Souhaitable", "Volume et fréquence", "300 rendez-vous par jour, 12 échanges par heure", "Rendez-vous créé, relu dans Outlook après 5 minutes"],
      ],
      en: [
        ["Deployment", "The CRM shall run as SaaS in a browser.", "Must have", "Software installed per computer", "0 software", "Inspection of 5 computers"],
        ["Place of hosting", "The CRM shall keep the data in a data centre located in France.", "Must have", "Country of the data centre", "France", "Attestation of the hosting company"],
        ["Interoperability: ERP", "The CRM shall receive the customer records and orders of Sage X3 through a REST API.", "Must have", "Volume and frequency", "24,000 records, 4 exchanges per hour", "Record changed, read in the CRM after 15 minutes"],
        ["Interoperability: calendar", "The CRM shall synchronise messages and appointments with Outlook.", "Nice to have", "Volume and frequency", "300 appointments per day, 12 exchanges per hour", "Appointment created, read in Outlook after 5 minutes"],
      ],
    },
    "security-requirements": {
      fr: [
        ["Droits d’accès", "Le CRM doit refuser à un commercial l’accès aux comptes d’un autre secteur.", "Indispensable", "Comptes ouverts hors secteur", "0 compte", "Essai avec 3 profils"],
        ["Authentification", "Le CRM doit exiger un second facteur à la connexion.", "Souhaitable", "Connexions acceptées sans second facteur", "0 connexion", "10 essais devant la DSI"],
        ["Sauvegarde", "Le CRM doit sauvegarder la base chaque nuit sans intervention humaine.", "Indispensable", "Âge de la dernière sauvegarde", "24 heures", "Restauration d’une base d’essai en 4 heures"],
        ["Chiffrement des échanges", "Le CRM doit chiffrer les échanges avec le protocole TLS 1.3.", "Indispensable", "Version du protocole", "TLS 1.3", "Rapport d’audit"],
        ["Chiffrement de la base", "Le CRM doit chiffrer la base avec l’algorithme AES.", "Indispensable", "Longueur de la clé", "256 bits", "Rapport d’audit"],
        ["RGPD", "Le CRM doit effacer les données personnelles d’un contact qui le demande.", "Indispensable", "Délai", "30 jours", "Effacement d’un contact d’essai"],
        ["ISO/IEC 27001", "Le titulaire doit remettre le certificat ISO/IEC 27001 de l’hébergeur.", "Souhaitable", "Fin de validité du certificat", "31 décembre 2028", "Lecture du certificat"],
      ],
      en: [
        ["Access rights", "The CRM shall refuse a salesperson access to the accounts of another area.", "Must have", "Accounts opened outside the area", "0 accounts", "Test with 3 profiles"],
        ["Authentication", "The CRM shall require a second factor at login.", "Nice to have", "Logins accepted without a second factor", "0 logins", "10 tests in front of the IT department"],
        ["Backup", "The CRM shall back up the database each night without human intervention.", "Must have", "Age of the last backup", "24 hours", "Restoration of a test database within 4 hours"],
        ["Encryption of exchanges", "The CRM shall encrypt exchanges with the TLS 1.3 protocol.", "Must have", "Version of the protocol", "TLS 1.3", "Audit report"],
        ["Encryption of the database", "The CRM shall encrypt the database with the AES algorithm.", "Must have", "Length of the key", "256 bits", "Audit report"],
        ["GDPR", "The CRM shall erase the personal data of a contact who asks for it.", "Must have", "Time taken", "30 days", "Erasure of a test contact"],
        ["ISO/IEC 27001", "The supplier shall hand over the ISO/IEC 27001 certificate of the hosting company.", "Nice to have", "End of validity of the certificate", "31 December 2028", "Reading of the certificate"],
      ],
    },
    "performance-requirements": {
      fr: [
        ["Utilisateurs", "Le CRM doit accepter la connexion simultanée des utilisateurs prévus au lancement.", "Indispensable", "Utilisateurs connectés en même temps", "45 connectés", "Essai de charge"],
        ["Volumes", "Le CRM doit stocker les 24 000 contacts repris et trois ans de croissance à 8 % par an.", "Indispensable", "Contacts stockés", "30 230 contacts", "Chargement d’une base d’essai"],
        ["Temps de réponse", "Le CRM doit afficher la fiche d’un client.", "Indispensable", "Temps d’affichage de 95 % des fiches", "2 secondes", "Relevé de 1 000 affichages"],
        ["Disponibilité", "Le CRM doit être disponible de 8 h à 18 h du lundi au vendredi.", "Indispensable", "Taux mensuel de disponibilité", "99,5 %", "Relevé mensuel du titulaire"],
        ["Montée en charge", "Le CRM doit conserver son temps d’affichage avec 60 utilisateurs connectés et 30 230 contacts.", "Souhaitable", "Temps d’affichage de 95 % des fiches", "2 secondes", "Essai de charge"],
      ],
      en: [
        ["Users", "The CRM shall accept the simultaneous connection of the users planned at launch.", "Must have", "Users connected at the same time", "45 connected", "Load test"],
        ["Volumes", "The CRM shall store the 24,000 migrated contacts and three years of growth at 8% per year.", "Must have", "Contacts stored", "30,230 contacts", "Loading of a test database"],
        ["Response time", "The CRM shall display the record of a customer.", "Must have", "Display time of 95% of records", "2 seconds", "Log of 1,000 displays"],
        ["Availability", "The CRM shall be available from 8 am to 6 pm, Monday to Friday.", "Must have", "Monthly availability rate", "99.5%", "Monthly report of the supplier"],
        ["Scalability", "The CRM shall keep its display time with 60 connected users and 30,230 contacts.", "Nice to have", "Display time of 95% of records", "2 seconds", "Load test"],
      ],
    },
  },
};
