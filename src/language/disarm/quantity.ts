import type { Occurrence } from "./occurrence";

const DEFINITE = /(?:^|[ '(])(?:les|ses|ces|nos|vos|leurs|des|aux|mes|tous|toutes|chacun des|the|these|those|its|their|our|all|each|every|chaque|\d+|deux|trois|quatre|cinq|six|two|three|four|five|ten)$/;
/** "trois signalements différents": counted. */
const COUNTED = /(?:^|[ '(])(?:\d+|deux|trois|quatre|cinq|six|two|three|four|five|six|ten) [a-z-]+$/;

/** "les différents services", "ces quelques règles": the whole of something, no quantity. */
export const isDefinite = ({ before }: Occurrence): boolean => DEFINITE.test(before) || COUNTED.test(before);

const BOUND = /^[^;.:()]{0,60}\((?:[^()]{0,20}\d|au plus|au moins|maximum|max|jusqu'a|up to|at most)/;
const CLOSED_LIST = /^[^;.()]{0,60}\(([^()]{3,120})\)/;
const OPENS = /\.\.\.|…|(?<![a-z])(?:etc|notamment|par exemple|ex|entre autres|tels? que|telles? que|comme|e\.g|such as|for example)(?![a-z])/;
const SAYS_WHICH =
  /^[^;.]{0,80}?(?:: ?[^ ]|:$|dans la limite de|a savoir|suivants?(?![a-z])|suivantes?(?![a-z])|ci-dessous|ci-apres|ci-dessus|listee?s|definie?s (?:dans|au|en|ci)|following|listed|below|namely|defined in)/;

/** "plusieurs formats (PDF, Excel)", "certains profils, à savoir : …": the number or the list follows. */
export function isBounded({ after }: Occurrence): boolean {
  if (BOUND.test(after) || SAYS_WHICH.test(after)) return true;
  const list = CLOSED_LIST.exec(after)?.[1];
  return list !== undefined && /,| et | ou | and | or |\//.test(list) && !OPENS.test(list);
}

const NOT_BEFORE_NOUN = /^(?:$|[,;.:)!?]|(?:de|du|des|d'|selon|et|ou|mais|que|qu'|pour|en|par|sur|dans|a|au|aux|from|and|or|to|in|for|than)(?![a-z]))/;

/** "sont nombreux", "trois profils différents": after its noun, the word counts nothing. */
export const isAfterNoun = ({ after }: Occurrence): boolean => NOT_BEFORE_NOUN.test(after);
