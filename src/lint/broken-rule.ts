import type { Finding } from "./finding";

/** Key of the finding that stands for a rule that broke. */
export const brokenKey = (rule: string): string => `${rule}:broken`;

/** True for a point that may be left as it is: a rule that broke is no point of the document's. */
export const isJudgeable = ({ key, rule }: Finding): boolean => key !== brokenKey(rule);
