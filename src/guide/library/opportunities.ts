import { defineFamily } from "./requirement";

export const opportunities = defineFamily({
  id: "opportunities",
  title: { fr: "Opportunités", en: "Opportunities" },
  requirements: [
    {
      id: "show-pipeline-board",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit présenter les opportunités ouvertes en colonnes, une par étape de vente, avec le montant total de chaque colonne.",
        useCase: "Un commercial crée une opportunité, déplace la carte vers l’étape « Qualification » et lit le nouveau total.",
        acceptance: "Pour 40 opportunités d’essai sur 5 étapes, 5 colonnes affichent 40 cartes, et les 5 totaux sont égaux aux sommes des montants.",
      },
      en: {
        requirement: "The CRM shall present the open opportunities in columns, one per sales stage, with the total amount of each column.",
        useCase: "A salesperson creates an opportunity, moves the card to the stage “Qualification” and reads the new total.",
        acceptance: "For 40 test opportunities on 5 stages, 5 columns display 40 cards, and the 5 totals equal the sums of the amounts.",
      },
    },
    {
      id: "set-probability-by-stage",
      type: "data",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "À chaque changement d’étape, le CRM doit donner à l’opportunité la probabilité de signature paramétrée pour la nouvelle étape.",
        useCase: "Un commercial passe une affaire en négociation, et la probabilité affichée passe de 40 % à 70 %.",
        acceptance: "Une opportunité d’essai conduite sur 6 étapes affiche les 6 probabilités du paramétrage.",
      },
      en: {
        requirement: "At each change of stage, the CRM shall give the opportunity the probability of signature configured for the new stage.",
        useCase: "A salesperson moves a deal to negotiation, and the displayed probability goes from 40% to 70%.",
        acceptance: "A test opportunity taken through 6 stages displays the 6 configured probabilities.",
      },
    },
    {
      id: "wake-dormant-opportunity",
      type: "functional",
      hint: "nice",
      source: "F1",
      fr: {
        requirement: "Le CRM doit rouvrir une opportunité mise en sommeil à la date de reprise choisie par le commercial.",
        useCase: "Un commercial met une affaire en sommeil jusqu’au vote du budget du client et retrouve l’affaire ouverte le 15 janvier.",
        acceptance: "Sur 10 opportunités d’essai mises en sommeil jusqu’au lendemain, 10 sont ouvertes le lendemain à 8 h.",
      },
      en: {
        requirement: "The CRM shall reopen a dormant opportunity on the resumption date chosen by the salesperson.",
        useCase: "A salesperson schedules a deal to sleep until the budget vote of the customer and finds the deal open on 15 January.",
        acceptance: "Of 10 test opportunities put to sleep until the next day, 10 are open at 08:00 on the next day.",
      },
    },
    {
      id: "require-loss-reason",
      type: "data",
      hint: "must",
      source: "F2",
      fr: {
        requirement: "Le CRM doit demander le motif de perte et le concurrent retenu à la clôture d’une opportunité perdue.",
        useCase: "Une directrice commerciale consulte en fin de mois les pertes dues au prix face à un même concurrent.",
        acceptance: "Une clôture d’essai sans motif est refusée, et 15 pertes d’essai se répartissent dans le rapport par motif et par concurrent avec un total de 15.",
      },
      en: {
        requirement: "The CRM shall ask for the reason for the loss and the winning competitor when a lost opportunity is closed.",
        useCase: "A sales director reviews at month end the losses on price to one competitor.",
        acceptance: "A test closure without a reason is refused, and 15 test losses are spread over the report by reason and by competitor with a total of 15.",
      },
    },
    {
      id: "flag-stalled-opportunities",
      type: "functional",
      hint: "must",
      source: "E2",
      fr: {
        requirement: "Le CRM doit signaler dans la liste des affaires les opportunités restées 30 jours à la même étape de vente.",
        useCase: "Un responsable des ventes filtre les affaires signalées et prépare l’entretien hebdomadaire avec le commercial.",
        acceptance: "Sur 20 opportunités d’essai, dont 8 datées de 31 jours à la même étape, 8 portent le signal.",
      },
      en: {
        requirement: "The CRM shall flag in the list of deals the opportunities left for 30 days at the same sales stage.",
        useCase: "A sales manager selects the flagged deals and prepares the weekly interview with the salesperson.",
        acceptance: "Of 20 test opportunities, of which 8 dated 31 days at the same stage, 8 carry the flag.",
      },
    },
    {
      id: "count-signature-postponements",
      type: "functional",
      hint: "must",
      source: "F2",
      fr: {
        requirement: "Le CRM doit afficher sur une opportunité le nombre de reports de la signature et l’écart en jours avec la date de signature initiale.",
        useCase: "Une directrice commerciale ouvre une affaire et voit que la signature a glissé trois fois, soit 75 jours depuis janvier.",
        acceptance: "Une opportunité d’essai reportée de 10, 20 puis 30 jours affiche 3 reports et un écart de 60 jours.",
      },
      en: {
        requirement: "The CRM shall display on an opportunity the number of postponements of the signature and the gap in days from the initial signature date.",
        useCase: "A sales director opens a deal and sees that the signature has slipped three times, or 75 days since January.",
        acceptance: "A test opportunity postponed by 10, 20 and then 30 days displays 3 postponements and a gap of 60 days.",
      },
    },
    {
      id: "split-opportunity-credit",
      type: "functional",
      hint: "nice",
      source: "functional suitability",
      fr: {
        requirement: "Le CRM doit partager le montant d’une opportunité entre les membres de l’équipe de vente selon des parts dont le total vaut 100.",
        useCase: "Un commercial ajoute l’ingénieur d’affaires à une vente et répartit le montant à parts de 60 et 40 pour le calcul des primes.",
        acceptance: "Une vente d’essai de 50 000 € partagée à 60 et 40 compte pour 30 000 € et 20 000 €, et un partage dont le total vaut 90 est refusé.",
      },
      en: {
        requirement: "The CRM shall divide the amount of an opportunity between the members of the sales team by shares whose total is 100.",
        useCase: "A salesperson adds the sales engineer to a sale and divides the amount into shares of 60 and 40 for the calculation of bonuses.",
        acceptance: "A test sale of €50,000 divided into 60 and 40 counts as €30,000 and €20,000, and a division whose total is 90 is refused.",
      },
    },
  ],
});
