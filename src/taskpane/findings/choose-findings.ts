import { foldText } from "../../document/text";
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

/** Of points of the same weight, this many of one rule come before the first of another one. */
const IN_A_ROW = 3;

/**
 * Which points a first look shows: the gravest ones, never the information where something graver is said. Among those
 * of one weight a reviewer says each thing once: words already shown come last, and no rule takes all the room.
 */
export function chooseFindings(findings: readonly Finding[], unfolded: boolean): Chosen {
  const repeats = new Repeats();
  const gravest = findings
    .map((finding, index) => ({ finding, index, ...repeats.of(finding) }))
    .sort(
      (a, b) =>
        RANK[a.finding.severity] - RANK[b.finding.severity] ||
        WEIGHT[a.finding.family] - WEIGHT[b.finding.family] ||
        a.ofWords - b.ofWords ||
        a.ofRule - b.ofRule ||
        a.index - b.index,
    );
  const grave = gravest.filter(({ finding }) => finding.severity !== "info");
  const first = new Set((grave.length > 0 ? grave : gravest).slice(0, FIRST_LOOK).map(({ index }) => index));
  const shown = unfolded ? findings : findings.filter((_, index) => first.has(index));
  const left = findings.filter((_, index) => !first.has(index));
  const foldedInfos = left.filter(({ severity }) => severity === "info").length;
  return { shown, foldedInfos, foldedOthers: left.length - foldedInfos };
}

/** Counts what has been said before of the same severity: by a rule of the same words, and by a rule at all. */
class Repeats {
  readonly #words = new Map<string, number>();
  readonly #rules = new Map<string, number>();

  of({ rule, severity, text }: Finding): { readonly ofWords: number; readonly ofRule: number } {
    const said = text === null ? 0 : countUp(this.#words, `${rule} ${severity} ${foldText(text)}`);
    // Only what is said for the first time fills the turns of its rule.
    const ofRule = said > 0 ? 0 : Math.floor(countUp(this.#rules, `${rule} ${severity}`) / IN_A_ROW);
    return { ofWords: said, ofRule };
  }
}

/** How many times a key was counted before. */
function countUp(counts: Map<string, number>, key: string): number {
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count;
}

export function ofFamily(findings: readonly Finding[], family: Family | null): readonly Finding[] {
  return family === null ? findings : findings.filter((finding) => finding.family === family);
}

/** The finding before (-1) or after (+1) the one selected; the first one when none is. Undefined at either end. */
export function neighbour(shown: readonly Finding[], selected: string | null, step: -1 | 1): Finding | undefined {
  const index = shown.findIndex(({ key }) => key === selected);
  return index < 0 ? (step === 1 ? shown[0] : undefined) : shown[index + step];
}
