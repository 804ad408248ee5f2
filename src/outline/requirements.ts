import { isGuidanceOnly } from "../document/guidance";
import type { Place } from "../document/place";
import type { Requirement, RequirementTable } from "./outline";
import { groundOf } from "./ground";
import type { SectionTopics } from "./match-topics";
import { readRequirementTable } from "./requirement-tables";
import type { SectionNode } from "./sections";
import type { Ground } from "./statements";
import { rememberedStretch } from "./stretch";
import type { Stretch } from "./stretch";
import type { SignalReader } from "./text-signals";
import { readTextRequirements } from "./text-requirements";

/** Requirements and the tables that hold some, in document order. */
export interface ReadRequirements {
  readonly requirements: readonly Requirement[];
  /** The same, section by section; those of a section that stands where it stood are the same list as in an earlier reading. */
  readonly bySection: readonly (readonly Requirement[])[];
  readonly tables: readonly RequirementTable[];
}

/** The statements that a supplier must commit to: tables, numbered lists, bullets, prose. */
export function* readRequirements(nodes: readonly SectionNode[], stretches: readonly Stretch[], matched: readonly SectionTopics[], reader: SignalReader): Generator<void, ReadRequirements> {
  const requirements: Requirement[] = [];
  const bySection: (readonly Requirement[])[] = [];
  const tables: RequirementTable[] = [];
  for (const [section, stretch] of stretches.entries()) {
    const own = statedIn(stretch, nodes[section]?.first ?? 0, section, groundOf(matched[section]?.topics ?? []), tables.length, reader);
    for (const { place, columns, first, count } of own.tables) tables.push({ place, section, columns, requirements: Array.from({ length: count }, (_, i) => requirements.length + first + i) });
    for (const requirement of own.requirements) requirements.push(requirement);
    bySection.push(own.requirements);
    yield;
  }
  return { requirements, bySection, tables };
}

/** What one section states. */
interface Stated {
  readonly requirements: readonly Requirement[];
  readonly tables: readonly StatedTable[];
}

/** A table that states requirements: so many of its section's, from `first` on. */
interface StatedTable extends Pick<RequirementTable, "place" | "columns"> {
  readonly first: number;
  readonly count: number;
}

/**
 * @param offset how many blocks of the body precede the section's own
 * @param before how many tables of requirements do
 */
const statedIn = rememberedStretch(({ blocks }, offset: number, section: number, ground: Ground, before: number, reader: SignalReader): Stated => {
  const requirements: Requirement[] = [];
  const tables: StatedTable[] = [];
  let from = 0;
  const readTexts = (end: number): void => {
    // Written out rather than spread: spreading into more properties is slow, and there are as many as statements.
    for (const { id, text, range, origin } of readTextRequirements(blocks, from, end, offset, ground, reader))
      requirements.push({ id, text, range, section, priority: null, rank: null, origin, table: null, useCases: 0, acceptance: 0, cells: NO_CELLS });
    from = end + 1;
  };
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== "table") continue;
    const place: Place = [0, offset + i];
    const read = readRequirementTable(block, place, ground);
    if (read === null) continue;
    readTexts(i);
    const table = before + tables.length;
    tables.push({ place, columns: read.columns, first: requirements.length, count: read.requirements.length });
    for (const { id, text, range, priority, rank, cells } of read.requirements) {
      const useCases = isFilled(cells.get("useCase")?.text) ? 1 : 0;
      const acceptance = isFilled(cells.get("acceptance")?.text) ? 1 : 0;
      requirements.push({ id, text, range, section, priority, rank, origin: "table", table, useCases, acceptance, cells });
    }
  }
  readTexts(blocks.length);
  return { requirements, tables };
});

const NO_CELLS: Requirement["cells"] = new Map();
const NOTHING = /^[\s.\-–—_/?…]*$|^(?:n\/?a|néant|aucune?|à (?:définir|compléter|préciser|rédiger|venir)|tbd|tbc|todo|to be (?:defined|completed|confirmed)|none)[\s.]*$/i;

/** Whether a cell says something: dashes, "à définir" and guidance do not. */
export function isFilled(text: string | undefined): boolean {
  return text !== undefined && !NOTHING.test(text) && !(text.includes("[") && text.split("\n").every((line) => isGuidanceOnly(line)));
}
