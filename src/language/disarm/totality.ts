import type { Span } from "../../document/guidance";
import { isDemanded } from "./demand";
import type { Occurrence } from "./occurrence";
import { namesCommitted } from "./subject";

/** What nobody can enumerate: the devices of the market, the cases that may arise, what may be needed. */
const OPEN_SET =
  /^(?:(?:le|la|les|the|of the) |l')?(?:(?:grand|autre|nouveau|other|possible)e?s? )?(?:navigateurs?|supports?|terminaux|terminal|appareils?|devices?|dispositifs?|plateformes?|plates-formes|peripheriques?|mobiles|smartphones|tablettes|materiels?|equipements?|systemes?(?: d'exploitation)?|environnements?|technologies|situations?|circonstances?|problemes?|bugs?|dysfonctionnements?|difficultes?|besoins?|attentes?|moyens|mesures|dispositions|precautions|efforts|normes|reglementations?|lois|usages|attaques?|menaces?|intrusions?|pannes?|virus|fraudes?|attacks?|threats?|weather|scenarios?|browsers?|operating systems?|screens?|platforms?|environments?|circumstances|problems?|issues?|needs|evolutions?|regulations|measures|efforts?|means)(?![a-z])/;
/** The product has screens, formats and languages of its own: open only when it must fit them all. */
const FITTED = /^(?:(?:le|la|les|the) |l')?(?:ecrans?|tailles?|poids|extensions?|resolutions?|formats?|langues?|cas de figure|types?|languages|standards|conditions|cases)(?![a-z])/;
const MUST_FIT = /(?:^|[ '])(?:sur|avec|a|pour|par|couvr[a-z]*|gerer|gere|traiter|traite|accept[a-z]*|support[a-z]*|lire|dans|depuis|vers|sous|on|with|for|in)$/;
const NEEDED = /^(?:necessary |needed |possible |reasonable |appropriate )|^(?:[a-z-]+ ){1,5}?(?:necessaires?|utiles?|possibles?|imaginables|envisageables|requise?s?|souhaitee?s?|voulue?s?|needed|necessary|possible|required)(?![a-z])/;
const LIMITED =
  /^[^;.]{0,80}?(?:(?<![a-z])(?:suivante?s?|ci-dessous|ci-apres|ci-dessus|listee?s?|liste |annexe|defini|decri|enumer|cite|identifi|prevu|precis|mentionn|evoqu|declar|enregistr|saisi|ouvert|clos|actif|active|obligatoires?|du formulaire|du tableau|de la fiche|du client|du contact|d'un|de l'utilisateur|qu'il s'agisse|soit|following|listed|below|defined|described|in (?:appendix|annex|chapter|section)|of (?:a|the|an) )|: ?[a-z0-9-]|\([^()]*\d)/;
const LIST = /^[^;.]{0,60}\([^()]*(?:,| et | ou | and )[^()]*\)/;
const OPEN_LIST = /\.\.\.|…|(?<![a-z])(?:etc|notamment|par exemple|ex|tels? que|comme|e\.g|such as)(?![a-z])/;

/** "quel que soit le nombre d'utilisateurs": no bound at all. */
const UNBOUNDED_VALUE = /^(?:le |la |les |l')(?:conditions?|nombre|volume|volumetrie|charge|taille|quantite|heure|moment|lieu|endroit|type|debit|connexion|trafic|duree|poste|navigateur|support|ecran|format)s?(?![a-z])/;
const WHATEVER = /^(?:quel|quelle|quels|quelles) que|^whatever|^regardless|^irrespective/i;

/** "tous les champs obligatoires du formulaire" is bounded; "tous les navigateurs", "tous les moyens nécessaires" are not. */
export function isClosedSet({ term, after, before }: Occurrence): boolean {
  if (WHATEVER.test(term) && UNBOUNDED_VALUE.test(after)) return isListed({ after });
  if (/(?:^|[ '])(?:presque|quasi|pas|not|nearly|almost)$/.test(before)) return true;
  if (!OPEN_SET.test(after) && !NEEDED.test(after) && !(FITTED.test(after) && (MUST_FIT.test(before) || (/^tou(?:t|te)$/i.test(term) && /(?:^| )de$/.test(before))))) return true;
  return isListed({ after });
}

/** The set is given beside it: "tous les navigateurs suivants", "tout type de fichier (PDF, PNG)". */
export function isListed({ after }: Pick<Occurrence, "after">): boolean {
  if (LIST.test(after)) return !OPEN_LIST.test(after.slice(0, 120));
  return LIMITED.test(after);
}

const ENUMERATED = /^[^;.]{0,80}?(?:(?<![a-z])(?:suivante?s?|ci-dessous|ci-apres|ci-dessus|listee?s?|following|listed|below)(?![a-z])|: ?[a-z0-9-]|\([^()]*\d)/;
/** "n'importe quel format (PDF, PNG)"; "n'importe quelle question du client" stays without a bound. */
export const isEnumerated = ({ after }: Occurrence): boolean => (LIST.test(after) ? !OPEN_LIST.test(after.slice(0, 120)) : ENUMERATED.test(after));

const DEMAND = /(?<![a-z])(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|ser(?:a|ont)|reste(?:r|ra)?|fau(?:t|dra)|shall|must|will|should)(?![a-z])/;
const ON_EVENT = /^[^;.]{0,40}?(?<![a-z])(?:a chaque|a la|lors|avant|apres|des que|quand|lorsque|au moment|when|after|before|upon|on each|each time)(?![a-z])/;
const STILL = /^(?:en cours|aussi|le meme|la meme|plus|pas|present|visible|affiche|the same|been)(?![a-z])/;
/** "toujours" demands only beside an obligation, and says when with an event: "systématiquement à chaque envoi". */
export const isUndemanded = ({ before, after }: Occurrence): boolean => !DEMAND.test(before) && !/^[a-z' ]{0,30}(?:doi|devr|ser(?:a|ont))/.test(after) || ON_EVENT.test(after) || STILL.test(after);

const KEPT = /(?:disponibles?|accessibles?|joignables?|consultables?|operationnel(?:le)?s?|a jour|connectee?s?|ouverte?s?|available|reachable|up to date)$/;
/** "l'utilisateur peut à tout moment se désinscrire": a right; "disponible à tout moment" is a service without hours. */
export const isNotKept = ({ before }: Occurrence): boolean => !KEPT.test(before);

const UNBOUNDED_FAULT = /^(?:autre )?(?:problemes?|bugs?|risques?|doutes?|difficultes?|ralentissements?|latences?|failles?|dysfonctionnements?|interruptions?|contraintes?|limites?|limitations?|restrictions?|defauts?|gene|impact|errors?|bugs?|risks?|problems?|downtime|latency|impact|failures?|interruptions?)(?![a-z])/;
const GRADED = /^[a-z]+ (?:[a-z]+ )?(?:bloquant|majeur|critique|de priorite|de niveau|grave|superieur|de plus|blocking|major|critical)/;
const FAILS = /^(?:etre |se |s'|be )?(?:perdre|perdu|bloquer|bloque|echouer|interrompre|interrompu|ralentir|ralenti|planter|tomber|tombe|indisponible|fail|lose|crash|stop|block|unavailable)/;
/** "aucune distinction", "ne doit jamais être affiché": a ban is tested case by case; "aucun problème" is not. */
export function isTestableBan({ term, after }: Occurrence): boolean {
  if (/^(?:jamais|never|en aucun cas)$/i.test(term)) return !FAILS.test(after);
  return !UNBOUNDED_FAULT.test(after) || GRADED.test(after) || /\d/.test(after.slice(0, 60));
}

const PERFECT = /^(?:des cas|du temps|de disponibilite|fiables?|securisee?s?|compatibles?|disponibles?|responsive|operationnel(?:le)?s?|fonctionnel(?:le)?s?|conformes?|satisfait|automatique|automatisee?s?|des problemes|of the time|reliable|secure|available|compatible|of cases|uptime)/;
const PERFECT_BEFORE = /(?:disponib|fiab|secur|compatib|satisf|availab|reliab|uptime)[a-z]*(?: [a-z']+){0,4}(?: (?:de|d'|a|of|est|is))?[ :|]*$/;
/** "100 % des fiches reprises" is a count that acceptance makes; "fiable à 100 %" is a wish. */
export const isFigureOfMeasure = ({ before, after }: Occurrence): boolean => !PERFECT.test(after) && !PERFECT_BEFORE.test(before);

const TOLD = /(?<![a-z])(?:est|sont|ont|etai(?:t|ent)|nous|fonctionne(?:nt)?|is|are|has|have|we)(?![a-z])/;
/** "tous les moyens sont réunis", "nous cherchons constamment": tells a fact of something else than the product, and demands nothing. */
export const isFactTold = (occurrence: Occurrence): boolean =>
  !isDemanded(occurrence) && !namesCommitted(occurrence.before) && (TOLD.test(occurrence.before) || TOLD.test(occurrence.after));

/** Quantifies no noun. */
const ANYONE = /^n['’]importe (?:où|quoi|qui|quand|comment)$/iu;

/** The determiner with the noun it quantifies: « tous les navigateurs ». */
export function quantifiedWords({ match, term, rawAfter }: Occurrence): Span {
  if (!match.term.guards.some((guard) => guard === "closed-set" || guard === "listed" || guard === "enumerated" || guard === "testable-ban") || /^(?:jamais|never|en aucun cas)$/.test(match.term.lemma) || ANYONE.test(term)) return match;
  return { start: match.start, end: match.end + (/^[ \u00a0]+(?:(?:le|la|les|l['’]|the)[ \u00a0]?)?[\p{L}-]+/u.exec(rawAfter)?.[0].length ?? 0) };
}
