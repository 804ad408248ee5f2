import type { Position } from "../../document/action";
import { isSamePlace } from "../../document/place";
import type { Outline, Section } from "../../outline/outline";

/** Where an insertion goes, in the document's own words. */
export type PlaceLabel =
  | { readonly kind: "after" | "before" | "within"; readonly title: string }
  | { readonly kind: "start" | "end" | "cursor" };

/** Headings are quoted up to this many characters. */
const LONGEST = 40;

/** Names a position by the section it follows or precedes: the one the guide knows, not its last subsection. */
export function placeLabel(outline: Outline, position: Position): PlaceLabel {
  if (position.kind === "cursor" || position.kind === "end") return { kind: position.kind };
  const section = outline.sectionAt(position.place);
  if (position.kind === "before") {
    const heads = section.heading !== null && isSamePlace(section.heading.place, position.place);
    return heads ? named("before", section) : { kind: "start" };
  }
  return named("after", knownSection(outline, section));
}

function named(kind: "after" | "before", section: Section): PlaceLabel {
  const text = section.heading?.block.text.trim() ?? "";
  if (text === "") return { kind: "start" };
  return { kind, title: text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text };
}

/** The section itself or the nearest one above it that stands for a section of the guide. */
function knownSection(outline: Outline, section: Section): Section {
  const known = new Set(outline.guide.flatMap(({ sections }) => sections));
  for (let current: Section | undefined = section; current; current = current.parent === null ? undefined : outline.sections[current.parent])
    if (known.has(current.index)) return current;
  return section;
}
