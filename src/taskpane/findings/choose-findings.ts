import type { Family, Finding, Severity } from "../../lint/finding";

/** A first look shows about this many points. */
export const FIRST_LOOK = 15;

export interface Chosen {
  /** In the order given. */
  readonly shown: readonly Finding[];
  readonly foldedInfos: number;
  readonly foldedOthers: number;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Between two warnings, what is not said at all weighs more than what is badly said. */
const WEIGHT: Readonly<Record<Family, number>> = { missing: 0, untested: 1, consistency: 2, ambiguous: 3 };

/** Which points a first look shows: the gravest ones, never the information where something graver is said. */
export function chooseFindings(findings: readonly Finding[], unfolded: boolean): Chosen {
  const gravest = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || WEIGHT[a.finding.family] - WEIGHT[b.finding.family] || a.index - b.index);
  const grave = gravest.filter(({ finding }) => finding.severity !== "info");
  const first = new Set((grave.length > 0 ? grave : gravest).slice(0, FIRST_LOOK).map(({ index }) => index));
  const shown = unfolded ? findings : findings.filter((_, index) => first.has(index));
  const left = findings.filter((_, index) => !first.has(index));
  const foldedInfos = left.filter(({ severity }) => severity === "info").length;
  return { shown, foldedInfos, foldedOthers: left.length - foldedInfos };
}

export function ofFamily(findings: readonly Finding[], family: Family | null): readonly Finding[] {
  return family === null ? findings : findings.filter((finding) => finding.family === family);
}

export interface Counts {
  readonly families: Readonly<Record<Family, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
}

export function countFindings(findings: readonly Finding[]): Counts {
  const families = { missing: 0, untested: 0, ambiguous: 0, consistency: 0 };
  const severities = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) {
    families[finding.family]++;
    severities[finding.severity]++;
  }
  return { families, severities };
}

/** The finding before (-1) or after (+1) the one selected; the first one when none is. Undefined at either end. */
export function neighbour(shown: readonly Finding[], selected: string | null, step: -1 | 1): Finding | undefined {
  const index = shown.findIndex(({ key }) => key === selected);
  return index < 0 ? (step === 1 ? shown[0] : undefined) : shown[index + step];
}
