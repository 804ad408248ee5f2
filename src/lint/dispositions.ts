import type { StoredAside, StoredDispositions } from "../document/stored-dispositions";
import { foldText } from "../document/text";
import type { Finding } from "./finding";
import { baseOfKey } from "./finding-key";

/** A point that is left as it is. */
export interface LaidAside {
  readonly finding: Finding;
  /** Why; null for a point of the baseline. */
  readonly aside: StoredAside | null;
}

/** What a check found, sorted by what reviewers decided before. */
export interface Sorted {
  /** To be reviewed, in the order given. */
  readonly findings: readonly Finding[];
  /** Left as they are, in the order given. */
  readonly aside: readonly LaidAside[];
  /** What was left as it was and is there no more: its text has changed, or is gone. */
  readonly stale: readonly StoredAside[];
}

/**
 * Sorts out the points that reviewers left as they are. A point is found again by its key wherever it moved; of several
 * that nothing tells apart as many are left as were. A baseline never becomes stale: that its points go is what is hoped.
 * @param checked ids of the rules that ran: of the others nothing is known
 */
export function sortOut(findings: readonly Finding[], { points, baseline }: StoredDispositions, checked: ReadonlySet<string>): Sorted {
  if (points.length === 0 && baseline === null) return { findings, aside: [], stale: [] };
  const single = new Map(points.flatMap((point) => (point.key === null ? [] : [[point.key, point] as const])));
  const everywhere = new Map(points.flatMap((point) => (point.key === null ? [[kindOf(point.rule, point.words), point] as const] : [])));
  const old = new Set(baseline?.keys);
  const decided = new Map<Finding, StoredAside | null>();
  const used = new Set<StoredAside>();
  const decide = (finding: Finding, aside: StoredAside): void => {
    decided.set(finding, aside);
    used.add(aside);
  };

  for (const finding of findings) {
    const aside = single.get(finding.key) ?? (finding.text === null ? undefined : everywhere.get(kindOf(finding.rule, finding.text)));
    if (aside !== undefined) decide(finding, aside);
    else if (old.delete(finding.key)) decided.set(finding, null);
  }
  // Of two equal paragraphs the first is gone: the ordinal of the other has changed.
  const left = groupByBase(points.filter((point) => point.key !== null && !used.has(point)));
  const oldLeft = countByBase(old);
  if (left.size > 0 || oldLeft.size > 0) {
    for (const finding of findings) {
      if (decided.has(finding)) continue;
      const base = baseOfKey(finding.key);
      const aside = left.get(base)?.shift();
      const count = oldLeft.get(base) ?? 0;
      if (aside !== undefined) decide(finding, aside);
      else if (count > 0) {
        oldLeft.set(base, count - 1);
        decided.set(finding, null);
      }
    }
  }
  return {
    findings: findings.filter((finding) => !decided.has(finding)),
    aside: findings.flatMap((finding): readonly LaidAside[] => {
      const aside = decided.get(finding);
      return aside === undefined ? [] : [{ finding, aside }];
    }),
    stale: points.filter((point) => !used.has(point) && checked.has(point.rule)),
  };
}

/** What points have in common that are left everywhere. */
const kindOf = (rule: string, words: string): string => `${rule}\u0000${foldText(words)}`;

function groupByBase(points: readonly StoredAside[]): Map<string, StoredAside[]> {
  const groups = new Map<string, StoredAside[]>();
  for (const point of points) {
    const base = baseOfKey(point.key ?? "");
    const group = groups.get(base);
    if (group) group.push(point);
    else groups.set(base, [point]);
  }
  return groups;
}

function countByBase(keys: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) {
    const base = baseOfKey(key);
    counts.set(base, (counts.get(base) ?? 0) + 1);
  }
  return counts;
}
