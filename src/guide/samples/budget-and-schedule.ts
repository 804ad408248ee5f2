import type { Language } from "../../document/language";
import { euros } from "../money";
import { HORIZON_YEARS, returnOnInvestment } from "../return-on-investment";
import type { LocalizedRows, SectionSample } from "../sample";

/** Users of each year: the 32 salespeople and 26 others at launch, then 5 % more a year and a new branch. */
const USERS = [58, 61, 66] as const;
/** Euros per user and month. */
const LICENCE = 50;
const LICENCES = USERS.map((users) => users * LICENCE * 12);

/** Costs of each year, in euros, with the calculation behind them. */
const COSTS: readonly { readonly fr: readonly [item: string, calculation: string]; readonly en: readonly [item: string, calculation: string]; readonly years: readonly number[] }[] = [
  { fr: ["Licences", `Utilisateurs × ${LICENCE} € × 12 mois`], en: ["Licences", `Users × €${LICENCE} × 12 months`], years: LICENCES },
  { fr: ["Paramétrage", "40 jours à 950 €, puis 6 et 4 jours"], en: ["Configuration", "40 days at €950, then 6 and 4 days"], years: [40 * 950, 6 * 950, 4 * 950] },
  { fr: ["Formation", "9 sessions à 1 200 €, puis 1 par an"], en: ["Training", "9 sessions at €1,200, then 1 per year"], years: [9 * 1200, 1200, 1200] },
  { fr: ["Maintenance", "500 € par mois"], en: ["Maintenance", "€500 per month"], years: [12 * 500, 12 * 500, 12 * 500] },
  { fr: ["Accompagnement au changement", "10 jours à 900 €, puis 3 jours"], en: ["Change management", "10 days at €900, then 3 days"], years: [10 * 900, 3 * 900, 0] },
];

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
const ADOPTION_COST = sum(COSTS.flatMap(({ years }) => years));

/** Hours that a salesperson no longer spends on typing data twice each week; weeks worked in a year; euros per hour. */
const [SALESPEOPLE, HOURS, WEEKS, HOURLY] = [32, 1.5, 44, 42] as const;
const YEARLY_GAINS = SALESPEOPLE * HOURS * WEEKS * HOURLY;
/** Contracts that end: the mailing tool, the upkeep of the Excel macros. */
const SAVINGS = [3600, 6000] as const;
const YEARLY_SAVINGS = sum(SAVINGS);
const RESULT = returnOnInvestment({ yearlyGains: YEARLY_GAINS, yearlySavings: YEARLY_SAVINGS, adoptionCost: ADOPTION_COST });

const costRows = (language: Language): readonly (readonly string[])[] => COSTS.map(({ [language]: words, years }) => [...words, ...years.map((amount) => euros(amount, language)), euros(sum(years), language)]);

const pricingRows: LocalizedRows = {
  fr: USERS.map((users, i) => [`Année ${i + 1} (${2027 + i}-${2028 + i})`, `${users} utilisateurs`, `${LICENCE} € par utilisateur et par mois`, euros(LICENCES[i] ?? 0, "fr")]),
  en: USERS.map((users, i) => [`Year ${i + 1} (${2027 + i}-${2028 + i})`, `${users} users`, `€${LICENCE} per user per month`, euros(LICENCES[i] ?? 0, "en")]),
};

const [gains, savings, cost] = [YEARLY_GAINS, YEARLY_SAVINGS, ADOPTION_COST].map((amount) => ({ fr: euros(amount, "fr"), en: euros(amount, "en") })) as [Record<Language, string>, Record<Language, string>, Record<Language, string>];
const returnRows: LocalizedRows = {
  fr: [
    ["Gains de productivité par an", `${SALESPEOPLE} commerciaux × 1,5 heure par semaine × ${WEEKS} semaines × ${HOURLY} € de l’heure`, gains.fr],
    ["Économies par an", `Arrêt de deux contrats : ${SAVINGS.map((amount) => euros(amount, "fr")).join(" + ")}`, savings.fr],
    ["Coût d’adoption sur trois ans", "Total de l’estimation des coûts", cost.fr],
    ["Gain net sur trois ans", `(${gains.fr} + ${savings.fr}) × ${HORIZON_YEARS} − ${cost.fr}`, euros(RESULT.netGain, "fr")],
    ["ROI", "Gain net ÷ coût d’adoption", `${RESULT.roi} %`],
    ["Délai de retour", "Coût d’adoption ÷ (gains + économies)", `${RESULT.payback} mois`],
  ],
  en: [
    ["Productivity gains per year", `${SALESPEOPLE} salespeople × 1.5 hours per week × ${WEEKS} weeks × €${HOURLY} per hour`, gains.en],
    ["Savings per year", `Two contracts stopped: ${SAVINGS.map((amount) => euros(amount, "en")).join(" + ")}`, savings.en],
    ["Cost of adoption over three years", "Total of the cost estimate", cost.en],
    ["Net gain over three years", `(${gains.en} + ${savings.en}) × ${HORIZON_YEARS} − ${cost.en}`, euros(RESULT.netGain, "en")],
    ["ROI", "Net gain ÷ cost of adoption", `${RESULT.roi}%`],
    ["Payback", "Cost of adoption ÷ (gains + savings)", `${RESULT.payback} months`],
  ],
};

