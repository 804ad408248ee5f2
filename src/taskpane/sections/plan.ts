import type { Position } from "../../document/action";
import type { Language, Localized } from "../../document/language";
import type { Range } from "../../document/place";
import type { Contributor } from "../../guide/contributor";
import type { GuideStep, SectionId } from "../../guide/guide-item";
import { STEPS } from "../../guide/steps";
import type { Template } from "../../guide/template";
import type { GuideSectionState, Outline } from "../../outline/outline";
import { placeLabel } from "./place-label";
import { REVIEW_CHECKLIST } from "./missing-templates";
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
  /** Who answers it, as a rule. */
  readonly contributor: Contributor;
  readonly state: GuideSectionState["state"];
  /** Guidance placeholders left. */
  readonly guidance: number;
  /** What it should say and does not. */
  readonly lacks: readonly { readonly id: string; readonly title: Localized }[];
  /** The words of its heading in the document; null when it has none. */
  readonly heading: Range | null;
  /** Null when it has no template, or is already there. */
  readonly insertable: Insertable | null;
}

export interface PlannedExtra extends Insertable {
  readonly kind: Template["kind"];
  readonly title: Localized;
  /** The section that a table is part of. */
  readonly section: SectionId;
}

/** One of the five steps of the guide, with its sections in the document's order. */
export interface PlannedStep {
  readonly id: GuideStep;
  readonly title: Localized;
  readonly purpose: Localized;
  readonly sections: readonly PlannedSection[];
  /** The checklist that closes it. */
  readonly checklist: PlannedExtra | null;
}

/** The guide's path through this document. */
export interface Plan {
  /** The document's own language: what is inserted speaks it. */
  readonly language: Language;
  readonly isEmpty: boolean;
  readonly sections: readonly PlannedSection[];
  readonly steps: readonly PlannedStep[];
  /** What to write next: the first section of the path that is not written; null when all are. */
  readonly next: PlannedSection | null;
  /** Templates that are no section: covers, tables, checklists. */
  readonly extras: readonly PlannedExtra[];
  /** Guidance placeholders left in the whole document. */
  readonly guidance: number;
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
  const sections = outline.guide.map((state) => plannedSection(outline, state, own));
  const extras = templates.filter(({ kind }) => kind !== "section").map((template) => ({ kind: template.kind, title: template.title, section: template.section, ...insertable(template) }));
  const steps = STEPS.map((step): PlannedStep => ({
    id: step.id,
    title: step.title,
    purpose: step.purpose,
    sections: sections.filter(({ id }) => outline.profile.sections.find((definition) => definition.id === id)?.step === step.id),
    checklist: extras.find(({ template }) => template === checklistOf(step.slug)) ?? null,
  }));
  return {
    language: outline.language,
    isEmpty: outline.words === 0 && outline.sections.every(({ heading, guidance }) => heading === null && guidance === 0),
    sections,
    steps,
    next: nextOf(steps.flatMap((step) => step.sections)),
    extras,
    guidance: outline.sections.reduce((sum, { guidance }) => sum + guidance, 0),
  };
}

/** What is required comes before what is recommended. */
function nextOf(path: readonly PlannedSection[]): PlannedSection | null {
  const unwritten = path.filter(({ state }) => state !== "present");
  return unwritten.find(({ expected }) => expected === "required") ?? unwritten[0] ?? null;
}

const checklistOf = (slug: string): string => (slug === REVIEW_STEP ? REVIEW_CHECKLIST : `step-${slug}-checklist`);
const REVIEW_STEP = "review";

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
    contributor: definition.contributor,
    state,
    guidance,
    lacks: definition.items.filter(({ id }) => itemsMissing.includes(id)).map(({ id, title }) => ({ id, title })),
    heading: heading ? { place: heading.place, start: 0, end: heading.block.text.length } : null,
    insertable: state === "missing" ? insertable(definition.template) : null,
  };
}
