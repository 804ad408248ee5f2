import type { Span } from "../../document/guidance";
import type { Occurrence } from "./occurrence";
import { namesCommitted } from "./subject";

const GOVERNED = /(?:^|[ '])(?:shall|must|will|should|can|could|may|to|also|automatically|fully|not)$/;
const OBJECT = /^(?:the|an?|all|any|each|its|their|our|these|this|both|multiple|several|various|different)(?![a-z])/;
/** "technical support", "user guides": in English, the noun of the same spelling is told from the verb by its neighbours. */
export const isNoVerb = ({ match, before, after }: Occurrence): boolean => match.term.language === "en" && !GOVERNED.test(before) && !OBJECT.test(after);

/** Nouns of action and infinitives, by their endings, with those that have none. */
const OPERATION =
  /(?:(?:ation|ition|ction|ption|ssion|sion|ution|ment|age|ing)s?|er|ir|dre|oire|crire|lire)(?![a-z])|(?<![a-z])(?:ajouts?|saisies?|suivis?|envois?|exports?|imports?|recherches?|mises? a jour|calculs?|controles?|relances?|create|view|edit|change|delete|update|add|remove|search|assign|close)(?![a-z])/;
const DETAILS = /^[^;.()]{0,80}(?:\(([^()]{3,120})\)|(?::|a savoir|c'est-a-dire|namely|that is) ?(.{0,120}))/;

/** "gérer trois statuts", "gérer plusieurs langues": said of how many, which is another question. */
const COUNTED = /^(?:(?:au moins|jusqu'a|at least|up to|les|the) )?(?:plusieurs|several|multiple|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|two|three|four|five|six|seven|eight|nine|ten)(?![a-z])/;
/** "gérer les contacts (création, modification, suppression)", "gérer :": what is done is told or follows. */
export function areOperationsTold({ before, after }: Occurrence): boolean {
  const details = DETAILS.exec(after);
  if (details !== null) {
    const told = details[1] ?? details[2] ?? "";
    if (told === "" || OPERATION.test(told)) return true;
  }
  return COUNTED.test(after) || othersBeside(before, after) >= 2;
}

const INFINITIVES_BEFORE = /([a-z-]+(?:er|ir|re))(?: ?,| et| ou) ?(?:de |d')?(?:([a-z-]+(?:er|ir|re))(?: ?,| et| ou) ?(?:de |d')?)?$/;
const INFINITIVES_AFTER = /^(?:,| et| ou|et|ou) ?(?:de |d')?([a-z-]+(?:er|ir|re))(?:(?: ?,| et| ou) ?(?:de |d')?([a-z-]+(?:er|ir|re))(?![a-z]))?/;

/** How many infinitives share its object: "créer, gérer et supprimer des comptes" has two. */
function othersBeside(before: string, after: string): number {
  const left = INFINITIVES_BEFORE.exec(before);
  const right = INFINITIVES_AFTER.exec(after);
  return [left?.[1], left?.[2], right?.[1], right?.[2]].filter((verb) => verb !== undefined).length;
}

const MEANS =
  /^[^;.]{0,110}?(?<![a-z])(?:(?<!tout )en (?!ligne|cours|temps|fonction|cas|particulier)[a-z]+ant|grace (?:a|aux?)|au moyen|a l'aide|via|par (?:un|une|des)|by (?:means|[a-z]+ing)|through|using|by (?:a|an|the))(?![a-z])/;
/** "tient compte du pays : le code postal n'est demandé qu'en France": the rule follows. */
const SAID_AFTER = /^[^;.:()]{0,80}: ?(?:[a-z0-9'-]+ ){3}/;
/** "faciliter la saisie grâce au préremplissage": the means can be tried. */
export const isMeansGiven = (occurrence: Occurrence): boolean => MEANS.test(occurrence.after) || SAID_AFTER.test(occurrence.after) || areOperationsTold(occurrence);

const TO_BE = /(?:^|[ '])(?:etre|sera|seront|soit|soient|est|sont|be|is|are)(?: (?:bien|correctement|facilement|ainsi|egalement|aussi|also))?$/;
const OWNER = /^[^;.,]{0,40}?(?<![a-z])(?:par|dans|via|depuis|sous|avec|a l'aide|grace|selon|by|in|through|with|from|within)(?![a-z])/;
/** "les sessions gérées par l'ERP": who does it is told; said of something only after "être". */
export const isOwned = (occurrence: Occurrence): boolean => !TO_BE.test(occurrence.before) || OWNER.test(occurrence.after) || areOperationsTold(occurrence);

const NAMED = /^[^;.]{0,60}?(?:(?<![\p{L}\p{N}])\p{Lu}|\d)/u;
const COST = /^(?:financierement|(?:le|les|l'ensemble des) (?:frais|couts?|depenses|paiement)|(?:de |par )?(?:le|la|l'|les)? ?(?:titulaire|prestataire|fournisseur|editeur))(?![a-z])/;
/** "prend en charge les formats PDF et CSV": what it accepts is named; "prendre en charge les frais": who pays. */
export const isSupportTold = ({ rawAfter, after }: Occurrence): boolean => NAMED.test(rawAfter) || COST.test(after);

const NEEDS = /^(?:[a-z]+ment )?(?:a|aux?|a l'|a la|the|our|their|its|all)? ?(?:tous |toutes )?(?:les |nos |ses |leurs |vos |the |l')?(?:(?:futurs|nouveaux|differents|diverses?|propres|reels) )?(?:besoins?|attentes?|evolutions?|contraintes|usages|specificites|organisation|croissance|needs|expectations)(?![a-z])/;
const WHICH_NEEDS = /^[^;.]{0,70}?(?:(?<![a-z])(?:suivant|ci-|expos|exprim|decri|defini|identifi|enonc|list|recens|specifi|fonctionnels? d|(?:du|de ce|dans le|au) (?:present|cahier|chapitre|paragraphe)|following|below|described|stated|set out)|:)/;
/** "répondre aux besoins décrits au chapitre 3": they are named; "répondre au client": no needs. */
export const areNeedsTold = ({ match, after }: Occurrence): boolean => (match.term.language === "fr" && !NEEDS.test(after)) || WHICH_NEEDS.test(after);

const MANAGEMENT = /^(?:(?:egalement|aussi|ainsi|notamment) )?(?:la|une|l'|le|leur|sa|cette|un)[ ']?(?:(?:bonne|meilleure|bon) )?(?:gestion|supervision|administration|optimisation|amelioration|simplification|fluidification|pilotage|maitrise)(?![a-z])/;
/** "permettre l'export": the noun says what happens, unlike "permettre la gestion". */
export const isNoManagement = ({ after }: Occurrence): boolean => !MANAGEMENT.test(after);

const PEOPLE =
  /^(?:les |l'|le |la |ses |nos |leurs |son )(?:utilisateur|client|equipe|entreprise|collaborateur|agent|service|salarie|direction|conduite du changement|changement|deploiement|croissance|developpement|commercia)/;
/** "un document accompagne la livraison": nothing that people are promised. */
export const isNoPeople = ({ after }: Occurrence): boolean => !PEOPLE.test(after);

/** Results that nobody can observe as such; everything else that is "assuré" is a service to be done: "assurer la formation". */
const RESULT =
  /^(?:(?:une?|la|le|les|l'|un|des|leur|sa|son|en permanence la|a tout moment la|au maximum la|ainsi (?:la|le|une|un)|the|a|an)[ ']?)(?:(?:bonne?|meilleure?|grande?|parfaite?|forte|haute|totale|good|high|full|proper) )?(?:coherence|qualite|securite|continuite|perennite|fiabilite|fluidite|performances?|compatibilite|interoperabilite|satisfaction|confidentialite|integrite|disponibilite|robustesse|stabilite|evolutivite|coordination|cohesion|efficacite|securisation|homogeneite|adequation|optimisation|transparence|adhesion|reussite|lisibilite|visibilite|fonctionnement|deroulement|gestion|supervision|pilotage|suivi|follow-up|monitoring|consistency|quality|security|continuity|reliability|performance|compatibility|interoperability|satisfaction|confidentiality|integrity|availability|stability|safety|efficiency|success)(?![a-z])/;
/** "assurer la formation des commerciaux": a service, unlike "assurer la cohérence". */
export const isServiceTold = ({ before, after }: Occurrence): boolean => !RESULT.test(after) || /(?:^|[ '])s'$/.test(before);

const DEMANDS = /(?<![a-z])(?:doi(?:t|vent)|devr[a-z]+|permet[a-z]*|pourr[a-z]+|peu(?:t|vent)|fau(?:t|dra)|possibilite|afin|shall|must|will|should|can|may)(?![a-z])/;
const PRONOUN = /(?:^|[ '(])(?:ils?|elles?|it)(?![a-z])/;
const FUTURE = /(?:ra|ront)(?![a-z])/i;
const INFINITIVE = /^[a-z'éèê]+(?:er|ir|re)(?![a-zéè])/i;

/**
 * "Gérer les droits utilisateurs": the title of a feature or of a use case; "un nom de domaine court renforce la marque":
 * an argument. Nothing is demanded of anyone: a point of information.
 */
export function isIdlePromise({ before, after, term, match }: Occurrence): boolean {
  if (DEMANDS.test(before) || DEMANDS.test(after.slice(0, 60)) || FUTURE.test(term)) return false;
  if (match.term.language === "fr" ? INFINITIVE.test(term) : before === "") return true;
  return !namesCommitted(before) && !PRONOUN.test(before);
}

const GOVERNING: ReadonlySet<string> = new Set(["permettre", "prévoir", "proposer", "inclure", "intégrer", "offrir", "adresser", "répondre", "s'adapter", "correspondre", "satisfaire", "couvrir"]);
const WORD = /[\p{L}-]+/gu;

/** The verb with the object that makes it weak: « permettra la gestion », « répondre aux besoins ». */
export function promisedWords({ match, rawAfter, after }: Occurrence): Span {
  const object = GOVERNING.has(match.term.lemma) ? (MANAGEMENT.exec(after) ?? NEEDS.exec(after)) : null;
  if (object === null) return match;
  // Folding changes lengths, not the number of words.
  let end = 0;
  let words = object[0].match(WORD)?.length ?? 0;
  for (const word of rawAfter.matchAll(WORD)) {
    if (words-- === 0) break;
    end = word.index + word[0].length;
  }
  return { start: match.start, end: match.end + end };
}
