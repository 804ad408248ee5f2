import { foldText } from "../document/text";
import type { SectionId } from "../guide/guide-item";
import { stripTypedNumber } from "./title-topics";

/** By what a heading is found again in a later reading: its words, and which of those that have the same it is. */
export interface HeadingKey {
  /** Its text, folded, without the number typed before it: sections move. */
  readonly heading: string;
  /** From 1, in document order. */
  readonly ordinal: number;
}

/** What the author says that a heading stands for: a section of the guide, or none. */
export interface HeadingMatch extends HeadingKey {
  readonly section: SectionId | "none";
}

/** A heading is a title of few words; longer ones are told apart by how they begin. */
const LENGTH = 200;

/** The keys of a document's headings, given in its order. */
export class HeadingKeys {
  readonly #counts = new Map<string, number>();

  next(text: string): HeadingKey {
    const heading = foldText(stripTypedNumber(text)).slice(0, LENGTH);
    const ordinal = (this.#counts.get(heading) ?? 0) + 1;
    this.#counts.set(heading, ordinal);
    return { heading, ordinal };
  }
}

/** A key as one text, to look it up. */
export const keyText = ({ heading, ordinal }: HeadingKey): string => `${ordinal} ${heading}`;
