import { foldText } from "../../document/text";
import type { Occurrence } from "./occurrence";
import { PRODUCT } from "./subject";

const COMPARATIVE = /(?:^|[ '])(?:plus|moins|aussi|autant|davantage|more|less|most|least|as)$/;
const AS_POSSIBLE = /^(?:que|as) possible|^possible/;
/** "plus rapide": what is compared, and with what, is another question; "aussi simple que possible" stays vague. */
export const isCompared = ({ before, after }: Occurrence): boolean => COMPARATIVE.test(before) && !AS_POSSIBLE.test(after);

const NEGATION = /(?:^|[ '])(?:peu|trop|non|ni|guere|jamais|pas(?: tres| assez| suffisamment| toujours| vraiment| forcement)?|manque de|absence de|faute de|not|not very|too|hardly|lack of)$/;
/** "peu lisible", "manque de souplesse": a complaint about something else than what is demanded. */
export const isNegated = ({ before }: Occurrence): boolean => NEGATION.test(before);

const EXISTING = /(?<![a-z])(?:actuel|actuelle|actuels|actuelles|actuellement|aujourd'hui|a ce jour|jusqu'a present|jusqu'ici|etait|etaient|currently|today|at present)(?![a-z])/;
const DEMAND =
  /(?<![a-z])(?:doit|doivent|devra|devront|devrait|sera|seront|serait|permettra|permettront|pourra|pourront|faut|faudra|souhait[a-z]*|attend[a-z]*|garantir|shall|must|will|should)(?![a-z])/;
/** Whether the sentence demands something around the term. */
export const isDemanded = ({ before, after }: Occurrence): boolean => DEMAND.test(before) || DEMAND.test(after);
/** What exists today, in a sentence that demands nothing. */
export const isPresent = (occurrence: Occurrence): boolean =>
  (EXISTING.test(occurrence.head) || EXISTING.test(occurrence.before) || EXISTING.test(occurrence.after)) && !isDemanded(occurrence);

/** Ours, but for what is bought and what we want. */
const OURS = new RegExp(`^[^a-z]*(?:notre|nos) (?!(?:futur|nouve|${PRODUCT}|projet|besoin|attente|souhait|objectif|but|demande|exigence|ambition|priorite|volonte))`);
/** Who buys, and the world around: its present tense tells a fact. */
const AROUND =
  /^[^a-z]*(?:(?:le|la|les|un|une|ce|cette|chaque|quelques|de nombreux|la plupart des|la majorite des) |l')(?:(?:present )?(?:document|cahier)|marche|secteur|filiere|concurren[a-z]+|clientele|commune|ville|mairie|metropole|region|departement|agglomeration|communaute|syndicat|association|federation|fondation|amicale|club|groupe|entreprise|societe|pme|filiale|cooperative|mutuelle|banque|cabinet|etude|boutiques?|magasins?|agences?|enseigne|marque|usines?|ateliers?|entrepots?|depots?|garage|restaurant|hotels?|musee|theatre|festival|bibliotheque|mediatheque|ecoles?|college|lycee|universite|etablissements?|organisme|centre|institut|structure|hopital|clinique|office|parc|habitants|benevoles|service (?:des|du|de la|culturel|technique|commercial|client))(?![a-z])/;
/** What happened, or has been so since; "a lieu", "ont aussi" and the like are of the present. */
const PAST = /(?<!\p{L})(?:a|ont|avait|avaient|avons|s['’]est|se sont|s['’]étaient)[ \u00a0](?:(?:été|longtemps|toujours|déjà|souvent)[ \u00a0])?(?!(?:aussi|ainsi|ici|lieu|peu|plus|tous|jamais|parmi|depuis|puis)(?!\p{L}))\p{L}{2,}(?:é|i|u|is|it|ert)e?s?(?!\p{L})|(?<!\p{L})depuis (?:(?:\p{L}+ )?\d|(?:sa|leur|la|son|plusieurs|quelques|une|des|toujours|longtemps|le|l['’]))/u;
const FUTURE = /(?<![a-z])(?!(?:camera|opera|extra|contra|infra|supra|para)(?![a-z]))[a-z]{2,}(?:ra|ront)(?![a-z])/;
const ALLOWS = /(?<![a-z])(?:permet|permettent|permettre|peut|peuvent|possibilite|obligat[a-z]+|exig[a-z]+|requi[a-z]+|demand(?:e|ons)|a fournir|engage|garantit)(?![a-z])/;
/** A condition, after which the present demands. */
const WHEN = /(?<![a-z])(?:si|s'il|lorsque|lorsqu'|quand|une fois|des (?:que|qu')|apres|avant|en cas)(?![a-z])/;
/** How much of a sentence is looked at. */
const SENTENCE = 400;

/** "Notre clientèle est composée de quelques collectivités", "Près de 300 exposants ont participé": tells of the buyer or of what happened, and demands nothing. */
export function isTold(occurrence: Occurrence): boolean {
  const { text, sentence, match, head } = occurrence;
  const end = text.indexOf(";", match.end);
  const whole = text.slice(sentence.start, Math.min(end < 0 ? sentence.end : end, sentence.end, sentence.start + SENTENCE));
  if (!OURS.test(head) && !AROUND.test(head) && !PAST.test(whole)) return false;
  const folded = foldText(whole);
  return !DEMAND.test(folded) && !FUTURE.test(folded) && !ALLOWS.test(folded) && !WHEN.test(folded) && (OURS.test(head) || !/^[^a-z]*[a-z]{2,}(?:er|ir|re) /.test(head));
}
