import type { Document } from "../document/document";
import type { Localized } from "../document/language";
import { GUIDE_PROFILE } from "../guide/profile";
import { TEMPLATES, templateById } from "../guide/templates";
import { run } from "../lint/run";
import { WordingCache } from "../lint/wording";
import { buildOutline } from "../outline/build-outline";
import { draftAt } from "../outline/draft-level";
import { placeOf } from "../outline/placement";
import { RULES } from "../rules";
import { planOf } from "./sections/plan";
import type { Check, Reading } from "./session";

export { draftAt, templateById };

const REASONS: ReadonlyMap<string, Localized> = new Map(RULES.map(({ id, why }) => [id, why]));

/** Contents that did not change between two checks are not checked again. */
const cache = new WordingCache();

/** What one reading says of the guide's sections. */
export function readingOf(document: Document): Reading {
  const outline = buildOutline(document, GUIDE_PROFILE);
  return { outline, plan: planOf(outline, TEMPLATES, placeOf) };
}

export interface CheckOptions {
  readonly signal: AbortSignal;
  readonly pause: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

/** What the rules find in a reading. */
export async function checkReading({ outline }: Reading, options: CheckOptions): Promise<Check> {
  const findings = await run({ outline, rules: RULES, cache, ...options });
  return { findings, reasons: REASONS, at: Date.now() };
}
