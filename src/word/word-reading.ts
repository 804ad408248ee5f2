import type { Document } from "../document/document";
import { blockAt } from "../document/place";
import type { Place, Range } from "../document/place";
import { canonicalText } from "../document/text";
import type { HostParagraph } from "./host-paragraph";

/** A span of a paragraph of the body, in Word's own offsets. */
export interface HostSpan {
  /** Index in body.paragraphs. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A document read from Word, with the way back from its places to Word's paragraphs. */
export interface WordReading {
  readonly document: Document;
  /** The paragraphs of the body, tables' included, as Word gave them. */
  readonly paragraphs: readonly HostParagraph[];
  /** Index in body.paragraphs of a block; of its first paragraph for a table. Undefined for a place of another reading. */
  paragraphIndex(place: Place): number | undefined;
  /** Where a range stands in Word's own text. */
  toHost(range: Range): HostSpan | undefined;
}

/** Key of a place in the index of paragraphs. */
export const placeKey = (place: Place): string => place.join("/");

export function wordReading(document: Document, paragraphs: readonly HostParagraph[], index: ReadonlyMap<string, number>): WordReading {
  const paragraphIndex = (place: Place): number | undefined => index.get(placeKey(place));
  return {
    document,
    paragraphs,
    paragraphIndex,
    toHost: (range) => {
      const paragraph = paragraphIndex(range.place);
      const host = paragraph === undefined ? undefined : paragraphs[paragraph];
      if (paragraph === undefined || !host) return undefined;
      const block = blockAt(document, range.place);
      if (!block || block.kind === "table" || block.kind === "opaque") return { paragraph, start: 0, end: 0 };
      const mapped = canonicalText(host.text);
      const start = mapped.toHost(range.start);
      // The end of the last character, not the start of the next: a footnote mark between the two stays outside.
      return { paragraph, start, end: range.end > range.start ? mapped.toHost(range.end - 1) + 1 : start };
    },
  };
}
