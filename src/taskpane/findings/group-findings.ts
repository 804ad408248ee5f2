import type { Finding } from "../../lint/finding";
import type { Outline, Section } from "../../outline/outline";

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
  const floor = mainLevel(outline);
  for (const finding of findings) {
    const section = isAbsence(finding) || finding.section === null ? undefined : mainSection(outline, finding.section, floor);
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

/** A title alone above everything else is no main section: the level below it is. */
function mainLevel(outline: Outline): number {
  const headed = outline.sections.filter(({ heading }) => heading !== null);
  let level = Math.min(...headed.map((section) => section.level));
  while (headed.filter((section) => section.level <= level).length === 1) {
    const below = headed.filter((section) => section.level > level).map((section) => section.level);
    if (below.length === 0) break;
    level = Math.min(...below);
  }
  return level;
}

function mainSection(outline: Outline, index: number, level: number): Section | undefined {
  let section = outline.sections[index];
  while (section && section.level > level && section.parent !== null) {
    const parent: Section | undefined = outline.sections[section.parent];
    if (parent === undefined || parent.heading === null) break;
    // Under a lone title the section just below it is the main one, whatever its level.
    if (parent.level < level) break;
    section = parent;
  }
  return section;
}

function headingText(section: Section): string | null {
  if (section.heading === null) return null;
  const { label, text } = section.heading.block;
  return label === null ? text : `${label} ${text}`;
}
