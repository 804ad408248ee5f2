import type { Position } from "../document/action";
import type { Draft } from "../document/draft";
import { isSamePlace } from "../document/place";
import type { Outline } from "./outline";

/** Word's lowest heading style. */
const LOWEST = 9;

/**
 * The draft with its headings at the level of the sections around it: a chapter among chapters. One level above them, it
 * would take what follows for its own. Under the title of the whole document chapters are at the second level.
 */
export function draftAt(draft: Draft, outline: Outline, position: Position): Draft {
  const deeper = levelAt(outline, position) - 1;
  if (deeper === 0) return draft;
  return { ...draft, blocks: draft.blocks.map((block) => (block.kind === "heading" ? { ...block, level: Math.min(LOWEST, block.level + deeper) } : block)) };
}

function levelAt(outline: Outline, position: Position): number {
  if (position.kind === "before") {
    const { heading, level } = outline.sectionAt(position.place);
    if (heading !== null && isSamePlace(heading.place, position.place)) return Math.max(1, level);
  }
  return chapterLevel(outline);
}

/** Level of the document's chapters: that of its highest headings, a title alone above them all left out. */
function chapterLevel(outline: Outline): number {
  const tops = outline.sections.filter(({ heading, parent }) => heading !== null && parent === null);
  const [title, ...others] = tops;
  const chapters = title !== undefined && others.length === 0 && title.children.length > 1 ? title.children.map((index) => outline.sections[index]) : tops;
  return Math.max(1, Math.min(...chapters.map((section) => section?.level ?? LOWEST), chapters.length === 0 ? 1 : LOWEST));
}
