import type { DraftTable } from "../../src/document/draft";
import type { Language } from "../../src/document/language";
import { euros } from "../../src/guide/money";
import { HORIZON_YEARS, returnOnInvestment } from "../../src/guide/return-on-investment";
import { sampleDraft, scoreOf, totalOf } from "../../src/guide/sample";
import { SAMPLES } from "../../src/guide/samples";
import { draftTable } from "../../src/guide/table";
import type { GuideTable } from "../../src/guide/table";
import { costEstimate } from "../../src/guide/tables/cost-estimate";
import { pricingAndHeadcount } from "../../src/guide/tables/pricing-and-headcount";
import { returnEstimate } from "../../src/guide/tables/return-estimate";
import { scoringGrid } from "../../src/guide/tables/scoring-grid";
import { SECTION_TEMPLATES } from "../../src/guide/templates";
import { BEST_MARK, pointsOf, TOTAL_WEIGHT, weightedScore } from "../../src/guide/weighted-score";

const LANGUAGES: readonly Language[] = ["fr", "en"];

/** The cells of a table as its section's sample fills it, total row included, with plain spaces. */
function filled(table: GuideTable, language: Language): readonly (readonly string[])[] {
  const template = SECTION_TEMPLATES.find(({ section }) => section === table.section);
  const sample = SAMPLES.find((one) => one.template === template?.id);
  if (template === undefined || sample === undefined) throw new Error(`no sample for ${table.id}`);
  const tables = sampleDraft(template, sample, language).blocks.filter((block): block is DraftTable => block.kind === "table");
  const at = template.parts.filter(({ kind }) => kind === "table").findIndex((part) => part.kind === "table" && part.table.id === table.id);
  return (tables[at]?.rows ?? []).map(({ cells }) => cells.map((cell) => cell.replace(/\u00a0/g, " ")));
}

const amount = (cell = ""): number => Number(cell.replace(/\D/g, ""));
const columnOf = (rows: readonly (readonly string[])[], column: number): readonly string[] => rows.map((row) => row[column] ?? "");

describe.each(LANGUAGES)("the figures of the samples (%s)", (language) => {
  test("costs add up by row, by year and to the total", () => {
    const rows = filled(costEstimate, language);
    for (const row of rows) expect(amount(row[5])).toBe(amount(row[2]) + amount(row[3]) + amount(row[4]));
    const [total, ...items] = [...rows].reverse();
    for (const column of [2, 3, 4, 5]) expect(amount(total?.[column])).toBe(columnOf(items, column).reduce((sum, cell) => sum + amount(cell), 0));
  });

  test("licences cost what users and price make", () => {
    const years = filled(pricingAndHeadcount, language).slice(0, -1);
    expect(years).toHaveLength(HORIZON_YEARS);
    for (const [, users, price, cost] of years) expect(amount(cost)).toBe(amount(users) * amount(price) * 12);
    expect(filled(costEstimate, language)[0]?.slice(2, 5)).toEqual(columnOf(years, 3));
  });

  test("the return on investment is that of the costs above it", () => {
    const [gains, savings, cost, net, roi, payback] = columnOf(filled(returnEstimate, language), 2);
    expect(cost).toBe(filled(costEstimate, language).at(-1)?.[5]);
    const result = returnOnInvestment({ yearlyGains: amount(gains), yearlySavings: amount(savings), adoptionCost: amount(cost) });
    expect(net).toBe(euros(result.netGain, language));
    expect(amount(roi)).toBe(result.roi);
    expect(amount(payback)).toBe(result.payback);
  });

  test("the scores of the grid are those of its weights and marks", () => {
    const [total, ...criteria] = [...filled(scoringGrid, language)].reverse();
    expect(amount(total?.[1])).toBe(TOTAL_WEIGHT);
    for (const column of [3, 4]) expect(Number(total?.[column])).toBe(weightedScore(criteria.map((row) => ({ weight: Number(row[1]), mark: Number(row[column]) }))));
    expect(total?.[3]).not.toBe(total?.[4]);
    expect(total?.[5]).toBe("");
  });
});

