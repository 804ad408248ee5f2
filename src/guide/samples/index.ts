import type { SectionSample } from "../sample";
import { companyAndContext } from "./company-and-context";

/** A sample for each section's template, in the guide's order. */
export const SAMPLES: readonly SectionSample[] = [
  companyAndContext,
];
