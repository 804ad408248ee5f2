import type { SectionDefinition } from "../section";

/** The sections of the guide, in its order. */
export const GUIDE_SECTIONS: readonly SectionDefinition[] = [];
