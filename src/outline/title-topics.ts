import { mapped } from "../document/mapped";
import { rememberedText } from "../document/remembered";
import type { TopicKey } from "../guide/topics";
import { TOPICS } from "../guide/topics";
import { TITLE_CUES } from "../guide/topic-titles";
import { CueIndex, significantWords } from "./cue-index";

/** A topic that a title names; `strength` 1 when it says so outright, less when the words may mean something else. */
export interface TitleTopic {
  readonly topic: TopicKey;
  readonly strength: number;
}

const INDEX = CueIndex.of<{ readonly topic: TopicKey; readonly isStrong: boolean }>(
  TOPICS.flatMap((topic) => [
    ...TITLE_CUES[topic].strong.map((cue) => [cue, { topic, isStrong: true }] as const),
    ...TITLE_CUES[topic].weak.map((cue) => [cue, { topic, isStrong: false }] as const),
  ]),
);

/** "1.2 ", "IV - ", "II.4 ", "D1. ", "a) ", "Article 3 : ", "Chapitre 2." typed before a title. */
const TYPED_NUMBER = /^\s*(?:(?:article|chapitre|partie|section|annexe|lot|titre|chapter|part|appendix)\s+(?:[ivxlc]+|[a-z]|\d[\d.]*)(?![\p{L}\p{N}])|\d+(?:[.-]\d+)*(?: (?:bis|ter|quater)(?![\p{L}\p{N}]))?(?:\s*[.):°–—-](?!\d)|(?=\s))|(?:[ivxlc]{1,6}|[a-z])[.-]?\d+(?:[.-]\d+)*(?:\s*[.):°–—-](?!\d)|(?=\s))|(?:[ivxlc]{1,6}|[a-z])\s*[.):°–—-])[\s.):°–—-]*/iu;

/** A title without the number typed before it. */
export function stripTypedNumber(title: string): string {
  const rest = title.replace(TYPED_NUMBER, "");
  return rest.trim() === "" ? title : rest;
}

/** Titles that speak of the document or of its subject, not of a topic. */
const ABOUT_DOCUMENT = /\b(?:cahier (?:des|de) (?:clauses|charges?)|table (?:des|of)|sommaire|(?:objet|structure|presentation|historique|versions?) (?:du|de ce|of this|of the|des?|de la) (?:present )?(?:document|cahier|versions?|revisions?))\b/;

/** "Échéancier et prix": a title may name two things, each as a title of its own would, but less surely where a word may mean something else. */
const JOINED = /\s(?:et|and|&|\/|\+)\s|[,;/?]/iu;
const WHOLE_TITLE = { strong: 1, weak: 1 };
const PART = { strong: 0.95, weak: 0.6 };

/** The topics that a title names, best first. */
export const titleTopics = rememberedText((title): readonly TitleTopic[] => {
  const bare = stripTypedNumber(title);
  if (significantWords(bare).count > LONGEST || ABOUT_DOCUMENT.test(fold(bare))) return [];
  const strengths = new Map<TopicKey, number>();
  addStrengths(strengths, bare, WHOLE_TITLE);
  const parts = bare.split(JOINED);
  if (parts.length > 1) for (const part of parts) addStrengths(strengths, part, PART);
  const named = [...strengths].filter(([, strength]) => strength >= 0.3).sort(([, a], [, b]) => b - a);
  return mapped(named, ([topic, strength]) => ({ topic, strength }));
});

function addStrengths(strengths: Map<TopicKey, number>, title: string, share: typeof PART): void {
  const words = significantWords(title);
  if (words.count === 0) return;
  for (const { value, at, length } of INDEX.find(words)) {
    const coverage = length / words.count;
    const position = at === 0 ? 0.1 : 0;
    const strength = value.isStrong ? share.strong * Math.min(1, 0.6 + coverage * 0.5 + position) : share.weak * (coverage * 0.45 + position);
    strengths.set(value.topic, Math.max(strengths.get(value.topic) ?? 0, strength));
  }
}

/** Words of a title, at most: a sentence is none. */
const LONGEST = 16;

const fold = (text: string): string => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
