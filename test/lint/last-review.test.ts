import { reviewOf, trendOf, withReview } from "../../src/lint/last-review";
import { trendText } from "../../src/lint/trend";
import { readStored } from "../../src/document/stored";
import { checked, DRAFT } from "./checked";

const MARCH = new Date(2026, 2, 3, 10);
const OTHER = '<cadrage xmlns="urn:cadrage:document:1"><profile>{"version":1}</profile><other x="1"/></cadrage>';

test("a review kept in the document is found again, and replaces the one before", async () => {
  const first = await checked(DRAFT);
  const xml = withReview(OTHER, reviewOf(first.outline, first.findings, MARCH));
  expect(xml).toContain('<other x="1"/>');
  expect(readStored(xml).profile).toEqual({ version: 1 });
  expect(xml).not.toContain("conviviale");
  const later = await checked(DRAFT.replace("doit être rapide & <conviviale>", "doit répondre en 2 secondes"), xml);
  const trend = trendOf(later.outline, later.findings);
  expect(trend).toEqual({ since: MARCH, change: later.findings.length - first.findings.length, isSameText: false });
  expect(trend?.change).toBeLessThan(0);
  const again = withReview(xml, reviewOf(later.outline, later.findings, new Date(2026, 3, 1)));
  expect(again.match(/<lastReview>/g)).toHaveLength(1);
  const same = await checked(DRAFT.replace("doit être rapide & <conviviale>", "doit répondre en 2 secondes"), again);
  expect(trendOf(same.outline, same.findings)).toMatchObject({ change: 0, isSameText: true });
});

test("a document without a review, or with one that another version wrote, has no trend", async () => {
  for (const stored of [null, OTHER, OTHER.replace("<other", "<lastReview>{}</lastReview><other"), OTHER.replace("<other", '<lastReview>{"date":"hier","fingerprint":"x"}</lastReview><other')]) {
    const { outline, findings } = await checked(DRAFT, stored);
    expect(trendOf(outline, findings)).toBeNull();
  }
});

test.each([
  [-12, false, "12\u00a0points de moins que le 3 mars.", "12 points fewer than on 3 March."],
  [1, false, "1\u00a0point de plus que le 3 mars.", "1 point more than on 3 March."],
  [0, false, "Autant de points que le 3 mars.", "As many points as on 3 March."],
  [0, true, "Texte inchangé depuis la relecture du 3 mars.", "Text unchanged since the review of 3 March."],
])("a change of %i is told in one sentence", (change, isSameText, fr, en) => {
  const trend = { since: MARCH, change, isSameText };
  expect(trendText(trend, new Date(2026, 5, 1), "fr")).toBe(fr);
  expect(trendText(trend, new Date(2026, 5, 1), "en")).toBe(en);
  expect(trendText(trend, new Date(2027, 0, 1), "fr")).toContain("3 mars 2026");
});
