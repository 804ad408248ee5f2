import type { Occurrence } from "./occurrence";

const PURPOSE =
  /(?<![a-z])(?:pour|(?:afin|en vue|dans (?:le|un) (?:but|objectif|souci|cadre)|(?:objectif|but)s?(?: [a-z]+)? (?:est|sont|etant)) d(?=[e'])e?|vis(?:e|ent|era|ant) (?:a|egalement a)|destinee?s? a|de (?:facon|maniere|sorte) a|aid(?:e|er|era|ant) a|so as to|in order to|for the purpose of|aims? to|intended to|designed to)(?![a-z])/g;
/** What ends a purpose: a clause of its own, a verb that demands. */
const NEW_CLAUSE = /[;:.()]|,(?! d[e'])|(?<![a-z])(?:doi(?:t|vent)|devr[a-z]+|ser(?:a|ont)|permet[a-z]*|pourr[a-z]+|peu(?:t|vent)|fau(?:t|dra)|qui|shall|must|will|should|can|may)(?![a-z])/;

/** What a means is for is not what is demanded: "un filtre par date pour simplifier la recherche". */
export function isPurpose(occurrence: Occurrence): boolean {
  const { before, match } = occurrence;
  let link: string | null = null;
  for (const found of before.matchAll(PURPOSE)) link = before.slice(found.index + found[0].length).replace(/^ ?: ?/, "");
  if (link !== null && !NEW_CLAUSE.test(link)) return true;
  return match.term.language === "en" && isInfinitiveOfPurpose(before);
}

const CAPABLE = /(?:able|ha(?:s|ve)|needs?|required|ability|ought|possible|possibility|capability|allowed|us(?:er|ers)|(?:allow|enabl|requir|permit)[a-z]*(?: [a-z]+){0,3}) to$/;
/** "a filter by date to simplify the search", not "the system shall be able to manage". */
const isInfinitiveOfPurpose = (before: string): boolean => /(?:^|[a-z,] )to$/.test(before) && !CAPABLE.test(before);
