/** Years over which costs and gains are compared: the horizon of the cost estimate (guide row C6). */
export const HORIZON_YEARS = 3;

/** What the guide's step E4 compares, in one currency: what the CRM brings each year, what adopting it costs over the horizon. */
export interface Investment {
  /** Productivity gains of one year: tasks automated, processing time saved. */
  readonly yearlyGains: number;
  /** Savings of one year: tools and services that are no longer paid for. */
  readonly yearlySavings: number;
  /** Everything paid over the horizon: licences, configuration, training, maintenance, change management. */
  readonly adoptionCost: number;
}

export interface ReturnOnInvestment {
  /** Gains and savings over the horizon, less the adoption cost. */
  readonly netGain: number;
  /** Net gain in percent of the adoption cost, to the nearest whole; null when nothing is spent. */
  readonly roi: number | null;
  /** Months after which gains and savings have covered the whole adoption cost, the last one begun counted; null when they never do. */
  readonly payback: number | null;
}

/** Compares gains and savings with the cost of adoption (guide rows E4 and C6). */
export function returnOnInvestment(investment: Investment): ReturnOnInvestment {
  for (const [name, amount] of Object.entries(investment) as [keyof Investment, number][])
    if (!Number.isFinite(amount) || amount < 0) throw new RangeError(`${name} must be a positive amount or 0, got ${amount}`);
  const { yearlyGains, yearlySavings, adoptionCost } = investment;
  const yearly = yearlyGains + yearlySavings;
  const netGain = yearly * HORIZON_YEARS - adoptionCost;
  return {
    netGain,
    roi: adoptionCost === 0 ? null : Math.round((netGain / adoptionCost) * 100),
    payback: adoptionCost === 0 ? 0 : yearly === 0 ? null : monthsBegun((adoptionCost * 12) / yearly),
  };
}

/** Cents make quotients such as 12.000000000000002: no month has begun there. */
const monthsBegun = (months: number): number => Math.ceil(Number(months.toFixed(6)));
