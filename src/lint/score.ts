import type { Place } from "../document/place";
import type { WordingCategory } from "../language/term";
import type { Outline, Requirement } from "../outline/outline";
import { Chapters } from "./chapters";
import type { Finding } from "./finding";

/** What a well-formed requirement is (ISO/IEC/IEEE 29148:2018, 5.2.5), as far as a reading can tell. */
export const CHARACTERISTICS = ["unambiguous", "verifiable", "complete", "singular", "traceable"] as const;

export type Characteristic = (typeof CHARACTERISTICS)[number];

/** What one requirement lacks. */
export interface RequirementQuality {
  readonly requirement: Requirement;
  /** In the order of CHARACTERISTICS. */
  readonly lacks: readonly Characteristic[];
}

/** How the requirements of one chapter stand. */
export interface ChapterQuality {
  /** Index of the chapter in Outline.sections. */
  readonly section: number;
  readonly requirements: number;
  /** Those that lack nothing. */
  readonly sound: number;
  /** Requirements that lack each characteristic. */
  readonly lacking: Readonly<Record<Characteristic, number>>;
  /** Characteristics met, of all that its requirements should have, in percent. */
  readonly score: number;
}

export interface Quality {
  /** One a requirement, in document order. */
  readonly requirements: readonly RequirementQuality[];
  /** Chapters that hold requirements, in document order. */
  readonly chapters: readonly ChapterQuality[];
  /** That of the whole document; null without requirements. It informs, nothing depends on it. */
  readonly score: number | null;
}

/** What words of a category take from a requirement. */
const TAKES: Readonly<Record<WordingCategory, readonly Characteristic[]>> = {
  "vague-term": ["unambiguous", "verifiable"],
  "vague-quantity": ["verifiable"],
  "vague-time": ["verifiable"],
  "loophole": ["unambiguous"],
  "open-ended": ["complete"],
  "comparative": ["verifiable"],
  "weak-verb": ["unambiguous"],
  "weak-modal": ["unambiguous"],
  "totality": ["verifiable"],
  "pronoun": ["unambiguous"],
  "logic": ["unambiguous"],
  "multiple": ["singular"],
  "placeholder": ["complete"],
  "reference": ["complete"],
};

/** What points of a rule take from a requirement, where their family says something else: two that share an id cannot be told apart. */
export const TAKEN_BY_RULE: ReadonlyMap<string, readonly Characteristic[]> = new Map([
  ["ids-defined", ["traceable"]],
  ["one-requirement-per-id", ["traceable"]],
]);

/** What each requirement and each chapter lacks, by the findings of a check; remarks take nothing away. */
export function qualityOf(outline: Outline, findings: readonly Finding[]): Quality {
  const lacks = outline.requirements.map((requirement) => ownLacks(requirement));
  const index = new RequirementIndex(outline.requirements);
  for (const finding of findings) {
    if (finding.severity === "info" || finding.range === null) continue;
    const taken = takenBy(finding);
    if (taken.length === 0) continue;
    for (const at of index.at(finding.range.place, finding.range.start, finding.range.end)) for (const one of taken) lacks[at]?.add(one);
  }
  const requirements = outline.requirements.map((requirement, i): RequirementQuality => ({ requirement, lacks: CHARACTERISTICS.filter((one) => lacks[i]?.has(one)) }));
  return { requirements, chapters: chaptersOf(outline, requirements), score: scoreOf(requirements) };
}

/** What a requirement lacks by its own cells and links: nothing can refer to one without an id, nor test one without criterion. */
function ownLacks({ id, rank, table, acceptance, useCases }: Requirement): Set<Characteristic> {
  const lacks = new Set<Characteristic>();
  if (id === null) lacks.add("traceable");
  // What must be there must be tested; what is only wished for is told apart by its priority.
  if (rank === 1 && acceptance === 0) lacks.add("verifiable");
  if (rank === 1 && useCases === 0) lacks.add("complete");
  if (table !== null && rank === null) lacks.add("complete");
  return lacks;
}

function takenBy({ rule, category, family }: Finding): readonly Characteristic[] {
  const byRule = TAKEN_BY_RULE.get(rule);
  if (byRule !== undefined) return byRule;
  if (category !== null) return TAKES[category];
  switch (family) {
    case "untested":
      return ["verifiable"];
    case "missing":
      return ["complete"];
    case "ambiguous":
      return ["unambiguous"];
    // Consistency is a quality of a set of requirements, not of one (29148, 5.2.6).
    case "consistency":
      return [];
  }
}

/** Requirements by where they stand: the text of each, and the whole row of a table. */
class RequirementIndex {
  readonly #byText = new Map<string, number[]>();
  readonly #byRow = new Map<string, number>();

  constructor(readonly requirements: readonly Requirement[]) {
    for (const [index, { range, origin }] of requirements.entries()) {
      const key = range.place.join(".");
      const at = this.#byText.get(key);
      if (at) at.push(index);
      else this.#byText.set(key, [index]);
      if (origin === "table") this.#byRow.set(rowOf(range.place), index);
    }
  }

  /** The requirements that words belong to. */
  at(place: Place, start: number, end: number): readonly number[] {
    const row = this.#byRow.get(rowOf(place));
    if (row !== undefined) return [row];
    return (this.#byText.get(place.join(".")) ?? []).filter((index) => {
      const range = this.requirements[index]?.range;
      return range !== undefined && start < range.end && range.start <= end;
    });
  }
}

/** The row of a body's table that a place is in: [story, block, row]. */
const rowOf = (place: Place): string => (place.length > 2 ? place.slice(0, 3).join(".") : "");

function scoreOf(requirements: readonly RequirementQuality[]): number | null {
  if (requirements.length === 0) return null;
  const lacking = requirements.reduce((sum, { lacks }) => sum + lacks.length, 0);
  return Math.round(100 * (1 - lacking / (requirements.length * CHARACTERISTICS.length)));
}

function chaptersOf(outline: Outline, requirements: readonly RequirementQuality[]): readonly ChapterQuality[] {
  const chapters = new Chapters(outline);
  const groups = new Map<number, RequirementQuality[]>();
  for (const quality of requirements) {
    const section = chapters.of(quality.requirement.section)?.index ?? 0;
    const group = groups.get(section);
    if (group) group.push(quality);
    else groups.set(section, [quality]);
  }
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([section, members]) => {
      const lacking = { unambiguous: 0, verifiable: 0, complete: 0, singular: 0, traceable: 0 };
      for (const { lacks } of members) for (const one of lacks) lacking[one]++;
      return { section, requirements: members.length, sound: members.filter(({ lacks }) => lacks.length === 0).length, lacking, score: scoreOf(members) ?? 0 };
    });
}
