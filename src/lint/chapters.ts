import type { Outline, Section } from "../outline/outline";

/** Finds the chapter that a section of a document belongs to: what people call its parts, under a lone title or not. */
export class Chapters {
  readonly #outline: Outline;
  readonly #level: number;

  constructor(outline: Outline) {
    this.#outline = outline;
    this.#level = mainLevel(outline);
  }

  /** The chapter that holds a section; the section itself where nothing above it is one. */
  of(index: number): Section | undefined {
    let section = this.#outline.sections[index];
    while (section && section.level > this.#level && section.parent !== null) {
      const parent: Section | undefined = this.#outline.sections[section.parent];
      if (parent === undefined || parent.heading === null) break;
      // Under a lone title the section just below it is the main one, whatever its level.
      if (parent.level < this.#level) break;
      section = parent;
    }
    return section;
  }
}

/** A title alone above everything else is no main section: the level below it is. */
function mainLevel({ sections }: Outline): number {
  const headed = sections.filter(({ heading }) => heading !== null);
  let level = headed.reduce((least, section) => Math.min(least, section.level), Infinity);
  while (headed.filter((section) => section.level <= level).length === 1) {
    const below = headed.filter((section) => section.level > level).map((section) => section.level);
    if (below.length === 0) break;
    level = below.reduce((least, one) => Math.min(least, one), Infinity);
  }
  return level;
}

/** The heading of a section with the number that Word shows; null for what precedes the first heading. */
export function headingText({ heading }: Section): string | null {
  if (heading === null) return null;
  const { label, text } = heading.block;
  return label === null ? text : `${label} ${text}`;
}
