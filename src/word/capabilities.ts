/**
 * What this Word can do, told by requirement sets (Office.context.requirements): the only file that asks. Nothing above
 * the floor is in a core path: each feature below has a fallback, or is left out without a word.
 */
export const FLOOR = "1.3";

/** Requirement set of each feature that the floor does not give. */
const FEATURES = {
  /** Document.changeTrackingMode: the reading then notes that deleted text may have been read. */
  trackingMode: ["WordApi", "1.4"],
  /** Office.context.document.customXmlParts (Common API): what Cadrage stores in the file. */
  customXml: ["CustomXmlParts", "1.1"],
  /** Range.insertContentControl("CheckBox"): boxes that a click ticks; without it they are text, to be typed over. */
  checkBoxes: ["WordApi", "1.7"],
} as const;

export type Feature = keyof typeof FEATURES;

/** True when this Word has WordApi 1.3: without it nothing works (Office 2016 and before, Word for Android). */
export function isFloorMet(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", FLOOR);
}

export function has(feature: Feature): boolean {
  const [set, version] = FEATURES[feature];
  const { requirements } = Office.context;
  return requirements.isSetSupported(set, version) && missing.get(requirements)?.has(feature) !== true;
}

/** What turned out not to work in this Word: tried once a session, whatever its sets promise (office-js issues 4953, 5407). */
const missing = new WeakMap<Office.RequirementSetSupport, Set<Feature>>();

/** Says that a feature failed when it was used: `has` is false from now on, to the end of the session. */
export function ruleOut(feature: Feature): void {
  const { requirements } = Office.context;
  missing.set(requirements, (missing.get(requirements) ?? new Set<Feature>()).add(feature));
}
