import type { Occurrence } from "./occurrence";

const SEPARATOR = /,|\.\.\.|…|;|(?<![a-z])(?:et|ou|and|or|etc)(?![a-z])| \/ /;
/** The end of what an expression opens: the parenthesis that closes around it, or the clause. */
const END_OF_LIST = /[)\];]|\.(?: |$)/;

/** Whether more than one item follows: "par exemple PDF, Excel", not "par exemple le titre d'un livre". */
export function opensList({ after }: Occurrence): boolean {
  const opened = after.replace(/^[ :,]+/, "");
  const end = opened.search(END_OF_LIST);
  return SEPARATOR.test(end < 0 ? opened : opened.slice(0, end));
}

/** "(mot-clé, lieu, date, par exemple)": the items stand before it. */
const AFTER_ITEMS = /[a-z0-9)],[^.;()]{1,80},$/;
/** Whether it closes a list of more than one item. */
export const closesList = (occurrence: Occurrence): boolean => endsClause(occurrence) && AFTER_ITEMS.test(occurrence.before);

const CLAUSE_END = /^(?:$|[.,;:)\]!?])/;
/** Whether nothing but punctuation follows. */
export const endsClause = ({ after }: Occurrence): boolean => CLAUSE_END.test(after);

const ROLE_BEFORE =
  /(?:^|[ '])(?:consider|defin|utilis|design|percu|reconnu|identifi|marqu|chois|enregistr|connu|qualifi|fonctionn|agi|trait|present|configur|parametr|declar|signal|ajout|not|attribu|serv|apparai|vu|compt|interpret|positionn|us|treat|act|work)[a-z]*$|(?:^|[ '])(?:tout|ainsi|bien|c'est|etre|est|sont|et|ou|ni|avec|exactement|just|look|looks|feel)$/;
const PARTICIPLE = /é(?:e|s|es)?[ \u00a0]$/u;
const SAID_AFTER =
  /^(?:suit|ci-|son |si |pour |dans |sur |avec |chez |etant |cela |ceci |a |au |avant|apres|lors|il |ils |elle |elles |on |nous |vous |l'(?:indique|exige|impose|a |ont |utilisateur )|(?:le|la|les) (?:montre|prevoi|sugge|precis|indiqu|decri|defini|stipul|propos|permet|font?|sont|est|demand|veu|souhait))/;
/** An item of a list: after a determiner, a proper name, or before a comma. */
const ITEM = /^[ \u00a0]*(?:(?:l['’]|d['’])|(?:le|la|les|un|une|des|du|de|son|sa|ses|the|an?)[ \u00a0]|[\p{Lu}\p{N}("«:]|[\p{Ll}'’ -]{2,40}, )/u;

/** "considéré comme", "comme le montre", "formation comme développeur": it refers or gives a part, and lists nothing. */
export const isRole = ({ before, after, rawBefore, rawAfter }: Occurrence): boolean =>
  ROLE_BEFORE.test(before) || SAID_AFTER.test(after) || !ITEM.test(rawAfter) || (PARTICIPLE.test(rawBefore) && !after.includes(","));

/** "notamment en raison de": a cause, no list. */
export const isCause = ({ after }: Occurrence): boolean => /^(?:en raison|du fait|a cause|parce|car|puisque|grace)(?![a-z])/.test(after);

const REFERENCE_AFTER =
  /^(?:suit|defini|decri|prev|present|mention|indiqu|specifi|precis|conven|livr|exprim|stipul|liste|figur|vu |ci-|chaque |chacun|il |ils |elle |elles |on |nous |vous |cela |c'est|the one|described|defined|specified|mentioned|listed)/;
const REFERS = /(?:^|[ '’])tel(?:s|le|les)? qu(?:e|')$|^such as$/i;

/** "telles que décrites au § 3": a reference to what is written elsewhere; "Tél :" is a telephone. */
export const isReference = ({ term, after }: Occurrence): boolean => (REFERS.test(term) && REFERENCE_AFTER.test(after)) || /^tél/iu.test(term);

/** "Objet ........ 3", "1…n": dots that lead somewhere. */
export const isLeader = ({ term, before, after }: Occurrence): boolean =>
  /^[.…]+$/.test(term) && (/^\d+$/.test(after) || (/\d$/.test(before) && /^(?:\d|n\b|\*)/.test(after)) || (before === "" && after !== ""));
