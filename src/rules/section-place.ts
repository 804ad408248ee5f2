import type { Range } from "../document/place";
import type { GuideSectionState, Outline } from "../outline/outline";

/** Where what a section of the guide lacks is said: at its heading, else in the section that treats it. */
export function sectionPlace(outline: Outline, { definition, sections }: GuideSectionState): SectionPlace {
  // The one whose own subject it is, among those that treat it.
  const own = sections.find((index) => definition.topics.some((topic) => topic === outline.sections[index]?.topics[0]));
  return headingPlace(outline, own ?? sections[0] ?? 0);
}

export interface SectionPlace {
  readonly range?: Range;
  readonly section: number;
}

/** The heading of a section, where it has one. */
export function headingPlace(outline: Outline, section: number): SectionPlace {
  const heading = outline.sections[section]?.heading;
  return heading ? { section, range: { place: heading.place, start: 0, end: heading.block.text.length } } : { section };
}
