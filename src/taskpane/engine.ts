import type { Document } from "../document/document";
import type { Localized } from "../document/language";
import { templatesFor } from "../guide/profile-draft";
import { TEMPLATES, templateById } from "../guide/templates";
import { checkDocument } from "../lint/check-document";
import { setupOf } from "../lint/check-setup";
import { inSlices } from "../lint/in-slices";
import { reviewOf, trendOf, withReview } from "../lint/last-review";
import { reviewAnnexDraft } from "../lint/review-annex-draft";
import { withAside, withBaseline, withoutAside, withoutBaseline, withSettings } from "../lint/stored-changes";
import { assignment } from "../outline/assignment";
import { draftAt } from "../outline/draft-level";
import { insertionsOf } from "../outline/insertions";
import { placeOf } from "../outline/placement";
import { requirementDraft, rowTargets } from "../outline/requirement-rows";
import { outlineOfInSteps } from "../outline/settings";
import { withMatch, withProfile } from "../outline/stored-changes";
import { RULES } from "../rules";
import { planOf } from "./sections/plan";
import type { Check, Reading } from "./session";

export {
  assignment,
  draftAt,
  insertionsOf,
  requirementDraft,
  reviewAnnexDraft,
  reviewOf,
  rowTargets,
  templateById,
  withAside,
  withBaseline,
  withMatch,
  withoutAside,
  withoutBaseline,
  withProfile,
  withReview,
  withSettings,
};

const REASONS: ReadonlyMap<string, Localized> = new Map(RULES.map(({ id, why }) => [id, why]));

/** What one reading says of the guide's sections, by the document's own settings; the host has its turn meanwhile. */
export async function readingOf(document: Document, { pause, signal }: Pick<CheckOptions, "pause" | "signal">): Promise<Reading> {
  const outline = await inSlices(outlineOfInSteps(setupOf(document).document), pause, signal);
  return { outline, plan: planOf(outline, templatesFor(outline.profile, TEMPLATES), placeOf) };
}

export interface CheckOptions {
  readonly signal: AbortSignal;
  readonly pause: () => Promise<void>;
  readonly onProgress: (done: number, total: number) => void;
}

/** What the rules find in a reading, set and sorted out as its document says. */
export async function checkReading({ outline }: Reading, options: CheckOptions): Promise<Check> {
  const { config, dispositions } = setupOf(outline.document);
  const sorted = await checkDocument({ outline, rules: RULES, config, dispositions, now: new Date(), ...options });
  return { ...sorted, reasons: REASONS, trend: trendOf(outline, sorted.findings), at: Date.now() };
}
