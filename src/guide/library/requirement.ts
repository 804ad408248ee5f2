import type { Localized } from "../../document/language";
import type { GuideItem } from "../guide-item";

/** Quality characteristics of ISO/IEC 25010:2023, and the guide's rows: where a requirement comes from. */
export type RequirementSource =
  | GuideItem
  | "functional suitability" | "performance efficiency" | "compatibility" | "interaction capability" | "reliability" | "security" | "maintainability" | "flexibility" | "safety";

/** What is written in the column "Type". */
export const REQUIREMENT_TYPES = {
  functional: { fr: "Fonctionnelle", en: "Functional" },
  data: { fr: "Données", en: "Data" },
  integration: { fr: "Intégration", en: "Integration" },
  security: { fr: "Sécurité", en: "Security" },
  performance: { fr: "Performance", en: "Performance" },
  service: { fr: "Service", en: "Service" },
  compliance: { fr: "Conformité", en: "Compliance" },
} as const satisfies Record<string, Localized>;

export type RequirementType = keyof typeof REQUIREMENT_TYPES;

/** A requirement with its use case (V2) and the proof that it is met, in one language. */
export interface WrittenRequirement {
  readonly requirement: string;
  readonly useCase: string;
  readonly acceptance: string;
}

/** A well-formed requirement to insert in a requirement table. */
export interface LibraryRequirement {
  /** kebab-case, unique in the library. */
  readonly id: string;
  readonly type: RequirementType;
  /** How most companies rank it; shown as a hint, never written: the author decides. */
  readonly hint: "must" | "nice";
  readonly source: RequirementSource;
  readonly fr: WrittenRequirement;
  readonly en: WrittenRequirement;
}

/** Requirements about one thing: one file each. */
export interface LibraryFamily {
  /** kebab-case: the file's name. */
  readonly id: string;
  readonly title: Localized;
  readonly requirements: readonly LibraryRequirement[];
}

/** Gives a family its compile-time checks. */
export function defineFamily(family: LibraryFamily): LibraryFamily {
  return family;
}
