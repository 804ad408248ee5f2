import type { Rule } from "../lint/rule";
import { acronymsExpanded } from "./acronyms-expanded";
import { activeVoice } from "./active-voice";
import { balancedParentheses } from "./balanced-parentheses";
import { clearPronouns } from "./clear-pronouns";
import { completeReferences } from "./complete-references";
import { conditionsWithConsequences } from "./conditions-with-consequences";
import { connectorsDescribed } from "./connectors-described";
import { costsTotalled } from "./costs-totalled";
import { criteriaVerifiable } from "./criteria-verifiable";
import { eachRatherThanAll } from "./each-rather-than-all";
import { earsPatterns } from "./ears-patterns";
import { glossaryTermsDefined } from "./glossary-terms-defined";
import { glossaryTermsUsed } from "./glossary-terms-used";
import { guideItemsPresent } from "./guide-items-present";
import { guideSectionsPresent } from "./guide-sections-present";
import { headingLevelsInOrder } from "./heading-levels-in-order";
import { idsDefined } from "./ids-defined";
import { idsTraced } from "./ids-traced";
import { indispensableRequirementsTested } from "./indispensable-requirements-tested";
import { keyMilestonesPlanned } from "./key-milestones-planned";
import { milestonesInOrder } from "./milestones-in-order";
import { noAbbreviations } from "./no-abbreviations";
import { noAbsolutes } from "./no-absolutes";
import { noAndOr } from "./no-and-or";
import { noBrandsWithoutEquivalent } from "./no-brands-without-equivalent";
import { noComparatives } from "./no-comparatives";
import { noDuplicateRequirements } from "./no-duplicate-requirements";
import { noEmptyMandatoryCells } from "./no-empty-mandatory-cells";
import { noEmptySections } from "./no-empty-sections";
import { noGuidanceLeft } from "./no-guidance-left";
import { noImposedSolutions } from "./no-imposed-solutions";
import { noLoopholes } from "./no-loopholes";
import { noMixedConnectives } from "./no-mixed-connectives";
import { noOpenEndedLists } from "./no-open-ended-lists";
import { noPastMilestones } from "./no-past-milestones";
import { noPlaceholders } from "./no-placeholders";
import { noPurposePhrases } from "./no-purpose-phrases";
import { noSlashes } from "./no-slashes";
import { noSuperfluousInfinitives } from "./no-superfluous-infinitives";
import { noVagueQuantities } from "./no-vague-quantities";
import { noVagueTerms } from "./no-vague-terms";
import { noVagueTimes } from "./no-vague-times";
import { noWeakModals } from "./no-weak-modals";
import { noWeakVerbs } from "./no-weak-verbs";
import { numbersWithUnits } from "./numbers-with-units";
import { objectivesMeasured } from "./objectives-measured";
import { oneDatePerMilestone } from "./one-date-per-milestone";
import { oneFigurePerQuantity } from "./one-figure-per-quantity";
import { oneNameForTheProduct } from "./one-name-for-the-product";
import { oneNumberStyle } from "./one-number-style";
import { onePriorityScale } from "./one-priority-scale";
import { oneRequirementPerId } from "./one-requirement-per-id";
import { oneThoughtPerRequirement } from "./one-thought-per-requirement";
import { oneUseCasePerFeature } from "./one-use-case-per-feature";
import { positiveStatements } from "./positive-statements";
import { prioritiesDiffer } from "./priorities-differ";
import { quoteNeedsPresent } from "./quote-needs-present";
import { reportsDescribed } from "./reports-described";
import { reviewChecksTicked } from "./review-checks-ticked";
import { rolesHaveNames } from "./roles-have-names";
import { selfContainedRequirements } from "./self-contained-requirements";
import { shortStatements } from "./short-statements";
import { totalsAddUp } from "./totals-add-up";
import { useCasesNameRequirements } from "./use-cases-name-requirements";
import { validationsHaveDates } from "./validations-have-dates";
import { weightsTotal100 } from "./weights-total-100";

/** Every rule, by family: what is missing, what is untested, what is ambiguous. */
export const RULES: readonly Rule[] = [
  guideSectionsPresent,
  guideItemsPresent,
  noEmptySections,
  noGuidanceLeft,
  reviewChecksTicked,
  objectivesMeasured,
  keyMilestonesPlanned,
  quoteNeedsPresent,
  connectorsDescribed,
  reportsDescribed,
  rolesHaveNames,
  validationsHaveDates,
  weightsTotal100,
  costsTotalled,
  noEmptyMandatoryCells,
  oneUseCasePerFeature,
  indispensableRequirementsTested,
  idsDefined,
  oneRequirementPerId,
  idsTraced,
  useCasesNameRequirements,
  criteriaVerifiable,
  noVagueTerms,
  noLoopholes,
  noOpenEndedLists,
  noPlaceholders,
  noVagueTimes,
  noVagueQuantities,
  noComparatives,
  noWeakVerbs,
  noWeakModals,
  noAbsolutes,
  clearPronouns,
  noAndOr,
  noSlashes,
  noMixedConnectives,
  oneThoughtPerRequirement,
  completeReferences,
  numbersWithUnits,
  conditionsWithConsequences,
  selfContainedRequirements,
  noSuperfluousInfinitives,
  shortStatements,
  balancedParentheses,
  noAbbreviations,
  activeVoice,
  positiveStatements,
  noPurposePhrases,
  eachRatherThanAll,
  earsPatterns,
  noImposedSolutions,
  noBrandsWithoutEquivalent,
  acronymsExpanded,
  oneNumberStyle,
  oneNameForTheProduct,
  glossaryTermsDefined,
  glossaryTermsUsed,
  noPastMilestones,
  milestonesInOrder,
  oneDatePerMilestone,
  totalsAddUp,
  onePriorityScale,
  prioritiesDiffer,
  noDuplicateRequirements,
  oneFigurePerQuantity,
  headingLevelsInOrder,
];
