import type { Outline } from "../outline/outline";
import { Chapters, headingText } from "./chapters";
import { countsOf } from "./counts";
import type { Counts } from "./counts";
import type { Finding } from "./finding";

/** The points of one part of the document, for people. */
export interface ReportGroup {
  /** Which words name it: "missing" (from the whole document), "whole", "beside" (notes and text boxes), "start"; null where `heading` does. */
  readonly name: "missing" | "whole" | "beside" | "start" | null;
  readonly heading: string | null;
  readonly findings: readonly Finding[];
  readonly counts: Counts;
}

/** Findings in reading order (order-findings.ts) by chapter: what is missing first, then the chapters, then what belongs to none. */
export function reportGroups(findings: readonly Finding[], outline: Outline): readonly ReportGroup[] {
  const chapters = new Chapters(outline);
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    const rank = rankOf(finding, chapters);
    const group = groups.get(rank);
    if (group) group.push(finding);
    else groups.set(rank, [finding]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([rank, members]): ReportGroup => {
      const section = outline.sections[rank];
      const heading = section ? headingText(section) : null;
      const name = rank === MISSING ? "missing" : rank === BESIDE ? "beside" : rank === WHOLE ? "whole" : heading === null ? "start" : null;
      return { name, heading, findings: members, counts: countsOf(members) };
    });
}

const MISSING = -1;
const BESIDE = Number.MAX_SAFE_INTEGER - 1;
const WHOLE = Number.MAX_SAFE_INTEGER;

function rankOf({ family, range, section }: Finding, chapters: Chapters): number {
  if (family === "missing" && range === null && section === null) return MISSING;
  if (range !== null && range.place[0] !== 0) return BESIDE;
  return section === null ? WHOLE : (chapters.of(section)?.index ?? WHOLE);
}
