import { BEST_MARK, pointsOf, TOTAL_WEIGHT, weightedScore } from "../../src/guide/weighted-score";

const marked = (weights: readonly number[], marks: readonly number[]) => weights.map((weight, i) => ({ weight, mark: marks[i] ?? 0 }));

describe("the weighted score of an offer", () => {
  test("a criterion gives its whole weight for the best mark, nothing for the worst", () => {
    expect(pointsOf({ weight: 20, mark: BEST_MARK })).toBe(20);
    expect(pointsOf({ weight: 20, mark: 4 })).toBe(16);
    expect(pointsOf({ weight: 20, mark: 0 })).toBe(0);
  });

  test("is out of 100", () => {
    expect(weightedScore(marked([60, 40], [5, 5]))).toBe(TOTAL_WEIGHT);
    expect(weightedScore(marked([60, 40], [0, 0]))).toBe(0);
    expect(weightedScore(marked([50, 30, 20], [4, 3, 5]))).toBe(40 + 18 + 20);
  });

  test("keeps one decimal", () => {
    expect(weightedScore(marked([15, 85], [3.5, 4]))).toBe(78.5);
    expect(weightedScore(marked([33.3, 33.3, 33.4], [1, 2, 4]))).toBe(46.7);
  });

  test.each([[[60, 30]], [[60, 50]], [[]], [[99.9]]])("refuses weights that do not total 100: %j", (weights) => {
    expect(() => weightedScore(marked(weights, weights.map(() => 3)))).toThrow(/^The weights total [\d.]+, not 100$/);
  });

  test("takes weights that total 100 to the tenth", () => {
    expect(weightedScore(marked([0.1, 0.2, 99.7], [5, 5, 5]))).toBe(100);
  });

  test.each([-1, 5.5, Number.NaN])("refuses the mark %d", (mark) => {
    expect(() => weightedScore([{ weight: 100, mark }])).toThrow(RangeError);
  });

  test("refuses a negative weight, whatever the total", () => {
    expect(() => weightedScore(marked([120, -20], [3, 3]))).toThrow(/A weight goes from 0 to 100/);
  });
});