describe.each(LANGUAGES)("the samples agree from one section to the next (%s)", (language) => {
  const rowsOf = (table: string): readonly (readonly string[])[] => SAMPLES.flatMap(({ rows }) => rows[table]?.[language] ?? []);
  const dates = (rows: readonly (readonly string[])[], column: number): readonly string[] => rows.map((row) => /\d{1,2} \p{L}+ \d{4}/u.exec(row[column] ?? "")?.[0] ?? "");

  test("licences are for the users of today and those of three years from now", () => {
    const [launch, later] = [2, 4].map((column) => columnOf(rowsOf("users-by-profile"), column).reduce((sum, cell) => sum + amount(cell), 0));
    const users = columnOf(rowsOf("pricing-and-headcount"), 1).map(amount);
    expect(users[0]).toBe(launch);
    expect(users.at(-1)).toBe(later);
  });

  test("the milestones of the consultation have the dates of its rules", () => {
    const milestones = dates(rowsOf("milestones"), 1);
    const [sending, , , offers, , choice] = dates(rowsOf("consultation-steps"), 1);
    expect(milestones.slice(2, 5)).toEqual([sending, offers, choice]);
  });

  test("success is measured by the targets of the indicators, on their dates", () => {
    const indicators = rowsOf("key-indicators").map((row) => [row[3], row[4]].join(", "));
    const measures = rowsOf("success-measures").map((row) => [row[2], row[3]].join(", "));
    expect([...measures].sort()).toEqual([...indicators].sort());
  });
});

describe.each(LANGUAGES)("the figures of the worked examples (%s)", (language) => {
  const textsOf = (table: GuideTable): string => [table.guidance[language], ...(draftTable(table, language).rows[0]?.cells ?? [])].join(" ");

  test("costs add up", () => {
    const [, , ...years] = costEstimate.example[language];
    expect(amount(years[3])).toBe(amount(years[0]) + amount(years[1]) + amount(years[2]));
  });

  test("the licences of a year are users × price × 12", () => {
    const [, users, price, cost] = pricingAndHeadcount.example[language];
    expect(amount(cost)).toBe(amount(users) * amount(price) * 12);
  });

  test("the net gain, the ROI and the payback follow from the gains, savings and cost written beside them", () => {
    const [, calculation = "", outcome = ""] = returnEstimate.example[language];
    const [yearlyGains = 0, yearlySavings = 0, , adoptionCost = 0] = (calculation.match(/\d+(?:[ ,]\d{3})*/g) ?? []).map(amount);
    const { netGain, roi, payback } = returnOnInvestment({ yearlyGains, yearlySavings, adoptionCost });
    expect((outcome.match(/\d+(?:[ ,]\d{3})*/g) ?? []).map(amount)).toEqual([netGain, roi, payback]);
  });

  test("the points of the grid’s example are those of its weight and mark", () => {
    const [, weight, , mark] = scoringGrid.example[language];
    expect(textsOf(scoringGrid)).toContain(`${pointsOf({ weight: Number(weight), mark: Number(mark) })} points`);
    expect(scoringGrid.example[language].slice(3).every((cell) => Number(cell) >= 0 && Number(cell) <= BEST_MARK)).toBe(true);
  });
});

test("an author who knows the offers names them in the header of the grid", () => {
  for (const language of LANGUAGES) {
    const template = SECTION_TEMPLATES.find(({ id }) => id === "deliverables-and-success");
    const sample = SAMPLES.find((one) => one.template === template?.id);
    const headers = template && sample ? sampleDraft(template, sample, language).blocks.flatMap((block) => (block.kind === "table" ? [block.columns.map(({ header }) => header)] : [])) : [];
    expect(headers.at(-1)?.slice(3)).toEqual(["Sage CRM", "Microsoft Dynamics 365", language === "fr" ? "Offre C" : "Offer C"]);
    expect(headers.at(-1)?.[1]).toBe(scoringGrid.columns[1]?.[language]);
  }
});

describe("a computed total", () => {
  test("is written as its cells are", () => {
    expect(totalOf(["12 000 €", "500 €"])).toBe("12 500 €");
    expect(totalOf(["€12,000", "€500"])).toBe("€12,500");
    expect(totalOf(["30", "70"])).toBe("100");
  });

  test("weighs marks, with a comma in French, and stays empty for an offer without marks", () => {
    expect(scoreOf(["50", "50"], ["4", "3,5"], "fr")).toBe("75");
    expect(scoreOf(["55", "45"], ["4", "3,5"], "fr")).toBe("75,5");
    expect(scoreOf(["55", "45"], ["4", "3.5"], "en")).toBe("75.5");
    expect(scoreOf(["55", "45"], ["", ""], "fr")).toBe("");
  });

  test("refuses weights that do not total 100, and a criterion left without a mark", () => {
    expect(() => scoreOf(["50", "40"], ["4", "3"], "fr")).toThrow(/total 90, not 100/);
    expect(() => scoreOf(["50", "50"], ["4", ""], "fr")).toThrow(/A mark goes from 0 to 5/);
  });
});
