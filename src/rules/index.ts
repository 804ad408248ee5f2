import type { Rule } from "../lint/rule";
import { guideItemsPresent } from "./guide-items-present";
import { guideSectionsPresent } from "./guide-sections-present";
import { indispensableRequirementsTested } from "./indispensable-requirements-tested";
import { noEmptySections } from "./no-empty-sections";
import { noGuidanceLeft } from "./no-guidance-left";
import { noLoopholes } from "./no-loopholes";
import { noOpenEndedLists } from "./no-open-ended-lists";
import { noPlaceholders } from "./no-placeholders";
import { noVagueQuantities } from "./no-vague-quantities";
import { noVagueTerms } from "./no-vague-terms";
import { noVagueTimes } from "./no-vague-times";
import { oneUseCasePerFeature } from "./one-use-case-per-feature";
import { reviewChecksTicked } from "./review-checks-ticked";

/** Every rule, by family: what is missing, what is untested, what is ambiguous. */
export const RULES: readonly Rule[] = [
  guideSectionsPresent,
  guideItemsPresent,
  noEmptySections,
  noGuidanceLeft,
  reviewChecksTicked,
  oneUseCasePerFeature,
  indispensableRequirementsTested,
  noVagueTerms,
  noLoopholes,
  noOpenEndedLists,
  noPlaceholders,
  noVagueTimes,
  noVagueQuantities,
];
