import type { Document } from "../document/document";
import { isGuidanceOnly } from "../document/guidance";
import type { Requirement, RequirementTable } from "./outline";
import { groundOf } from "./ground";
import type { SectionTopics } from "./match-topics";
import { readRequirementTable } from "./requirement-tables";
import type { SectionNode } from "./sections";
import type { SignalReader } from "./text-signals";
import { readTextRequirements } from "./text-requirements";

/** Requirements and the tables that hold some, in document order. */
export interface ReadRequirements {
  readonly requirements: readonly Requirement[];
  readonly tables: readonly RequirementTable[];
}

/** The statements that a supplier must commit to: tables, numbered lists, bullets, prose. */
export function* readRequirements(document: Document, nodes: readonly SectionNode[], matched: readonly SectionTopics[], reader: SignalReader): Generator<void, ReadRequirements> {
  const requirements: Requirement[] = [];
  const tables: RequirementTable[] = [];
  const blocks = document.stories[0].blocks;
  for (const node of nodes) {
    const ground = groundOf(matched[node.index]?.topics ?? []);
    let from = node.first;
    const readTexts = (end: number): void => {
      // Written out rather than spread: spreading into more properties is slow, and there are as many as statements.
      for (const { id, text, range, origin } of readTextRequirements(blocks, from, end, ground, reader))
        requirements.push({ id, text, range, section: node.index, priority: null, rank: null, origin, table: null, useCases: 0, acceptance: 0, cells: NO_CELLS });
      from = end + 1;
    };
    for (let i = node.first; i < node.end; i++) {
      const block = blocks[i];
      if (block?.kind !== "table") continue;
      const read = readRequirementTable(block, [0, i], ground);
      if (read === null) continue;
      readTexts(i);
      const indexes = read.requirements.map(({ id, text, range, priority, rank, cells }): number => {
        const useCases = isFilled(cells.get("useCase")?.text) ? 1 : 0;
        const acceptance = isFilled(cells.get("acceptance")?.text) ? 1 : 0;
        return requirements.push({ id, text, range, section: node.index, priority, rank, origin: "table", table: tables.length, useCases, acceptance, cells }) - 1;
      });
      tables.push({ place: [0, i], section: node.index, columns: read.columns, requirements: indexes });
    }
    readTexts(node.end);
    yield;
  }
  return { requirements, tables };
}

const NO_CELLS: Requirement["cells"] = new Map();
const NOTHING = /^[\s.\-–—_/?…]*$|^(?:n\/?a|néant|aucune?|à (?:définir|compléter|préciser|rédiger|venir)|tbd|tbc|todo|to be (?:defined|completed|confirmed)|none)[\s.]*$/i;

/** Whether a cell says something: dashes, "à définir" and guidance do not. */
export function isFilled(text: string | undefined): boolean {
  return text !== undefined && !NOTHING.test(text) && !(text.includes("[") && text.split("\n").every((line) => isGuidanceOnly(line)));
}
