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
} as const;

export type Feature = keyof typeof FEATURES;

/** True when this Word has WordApi 1.3: without it nothing works (Office 2016 and before, Word for Android). */
export function isFloorMet(): boolean {
  return Office.context.requirements.isSetSupported("WordApi", FLOOR);
}

export function has(feature: Feature): boolean {
  const [set, version] = FEATURES[feature];
  return Office.context.requirements.isSetSupported(set, version);
}
