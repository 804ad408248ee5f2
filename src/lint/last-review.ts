import { visitContents } from "../document/place";
import { NOTHING_STORED, readStored, writeStored } from "../document/stored";
import type { Outline } from "../outline/outline";
import { countsOf } from "./counts";
import type { Counts } from "./counts";
import type { Finding } from "./finding";
import { hash } from "./finding-key";
import type { Trend } from "./trend";

/** What is kept of one review in the document, to tell the next one how far it has got: numbers, no words. */
export interface LastReview extends Counts {
  /** When it was kept: ISO 8601. */
  readonly date: string;
  /** Of the whole text: equal for equal texts. */
  readonly fingerprint: string;
}

/** What is to be kept of a check. */
export function reviewOf(outline: Outline, findings: readonly Finding[], now: Date): LastReview {
  return { date: now.toISOString(), ...countsOf(findings), fingerprint: fingerprintOf(outline) };
}

/** The document's part with a review kept in it, in place of the one before. */
export function withReview(xml: string | null, review: LastReview): string {
  return writeStored({ ...(xml === null ? NOTHING_STORED : readStored(xml)), review });
}

/** How a check compares with the review that its document keeps; null where it keeps none that can be read. */
export function trendOf(outline: Outline, findings: readonly Finding[]): Trend | null {
  const last = lastReview(readStored(outline.document.stored).review);
  if (last === null) return null;
  const then = Object.values(last.severities).reduce((sum, count) => sum + count, 0);
  return { since: new Date(last.date), change: findings.length - then, isSameText: last.fingerprint === fingerprintOf(outline) };
}

function fingerprintOf({ document }: Outline): string {
  const texts: string[] = [];
  for (const { blocks } of document.stories) visitContents(blocks, ({ text }) => texts.push(text));
  return hash(texts.join("\n"));
}

/** Null for what another version, or somebody else, left there. */
function lastReview(value: unknown): LastReview | null {
  if (typeof value !== "object" || value === null) return null;
  const { date, families, severities, fingerprint } = value as Partial<Record<keyof LastReview, unknown>>;
  if (typeof date !== "string" || Number.isNaN(Date.parse(date)) || typeof fingerprint !== "string") return null;
  if (!isCounts(families, ["missing", "untested", "ambiguous", "consistency"]) || !isCounts(severities, ["error", "warning", "info"])) return null;
  return { date, families, severities, fingerprint };
}

function isCounts<K extends string>(value: unknown, keys: readonly K[]): value is Record<K, number> {
  return typeof value === "object" && value !== null && keys.every((key) => Number.isSafeInteger((value as Partial<Record<K, unknown>>)[key]) && Number((value as Record<K, unknown>)[key]) >= 0);
}
