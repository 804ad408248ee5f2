import { defineFamily } from "./requirement";

export const reversibility = defineFamily({
  id: "reversibility",
  title: { fr: "Réversibilité", en: "Exit" },
  requirements: [
    {
      id: "return-data-in-open-formats",
      type: "service",
      hint: "must",
      source: "B7",
      fr: {
        requirement: "Le titulaire doit restituer la base, l’historique et les pièces jointes aux formats CSV et JSON 30 jours au plus après la demande.",
        useCase: "La DSI dénonce le contrat et charge les fichiers restitués dans le CRM du nouveau prestataire.",
        acceptance: "Une restitution d’essai contient le même nombre de fiches par type que la production, à la date de l’extraction.",
      },
      en: {
        requirement: "The supplier shall return the database, the history and the attachments as CSV and JSON within 30 days of the request.",
        useCase: "The IT department ends the contract and loads the returned files into the CRM of the new supplier.",
        acceptance: "A trial return holds the same number of records per type as production, at the extraction date.",
      },
    },
    {
      id: "describe-returned-files",
      type: "data",
      hint: "must",
      source: "B7",
      fr: {
        requirement: "Le titulaire doit joindre aux fichiers restitués un dictionnaire qui décrit chaque colonne, chaque code et chaque lien entre fichiers.",
        useCase: "Le nouveau prestataire relie les contacts aux comptes avec le dictionnaire, sans interroger le titulaire sortant.",
        acceptance: "Le dictionnaire décrit les colonnes de 20 fichiers, et un développeur extérieur reconstruit 50 fiches identiques à l’écran.",
      },
      en: {
        requirement: "The supplier shall add to the returned files a dictionary that describes each column, each code and each link between files.",
        useCase: "The new supplier links contacts to accounts with the dictionary, without a question to the outgoing supplier.",
        acceptance: "The dictionary describes the columns of 20 files, and an outside developer rebuilds 50 records identical to the screen.",
      },
    },
    {
      id: "destroy-data-after-exit",
      type: "compliance",
      hint: "must",
      source: "B7",
      fr: {
        requirement: "Le titulaire doit remettre une attestation signée de destruction des données et des sauvegardes 60 jours au plus après la restitution.",
        useCase: "La déléguée à la protection des données classe l’attestation dans le registre des traitements.",
        acceptance: "L’attestation remise au 60e jour cite les serveurs, les sauvegardes et la date de destruction.",
      },
      en: {
        requirement: "The supplier shall deliver a signed certificate of destruction of the data and the backups within 60 days of the return.",
        useCase: "The data protection officer files the certificate in the record of processing activities.",
        acceptance: "The certificate delivered on day 60 names the servers, the backups and the date of destruction.",
      },
    },
    {
      id: "assist-new-supplier",
      type: "service",
      hint: "nice",
      source: "B7",
      fr: {
        requirement: "Le titulaire doit consacrer 10 jours d’assistance au nouveau prestataire, au tarif journalier inscrit dans l’offre.",
        useCase: "Le nouveau prestataire pose des questions sur les droits d’accès et reçoit les réponses dans un atelier d’une journée.",
        acceptance: "L’offre indique le tarif journalier, et le plan de réversibilité répartit les 10 jours par atelier.",
      },
      en: {
        requirement: "The supplier shall devote 10 days of assistance to the new supplier, at the daily rate stated in the offer.",
        useCase: "The new supplier asks about access rights and receives the answers in a one-day workshop.",
        acceptance: "The offer states the daily rate, and the exit plan divides the 10 days by workshop.",
      },
    },
    {
      id: "read-only-access-after-term",
      type: "service",
      hint: "nice",
      source: "B7",
      fr: {
        requirement: "Le titulaire doit laisser le CRM accessible en lecture à 5 utilisateurs pendant 90 jours après la fin du contrat.",
        useCase: "L’administration des ventes retrouve une pièce jointe oubliée un mois après la bascule.",
        acceptance: "Au 89e jour, 5 utilisateurs ouvrent une fiche, et 5 tentatives de modification sont refusées.",
      },
      en: {
        requirement: "The supplier shall leave the CRM open for reading to 5 users for 90 days after the end of the contract.",
        useCase: "Sales administration finds a forgotten attachment one month after the switch.",
        acceptance: "On day 89, 5 users open a record, and 5 attempts to change data are refused.",
      },
    },
  ],
});
