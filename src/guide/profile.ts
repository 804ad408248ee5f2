import { GUIDE_SECTIONS } from "./sections";
import type { SectionDefinition } from "./section";

/** Which sections a company expects, in which order. */
export interface Profile {
  readonly sections: readonly SectionDefinition[];
}

/** The guide as it stands: C1–C7 required, B1–B10 recommended. */
export const GUIDE_PROFILE: Profile = { sections: GUIDE_SECTIONS };
