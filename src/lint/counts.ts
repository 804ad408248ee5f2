import type { Family, Finding, Severity } from "./finding";

/** How many points a check has found. */
export interface Counts {
  readonly families: Readonly<Record<Family, number>>;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** In the order in which people read them: the gravest first. */
export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Severity[];
export const FAMILIES = ["missing", "untested", "ambiguous", "consistency"] as const satisfies readonly Family[];

export function countsOf(findings: readonly Finding[]): Counts {
  const families = { missing: 0, untested: 0, ambiguous: 0, consistency: 0 };
  const severities = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) {
    families[finding.family]++;
    severities[finding.severity]++;
  }
  return { families, severities };
}
