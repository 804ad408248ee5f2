import type { Context } from "../outline/outline";
import type { Severity } from "./finding";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Negative when a is graver than b. */
export const compareSeverities = (a: Severity, b: Severity): number => RANK[a] - RANK[b];

/** The milder of two severities: a finding may say less than its rule, never more. */
export const milder = (a: Severity, b: Severity): Severity => (compareSeverities(a, b) >= 0 ? a : b);

/** Wording is a warning where a supplier must commit to it, and information elsewhere. */
export function wordingSeverity(bearing: Context["bearing"]): Severity {
  return bearing === "requirement" || bearing === "objective" || bearing === "criterion" ? "warning" : "info";
}
