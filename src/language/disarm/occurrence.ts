import type { Span } from "../../document/guidance";
import { foldText } from "../../document/text";
import type { TermMatch } from "../term";

/** How far guards look around a term: bounded, so that a text is checked in linear time. */
const BEFORE = 90;
const AFTER = 140;
/** How a sentence begins says whether it tells or demands. */
const HEAD = 60;

/** A term in its sentence, with what surrounds it. */
export class Occurrence {
  #before: string | undefined;
  #after: string | undefined;
  #head: string | undefined;

  /** The words themselves. */
  readonly term: string;
  /** What precedes in the sentence, as written. */
  readonly rawBefore: string;
  /** What follows in the sentence, as written. */
  readonly rawAfter: string;

  constructor(
    readonly text: string,
    readonly match: TermMatch,
    readonly sentence: Span,
  ) {
    this.term = text.slice(match.start, match.end);
    this.rawBefore = text.slice(Math.max(sentence.start, match.start - BEFORE), match.start);
    this.rawAfter = text.slice(match.end, Math.min(sentence.end, match.end + AFTER));
  }

  /** What precedes, folded: lower case without accents, white space at its end trimmed. */
  get before(): string {
    return (this.#before ??= foldText(this.rawBefore));
  }

  /** How the sentence begins, folded. */
  get head(): string {
    return (this.#head ??= foldText(this.text.slice(this.sentence.start, Math.min(this.sentence.end, this.sentence.start + HEAD))));
  }

  /** What follows, folded and trimmed. */
  get after(): string {
    return (this.#after ??= foldText(this.rawAfter));
  }
}
