import { defineFamily } from "./requirement";

export const segmentation = defineFamily({
  id: "segmentation",
  title: { fr: "Segmentation", en: "Segmentation" },
  requirements: [
    {
      id: "build-segment-by-criteria",
      type: "functional",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit construire un segment de comptes par combinaison de cinq critères : secteur, effectif, région, chiffre d’affaires, date de la dernière commande.",
        useCase: "Une chargée de marketing sélectionne les industriels de Bretagne de 50 à 250 salariés sans commande depuis 6 mois.",
        acceptance: "Sur une base d’essai de 1 000 comptes, les 3 segments construits par un utilisateur contiennent les comptes de la liste de contrôle, sans écart.",
      },
      en: {
        requirement: "The CRM shall build a segment of accounts by combination of five criteria: industry, headcount, region, revenue, date of the last order.",
        useCase: "A marketing manager selects the manufacturers of Brittany with 50 to 250 employees and without an order for 6 months.",
        acceptance: "On a test database of 1,000 accounts, the 3 segments built by a user contain the accounts of the check list, without a gap.",
      },
    },
    {
      id: "preview-segment-size",
      type: "performance",
      hint: "nice",
      source: "performance efficiency",
      fr: {
        requirement: "Après chaque changement de critère, le CRM doit afficher en 5 secondes au plus le nombre de contacts du segment.",
        useCase: "Une chargée de marketing élargit la région jusqu’à obtenir une cible de 800 contacts.",
        acceptance: "Sur une base d’essai de 200 000 contacts, 20 changements de critère affichent le nombre en 5 secondes au plus, 20 fois sur 20.",
      },
      en: {
        requirement: "After each change of a criterion, the CRM shall display within 5 seconds the number of contacts in the segment.",
        useCase: "A marketing manager edits the region until the target reaches 800 contacts.",
        acceptance: "On a test database of 200,000 contacts, 20 changes of criteria display the number within 5 seconds, 20 times out of 20.",
      },
    },
    {
      id: "refresh-segment-nightly",
      type: "data",
      hint: "must",
      source: "F1",
      fr: {
        requirement: "Chaque nuit avant 6 h, le CRM doit recalculer les membres d’un segment dynamique.",
        useCase: "Un client passe sa première commande le lundi, et le mardi la campagne de bienvenue compte un destinataire de plus.",
        acceptance: "Avec 30 comptes d’essai modifiés le soir, dont 12 entrants et 8 sortants, le segment du matin compte 12 entrées et 8 sorties.",
      },
      en: {
        requirement: "Each night before 06:00, the CRM shall recalculate the members of a dynamic segment.",
        useCase: "A customer places a first order on Monday, and on Tuesday the welcome campaign has one more recipient.",
        acceptance: "With 30 test accounts edited in the evening, of which 12 entering and 8 leaving, the morning segment has 12 entries and 8 exits.",
      },
    },
    {
      id: "subtract-segments",
      type: "functional",
      hint: "nice",
      source: "functional suitability",
      fr: {
        requirement: "Le CRM doit former une cible par union, intersection ou soustraction de deux segments existants.",
        useCase: "Une responsable marketing prépare la cible d’une offre et soustrait les clients en litige.",
        acceptance: "Avec deux segments d’essai de 100 et 60 contacts, dont 20 communs, l’union donne 140 contacts, l’intersection 20 et la soustraction 80.",
      },
      en: {
        requirement: "The CRM shall form a target by union, intersection or subtraction of two existing segments.",
        useCase: "A marketing manager prepares the target of an offer and subtracts the customers in dispute.",
        acceptance: "With two test segments of 100 and 60 contacts, of which 20 shared, the union gives 140 contacts, the intersection 20 and the subtraction 80.",
      },
    },
    {
      id: "class-customers-by-orders",
      type: "functional",
      hint: "nice",
      source: "F2",
      fr: {
        requirement: "Le CRM doit classer les clients en cinq groupes d’après la récence, la fréquence et le montant des commandes des 24 derniers mois.",
        useCase: "La direction commerciale consulte le groupe des clients en recul et demande un appel à chaque commercial concerné.",
        acceptance: "Pour 100 clients d’essai, les 100 groupes affichés sont égaux aux groupes du tableur de contrôle.",
      },
      en: {
        requirement: "The CRM shall class the customers in five groups by recency, frequency and amount of the orders of the last 24 months.",
        useCase: "The sales management views the group of declining customers and requests a call from each salesperson concerned.",
        acceptance: "For 100 test customers, the 100 displayed groups equal the groups of the control spreadsheet.",
      },
    },
    {
      id: "find-cross-sell-targets",
      type: "functional",
      hint: "nice",
      source: "F2",
      fr: {
        requirement: "Le CRM doit lister les clients sans contrat d’entretien qui possèdent le produit choisi par l’utilisateur.",
        useCase: "Un commercial sédentaire sélectionne les acheteurs de pompes de l’année et propose le contrat d’entretien par téléphone.",
        acceptance: "Sur 80 acheteurs d’essai, dont 30 sous contrat, la liste affiche 50 clients.",
      },
      en: {
        requirement: "The CRM shall list the customers without a maintenance contract who own the product chosen by the user.",
        useCase: "An inside salesperson selects the buyers of pumps of the year and offers the maintenance contract by telephone.",
        acceptance: "Of 80 test buyers, of which 30 under contract, the list displays 50 customers.",
      },
    },
    {
      id: "mark-inactive-customers",
      type: "data",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit passer un compte du statut « client » au statut « client inactif » après 12 mois sans commande.",
        useCase: "Une commerciale ouvre la liste des clients devenus inactifs dans le mois et fixe un rendez-vous avec cinq clients.",
        acceptance: "Sur 40 comptes d’essai, dont 15 sans commande depuis 366 jours, 15 portent le statut « client inactif » le lendemain.",
      },
      en: {
        requirement: "The CRM shall change an account from the status “customer” to the status “inactive customer” after 12 months without an order.",
        useCase: "A salesperson opens the list of customers who became inactive during the month and schedules a meeting with five customers.",
        acceptance: "Of 40 test accounts, of which 15 without an order for 366 days, 15 have the status “inactive customer” the next day.",
      },
    },
  ],
});
