import type { Document } from "../document/document";
import type { Localized } from "../document/language";
import { templatesFor } from "../guide/profile-draft";
import { TEMPLATES, templateById } from "../guide/templates";
import { run } from "../lint/run";
import { WordingCache } from "../lint/wording";
import { assignment } from "../outline/assignment";
import { draftAt } from "../outline/draft-level";
import { insertionsOf } from "../outline/insertions";
import { placeOf } from "../outline/placement";
import { requirementDraft, rowTargets } from "../outline/requirement-rows";
import { outlineOf } from "../outline/settings";
import { withMatch, withProfile } from "../outline/stored-changes";
import { RULES } from "../rules";
import { planOf } from "./sections/plan";
import type { Check, Reading } from "./session";

export { assignment, draftAt, insertionsOf, requirementDraft, rowTargets, templateById, withMatch, withProfile };

const REASONS: ReadonlyMap<string, Localized> = new Map(RULES.map(({ id, why }) => [id, why]));

/** Contents that did not change between two checks are not checked again. */
const cache = new WordingCache();

/** What one reading says of the guide's sections, by the document's own settings. */
export function readingOf(document: Document): Reading {
  const outline = outlineOf(document);
  return { outline, plan: planOf(outline, templatesFor(outline.profile, TEMPLATES), placeOf) };
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
