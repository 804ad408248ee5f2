import { coveringRules, INCOSE_RULES } from "../../src/lint/incose";
import { RULES } from "../../src/rules";

describe("the 42 rules of INCOSE", () => {
  test("are all there, in their order", () => {
    expect(INCOSE_RULES.map(({ number }) => number)).toEqual(Array.from({ length: 42 }, (_, index) => index + 1));
  });

  test("have a rule of ours, or the reason why not; never both", () => {
    for (const rule of INCOSE_RULES) expect({ number: rule.number, isCovered: coveringRules(rule, RULES).length > 0 }).toEqual({ number: rule.number, isCovered: rule.uncovered === null });
  });

  test("are covered for 36 of them at least", () => {
    expect(INCOSE_RULES.filter((rule) => coveringRules(rule, RULES).length > 0).length).toBeGreaterThanOrEqual(36);
  });

  test("no rule of ours names a number that does not exist", () => {
    for (const { id, source } of RULES) for (const number of source.incose ?? []) expect({ id, number, exists: number >= 1 && number <= 42 }).toEqual({ id, number, exists: true });
  });
});
