import type { Span } from "../../document/guidance";
import { foldText } from "../../document/text";
import type { TermMatch } from "../term";

/** How far guards look around a term: bounded, so that a text is checked in linear time. */
const BEFORE = 90;
const AFTER = 140;

/** A term in its sentence, with what surrounds it. */
export class Occurrence {
  #before: string | undefined;
  #after: string | undefined;

  constructor(
    readonly text: string,
    readonly match: TermMatch,
    readonly sentence: Span,
  ) {}

  /** The words themselves. */
  get term(): string {
    return this.text.slice(this.match.start, this.match.end);
  }

  /** What precedes in the sentence, as written. */
  get rawBefore(): string {
    return this.text.slice(Math.max(this.sentence.start, this.match.start - BEFORE), this.match.start);
  }

  /** What follows in the sentence, as written. */
  get rawAfter(): string {
    return this.text.slice(this.match.end, Math.min(this.sentence.end, this.match.end + AFTER));
  }

  /** What precedes, folded: lower case without accents, white space at its end trimmed. */
  get before(): string {
    return (this.#before ??= foldText(this.rawBefore));
  }

  /** What follows, folded and trimmed. */
  get after(): string {
    return (this.#after ??= foldText(this.rawAfter));
  }
}
