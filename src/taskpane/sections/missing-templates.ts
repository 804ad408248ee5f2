import type { Plan, PlannedExtra } from "./plan";

/** What brings in the whole plan: what comes before the sections in an empty document, the missing ones, the review. */
export function missingTemplates({ isEmpty, sections, extras }: Plan): readonly string[] {
  const extra = (kind: PlannedExtra["kind"]): readonly string[] => extras.filter((one) => one.kind === kind).map(({ template }) => template);
  const missing = sections.flatMap(({ insertable }) => insertable?.template ?? []);
  return isEmpty ? [...extra("cover"), ...missing, REVIEW_CHECKLIST] : missing;
}

/** The checklist of the last step, which the whole document ends with. */
export const REVIEW_CHECKLIST = "review-checklist";
