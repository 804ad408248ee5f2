import { defineFamily } from "./requirement";

export const apiAndErp = defineFamily({
  id: "api-and-erp",
  title: { fr: "API et ERP", en: "API and ERP" },
  requirements: [
    {
      id: "api-on-core-records",
      type: "integration",
      hint: "must",
      source: "C4",
      fr: {
        requirement: "Le CRM doit exposer une API de lecture, de création, de modification et de suppression des comptes, des contacts et des opportunités.",
        useCase: "Le développeur de la DSI relie le formulaire du site web à l’API, et le contact saisi par un visiteur figure dans le CRM.",
        acceptance: "Les 12 opérations réussissent dans un jeu d’essai de 120 appels.",
      },
      en: {
        requirement: "The CRM shall expose an API to read, create, update and delete accounts, contacts and opportunities.",
        useCase: "The developer in the IT department links the web form to the API, and the contact entered by a visitor is in the CRM.",
        acceptance: "The 12 operations succeed in a trial of 120 calls.",
      },
    },
    {
      id: "api-described-in-openapi",
      type: "integration",
      hint: "must",
      source: "compatibility",
      fr: {
        requirement: "Le titulaire doit publier la description de l’API au format OpenAPI 3 avec un exemple d’appel par opération.",
        useCase: "Un développeur importe la description dans l’outil de test et exécute le premier appel le matin même.",
        acceptance: "Un validateur OpenAPI lit le fichier avec 0 erreur et chaque opération comporte 1 exemple.",
      },
      en: {
        requirement: "The supplier shall publish the description of the API in OpenAPI 3 format with one sample call per operation.",
        useCase: "A developer imports the description into the test tool and runs the first call the same morning.",
        acceptance: "An OpenAPI validator reads the file with 0 errors and each operation has 1 sample.",
      },
    },
    {
      id: "api-authorised-by-oauth",
      type: "security",
      hint: "must",
      source: "security",
      fr: {
        requirement: "Le CRM doit refuser un appel d’API sans jeton OAuth 2.0 valide.",
        useCase: "L’administrateur révoque le jeton d’un prestataire en fin de mission, et les appels du prestataire échouent.",
        acceptance: "Sur 30 appels avec jeton absent, expiré et révoqué, 30 réponses portent le code 401.",
      },
      en: {
        requirement: "The CRM shall refuse an API call without a valid OAuth 2.0 token.",
        useCase: "The administrator revokes a contractor’s token at the end of the assignment, and the contractor’s calls fail.",
        acceptance: "For 30 calls with an absent, expired and revoked token, 30 responses carry code 401.",
      },
    },
    {
      id: "read-orders-from-erp",
      type: "integration",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit afficher sur la fiche du compte une commande de l’ERP 15 minutes au plus après la validation de la commande.",
        useCase: "Un commercial prépare une visite et lit la commande passée le matin par le client.",
        acceptance: "Sur 50 commandes validées dans l’ERP, 50 figurent sur la fiche du compte en 15 minutes au plus.",
      },
      en: {
        requirement: "The CRM shall display an ERP order on the account record within 15 minutes of the validation of the order.",
        useCase: "A salesperson prepares a visit and reads the order placed by the customer that morning.",
        acceptance: "For 50 orders validated in the ERP, 50 are on the account record within 15 minutes.",
      },
    },
    {
      id: "create-customer-in-erp",
      type: "integration",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Quand une opportunité passe au statut Gagnée, le CRM doit créer le client dans l’ERP avec le numéro SIRET, l’adresse de facturation et le mode de paiement.",
        useCase: "Un commercial gagne une affaire et l’administration des ventes facture sans ressaisir le client.",
        acceptance: "Sur 20 opportunités gagnées, l’ERP contient 20 clients avec les 3 informations identiques à la fiche du CRM.",
      },
      en: {
        requirement: "When an opportunity moves to the status Won, the CRM shall create the customer in the ERP with the SIRET number, the billing address and the payment method.",
        useCase: "A salesperson wins a deal and sales administration issues the invoice without typing the customer in again.",
        acceptance: "For 20 opportunities won, the ERP holds 20 customers with the 3 items identical to the CRM record.",
      },
    },
    {
      id: "retry-failed-exchange",
      type: "integration",
      hint: "nice",
      source: "reliability",
      fr: {
        requirement: "Après l’échec d’un échange avec l’ERP, le CRM doit renouveler l’envoi 6 fois par heure pendant 24 heures.",
        useCase: "L’ERP s’arrête une heure pour maintenance, puis reçoit les 12 clients créés pendant l’arrêt.",
        acceptance: "Après un arrêt de l’ERP de 60 minutes, les 12 messages en attente parviennent à l’ERP sans intervention en 15 minutes au plus.",
      },
      en: {
        requirement: "After an exchange with the ERP fails, the CRM shall send the message again 6 times per hour for 24 hours.",
        useCase: "The ERP stops for one hour of maintenance, then receives the 12 customers created during the stop.",
        acceptance: "After the ERP has been down for 60 minutes, the 12 waiting messages reach the ERP without intervention within 15 minutes.",
      },
    },
  ],
});
