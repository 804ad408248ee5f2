import type { Localized } from "../document/language";
import type { Contributor } from "./contributor";
import type { GuideItem, GuideStep, SectionId } from "./guide-item";
import type { TopicKey } from "./topics";

/** Words whose presence in a section shows that an item is treated: folded word beginnings ("effectif", "nombre d'employe"). */
export interface Cues {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** One thing a section must say. */
export interface SectionItem {
  /** kebab-case, unique in its section. */
  readonly id: string;
  /** Rows of the guide it comes from, its section's own first. */
  readonly source: readonly GuideItem[];
  /** As shown after "Il manque : …": "l'effectif et l'organisation". */
  readonly title: Localized;
  readonly cues: Cues;
  /** Id of the rule that reports its absence, where it weighs more than a point not treated; guide-items-present leaves it alone. */
  readonly toldBy?: string;
}

/** A section of the guide: one file each in sections/. */
export interface SectionDefinition {
  readonly id: SectionId;
  /** kebab-case name, used in templates' ids and documentation pages. */
  readonly slug: string;
  /** Required by the guide (C1–C7) or recommended beyond it (B1–B10); a company's profile changes both. */
  readonly expected: "required" | "recommended";
  /** Severity of its absence (policy of severities: required → error; B2, B3, B9 → warning; else info). */
  readonly whenMissing: "error" | "warning" | "info";
  /** Step of the guided path in which it is written. */
  readonly step: GuideStep;
  /** Who answers it, as a rule. */
  readonly contributor: Contributor;
  readonly title: Localized;
  /** One sentence: what the section is for. */
  readonly purpose: Localized;
  /** The topics that make this section; it is present when one of the first `topics` is. */
  readonly topics: readonly TopicKey[];
  readonly items: readonly SectionItem[];
  /** Words of a heading that names it, where its topics alone cannot tell it from another section of the guide; `alone`: those that are the whole of one. */
  readonly heading?: Cues & { readonly alone?: readonly string[] };
  /** Template inserted for it (templates.ts); null where the section has none yet. */
  readonly template: string | null;
}

/** Gives a section definition its literal type and its compile-time checks. */
export function defineSection(section: SectionDefinition): SectionDefinition {
  return section;
}
