import type { Heading } from "../document/content";
import { bodyContents } from "../document/place";
import type { WordReading } from "./word-reading";

/** How the headings of a document look, where no style says so; null sizes are left as they are. */
export interface FakedLook {
  readonly heading: { readonly bold: boolean; readonly underlined: boolean; readonly size: number | null };
  /** Size of the body text: what follows a faked heading would otherwise take its size. */
  readonly bodySize: number | null;
}

/**
 * The look to copy for a heading inserted in a document whose headings are all faked: that of the nearest one of its
 * level, else of the nearest one. Null where the document has real headings, or none: the built-in styles then serve.
 * @param index paragraph next to which the heading goes; null at the cursor, whose place is not known
 */
export function fakedLook(reading: WordReading | null, index: number | null, level: number): FakedLook | null {
  if (!reading) return null;
  const headings: { readonly block: Heading; readonly at: number }[] = [];
  for (const { place, block } of bodyContents(reading.document)) {
    if (block.kind !== "heading") continue;
    if (!block.faked) return null;
    headings.push({ block, at: reading.paragraphIndex(place) ?? 0 });
  }
  const around = index ?? reading.paragraphs.length;
  const nearest = (among: typeof headings): (typeof headings)[number] | undefined =>
    among.reduce<(typeof headings)[number] | undefined>((best, next) => (best && Math.abs(best.at - around) <= Math.abs(next.at - around) ? best : next), undefined);
  const model = nearest(headings.filter(({ block }) => block.level === level)) ?? nearest(headings);
  const paragraph = model && reading.paragraphs[model.at];
  if (!paragraph) return null;
  return { heading: { bold: paragraph.bold === true, underlined: paragraph.underlined, size: paragraph.size }, bodySize: bodySize(reading) };
}

/** The size most characters have. */
function bodySize({ paragraphs }: WordReading): number | null {
  const counts = new Map<number, number>();
  for (const { size, text } of paragraphs) if (size !== null) counts.set(size, (counts.get(size) ?? 0) + text.length);
  return [...counts].reduce<[number, number] | null>((best, next) => (best && best[1] >= next[1] ? best : next), null)?.[0] ?? null;
}
