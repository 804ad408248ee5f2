import type { Range } from "../document/place";
import type { SectionId } from "../guide/guide-item";
import { settleHeadings } from "./settled-headings";
import { namesByHeading } from "./guide-states";
import { HeadingKeys } from "./heading-key";
import type { HeadingKey } from "./heading-key";
import type { GuideSectionState, Outline, Section } from "./outline";

/** How one heading of the author's was understood. */
export interface UnderstoodHeading {
  /** By which a correction of it is kept. */
  readonly key: HeadingKey;
  readonly text: string;
  readonly level: number;
  /** Its words in the document. */
  readonly range: Range;
  /** The section of the guide that it opens or belongs to; null for none, or for one that the company hides. */
  readonly section: SectionId | null;
  /** What says so: the author's correction, itself (its words or its text), the heading above it, or nothing. */
  readonly by: "author" | "itself" | "above" | "nothing";
}

/** Deeper headings are parts of a section that the ones above have told. */
const DEEPEST = 3;

/** How the headings of a document were understood, in its order, down to the third level. */
export function headingMatches(outline: Outline): readonly UnderstoodHeading[] {
  const settledHeadings = settleHeadings(outline.sections, outline.profile, outline.matches);
  const keys = new HeadingKeys();
  const understood = new Map<number, UnderstoodHeading>();
  for (const section of outline.sections) {
    if (section.heading === null) continue;
    const { place, block } = section.heading;
    // Every heading counts among those of its text, whatever its level.
    const key = keys.next(block.text);
    const above = section.parent === null ? undefined : understood.get(section.parent);
    const settled = settledHeadings.get(section.index);
    const own = settled?.by === "author" ? settled.section : (settled?.section ?? ownSection(outline, section));
    const isInherited = own === null && above !== undefined && above.section !== null && speaksOf(outline, section, above.section);
    const told = own === null || own === "none" ? (isInherited ? above.section : null) : shown(outline, own);
    understood.set(section.index, {
      key, text: block.text, level: section.level, section: told,
      range: { place, start: 0, end: block.text.length },
      by: settled?.by === "author" ? "author" : told === null ? "nothing" : isInherited ? "above" : "itself",
    });
  }
  return [...understood.values()].filter(({ level }) => level <= DEEPEST);
}

/** The section of the guide that a heading opens by its words, else by the text below it. */
function ownSection(outline: Outline, section: Section): SectionId | null {
  let best: { readonly id: SectionId; readonly rank: number } | null = null;
  for (const state of outline.guide) {
    if (!state.sections.includes(section.index)) continue;
    const rank = rankOf(state, section);
    if (best === null || rank < best.rank) best = { id: state.definition.id, rank };
  }
  return best?.id ?? null;
}

/** Lower is surer: words that tell the section from its neighbours, topics in the order in which the title names them, then a passage. */
function rankOf({ definition }: GuideSectionState, { heading, topics }: Section): number {
  const named = namesByHeading(definition, heading?.block.text ?? "");
  if (named !== null) return named ? -1 : topics.length;
  const first = topics.findIndex((topic) => definition.topics.includes(topic));
  return first < 0 ? topics.length : first;
}

/** Whether a section says nothing else than the section of the guide above it. */
function speaksOf(outline: Outline, { topics }: Section, id: SectionId): boolean {
  const above = outline.guide.find(({ definition }) => definition.id === id);
  return topics[0] === undefined || above?.definition.topics.includes(topics[0]) === true;
}

const shown = ({ guide }: Outline, id: SectionId): SectionId | null => (guide.some(({ definition }) => definition.id === id) ? id : null);
