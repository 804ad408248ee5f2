import type { Span } from "../../document/guidance";
import { foldText } from "../../document/text";
import { agreementOf } from "./agreement";
import { isAnyBefore, isNamedBefore, isTopicOf, mayBeEither } from "./antecedents";
import { isImpersonal } from "./impersonal";
import type { UnclearPronoun } from "./pronoun";

/** Pronouns at the head of a main clause; what follows an apostrophe ("qu'il") is bound to what precedes. */
const PRONOUN =
  /(?<![\p{L}\p{N}'’/-])(?:(ils?|elles?)|(ce dernier|cette derni[eè]re|ces derni(?:er|[eè]re)s|celui-ci|celles?-ci|ceux-ci)|(cela|ceci)|((?:le|la) (?:premier|premi[eè]re|seconde?|deuxi[eè]me))|c['’]est (lui|elle|eux) qui)(?![\p{L}\p{N}'’/(-])/giu;
/** The pronoun of a subordinate clause stands for what the main one names. */
const SUBORDINATE = /(?<!\p{L})(?:que|o[uù]|dont|lorsque|quand|si|car|puisque|comme|quoi|auxquelles|lesquelles)[ \u00a0]+$/iu;
const DEMAND = /^(?:ne |n'|se |s'|y |en |lui |leur |les |la |le |l'|nous |vous ){0,2}(?:doi(?:t|vent)|devr(?:ait|aient)|peu(?:t|vent)|pourr(?:ait|aient)|permet(?:tent)?|va|vont|[a-z]{2,20}r(?:a|ont))(?![a-z])/;
const DEMANDS = /(?<![a-z])(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)|permett?r?(?:a|ont|ent)?|pourr(?:a|ont)|sera|seront)(?![a-z])/;
/** "il pourra valider": given a choice, which only a person has. */
const ACTS = /^(?:ne |n')?(?:peu(?:t|vent)|pourr(?:a|ont)) (?!(?:donc |aussi |egalement |alors |ainsi |pouvoir )*(?:etre|avoir|contenir|comporter|permettre|se |s'))/;
const ORDINAL_ALONE = /^(?:qui|est|sera|doit|devra|permet|permettra|consiste|concerne|porte)(?![a-z])/;
const AFTER = 140;
/** More than the spaces that may stand between a comma and the pronoun. */
const SPACES = 8;

/**
 * The pronouns of one French sentence whose meaning the reader must guess, but for the words already told; `previous` is
 * the sentence before, if any.
 */
export function* unclearFrench(text: string, sentence: Span, previous: string | null, told: ReadonlySet<string>): Generator<UnclearPronoun> {
  const words = text.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(PRONOUN)) {
    const [whole, personal, near, statement, ordinal, stressed] = match;
    const before = words.slice(0, match.index);
    if (told.has((personal ?? near ?? statement ?? ordinal ?? stressed ?? "").toLowerCase())) continue;
    if (SUBORDINATE.test(before.slice(-20))) continue;
    const after = foldText(words.slice(match.index + whole.length, match.index + whole.length + AFTER));
    const found = (span: string, standsFor: UnclearPronoun["standsFor"] = "noun"): UnclearPronoun => {
      const start = sentence.start + match.index + whole.indexOf(span);
      return { start, end: start + span.length, standsFor, isFollowing: previous !== null };
    };
    if (personal !== undefined) {
      const agreement = agreementOf(foldText(personal));
      if (/^il$/i.test(personal) && isImpersonal(after)) continue;
      const isEither = before.slice(-SPACES).trimEnd().endsWith(",") && mayBeEither(before, agreement);
      if (!isEither && (!DEMAND.test(after) || isNamedBefore(before, agreement, ACTS.test(after)) || (previous !== null && isTopicOf(previous, agreement)))) continue;
      yield found(personal);
    } else if (near !== undefined) {
      const agreement = agreementOf(foldText(near).replace(/-ci$|^c(?:e|es|ette) /g, ""));
      if (DEMAND.test(after) && previous === null && !isAnyBefore(before, agreement)) yield found(near);
    } else if (statement !== undefined) {
      if (DEMAND.test(after) && !/\p{L}/u.test(before)) yield found(statement, "statement");
    } else if (ordinal !== undefined) {
      if (previous === null && !/\p{L}/u.test(before) && ORDINAL_ALONE.test(after) && DEMANDS.test(after)) yield found(ordinal);
    } else if (stressed !== undefined) {
      const agreement = agreementOf(/^lui$/i.test(stressed) ? "il" : /^elle$/i.test(stressed) ? "elle" : "ils");
      if (DEMAND.test(after) && !isAnyBefore(before, agreement) && (previous === null || !isTopicOf(previous, agreement))) yield found(stressed);
    }
  }
}
