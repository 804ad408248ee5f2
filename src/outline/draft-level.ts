import type { Position } from "../document/action";
import type { Draft } from "../document/draft";
import type { Language } from "../document/language";
import { isSamePlace } from "../document/place";
import { draftFor } from "../guide/profile-draft";
import type { Template } from "../guide/template";
import type { Outline, Section } from "./outline";

/** Word's lowest heading style. */
const LOWEST = 9;

/**
 * What is inserted at a place, in the document's language unless another is asked for, with its headings at the level of the sections around it: a
 * chapter among chapters. One level above them, it would take what follows for its own. Under the title of the whole
 * document chapters are at the second level. A table that joins its section is a part of it, one level below; one whose
 * heading would open that section comes without.
 */
export function draftAt(template: Template, outline: Outline, position: Position, language: Language = outline.language): Draft {
  const draft = draftFor(outline.profile, template, language);
  const joined = sectionJoined(template, outline, position);
  if (joined !== null && template.opensSection === true) return { ...draft, blocks: draft.blocks.filter(({ kind }) => kind !== "heading") };
  const deeper = joined?.level ?? levelAt(outline, position) - 1;
  if (deeper === 0) return draft;
  return { ...draft, blocks: draft.blocks.map((block) => (block.kind === "heading" ? { ...block, level: Math.min(LOWEST, block.level + deeper) } : block)) };
}

/** The section that a table comes to stand in, being its own; null where it stands by itself. */
function sectionJoined({ kind, section }: Template, outline: Outline, position: Position): Section | null {
  if (kind !== "table" || position.kind !== "after") return null;
  const state = outline.guide.find(({ definition }) => definition.id === section);
  const at = outline.sectionAt(position.place);
  return state?.sections.includes(at.index) === true ? at : null;
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
