import { comparePlaces } from "../document/place";
import type { Outline } from "../outline/outline";
import type { Finding } from "./finding";
import { compareSeverities } from "./severity";

/**
 * The order in which people read findings: what is missing from the whole document first, the gravest before the
 * others, then section by section in document order, and by place in a section.
 */
export function orderFindings(findings: readonly Finding[], outline: Outline): readonly Finding[] {
  const last = outline.sections.length;
  const group = (finding: Finding): number => (finding.family === "missing" && finding.range === null ? -1 : (finding.section ?? last));
  return findings
    .map((finding, index) => ({ finding, index, group: group(finding) }))
    .sort((a, b) => a.group - b.group || within(a.finding, b.finding) || a.index - b.index)
    .map(({ finding }) => finding);
}

function within(a: Finding, b: Finding): number {
  if (a.range === null && b.range === null) return compareSeverities(a.severity, b.severity);
  if (a.range === null) return -1;
  if (b.range === null) return 1;
  return comparePlaces(a.range.place, b.range.place) || a.range.start - b.range.start;
}
