import { defineFamily } from "./requirement";

export const consentAndGdpr = defineFamily({
  id: "consent-and-gdpr",
  title: { fr: "Consentement et RGPD", en: "Consent and GDPR" },
  requirements: [
    {
      id: "record-proof-of-consent",
      type: "compliance",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit enregistrer pour chaque consentement la date, le canal de recueil et le texte présenté à la personne.",
        useCase: "La déléguée à la protection des données produit en cinq minutes la preuve du consentement d’un plaignant.",
        acceptance: "Pour 20 consentements recueillis par 2 canaux, 20 fiches affichent les 3 informations.",
      },
      en: {
        requirement: "The CRM shall record for each consent the date, the collection channel and the text shown to the person.",
        useCase: "The data protection officer produces the proof of a complainant’s consent in five minutes.",
        acceptance: "For 20 consents collected through 2 channels, 20 records display the 3 items.",
      },
    },
    {
      id: "apply-unsubscription",
      type: "compliance",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Après une désinscription, le CRM doit retirer le contact des envois commerciaux en 10 minutes au plus.",
        useCase: "Un contact clique sur le lien de désinscription, et l’envoi programmé une heure après part sans l’adresse du contact.",
        acceptance: "Sur 25 désinscriptions, 0 contact reçoit la campagne lancée 10 minutes après le clic.",
      },
      en: {
        requirement: "After an unsubscription, the CRM shall withdraw the contact from commercial mailings within 10 minutes.",
        useCase: "A contact clicks the unsubscribe link, and the mailing scheduled one hour afterwards leaves without the contact’s address.",
        acceptance: "For 25 unsubscriptions, 0 contacts receive the campaign launched 10 minutes after the click.",
      },
    },
    {
      id: "export-data-of-a-person",
      type: "compliance",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit produire au format JSON les données personnelles et les pièces jointes d’un contact, en 1 heure au plus.",
        useCase: "La déléguée à la protection des données répond à une demande de droit d’accès avec le fichier produit.",
        acceptance: "Pour 3 contacts d’essai, le fichier contient les 40 champs, les échanges et les pièces jointes de la fiche.",
      },
      en: {
        requirement: "The CRM shall produce as JSON the personal data and the attachments of a contact, within 1 hour.",
        useCase: "The data protection officer answers a request for access with the file produced.",
        acceptance: "For 3 test contacts, the file holds the 40 fields, the exchanges and the attachments of the record.",
      },
    },
    {
      id: "anonymise-inactive-prospects",
      type: "compliance",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit anonymiser un prospect 36 mois après le dernier échange.",
        useCase: "La déléguée à la protection des données relit le 1er du mois la liste des fiches anonymisées pendant la nuit.",
        acceptance: "Sur 100 prospects dont 30 sans échange depuis 36 mois, 30 fiches perdent nom, adresse électronique et téléphone en 24 heures au plus.",
      },
      en: {
        requirement: "The CRM shall anonymise a prospect 36 months after the last exchange.",
        useCase: "On the 1st of the month the data protection officer reads the list of the records anonymised during the night.",
        acceptance: "Out of 100 prospects with 30 without an exchange for 36 months, 30 records lose name, e-mail address and telephone number within 24 hours.",
      },
    },
    {
      id: "erase-on-request",
      type: "compliance",
      hint: "must",
      source: "security",
      fr: {
        requirement: "À la demande du délégué à la protection des données, le CRM doit effacer les données personnelles d’un contact sans changer le montant des ventes.",
        useCase: "Un ancien client exerce le droit à l’effacement, et le chiffre d’affaires de l’année reste inchangé.",
        acceptance: "Après 5 effacements, la recherche des 5 noms donne 0 résultat et le total des ventes est identique.",
      },
      en: {
        requirement: "At the request of the data protection officer, the CRM shall erase the personal data of a contact without changing the amount of the sales.",
        useCase: "A former customer exercises the right to erasure, and the turnover of the year stays unchanged.",
        acceptance: "After 5 erasures, the search for the 5 names gives 0 results and the sales total is identical.",
      },
    },
    {
      id: "notify-data-breach",
      type: "service",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le titulaire doit signaler une violation de données personnelles au délégué à la protection des données 24 heures au plus après la découverte.",
        useCase: "La déléguée reçoit l’alerte un samedi et notifie l’autorité de contrôle avant l’échéance de 72 heures.",
        acceptance: "Lors d’un exercice annuel, le message parvient au délégué en 24 heures au plus avec la nature de la violation et le nombre de personnes touchées.",
      },
      en: {
        requirement: "The supplier shall report a personal data breach to the data protection officer within 24 hours of the discovery.",
        useCase: "The officer receives the alert on a Saturday and notifies the supervisory authority before the 72-hour deadline.",
        acceptance: "In a yearly drill, the message reaches the officer within 24 hours with the nature of the breach and the number of people affected.",
      },
    },
  ],
});
