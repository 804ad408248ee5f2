import { defineFamily } from "./requirement";

export const leads = defineFamily({
  id: "leads",
  title: { fr: "Leads", en: "Leads" },
  requirements: [
    {
      id: "create-lead-from-web-form",
      type: "integration",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit créer un lead dans la minute qui suit l’envoi d’un formulaire du site web.",
        useCase: "Un visiteur demande un devis sur le site web, et le commercial de garde voit le lead pendant que le visiteur lit la page de remerciement.",
        acceptance: "Pour 50 formulaires d’essai envoyés, 50 leads portent les valeurs saisies, en 60 secondes au plus par lead.",
      },
      en: {
        requirement: "The CRM shall create a lead within one minute of the submission of a form on the website.",
        useCase: "A prospect sends a request for a quote on the website, and the salesperson on duty sees the lead while the prospect reads the thank-you page.",
        acceptance: "For 50 test forms submitted, 50 leads hold the values entered, within 60 seconds per lead.",
      },
    },
    {
      id: "record-lead-source",
      type: "data",
      hint: "must",
      source: "E3",
      fr: {
        requirement: "Le CRM doit exiger pour chaque lead une provenance : site web, salon, campagne, parrainage, appel entrant ou achat de fichier.",
        useCase: "Une responsable marketing compare en fin de trimestre le nombre de leads issus des salons et des campagnes.",
        acceptance: "Les 12 leads d’essai, 2 par provenance, se répartissent en 6 lignes de 2 dans le rapport par provenance.",
      },
      en: {
        requirement: "The CRM shall require a source for each lead: website, trade show, campaign, referral, incoming call or purchased list.",
        useCase: "A marketing manager compares at the end of the quarter the number of leads from trade shows and from campaigns.",
        acceptance: "The 12 test leads, 2 per source, appear as 6 lines of 2 in the report by source.",
      },
    },
    {
      id: "score-leads",
      type: "functional",
      hint: "nice",
      source: "E3",
      fr: {
        requirement: "Le CRM doit attribuer à chaque lead une note de 0 à 100 points selon un barème paramétré sur le secteur, l’effectif, la fonction du contact et les pages visitées.",
        useCase: "Un commercial sélectionne le matin les leads notés 70 points ou davantage et appelle les contacts en premier.",
        acceptance: "Pour 20 leads d’essai, les 20 notes affichées sont égales aux notes calculées à la main avec le barème.",
      },
      en: {
        requirement: "The CRM shall give each lead a score from 0 to 100 points from a configured scale on industry, headcount, job title of the contact and pages visited.",
        useCase: "A salesperson selects in the morning the leads with 70 points or above and calls the contacts first.",
        acceptance: "For 20 test leads, the 20 displayed scores equal the scores calculated by hand with the scale.",
      },
    },
    {
      id: "assign-lead-by-territory",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "Le CRM doit affecter un lead entrant au commercial dont le secteur contient le code postal du lead.",
        useCase: "Un commercial du Sud-Ouest reçoit une demande venue de Pau sans passage par l’assistante.",
        acceptance: "Sur 60 leads d’essai répartis sur 6 secteurs, 60 leads arrivent chez le commercial du secteur en 5 minutes au plus.",
      },
      en: {
        requirement: "The CRM shall assign an incoming lead to the salesperson whose territory contains the postcode of the lead.",
        useCase: "A salesperson in the South-West receives a request from Pau without the assistant as a go-between.",
        acceptance: "Of 60 test leads spread over 6 territories, 60 leads reach the salesperson of the territory within 5 minutes.",
      },
    },
    {
      id: "alert-on-unworked-lead",
      type: "functional",
      hint: "must",
      source: "E2",
      fr: {
        requirement: "Le CRM doit alerter le responsable commercial d’un lead resté 2 jours ouvrés sans appel ni courriel.",
        useCase: "Un responsable commercial reçoit l’alerte d’un lead oublié pendant un congé et réaffecte le lead à un collègue présent.",
        acceptance: "Pour 10 leads d’essai laissés sans action, 10 alertes partent le matin du troisième jour ouvré.",
      },
      en: {
        requirement: "The CRM shall alert the sales manager to a lead left for 2 working days without a call or an e-mail.",
        useCase: "A sales manager receives the alert for a lead forgotten during a holiday and reassigns the lead to a colleague who is present.",
        acceptance: "For 10 test leads left without action, 10 alerts leave on the morning of the third working day.",
      },
    },
    {
      id: "convert-lead",
      type: "functional",
      hint: "must",
      source: "C3",
      fr: {
        requirement: "À la conversion d’un lead, le CRM doit créer le compte, le contact et l’opportunité à partir des valeurs du lead.",
        useCase: "Un commercial convertit un lead qualifié au téléphone et saisit le seul montant de l’opportunité.",
        acceptance: "La conversion de 10 leads d’essai de 12 champs crée 30 fiches liées, et les 120 valeurs sont présentes.",
      },
      en: {
        requirement: "When a lead is converted, the CRM shall create the account, the contact and the opportunity from the values of the lead.",
        useCase: "A salesperson converts a lead qualified by telephone and enters the amount of the opportunity alone.",
        acceptance: "The conversion of 10 test leads with 12 fields creates 30 linked records, and the 120 values are present.",
      },
    },
    {
      id: "require-disqualification-reason",
      type: "data",
      hint: "nice",
      source: "F2",
      fr: {
        requirement: "Le CRM doit exiger un motif choisi dans une liste à la mise à l’écart d’un lead.",
        useCase: "Un commercial ferme le lead d’un étudiant avec le motif « hors cible », et le marketing retire la page de la campagne.",
        acceptance: "La mise à l’écart sans motif est refusée 5 fois sur 5, et le rapport par motif compte 5 leads après saisie.",
      },
      en: {
        requirement: "The CRM shall require a reason chosen from a list when a lead is disqualified.",
        useCase: "A salesperson closes the lead of a student with the reason “outside target”, and marketing removes the page from the campaign.",
        acceptance: "Disqualification without a reason is refused 5 times out of 5, and the report by reason counts 5 leads after entry.",
      },
    },
  ],
});
