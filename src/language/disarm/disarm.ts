import type { WordingCategory } from "../term";
import { isCited, isLabelled, isObeyed, isOfText } from "./citation";
import { isNoComparison, isReferred } from "./comparison";
import { isAtLarge, isGoverned, isQualified } from "./condition";
import { isCompared, isNegated, isPresent } from "./demand";
import { isAction, isLeftToUser, standsAlone } from "./gap";
import type { Guard } from "./guard";
import { closesList, endsClause, isCause, isLeader, isReference, isRole, opensList } from "./list";
import { isMeasured, isQuantified, isToleranced } from "./measure";
import { isForecast, isHypothetical, isPermission, isRight, isUserWish } from "./modality";
import { isInIdentifier, isLevel, isName, isQuoted } from "./naming";
import type { Occurrence } from "./occurrence";
import { areNeedsTold, areOperationsTold, isMeansGiven, isNoManagement, isNoPeople, isNoVerb, isOwned, isServiceTold, isSupportTold } from "./promise";
import { isPurpose } from "./purpose";
import { isAboutWriting, isDeviceTold, isJudgement, isMeansTold, isMere, isNoun, isVerified } from "./quality";
import { isAfterNoun, isBounded, isDefinite } from "./quantity";
import { isTold } from "./told";
import { isClosedSet, isEnumerated, isFigureOfMeasure, isListed, isNotKept, isTestableBan, isUndemanded } from "./totality";

/** How each guard is recognised: true when the term says nothing ambiguous here. */
const GUARDS: Readonly<Record<Guard, (occurrence: Occurrence) => boolean>> = {
  measured: isMeasured,
  quantified: isQuantified,
  toleranced: isToleranced,
  "before-figure": ({ after }) => !/^\d/.test(after),
  bounded: isBounded,
  definite: isDefinite,
  attributive: isAfterNoun,
  mere: isMere,
  attribute: isNoun,
  "means-told": isMeansTold,
  useful: isJudgement,
  "needs-list": (occurrence) => !opensList(occurrence) && !closesList(occurrence),
  "needs-end": (occurrence) => !endsClause(occurrence),
  "not-as-role": isRole,
  "not-as-said": isReference,
  leader: isLeader,
  "active-infinitive": isAction,
  "left-to-user": isLeftToUser,
  "stands-alone": (occurrence) => !standsAlone(occurrence),
  "device-told": isDeviceTold,
  governed: isGoverned,
  "at-large": isAtLarge,
  qualified: isQualified,
  causal: isCause,
  begins: ({ before }) => before === "",
  "written-down": isAboutWriting,
  verified: isVerified,
  degree: isAfterNoun,
  compared: isCompared,
  negated: isNegated,
  present: isPresent,
  told: isTold,
  "no-comparison": isNoComparison,
  referred: isReferred,
  purpose: isPurpose,
  "no-verb": isNoVerb,
  "operations-told": areOperationsTold,
  owned: isOwned,
  "means-given": isMeansGiven,
  "support-told": isSupportTold,
  "needs-told": areNeedsTold,
  "service-told": isServiceTold,
  "no-management": isNoManagement,
  "no-people": isNoPeople,
  forecast: isForecast,
  hypothetical: isHypothetical,
  "user-wish": isUserWish,
  right: isRight,
  permission: isPermission,
  "closed-set": isClosedSet,
  listed: isListed,
  enumerated: isEnumerated,
  undemanded: isUndemanded,
  "not-kept": isNotKept,
  "testable-ban": isTestableBan,
  "figure-of-measure": isFigureOfMeasure,
  cited: isCited,
  "needs-conformity": (occurrence) => !isObeyed(occurrence),
  labelled: isLabelled,
  "needs-text": (occurrence) => !isOfText(occurrence),
};

/** Guards common to all terms of a category. */
const COMMON: Partial<Readonly<Record<WordingCategory, readonly Guard[]>>> = {
  "vague-term": ["measured", "compared", "negated", "present", "told"],
  "vague-quantity": ["present", "told"],
  "vague-time": ["present", "told"],
  comparative: ["present", "told"],
  "open-ended": ["present", "told"],
  loophole: ["present", "told"],
  "weak-verb": ["told"],
  reference: ["present", "told"],
  "weak-modal": ["present"],
};

/** Whether the context takes away what is ambiguous in a term: a measure, a name, a quotation, a closed list... */
export function isDisarmed(occurrence: Occurrence): boolean {
  const { category, guards } = occurrence.match.term;
  return (
    isName(occurrence) ||
    isInIdentifier(occurrence) ||
    isLevel(occurrence) ||
    isQuoted(occurrence) ||
    guards.some((guard) => GUARDS[guard](occurrence)) ||
    (COMMON[category] ?? []).some((guard) => GUARDS[guard](occurrence))
  );
}
