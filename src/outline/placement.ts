import type { Position } from "../document/action";
import type { Block } from "../document/document";
import type { SectionId } from "../guide/guide-item";
import type { Template } from "../guide/template";
import type { GuideSectionState, Outline, Section } from "./outline";

/** Where a template goes: a table within its section when that is there, before its first part; a cover before all sections; else as placeFor says. */
export function placeOf(outline: Outline, template: Template): Position {
  if (template.kind === "cover") return placeOfCover(outline);
  return (template.kind === "table" ? placeWithin(outline, template.section) : null) ?? placeFor(outline, template.section);
}

/** Before the chapter of the guide's section met first; where none is, before the first chapter; at the end of a document without headings. */
function placeOfCover(outline: Outline): Position {
  const borne = outline.guide.flatMap(({ state, sections }) => (state === "missing" ? [] : sections.filter((index) => index > 0)));
  const first = borne.length > 0 ? outline.sections[Math.min(...borne)] : outline.sections.find((section) => section.heading !== null && !isDocumentTitle(outline, section));
  const heading = first === undefined ? null : chapterOf(outline, first).heading;
  return heading === null ? { kind: "end" } : { kind: "before", place: heading.place, expected: heading.block.text };
}

/** After the own text of a section that is there under its title; null where it is not. */
export function placeWithin(outline: Outline, section: SectionId): Position | null {
  const state = outline.guide.find(({ definition }) => definition.id === section);
  if (state === undefined || state.state === "missing") return null;
  const { heading, end } = titledSection(outline, state);
  if (heading === null) return null;
  return { kind: "after", place: [0, end - 1], expected: textOf(outline.document.stories[0].blocks[end - 1]) };
}

/**
 * Where a section of the guide goes in this document: before the first section present that follows it in the guide's
 * order, else after the nearest present one that precedes it, else at the end. Always beside a block of the body itself,
 * never in a table. `expected` is the block's canonical text, "" for a table.
 */
export function placeFor(outline: Outline, section: SectionId): Position {
  const at = outline.guide.findIndex(({ definition }) => definition.id === section);
  const isThere = ({ state, sections }: GuideSectionState): boolean => state !== "missing" && sections.some((index) => index > 0);
  const before = at < 0 ? [] : outline.guide.slice(0, at).filter(isThere);
  const after = at < 0 ? undefined : outline.guide.slice(at + 1).find(isThere);
  if (after !== undefined) {
    const own = titledSection(outline, after);
    const top = chapterOf(outline, own);
    const holdsEarlier = before.some((state) => state.sections.some((index) => index < own.index && chapterOf(outline, outline.sections[index] ?? own) === top));
    const target = holdsEarlier ? own : top;
    if (target.heading !== null) return { kind: "before", place: target.heading.place, expected: target.heading.block.text };
  }
  const nearest = before.at(-1);
  if (nearest !== undefined) {
    const last = lastBlock(outline, chapterOf(outline, titledSection(outline, nearest, true)));
    if (last >= 0) return { kind: "after", place: [0, last], expected: textOf(outline.document.stories[0].blocks[last]) };
  }
  return { kind: "end" };
}

const textOf = (block: Block | undefined): string => (block === undefined || block.kind === "table" || block.kind === "opaque" ? "" : block.text);

function titledSection(outline: Outline, state: GuideSectionState, last = false): Section {
  const titled = state.sections.filter((index) => index > 0);
  return outline.sections[(last ? titled.at(-1) : titled[0]) ?? 0] ?? outline.sections[0];
}

/** The chapter a section belongs to; the title of the whole document is no chapter. */
function chapterOf(outline: Outline, section: Section): Section {
  let chapter = section;
  while (chapter.parent !== null) {
    const parent = outline.sections[chapter.parent];
    if (parent === undefined || isDocumentTitle(outline, parent)) break;
    chapter = parent;
  }
  return chapter;
}

function isDocumentTitle(outline: Outline, section: Section): boolean {
  return section.parent === null && outline.sections.every(({ parent, index }) => parent !== null || index === 0 || index === section.index) && section.children.length > 1;
}

/** Index of the last body block of a section and of all below it. */
function lastBlock(outline: Outline, section: Section): number {
  let last = section;
  for (let child = last.children.at(-1); child !== undefined; child = last.children.at(-1)) last = outline.sections[child] ?? last;
  return last.end - 1;
}
