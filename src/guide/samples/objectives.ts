import type { SectionSample } from "../sample";

/** What Valmont Pompes expects of its CRM, from the figures of its context. */
export const objectives: SectionSample = {
  template: "objectives",
  answers: {
    fr: [
      "Valmont Pompes veut réunir ses 24 000 contacts dans une seule base, répondre à chaque client dans la journée et connaître son chiffre d’affaires prévisionnel sans ressaisie. Ces trois enjeux portent sur 91 % des ventes.",
      "Ils répondent au plan stratégique « Valmont 2030 », signé par Marc Delorme le 11 janvier 2027 : passer de 31 000 000 € à 38 000 000 € de chiffre d’affaires sans embaucher à l’administration des ventes.",
    ],
    en: [
      "Valmont Pompes wants to bring its 24,000 contacts into one database, answer each customer within the day and know its revenue forecast without typing data twice. These three issues concern 91% of sales.",
      "They serve the strategic plan “Valmont 2030”, signed by Marc Delorme on 11 January 2027: move from €31,000,000 to €38,000,000 of revenue without hiring in sales administration.",
    ],
  },
  rows: {
    "current-constraints": {
      fr: [
        ["Données saisies deux fois", "1,5 heure par commercial et par semaine", "2 112 heures perdues par an pour 32 commerciaux"],
        ["Informations perdues au départ d’un commercial", "2 départs en 2026, 1 400 contacts sans suivi", "180 000 € de devis jamais relancés"],
        ["Portefeuille invisible entre deux réunions", "Une consolidation par mois, 32 fichiers", "Prévision des ventes fausse de 22 % en décembre 2026"],
      ],
      en: [
        ["Data typed twice", "1.5 hours per salesperson and week", "2,112 hours lost a year for 32 salespeople"],
        ["Information lost when a salesperson leaves", "2 departures in 2026, 1,400 contacts without follow-up", "€180,000 of quotations never followed up"],
        ["Pipeline nobody sees between two meetings", "One merge a month, 32 files", "Sales forecast wrong by 22% in December 2026"],
      ],
    },
    "expected-results": {
      fr: [
        ["Court terme (6 mois)", "Les 24 000 contacts sont dans le CRM et les 32 commerciaux y saisissent leurs visites.", "9 visites sur 10 saisies le jour même, au 30 avril 2028"],
        ["Moyen terme (12 mois)", "Chaque demande d’un client reçoit une réponse en 8 heures.", "Délai moyen relevé dans le CRM, au 31 octobre 2028"],
        ["Long terme (36 mois)", "Le chiffre d’affaires atteint 38 000 000 € avec 6 personnes à l’administration des ventes.", "Comptes clos le 31 décembre 2030"],
      ],
      en: [
        ["Short term (6 months)", "The 24,000 contacts are in the CRM and the 32 salespeople enter their visits in it.", "9 visits out of 10 entered the same day, by 30 April 2028"],
        ["Medium term (12 months)", "Each customer request receives an answer within 8 hours.", "Average time recorded in the CRM, by 31 October 2028"],
        ["Long term (36 months)", "Revenue reaches €38,000,000 with 6 people in sales administration.", "Accounts closed on 31 December 2030"],
      ],
    },
    "objective-table": {
      fr: [
        ["Répondre à chaque client dans la journée", "Réduire de 20 % le temps de traitement des demandes clients", "Durée moyenne entre la demande et la réponse", "10 heures", "8 heures", "30 avril 2028"],
        ["Vendre plus aux clients acquis", "Augmenter de 4 points le taux de conversion des devis", "Devis gagnés sur devis envoyés", "24 %", "28 %", "30 avril 2028"],
        ["Connaître le carnet de commandes à venir", "Ramener de 22 % à 8 % l’écart entre la prévision et les ventes", "Écart mensuel moyen", "22 %", "8 %", "31 décembre 2028"],
      ],
      en: [
        ["Answer each customer within the day", "Reduce the handling time of customer requests by 20%", "Average time between the request and the answer", "10 hours", "8 hours", "30 April 2028"],
        ["Sell more to the customers we have", "Increase the conversion rate of quotations by 4 points", "Quotations won out of quotations sent", "24%", "28%", "30 April 2028"],
        ["Know the orders to come", "Bring the gap between forecast and sales from 22% to 8%", "Average monthly gap", "22%", "8%", "31 December 2028"],
      ],
    },
    "key-indicators": {
      fr: [
        ["Taux de conversion", "Devis gagnés, divisés par les devis envoyés sur 12 mois", "24 %", "28 %", "30 avril 2028", "Direction des ventes"],
        ["Durée moyenne du cycle de vente", "Jours entre la demande et la commande", "90 jours", "75 jours", "30 avril 2028", "Direction des ventes"],
        ["Délai de réponse client", "De la demande à la première réponse", "10 heures", "8 heures", "30 avril 2028", "Service client"],
        ["Taux d’adoption interne", "Utilisateurs connectés dans la semaine, divisés par les utilisateurs inscrits", "0 %", "90 %", "30 avril 2028", "Service informatique"],
      ],
      en: [
        ["Conversion rate", "Quotations won, divided by quotations sent over 12 months", "24%", "28%", "30 April 2028", "Sales management"],
        ["Average length of the sales cycle", "Days between the request and the order", "90 days", "75 days", "30 April 2028", "Sales management"],
        ["Customer response time", "From the request to the first answer", "10 hours", "8 hours", "30 April 2028", "Customer service"],
        ["Internal adoption rate", "Users connected in the week, divided by users registered", "0%", "90%", "30 April 2028", "IT department"],
      ],
    },
  },
};
