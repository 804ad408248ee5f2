import type { StoredAside } from "../../document/stored-dispositions";
import type { LaidAside } from "../../lint/dispositions";
import type { Finding } from "../../lint/finding";

/** What one decision leaves as it is. */
export interface AsideRow {
  readonly aside: StoredAside;
  /** In reading order. */
  readonly findings: readonly [Finding, ...Finding[]];
}

/** The points set aside, one row a decision, in reading order; those of the baseline are only counted. */
export function asideRows(laid: readonly LaidAside[]): { readonly rows: readonly AsideRow[]; readonly old: number } {
  const rows = new Map<StoredAside, { aside: StoredAside; findings: [Finding, ...Finding[]] }>();
  let old = 0;
  for (const { finding, aside } of laid) {
    const row = aside === null ? undefined : rows.get(aside);
    if (aside === null) old++;
    else if (row) row.findings.push(finding);
    else rows.set(aside, { aside, findings: [finding] });
  }
  return { rows: [...rows.values()], old };
}

/** Longest words for which the same may be left everywhere: a whole paragraph is met once. */
const LONGEST = 60;

/** The words for which "everywhere" makes sense; null where it does not: what is missing, or not tested, is so at one place. */
export function repeatableWords({ family, text }: Finding): string | null {
  if (text === null || text.trim() === "" || text.length > LONGEST) return null;
  return family === "ambiguous" || family === "consistency" ? text.replace(/\s+/g, " ").trim() : null;
}
