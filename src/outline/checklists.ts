import { CHECK_BOX, isCheckLine } from "../document/check-text";
import type { Document } from "../document/document";
import { bodyContents } from "../document/place";
import type { Range } from "../document/place";
import type { GuideItem } from "../guide/guide-item";

/** A review check of the guide (step E5). */
export type ReviewCheckId = Extract<GuideItem, `V${string}`>;

/** How far one review check has got in the document's checklist. */
export interface ReviewCheck {
  readonly check: ReviewCheckId;
  /** Its lines that are ticked, of all that it has. */
  readonly ticked: number;
  readonly total: number;
  /** The first of its lines not ticked; null when all are. */
  readonly next: Range | null;
}

const CHECKS: readonly ReviewCheckId[] = ["V1", "V2", "V3", "V4", "V5"];
/** "☐ V1 – Deux relecteurs…": the box, then the check's id before a dash. */
const REVIEW_LINE = new RegExp(`^[${CHECK_BOX.empty}${CHECK_BOX.ticked}]\\s*(V[1-5])\\s+[–—-]`, "u");

/** The state of the review checks that the body has lines for, in the guide's order: lines may have been moved, copied or removed. */
export function reviewChecks(document: Document): readonly ReviewCheck[] {
  const lines = new Map<string, { ticked: number; total: number; next: Range | null }>();
  for (const { place, block: { text } } of bodyContents(document)) {
    if (!isCheckLine(text)) continue;
    const check = REVIEW_LINE.exec(text)?.[1];
    if (check === undefined) continue;
    const line = lines.get(check) ?? { ticked: 0, total: 0, next: null };
    line.total++;
    if (text.startsWith(CHECK_BOX.ticked)) line.ticked++;
    else line.next ??= { place, start: 0, end: text.length };
    lines.set(check, line);
  }
  return CHECKS.flatMap((check) => {
    const line = lines.get(check);
    return line === undefined ? [] : [{ check, ...line }];
  });
}
