import { Chapters, headingText } from "../../lint/chapters";
import type { Finding } from "../../lint/finding";
import type { Outline } from "../../outline/outline";

/** Findings that are read together, under one heading of the pane. */
export interface FindingGroup {
  /** Stable between two checks of one document: "missing", "whole" or the index of a section. */
  readonly id: string;
  /** The section's heading with its number; null for the text before the first heading, and for the two others. */
  readonly heading: string | null;
  readonly findings: readonly Finding[];
}

/** Groups findings that are already in reading order: what is missing first, then the main sections, then the whole. */
export function groupFindings(findings: readonly Finding[], outline: Outline): readonly FindingGroup[] {
  const groups = new Map<string, { id: string; heading: string | null; findings: Finding[] }>();
  const chapters = new Chapters(outline);
  for (const finding of findings) {
    const section = isAbsence(finding) || finding.section === null ? undefined : chapters.of(finding.section);
    const id = isAbsence(finding) ? "missing" : section === undefined ? "whole" : String(section.index);
    const group = groups.get(id);
    if (group) group.findings.push(finding);
    else groups.set(id, { id, heading: section ? headingText(section) : null, findings: [finding] });
  }
  return [...groups.values()].sort((a, b) => rank(a.id) - rank(b.id));
}

const rank = (id: string): number => (id === "missing" ? -1 : id === "whole" ? Infinity : Number(id));

/** The group that holds a finding. */
export function groupOf(groups: readonly FindingGroup[], key: string): string | null {
  return groups.find((group) => group.findings.some((finding) => finding.key === key))?.id ?? null;
}

/** True for what is missing from the whole document: it has no place to show. */
function isAbsence(finding: Finding): boolean {
  return finding.family === "missing" && finding.range === null && finding.section === null;
}
