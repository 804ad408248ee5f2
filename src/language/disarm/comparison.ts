import type { Span } from "../../document/guidance";
import { isMeasured, isQuantified } from "./measure";
import type { Occurrence } from "./occurrence";
import { isBounded } from "./quantity";

/** "au plus", "de plus en plus", "non plus", "d'autant plus": what makes "plus" something else than a comparative. */
const OTHER_BEFORE = /(?:^|[ '])(?:au|en|autant|non|sans|ni|ou|bien|tout au|du|pas|rien|fois|signe|at|no|any|once|and|or|not|one)$/;
const NEVER_AGAIN = /(?:^|[ '])n(?:e(?: |$)|')(?!(?:doi|devr)[a-z]* pas)[^,;.:()]{0,40}$/;
const NO_DEGREE =
  /^(?:$|[^a-z]|(?:qu|l|s|n)'|(?:que|le|la|les|un|une|du|des|au|aux|a|en|et|ou|par|pour|sur|dans|avec|sans|se|il|on|elle|encore|tot|tard|loin|haut|bas|avant|values?|jamais|rien|personne|aucune?|or|and|than|the|to|in|for|with|often|likely|recent|recently)(?![a-z]))/;
/** "elle devient plus disponible", the "ne" forgotten: what has no degrees is no longer so. */
const NO_LONGER = /^(?:disponible|valable|valide|possible|requis|obligatoire|modifiable|propose|affiche)(?:e?s)?(?![a-z])/;
const IN_DISCOURSE = /^(?:particulieremen|precisemen|generalemen|globalemen|largemen|specifiquemen|simplemen|communemen|exactemen|concretemen|recemmen|specificall|precisel|generall|commonl|importantl|exactl)/;
/** "plus rentrer dans le détail": an infinitive, unless it is one of the adjectives in -er. */
const INFINITIVE = /^(?!(?:leger|cher|regulier|particulier|familier|entier|singulier|premier)(?![a-z]))[a-z]+er(?![a-z])/;
const MORE_OF = /^(?:de |d'|of )/;
const MORE_TO_READ = /^(?:de |d')(?:details?|informations?|infos?|precisions?|renseignements?|la (?:moitie|majorite)|l'un|une?(?![a-z])|\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|vingt|trente|cinquante|cent|mille)/;
const DEMANDED = /(?<![a-z])(?:doi(?:t|vent)|devr[a-z]+|permet[a-z]*|offr[a-z]+|propos[a-z]+|apport[a-z]+|fourni[a-z]*|fau[a-z]+|[a-z]{2,20}r(?:a|ont))(?![a-z])/;
const ARTICLE = /(?:^|[ '(])(?:le|la|les|du|au|aux|des|ses|leurs?|nos|the|its)$/;
/** What is counted or dated: "les plus récents" is an order, and can be tested. */
const RANKED =
  /^(?:recent|ancien|eleve|fort|faible|basse?s?(?![a-z])|haut|long|court|proche|cher|petit|grand|vend|consult|utilis|frequen|vue?s?(?![a-z])|visit|popul|note|demand|recherch|cite|actifs?(?![a-z])|active|repand|lue?s?(?![a-z])|cite|comment|telecharg|partag|jeune|age|viewed|used|sold|common|restrictive)/;

/** "les objectifs moins vitaux", "the most urgent requests": what matters more comes first; nothing is asked of the product. */
const RANKS = /^(?:priorit|vita(?:l|ux)|critiques?(?![a-z])|critical|urgen|essentiel|essential|secondaire)/;

/** True when "plus" or "moins" compares nothing: a bound, a negation, a discourse word, an order. */
export function isNoComparison({ match, before, after }: Occurrence): boolean {
  if (OTHER_BEFORE.test(before) || IN_DISCOURSE.test(after)) return true;
  if (match.term.language === "fr") {
    if (NEVER_AGAIN.test(before)) return true;
    if (MORE_OF.test(after)) return !ARTICLE.test(before) && (MORE_TO_READ.test(after) || !DEMANDED.test(before));
    if (INFINITIVE.test(after) || NO_LONGER.test(after)) return true;
  }
  return NO_DEGREE.test(after) || RANKS.test(after) || (ARTICLE.test(before) && RANKED.test(after));
}

const REFERENCE = /^[a-z' -]{0,60}?(?:(?<![a-z])(?:que (?!possible)|qu'(?!il est possible)|than(?![a-z])|par rapport|compar|relative to|vis-a-vis|parmi|among)|\d)/;
const SO_MUCH = /(?:\d ?%|fois|twice|times)(?: plus| moins)?$/;
const IDIOM_BEFORE = /(?:^|[ '])(?:pas|sans|ni|importe|tant|le|no|not|any|or)$/;
/** "larger or equal to", "higher level", "meilleure vente": a name, a place in an order. */
const IDIOM_AFTER = /^(?:ventes?|pratiques?|offres?|notes?|scores?|amis?|cases?|bounds?|limits?|levels?|priority|half|part|path|or equal|practices?|sellers?|version)(?![a-z])/;

/** The comparison says with what, or by how much: "plus rapide que la version 2", "20 % plus court". */
export function isReferred(occurrence: Occurrence): boolean {
  const { before, after, term } = occurrence;
  if (SO_MUCH.test(before) || REFERENCE.test(after) || isMeasured(occurrence) || isBounded(occurrence)) return true;
  if (/^accru/i.test(term)) return isQuantified(occurrence);
  return !/^(?:plus|moins|more|less)$/i.test(term) && ((IDIOM_BEFORE.test(before) && !/^meilleur/i.test(term)) || IDIOM_AFTER.test(after));
}

/** The word that a comparative governs, with the article before it: « les plus importantes », "more flexible". */
export function comparedWords({ match, rawBefore, rawAfter }: Occurrence): Span {
  const article = /(?:^|[ \u00a0'’])((?:le|la|les|the)[ \u00a0])$/iu.exec(rawBefore)?.[1] ?? "";
  const governed = /(?:^| )(?:plus|moins|more|less|most|least|meilleure?s?|better|best)$/i.test(match.term.lemma) ? (/^[ \u00a0]+(?:d['’]|de[ \u00a0])?[\p{L}-]+/u.exec(rawAfter)?.[0] ?? "") : "";
  return { start: match.start - article.length, end: match.end + governed.length };
}
