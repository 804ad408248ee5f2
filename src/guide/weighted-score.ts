/** What the weights of a scoring grid total, and the best score an offer can get (guide row C7). */
export const TOTAL_WEIGHT = 100;
/** The best mark of a criterion; the worst is 0. */
export const BEST_MARK = 5;

/** A criterion of the scoring grid, as one offer meets it. */
export interface MarkedCriterion {
  /** Its share of the decision, in percent. */
  readonly weight: number;
  /** From 0 to BEST_MARK. */
  readonly mark: number;
}

/** What a criterion adds to the score of an offer: its whole weight for the best mark. */
export function pointsOf({ weight, mark }: MarkedCriterion): number {
  if (!(mark >= 0 && mark <= BEST_MARK)) throw new RangeError(`A mark goes from 0 to ${BEST_MARK}, got ${mark}`);
  if (!(weight >= 0 && weight <= TOTAL_WEIGHT)) throw new RangeError(`A weight goes from 0 to ${TOTAL_WEIGHT}, got ${weight}`);
  return (weight * mark) / BEST_MARK;
}

/** The score of an offer out of 100, to one decimal; weights that do not total 100 are refused, since such scores do not compare. */
export function weightedScore(criteria: readonly MarkedCriterion[]): number {
  const total = tenths(criteria.reduce((sum, { weight }) => sum + weight, 0));
  if (total !== TOTAL_WEIGHT) throw new RangeError(`The weights total ${total}, not ${TOTAL_WEIGHT}`);
  return tenths(criteria.reduce((sum, criterion) => sum + pointsOf(criterion), 0));
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
