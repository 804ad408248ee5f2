import type { Occurrence } from "./occurrence";

const NUMBER = String.raw`(?:\d[\d.,  ]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|soixante|cent|mille|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|sixty)`;
const UNIT =
  "(?:%|‰|pourcents?|percent|ms|s|sec|secondes?|seconds?|mn|min|minutes?|h|hr|heures?|hours?|j|jours?|days?|semaines?|weeks?|mois|months?|ans?|annees?|years?|trimestres?|quarters?|" +
  "clics?|clicks?|etapes?|steps?|ecrans?|screens?|champs?|fields?|pages?|lignes?|lines?|caracteres?|characters?|mots?|words?|ko|mo|go|kb|mb|gb|tb|octets?|bytes?|bits?|px|pixels?|dpi|" +
  "utilisateurs?|users?|comptes?|accounts?|connexions?|requetes?|requests?|transactions?|enregistrements?|records?|fiches?|contacts?|documents?|fichiers?|files?|mails?|messages?|fois|times|€|euros?|eur|k€|m|cm|mm|km|db|hz|v|w|kg|points?|niveaux?|levels?|personnes?|people|tickets?|appels?|calls?)(?![a-z])";
const PERIOD = "heure|jour|semaine|mois|trimestre|semestre|an(?:nee)?|hour|day|week|month|quarter|year";
/** "une fois par trimestre", "every night". */
const FREQUENCY = `(?:\\d+|une|deux|once|twice) (?:fois )?(?:par|chaque|an?|every) (?:${PERIOD})|(?:chaque|tous les|every|each) (?:${PERIOD}|lundi|vendredi|nuit|soir|matin|night)s?`;
const MEASURE = `(?:${FREQUENCY}|${NUMBER} ?${UNIT}|[<>≤≥±] ?\\d|\\d ?[°%]|\\d(?:[.,]\\d)? ?: ?1(?!\\d)|24 ?h?/ ?24|24/7|(?:un seul|un|one|a single) clic?k?|\\d+ (?:out of|sur) \\d+)`;
/** Compiling it takes long: one pattern serves before and after a term. */
const NEXT = new RegExp(MEASURE, "g");
/** What may stand between a measure and the term after it. */
const BETWEEN = /^(?: (?:plus|apres|avant|later|after|before|au plus|au maximum|maximum))?[ (]{0,3}$/;
/** How far before a term its measure begins. */
const BEFORE = 30;

/** Whether a measure stands at the end of what precedes a term: "5 minutes plus tard". */
function endsWithMeasure(before: string): boolean {
  const near = before.slice(-BEFORE);
  for (const found of near.matchAll(NEXT)) if (BETWEEN.test(near.slice(found.index + found[0].length))) return true;
  return false;
}
/** What may stand between a term and the measure that explains it. */
const EXPLAINS = /^[ ,]{0,2}(?:en|sous|dans|avec|soit|c'est-a-dire|a savoir|i\.?e\.?|within|in|under|with|that is|of|de|d'|a|au|jusqu'a|up to)(?![a-z])/;
const JOINS = /(?<![a-z])(?:et|ou|mais|and|or|but|puis)(?![a-z])/;
const REACH = 60;
/** "robust (IK10)": a grade follows at once. */
const RATED = /^ ?\([^()]{0,30}\d/;

/** "est jugée intuitive si 18 testeurs sur 20 …": what it means is told. */
const JUDGED = /(?:^|[ '])(?:juge|considere|repute|dit|estime)e?s?$/;
const WHEN = /^(?:si|lorsque|lorsqu'|quand|des lors que|if|when)(?![a-z])/;

/** True when a figure with a unit, or a bound, stands beside the term and is about it. */
export function isMeasured({ before, after }: Occurrence): boolean {
  if (JUDGED.test(before) && WHEN.test(after)) return true;
  if (endsWithMeasure(before) || RATED.test(after)) return true;
  const isExplained = /^ ?:/.test(after);
  const near = isExplained ? after : after.slice(0, REACH + 20);
  const next = near.search(NEXT);
  if (next < 0 || (next > REACH && !isExplained)) return false;
  const link = near.slice(0, next);
  if (/[;.!?]/.test(link)) return false;
  if (/^[ ,]*$/.test(link)) return true;
  if (/[(:]/.test(link)) return true;
  if (JOINS.test(link)) return false;
  return !link.includes(",") || EXPLAINS.test(link);
}

const PERCENTAGE_OR_FIGURE = /\d/;
/** True when the sentence gives a figure after the term. */
export const isQuantified = ({ after }: Occurrence): boolean => PERCENTAGE_OR_FIGURE.test(after);

const TOLERANCE = /±|\+ ?\/ ?-|a \d+ ?% pres|tolerance|plus or minus|(?:entre|between) \d|\d+ ?(?:a|to|-|et|and) ?\d/;
/** True when a tolerance or an interval follows: "environ 50 (± 10 %)"; an estimate says itself that it is one. */
export const isToleranced = ({ before, after }: Occurrence): boolean => TOLERANCE.test(after.slice(0, REACH)) || /(?:^|[ '])(?:estime|evalue)e?s? a$/.test(before);
