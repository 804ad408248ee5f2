import type { Span } from "../../document/guidance";

/** A pronoun whose meaning the reader must guess, UTF-16 offsets in the text. */
export interface UnclearPronoun extends Span {
  /** "noun": it stands for a thing or a person not named before it; "statement": for what a whole sentence says. */
  readonly standsFor: "noun" | "statement";
  /** Whether another sentence stands before its own in the same paragraph, in which a reader may look for it. */
  readonly isFollowing: boolean;
}
