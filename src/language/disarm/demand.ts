import type { Occurrence } from "./occurrence";

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
/** Whether folded words demand something. */
export const demands = (words: string): boolean => DEMAND.test(words);
/** Whether the sentence demands something around the term. */
export const isDemanded = ({ before, after }: Occurrence): boolean => demands(before) || demands(after);
/** What exists today, in a sentence that demands nothing. */
export const isPresent = (occurrence: Occurrence): boolean =>
  (EXISTING.test(occurrence.head) || EXISTING.test(occurrence.before) || EXISTING.test(occurrence.after)) && !isDemanded(occurrence);
