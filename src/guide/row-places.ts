import type { GuideItem } from "./guide-item";
import type { SectionDefinition, SectionItem } from "./section";
import { GUIDE_SECTIONS } from "./sections";
import { STEPS } from "./steps";
import type { StepCheck } from "./steps";
import type { Template } from "./template";
import { TEMPLATES } from "./templates";

/** Where a row of the guide is in the product. */
export interface RowPlaces {
  /** What sections must say for it. */
  readonly items: readonly { readonly section: SectionDefinition; readonly item: SectionItem }[];
  /** The lines of checklists that ask for it; for the step of the review, E5, all its lines. */
  readonly checks: readonly StepCheck[];
  /** What can be inserted for it. */
  readonly templates: readonly Template[];
}

export function placesOf(row: GuideItem): RowPlaces {
  return {
    items: GUIDE_SECTIONS.flatMap((section) => section.items.filter(({ source }) => source.includes(row)).map((item) => ({ section, item }))),
    checks: STEPS.flatMap(({ id, checks }) => checks.filter(({ source }) => source.includes(row) || (row === "E5" && id === row))),
    templates: TEMPLATES.filter(({ source }) => source.includes(row)),
  };
}
