import type { PlannedSection } from "./plan";

/** Sections that are written: no guidance left, no mandatory cell empty. */
export function countPresent(sections: readonly PlannedSection[]): number {
  return sections.filter(({ state }) => state === "present").length;
}
