import type { Position } from "../document/action";
import type { Draft } from "../document/draft";
import { isSamePlace } from "../document/place";
import type { Template } from "../guide/template";
import type { Outline } from "./outline";

/** Word's lowest heading style. */
const LOWEST = 9;

/**
 * What is inserted at a place, in the document's language, with its headings at the level of the sections around it: a
 * chapter among chapters. One level above them, it would take what follows for its own. Under the title of the whole
 * document chapters are at the second level. A table that joins its section comes without the title, which is there.
 */
export function draftAt(template: Template, outline: Outline, position: Position): Draft {
  const draft = template.draft(outline.language);
  if (joinsSection(template, outline, position)) return { ...draft, blocks: draft.blocks.filter(({ kind }) => kind !== "heading") };
  const deeper = levelAt(outline, position) - 1;
  if (deeper === 0) return draft;
  return { ...draft, blocks: draft.blocks.map((block) => (block.kind === "heading" ? { ...block, level: Math.min(LOWEST, block.level + deeper) } : block)) };
}

function joinsSection({ kind, section }: Template, outline: Outline, position: Position): boolean {
  if (kind !== "table" || position.kind !== "after") return false;
  const state = outline.guide.find(({ definition }) => definition.id === section);
  return state?.sections.includes(outline.sectionAt(position.place).index) === true;
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
