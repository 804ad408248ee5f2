import type { Span } from "../../document/guidance";
import { foldText } from "../../document/text";

/** Two to five plain words joined by obliques; a part of an address, a path or an identifier is none. */
const JOINED = /(?<![\p{L}\p{N}/_.@:\\#’'-])(\p{L}\p{Ll}{2,20})([ \u00a0]?)\/\2(\p{Ll}{4,20})(?:\2\/\2\p{Ll}{4,20}){0,3}(?![\p{L}\p{N}/_\\-]|\.\p{L})/gu;
/** Names, opposites and rates that people write with an oblique, and read in one way. */
const FIXED = new Set(
  ("client/serveur entree/sortie entrees/sorties lecture/ecriture oui/non vrai/faux debut/fin marche/arret avant/apres jour/nuit gauche/droite haut/bas actif/inactif present/absent homme/femme " +
    "hommes/femmes question/reponse questions/reponses plus/moins debit/credit recto/verso cause/effet offre/demande homme/machine hommes/machine cout/benefice forces/faiblesses qualite/prix nom/prenom aller/retour " +
    "voir/masquer afficher/masquer ouvrir/fermer ajouter/supprimer ajouter/retirer pair/impair connexion/deconnexion monter/descendre lever/baisser augmenter/diminuer " +
    "odd/even search/replace import/export show/hide enter/leave enable/disable store/retrieve add/remove lock/unlock increase/decrease his/hers command/control input/output read/write client/server true/false yes/no start/end start/stop front/back left/right open/close man/machine question/answer cost/benefit pass/fail").split(" "),
);
const RATE = /^(?:mois|an|annee|jour|heure|minute|seconde|semaine|utilisateur|poste|licence|month|year|day|hour|minute|second|week|user|seat)$/;
/** "activer/désactiver", "visible/invisible": the word and its contrary, a switch. */
const CONTRARY = /^(?:des|de|dis|in|im|ir|un|non|sub|re)/;
const SAME_ROOT = 4;
/** How far a colon or a parenthesis is looked for: what it opens is a list of values. */
const REACH = 80;

/** Words joined by an oblique that can be read "and" or "or"; names, opposites, rates and lists of values left out. */
export function* obliques(text: string): Generator<Span> {
  for (const match of text.matchAll(JOINED)) {
    const [whole, first = "", , second = ""] = match;
    const start = match.index;
    if (isReadInOneWay(foldText(first), foldText(second)) || opensValues(text.slice(Math.max(0, start - REACH), start))) continue;
    yield { start, end: start + whole.length };
  }
}

function isReadInOneWay(first: string, second: string): boolean {
  if (FIXED.has(`${first}/${second}`) || FIXED.has(`${second}/${first}`) || RATE.test(second)) return true;
  if (first.slice(0, SAME_ROOT) === second.slice(0, SAME_ROOT)) return true;
  return second.replace(CONTRARY, "") === first || first.replace(CONTRARY, "") === second;
}

const opensValues = (before: string): boolean => /:[^.;]*$/.test(before) || before.lastIndexOf("(") > before.lastIndexOf(")");
