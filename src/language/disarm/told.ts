import { foldText } from "../../document/text";
import { demands } from "./demand";
import type { Occurrence } from "./occurrence";
import { PRODUCT } from "./subject";

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
/** "Afficher …": what is to be done. */
const INFINITIVE = /^[^a-z]*[a-z]{2,}(?:er|ir|re) /;
/** How much of a sentence is looked at. */
const SENTENCE = 400;

/** "Notre clientèle est composée de quelques collectivités", "Près de 300 exposants ont participé": tells of the buyer or of what happened, and demands nothing. */
export function isTold(occurrence: Occurrence): boolean {
  const { text, sentence, match, head } = occurrence;
  const end = text.indexOf(";", match.end);
  const whole = text.slice(sentence.start, Math.min(end < 0 ? sentence.end : end, sentence.end, sentence.start + SENTENCE));
  const isOurs = OURS.test(head);
  if (!isOurs && !AROUND.test(head) && !PAST.test(whole)) return false;
  const folded = foldText(whole);
  return ![FUTURE, ALLOWS, WHEN].some((pattern) => pattern.test(folded)) && !demands(folded) && (isOurs || !INFINITIVE.test(head));
}
