import type { Span } from "../../document/guidance";
import { foldText } from "../../document/text";
import type { UnclearPronoun } from "./pronoun";

/** At the head of a sentence, numbers and marks before it left out. */
const PRONOUN = /^[^\p{L}(€£$]{0,12}(?:(it|they)|(this|these|those))[ \u00a0]+/iu;
const DEMAND = /^(?:also |then |therefore )?(?:shall|must|should|will|can|could|may|might|has to|have to|needs? to)(?![a-z])/;
/** "it shall be possible to", "it is required that": stands for nothing. */
const IMPERSONAL =
  /^(?:shall|must|should|will|can|could|may|might) (?:also |not |only |always |therefore )*be (?:made |considered )?(?:possible|impossible|necessary|easy|difficult|required|acceptable|sufficient|ensured|noted|assumed|permissible|permitted|allowed|forbidden|prohibited|feasible|understood|clear)(?![a-z])/;
const AFTER = 140;

/** The pronoun that opens an English sentence with nothing before it to stand for; `previous` is the sentence before, if any. */
export function* unclearEnglish(text: string, sentence: Span, previous: string | null): Generator<UnclearPronoun> {
  const words = text.slice(sentence.start, sentence.end);
  const match = PRONOUN.exec(words);
  if (match === null) return;
  const [whole, personal, demonstrative = ""] = match;
  const after = foldText(words.slice(whole.length, whole.length + AFTER));
  const word = personal ?? demonstrative;
  const start = sentence.start + whole.toLowerCase().indexOf(word.toLowerCase());
  const span = { start, end: start + word.length, isFollowing: previous !== null };
  if (personal !== undefined) {
    if (previous === null && DEMAND.test(after) && !(/^it$/i.test(personal) && IMPERSONAL.test(after))) yield { ...span, standsFor: "noun" };
  } else if (DEMAND.test(after)) yield { ...span, standsFor: "statement" };
}
