import type { Span } from "../../document/guidance";
import type { Language } from "../../document/language";

/** How the obligations of a language are recognised in a sentence as it is written. */
interface Grammar {
  /** A verb that demands or allows. */
  readonly demand: RegExp;
  /** A joining word with the subject of its own that follows, up to its verb (second group). */
  readonly joined: RegExp;
  /** What opens a clause that depends on another: its verb states no obligation of its own. */
  readonly opener: RegExp;
  /** A condition whose clause is not closed yet. */
  readonly condition: RegExp;
  /** A second commitment of the same subject; the first group is the joining word. */
  readonly committed: RegExp;
  /** A second obligation said to be one ("et doit également", ", en plus d’exporter"); one of the groups is the words that say so. */
  readonly added: RegExp;
}

const WORD = "[\\p{L}\\p{N}’'-]{1,30}";
const GRAMMARS: Readonly<Record<Language, Grammar>> = {
  fr: {
    demand: /(?<![\p{L}’'])(?:doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|permet(?:tent)?|permettr(?:a|ont)|\p{L}{1,14}(?:era|eront|ira|iront|dra|dront)|s['’]engage(?:nt|ra|ront)?|est tenue?)(?![\p{L}])/giu,
    joined: new RegExp(
      `(?<!\\p{L})((?:et|mais) (?:(?:le|la|les|un|une|des|ce|cette|cet|ces|chaque|tout|toute|son|sa|ses|leur|leurs|notre|votre|deux|trois) |l['’])${WORD})((?: ${WORD}){0,5}?) (?:ne )?(doi(?:t|vent)|devr(?:a|ont)|peu(?:t|vent)|pourr(?:a|ont)|ser(?:a|ont)|permettr(?:a|ont))(?!\\p{L})`,
      "giu",
    ),
    opener: /(?<!\p{L})(?:que|qui|dont|o[uù]|si|lorsque|quand|afin|pour que|ainsi que|auxquel(?:le)?s|lesquel(?:le)?s|laquelle|lequel|parce|puisque|car|comme)(?!\p{L})|(?<!\p{L})qu['’]/iu,
    condition: /(?<!\p{L})(?:s['’]il|si|lorsque|lorsqu['’]|quand|d[eè]s que|tant que|une fois que|dans le cas o[uù]|au cas o[uù])(?![\p{L}])[^,]*$/iu,
    committed: new RegExp(`(?<!\\p{L})s['’]engage(?:nt|ra|ront)? (?:[àa] |d['’])[^.;:]{10,240}?(?<!\\p{L})((?:et|ainsi qu['’]) ?[àa] (?:ne pas )?(?:(?:le|la|les|y|en) |l['’])?[\\p{L}]{2,20}(?:er|ir|re))(?!\\p{L})`, "giu"),
    added: /(?<!\p{L})((?:et|mais|;) ?(?:(?:elles?|ils?) )?(?:doi(?:t|vent)|devr(?:a|ont)) (?:également|aussi|par ailleurs|en outre))(?!\p{L})|, (en plus (?:de |d['’])\p{L}{2,20}(?:er|ir|re))(?!\p{L})/giu,
  },
  en: {
    demand: /(?<![\p{L}’'])(?:shall|must|will)(?!\p{L})/giu,
    joined: new RegExp(
      `(?<!\\p{L})((?:and|but) (?:(?:the|an?|each|every|all|any|its|their|this|these) )?${WORD})((?: ${WORD}){0,5}?) (shall|must)(?!\\p{L})`,
      "giu",
    ),
    opener: /(?<!\p{L})(?:that|which|who|whose|where|if|when|whenever|unless|because|so that|while|as|for)(?!\p{L})/iu,
    condition: /(?<!\p{L})(?:if|when|whenever|where|once|while|unless|in case)(?!\p{L})[^,]*$/iu,
    added: /(?<!\p{L})((?:and|but|;) ?(?:(?:it|they) )?(?:shall|must) (?:also|likewise|in addition|furthermore))(?!\p{L})/giu,
    committed: /(?<!\p{L})undertakes? to [^.;:]{10,240}?(?<!\p{L})(and to \p{L}{2,20})(?!\p{L})/giu,
  },
};
/** Words that show that the subject is not one of its own. */
const NOT_A_SUBJECT: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:et|ou|que|qui|dont|o[uù]|si|pour|afin|lorsque|quand|ainsi)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:and|or|that|which|who|if|when|where|so)(?!\p{L})/iu,
};
/** "Si le code est faux, un message sera affiché et l'utilisateur devra recommencer": the steps of one scenario. */
const BEGINS_WITH_CASE: Readonly<Record<Language, RegExp>> = {
  fr: /^[^\p{L}]{0,6}(?:s['’]il|si|lorsque|quand|d[eè]s|apr[eè]s|en cas|dans le cas|au cas|ici)(?!\p{L})/iu,
  en: /^[^\p{L}]{0,6}(?:if|when|once|after|in case|where|while)(?!\p{L})/iu,
};
const HAPPENS = /^ser(?:a|ont)$/i;
const SINGULAR = /^(?:et|mais) (?:(?:le|la|un|une|ce|cette|cet|chaque|tout|toute|son|sa|leur|notre|votre) |l['’])/i;
const PLURAL_VERB = /(?:nt)$/i;

/** A sentence that begins nearer to the joining word states nothing before it. */
const SHORTEST = 12;

/** How far the first obligation is looked for: bounded, so that a text is checked in linear time. */
const REACH = 400;

/** The first test, rough and fast: two obligations need a joining word and a verb that demands. */
const DEMANDS: Readonly<Record<Language, RegExp>> = { fr: /\b(?:doi[tv]|devr|peu[tv]|pourr|permet|ser(?:a|ont)\b|engage)/i, en: /\b(?:shall|must|will|undertake)/i };
const JOINS: Readonly<Record<Language, readonly string[]>> = { fr: [" et ", " mais ", "ainsi qu", ";", "en plus d"], en: [" and ", " but ", ";"] };

export const mayJoinObligations = (text: string, language: Language): boolean =>
  JOINS[language].some((join) => text.includes(join)) && DEMANDS[language].test(text);

/**
 * Where a sentence states a second obligation, of another subject or as a commitment of its own: the joining word with the
 * subject. Objects of one verb, or actions of one subject, are one thought.
 */
export function* joinedObligations(text: string, sentence: Span, language: Language): Generator<Span> {
  const grammar = GRAMMARS[language];
  const words = text.slice(sentence.start, sentence.end);
  for (const match of BEGINS_WITH_CASE[language].test(words) ? [] : words.matchAll(grammar.joined)) {
    const [, joined = "", rest = "", verb = ""] = match;
    if (NOT_A_SUBJECT[language].test(rest)) continue;
    // "le client et l'agent doivent": one verb for both.
    if (language === "fr" && SINGULAR.test(joined) && PLURAL_VERB.test(verb)) continue;
    const before = words.slice(Math.max(0, match.index - REACH), match.index);
    const demands = [...before.matchAll(grammar.demand)];
    const last = demands[demands.length - 1];
    if (last === undefined || grammar.opener.test(before.slice(last.index + last[0].length)) || grammar.condition.test(before.slice(0, last.index))) continue;
    // "sera affiché et l'utilisateur devra": what happens, then what is done about it.
    if (HAPPENS.test(last[0]) && !HAPPENS.test(verb) && /^et /i.test(joined)) continue;
    const start = sentence.start + match.index;
    yield { start, end: start + joined.length };
  }
  for (const match of words.matchAll(grammar.added)) {
    const span = match[1] ?? match[2] ?? "";
    const start = sentence.start + match.index + match[0].length - span.length;
    // Something must be demanded or done before it.
    if (match.index > SHORTEST) yield { start, end: start + span.length };
  }
  for (const match of words.matchAll(grammar.committed)) {
    const [whole, joined = ""] = match;
    const start = sentence.start + match.index + whole.length - joined.length;
    yield { start, end: start + joined.length };
  }
}
