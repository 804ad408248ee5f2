import { euros } from "../../src/guide/money";
import { HORIZON_YEARS, returnOnInvestment } from "../../src/guide/return-on-investment";

describe("the return on investment", () => {
  test("compares three years of gains and savings with the cost of adoption", () => {
    expect(HORIZON_YEARS).toBe(3);
    // 36,000 a year, 108,000 in three years for 72,000: half as much again, and two years to cover it.
    expect(returnOnInvestment({ yearlyGains: 30000, yearlySavings: 6000, adoptionCost: 72000 })).toEqual({ netGain: 36000, roi: 50, payback: 24 });
  });

  test("says a loss as a loss", () => {
    expect(returnOnInvestment({ yearlyGains: 10000, yearlySavings: 0, adoptionCost: 60000 })).toEqual({ netGain: -30000, roi: -50, payback: 72 });
  });

  test("counts the month begun as a whole one", () => {
    expect(returnOnInvestment({ yearlyGains: 12000, yearlySavings: 0, adoptionCost: 12000 }).payback).toBe(12);
    expect(returnOnInvestment({ yearlyGains: 12000, yearlySavings: 0, adoptionCost: 12001 }).payback).toBe(13);
    for (let cents = 1; cents < 2000; cents++) expect(returnOnInvestment({ yearlyGains: cents / 100, yearlySavings: 0, adoptionCost: cents / 100 }).payback).toBe(12);
  });

  test("has no percentage of nothing, and no date for what never comes", () => {
    expect(returnOnInvestment({ yearlyGains: 1000, yearlySavings: 500, adoptionCost: 0 })).toEqual({ netGain: 4500, roi: null, payback: 0 });
    expect(returnOnInvestment({ yearlyGains: 0, yearlySavings: 0, adoptionCost: 5000 })).toEqual({ netGain: -5000, roi: -100, payback: null });
    expect(returnOnInvestment({ yearlyGains: 0, yearlySavings: 0, adoptionCost: 0 })).toEqual({ netGain: 0, roi: null, payback: 0 });
  });

  test("gains and savings weigh the same, and each euro more of cost is a euro less of gain", () => {
    for (const [gains, savings, cost] of [[1200, 300, 900], [0, 7000, 21000], [88704, 14400, 181000]] as const) {
      const one = returnOnInvestment({ yearlyGains: gains, yearlySavings: savings, adoptionCost: cost });
      expect(returnOnInvestment({ yearlyGains: savings, yearlySavings: gains, adoptionCost: cost })).toEqual(one);
      expect(returnOnInvestment({ yearlyGains: gains, yearlySavings: savings, adoptionCost: cost + 1 }).netGain).toBe(one.netGain - 1);
    }
  });

  test.each([
    [{ yearlyGains: -1, yearlySavings: 0, adoptionCost: 0 }, "yearlyGains"],
    [{ yearlyGains: 0, yearlySavings: Number.NaN, adoptionCost: 0 }, "yearlySavings"],
    [{ yearlyGains: 0, yearlySavings: 0, adoptionCost: Number.POSITIVE_INFINITY }, "adoptionCost"],
  ])("refuses %j by name", (investment, name) => {
    expect(() => returnOnInvestment(investment)).toThrow(new RegExp(`^${name} must be`));
  });
});

test("amounts are written as each language writes them", () => {
  expect([0, 950, 12000, 1234567, -30000].map((amount) => euros(amount, "fr"))).toEqual(["0 €", "950 €", "12 000 €", "1 234 567 €", "−30 000 €"]);
  expect([0, 950, 12000, 1234567, -30000].map((amount) => euros(amount, "en"))).toEqual(["€0", "€950", "€12,000", "€1,234,567", "−€30,000"]);
  expect(euros(1999.6, "fr")).toBe("2 000 €");
});
