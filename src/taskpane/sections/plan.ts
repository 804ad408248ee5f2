import type { Position } from "../../document/action";
import type { Language, Localized } from "../../document/language";
import type { Range } from "../../document/place";
import type { SectionId } from "../../guide/guide-item";
import type { Template } from "../../guide/template";
import type { GuideSectionState, Outline } from "../../outline/outline";
import { placeLabel } from "./place-label";
import type { PlaceLabel } from "./place-label";

/** Something that may be inserted, at its place in the guide's order or at the cursor. */
export interface Insertable {
  readonly template: string;
  readonly position: Position;
  readonly place: PlaceLabel;
}

/** A section of the guide as the pane shows it. */
export interface PlannedSection {
  readonly id: SectionId;
  readonly title: Localized;
  readonly purpose: Localized;
  readonly expected: "required" | "recommended";
  readonly state: GuideSectionState["state"];
  /** Guidance placeholders left. */
  readonly guidance: number;
  /** What it should say and does not. */
  readonly lacks: readonly Localized[];
  /** The words of its heading in the document; null when it has none. */
  readonly heading: Range | null;
  /** Null when it has no template, or is already there. */
  readonly insertable: Insertable | null;
}

export interface PlannedExtra extends Insertable {
  readonly kind: Template["kind"];
  readonly title: Localized;
}

/** The guide's path through this document. */
export interface Plan {
  /** The document's own language: what is inserted speaks it. */
  readonly language: Language;
  readonly isEmpty: boolean;
  readonly sections: readonly PlannedSection[];
  /** Templates that are no section: tables, checklists. */
  readonly extras: readonly PlannedExtra[];
}

export type PlaceOf = (outline: Outline, template: Template) => Position;

/** What to write next, told from one reading. */
export function planOf(outline: Outline, templates: readonly Template[], placeOf: PlaceOf): Plan {
  const insertable = (template: Template): Insertable => {
    const position = placeOf(outline, template);
    return { template: template.id, position, place: labelOf(outline, position, template) };
  };
  const own = (id: string | null): Insertable | null => {
    const template = templates.find((one) => one.id === id);
    return template === undefined ? null : insertable(template);
  };
  return {
    language: outline.language,
    isEmpty: outline.words === 0 && outline.sections.every(({ heading }) => heading === null),
    sections: outline.guide.map((state) => plannedSection(outline, state, own)),
    extras: templates
      .filter(({ kind }) => kind !== "section")
      .map((template) => ({ kind: template.kind, title: template.title, ...insertable(template) })),
  };
}

/** A table may join its section. */
function labelOf(outline: Outline, position: Position, { kind, section }: Template): PlaceLabel {
  const label = placeLabel(outline, position);
  if (kind !== "table" || position.kind !== "after" || label.kind !== "after") return label;
  const own = outline.guide.find(({ definition }) => definition.id === section)?.sections ?? [];
  return own.includes(outline.sectionAt(position.place).index) ? { ...label, kind: "within" } : label;
}

function plannedSection(
  outline: Outline,
  { definition, state, guidance, sections, itemsMissing }: GuideSectionState,
  insertable: (template: string | null) => Insertable | null,
): PlannedSection {
  const heading = sections.map((index) => outline.sections[index]?.heading).find((found) => found !== null && found !== undefined);
  return {
    id: definition.id,
    title: definition.title,
    purpose: definition.purpose,
    expected: definition.expected,
    state,
    guidance,
    lacks: definition.items.filter(({ id }) => itemsMissing.includes(id)).map(({ title }) => title),
    heading: heading ? { place: heading.place, start: 0, end: heading.block.text.length } : null,
    insertable: state === "missing" ? insertable(definition.template) : null,
  };
}
