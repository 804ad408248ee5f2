import { blockAt } from "../document/place";
import type { Outline } from "../outline/outline";
import type { Finding } from "./finding";

/** The words that a finding is about, in what surrounds them, on one line. */
export interface Quote {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters shown on either side of the words. */
const AROUND = 60;
/** Characters shown of words that are a whole paragraph. */
const LONGEST = 160;

/** What a finding quotes; null for a heading, which its group shows already, and for what is missing. */
export function quoteOf({ range }: Finding, outline: Outline): Quote | null {
  const block = range === null ? undefined : blockAt(outline.document, range.place);
  if (range === null || block === undefined || block.kind === "table" || block.kind === "opaque") return null;
  if (block.kind === "heading" || range.end === range.start) return null;
  const { text } = block;
  const before = text.slice(0, range.start);
  const after = text.slice(range.end);
  const left = before.length > AROUND ? `…${before.slice(-AROUND).replace(/^\S*\s/, "")}` : before;
  const right = after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, "")}…` : after;
  const words = range.end - range.start > LONGEST ? `${text.slice(range.start, range.start + LONGEST)}…` : text.slice(range.start, range.end);
  const oneLine = (part: string): string => part.replace(/[\n\t]+/g, " ");
  return { before: oneLine(left), words: oneLine(words), after: oneLine(right) };
}
