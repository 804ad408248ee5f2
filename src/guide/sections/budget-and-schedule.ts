import { defineSection } from "../section";

/** Guide row C6, step E4, review checks V3 and V5. */
export const budgetAndSchedule = defineSection({
  id: "C6",
  slug: "budget-and-schedule",
  expected: "required",
  whenMissing: "error",
  step: "E4",
  contributor: "sponsor",
  title: { fr: "Budget et planning prévisionnel", en: "Budget and provisional schedule" },
  purpose: {
    fr: "Elle donne au prestataire le cadre financier et les dates dans lesquels son offre doit tenir.",
    en: "It gives the supplier the financial frame and the dates that the offer must fit.",
  },
  topics: ["budget", "planning", "risks"],
  items: [
    {
      id: "costs",
      source: ["C6", "E4", "V3"],
      title: { fr: "l’estimation des coûts (licences, paramétrage, formation, maintenance)", en: "the cost estimate (licences, configuration, training, maintenance)" },
      cues: { fr: ["budget", "enveloppe", "cout", "euros", "€", "ht$", "ttc$", "chiffrage", "estimation financiere"], en: ["budget", "cost", "euros", "€", "usd$", "estimate"] },
    },
    {
      id: "pricing-model",
      source: ["C6", "E4"],
      title: { fr: "le modèle tarifaire et l’évolution des coûts", en: "the pricing model and how costs evolve" },
      cues: { fr: ["abonnement", "par utilisateur", "licence", "modele tarif", "tarif", "forfait", "evolution couts", "consommation", "prix unitaire"], en: ["subscription", "per user", "licen", "pricing", "fixed price", "consumption", "unit price"] },
    },
    {
      id: "return-on-investment",
      source: ["C6", "E4"],
      title: { fr: "l’estimation du retour sur investissement", en: "the estimated return on investment" },
      cues: { fr: ["roi$", "retour investissement", "gains productivite", "gain temps", "gain attendu", "gains attendus", "gain annuel", "economies", "rentabilite", "amorti"], en: ["roi$", "return investment", "productivity gain", "savings", "payback"] },
    },
    {
      id: "milestones",
      source: ["C6", "V4", "V5"],
      title: { fr: "les jalons du déploiement (choix du prestataire, paramétrage, tests, mise en production)", en: "the deployment milestones (choice of supplier, configuration, tests, going live)" },
      cues: { fr: ["jalon", "planning", "calendrier", "mise production", "mise service", "phase", "etape", "date debut", "demarrage", "semaine", "trimestre", "livraison"], en: ["milestone", "schedule", "timeline", "go live", "going live", "phase", "start date", "kick off", "week", "quarter", "delivery"] },
    },
    {
      id: "consultation-dates",
      source: ["C6", "E5", "V5"],
      toldBy: "key-milestones-planned",
      title: { fr: "les dates de la consultation (envoi, retour des offres)", en: "the dates of the consultation (sending, return of offers)" },
      cues: { fr: ["retour offres", "remise offres", "reception offres", "envoi editeurs", "envoi cahier", "choix prestataire", "selection prestataire", "consultation", "appel offres", "date limite"], en: ["return offers", "submission", "proposal deadline", "sending vendors", "vendor selection", "choice supplier", "closing date"] },
    },
    {
      id: "risks",
      source: ["C6"],
      title: { fr: "les risques et les marges prévues", en: "the risks and the margins planned" },
      cues: { fr: ["risque", "marge", "aleas", "retard", "contingence", "point vigilance", "points vigilance", "imprevu"], en: ["risk", "margin", "contingency", "delay", "buffer", "mitigation"] },
    },
  ],
  template: "budget-and-schedule",
});
