import type { Span } from "../../document/guidance";
import type { Language } from "../../document/language";

interface Connectives {
  /** "A ou B et C" without a comma: the first connective, the middle, the second one. */
  readonly mixed: RegExp;
  /** What in the middle shows that the second connective joins something else: a verb, a clause. */
  readonly apart: RegExp;
  /** What after the second connective shows it. */
  readonly opensClause: RegExp;
  /** What before the first one makes it a set phrase. */
  readonly setBefore: RegExp;
}

const CONNECTIVES: Readonly<Record<Language, Connectives>> = {
  fr: {
    mixed: /(?<![\p{L}/-])(et|ou)[ \u00a0]((?:l['’]|d['’])?\p{L}{2,24}(?:[ \u00a0](?:l['’]|d['’])?\p{L}{2,24}){0,2})[ \u00a0](et|ou)(?![\p{L}/-])/giu,
    apart:
      /(?<!\p{L})(?:non|plusieurs|plus|moins|autres?|que|qui|dont|o[uù]|si|pour|par|en|dans|avec|sur|peut|peuvent|doit|doivent|est|sont|sera|seront|pourra|devra|\p{L}{3,20}(?:er|ir|re|ra|ront|ait|ant))(?!\p{L})/iu,
    opensClause: /^[ \u00a0](?:(?:le|la|les|l['’]|un|une|des|ce|cette)[ \u00a0]?\p{L}{2,24}[ \u00a0](?:est|sont|doit|doivent|peut|peuvent|sera|seront|devra|pourra)|peut|peuvent|doit|doivent|est|sont|sera|seront|pourra|devra|ne[ \u00a0]|n['’]|se[ \u00a0]|que|qui|qu['’]|si|pour|par|en|dans|de ce fait|donc|non|plus|autres?|\p{L}{2,20}(?:er|ir|re)(?!\p{L}))/iu,
    setBefore: /(?<!\p{L})(?:soit|un|une|entre|jour|tout)[ \u00a0]$/iu,
  },
  en: {
    mixed: /(?<![\p{L}/-])(and|or)[ \u00a0]((?:an?[ \u00a0])?\p{L}{2,24}(?:[ \u00a0]\p{L}{2,24}){0,2})[ \u00a0](and|or)(?![\p{L}/-])/giu,
    apart: /(?<!\p{L})(?:not|more|less|other|that|which|who|if|to|for|by|in|with|on|from|shall|must|can|may|will|is|are|be|been|\p{L}{3,20}(?:ed|ing))(?!\p{L})/iu,
    opensClause: /^[ \u00a0](?:shall|must|can|may|will|is|are|be|that|which|who|if|to|for|by|in|not|more|less|other|the \p{L}{2,24} (?:shall|must|can|is|are|will)|\p{L}{2,20}(?:ed|ing)(?!\p{L}))/iu,
    setBefore: /(?<!\p{L})(?:either|both|between|one)[ \u00a0]$/iu,
  },
};

/** The determiners that make items alike; an item without one is bare. */
const DETERMINERS = [/^(?:les?|la|l['’]|the)(?![\p{L}])/iu, /^l['’]/iu, /^(?:une?|des|an?)(?!\p{L})/iu, /^(?:son|sa|ses|leurs?|its|their|his|her)(?!\p{L})/iu, /^(?:ce|cet|cette|ces|this|these)(?!\p{L})/iu, /^(?:du|de la|de l['’]|de|d['’]|of)(?!\p{L})/iu];
/** The last item before a connective: a word, with its determiner if it has one. */
const LAST_ITEM = /(?:^|[ \u00a0])((?:(?:les?|la|the|une?|des|an?|son|sa|ses|leurs?|its|their|his|her|ce|cet|cette|ces|this|these|du)[ \u00a0])?(?:l['’]|d['’])?\p{L}{2,24})[ \u00a0]$/iu;
/** Words that compare or place: what they join is no item of a list. */
const NO_ITEM = /^(?:davantage|moins|plus|au|below|above|less|more|after|before|apr[eè]s|avant)(?!\p{L})/iu;

/** Whether three items are built alike, so that neither pair is told apart: "son nom ou son code et son adresse". */
function areAlike(first: string, middle: string, after: string): boolean {
  const [a, b, c] = [first, middle, after.trimStart()].map((item) => DETERMINERS.findIndex((determiner) => determiner.test(item)));
  return a === b && b === c && ![middle, after.trimStart()].some((item) => NO_ITEM.test(item)) && (a !== -1 || !middle.includes(" "));
}

/** The first test, rough and fast: both connectives must be there. */
const BOTH: Readonly<Record<Language, readonly string[]>> = { fr: [" et ", " ou "], en: [" and ", " or "] };

export const mayMixConnectives = (text: string, language: Language): boolean => BOTH[language].every((word) => text.includes(word));

/** The second connective of "A ou B et C", which groups in two ways; commas, verbs and set phrases tell how to read the others. */
export function* mixedConnectives(text: string, sentence: Span, language: Language): Generator<Span> {
  const { mixed, apart, opensClause, setBefore } = CONNECTIVES[language];
  const words = text.slice(sentence.start, sentence.end);
  if (!mayMixConnectives(words, language)) return;
  for (const match of words.matchAll(mixed)) {
    const [whole, first = "", middle = "", second = ""] = match;
    const before = words.slice(Math.max(0, match.index - REACH), match.index);
    if (first.toLowerCase() === second.toLowerCase() || apart.test(middle) || setBefore.test(before) || !/\p{L}[ \u00a0]$/u.test(before)) continue;
    const after = words.slice(match.index + whole.length, match.index + whole.length + REACH);
    if (opensClause.test(after) || !areAlike(LAST_ITEM.exec(before)?.[1] ?? "", middle, after)) continue;
    const end = sentence.start + match.index + whole.length;
    yield { start: sentence.start + match.index, end };
  }
}

const REACH = 60;
