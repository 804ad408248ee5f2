import type { FeatureFamily } from "./outline";

/** The guide's five feature families (C3), by their words in a folded text. */
export const FAMILY_WORDS: Readonly<Record<FeatureFamily["id"], RegExp>> = {
  contacts: /(?<![a-z])(?:contacts?|prospects?|leads?|fiches? (?:client|entreprise|compte)s?|base clients?|portefeuille clients?|comptes? clients?|gestion (?:des |de la |du )?(?:clients?|clientele|tiers|relation client)|customers?(?! (?:services?|support|requests?|care)(?![a-z]))|accounts?)(?![a-z])/,
  opportunities: /(?<![a-z])(?:opportunites?|pipelines?|pipe commercial|affaires? (?:en cours|commerciales?|gagnees?|perdues?)|cycles? de ventes?|etapes? de ventes?|suivi des (?:ventes|affaires)|entonnoir|tunnel de vente|opportunity|opportunities|deals?|sales stages?)(?![a-z])/,
  automation: /(?<![a-z])(?:automatis[a-z]+|automatiques?|automatiquement|relances?|campagnes?|notifications?|workflows?|e-?mailings?|alertes?|rappels?|automation|automated|automatically|reminders?|campaigns?|alerts?)(?![a-z])/,
  service: /(?<![a-z])(?:tickets?|service client|services clients|sav|service apres-?vente|reclamations?|support client|demandes? (?:des? )?clients?|assistance client|customer service|after-sales|complaints?|customer requests?|customer support)(?![a-z])/,
  dashboards: /(?<![a-z])(?:tableaux? de bord|reporting|rapports?|statistiques?|indicateurs?|kpis?|chiffre d'affaires previsionnel|previsions? (?:de vente|commerciale)s?|dashboards?|reports?|statistics|forecasts?)(?![a-z])/,
};

/** How the expressions above begin (beginnings.ts): most texts hold none of them, and are then not searched for the whole. */
export const FAMILY_BEGINNINGS: Readonly<Record<FeatureFamily["id"], string>> = {
  contacts: "con pro lea fic bas por com ges cus acc",
  opportunities: "opp pip aff cyc eta sui ent tun dea sal",
  automation: "aut rel cam not wor ema mai ale rap rem",
  service: "tic ser sav rec sup dem ass cus aft com",
  dashboards: "tab rep rap sta ind kpi chi pre das for",
};