export const budgetAndSchedule: SectionSample = {
  template: "budget-and-schedule",
  answers: {
    fr: [
      `L’enveloppe du projet est de ${cost.fr} hors taxes sur trois ans, validée par Marc Delorme le 24 février 2027. La mise en production est fixée au 13 septembre 2027.`,
      `Le modèle tarifaire demandé est l’abonnement par utilisateur. Chaque utilisateur de plus coûte ${LICENCE} € par mois ; l’effectif passe de ${USERS[0]} à ${USERS[2]} utilisateurs en trois ans.`,
      `Les gains de productivité viennent de la ressaisie supprimée : 1,5 heure par semaine pour chacun des 32 commerciaux, mesurée pendant quatre semaines de 2026, soit 2 112 heures par an. Les économies viennent de deux contrats résiliés : l’outil d’e-mailing et la maintenance des macros Excel. Le retour sur investissement est atteint en ${RESULT.payback} mois.`,
      "L’envoi aux éditeurs a lieu le 8 mars 2027 et le retour des offres le 9 avril 2027. Une marge de 15 jours et de 10 000 € est gardée pour un retard ou une demande nouvelle.",
    ],
    en: [
      `The project’s budget is ${cost.en} before tax over three years, validated by Marc Delorme on 24 February 2027. Going live is set for 13 September 2027.`,
      `The pricing model is the subscription per user. Each additional user costs €${LICENCE} per month; the headcount goes from ${USERS[0]} to ${USERS[2]} users in three years.`,
      `The productivity gains come from data no longer typed twice: 1.5 hours per week for each of the 32 salespeople, measured during four weeks of 2026, that is 2,112 hours per year. The savings come from two cancelled contracts: the mailing tool and the upkeep of the Excel macros. The return on investment is reached in ${RESULT.payback} months.`,
      "The document goes to the vendors on 8 March 2027 and the return of offers is on 9 April 2027. A margin of 15 days and €10,000 is kept for a delay or a new request.",
    ],
  },
  rows: {
    "cost-estimate": { fr: costRows("fr"), en: costRows("en") },
    "pricing-and-headcount": pricingRows,
    "return-estimate": returnRows,
    milestones: {
      fr: [
        ["Audit de l’existant", "29 janvier 2027", "Nadia Morel", "8 processus décrits", "5 jours"],
        ["Relecture du cahier des charges", "26 février 2027", "Marc Delorme", "Version 1.0 validée", "5 jours"],
        ["Envoi aux éditeurs", "8 mars 2027", "Nadia Morel", "4 accusés de réception", "2 jours"],
        ["Retour des offres", "9 avril 2027", "Nadia Morel", "Offres datées", "0 jour"],
        ["Choix du prestataire", "30 avril 2027", "Marc Delorme", "Contrat signé", "10 jours"],
        ["Paramétrage", "18 juin 2027", "Intégrateur", "Procès-verbal de livraison", "5 jours"],
        ["Tests", "30 juillet 2027", "Karim Benali", "Rapport des 64 tests, signé", "15 jours"],
        ["Formation", "10 septembre 2027", "Intégrateur", "58 feuilles de présence", "0 jour"],
        ["Mise en production", "13 septembre 2027", "Karim Benali", "Première opportunité créée", "0 jour"],
      ],
      en: [
        ["Audit of the current situation", "29 January 2027", "Nadia Morel", "8 processes described", "5 days"],
        ["Review of the specification", "26 February 2027", "Marc Delorme", "Version 1.0 validated", "5 days"],
        ["Sending to vendors", "8 March 2027", "Nadia Morel", "4 receipts", "2 days"],
        ["Return of offers", "9 April 2027", "Nadia Morel", "Dated offers", "0 days"],
        ["Choice of the supplier", "30 April 2027", "Marc Delorme", "Contract signed", "10 days"],
        ["Configuration", "18 June 2027", "Integrator", "Delivery report", "5 days"],
        ["Tests", "30 July 2027", "Karim Benali", "Report of the 64 tests, signed", "15 days"],
        ["Training", "10 September 2027", "Integrator", "58 attendance sheets", "0 days"],
        ["Going live", "13 September 2027", "Karim Benali", "First opportunity created", "0 days"],
      ],
    },
    "risk-register": {
      fr: [
        ["Retard du prestataire", "2", "3", "Pénalité de 300 € par jour, point chaque lundi", "15 jours", "Nadia Morel"],
        ["Demande de fonction nouvelle", "3", "2", "Arbitrage au comité de pilotage", "10 000 €", "Marc Delorme"],
        ["Doublons dans les données", "3", "3", "24 000 contacts dédoublonnés au 28 mai 2027", "10 jours", "Julie Garnier"],
        ["Adoption par les équipes", "2", "4", "Un référent par agence, deux sessions par personne", "5 jours", "Nadia Morel"],
      ],
      en: [
        ["Delay by the supplier", "2", "3", "Penalty of €300 per day, meeting each Monday", "15 days", "Nadia Morel"],
        ["Request for a new function", "3", "2", "Arbitration by the steering committee", "€10,000", "Marc Delorme"],
        ["Duplicates in the data", "3", "3", "Duplicates removed from 24,000 contacts by 28 May 2027", "10 days", "Julie Garnier"],
        ["Adoption by the teams", "2", "4", "One contact person per branch, two sessions per person", "5 days", "Nadia Morel"],
      ],
    },
  },
};
