import type { StoredAside } from "../../../src/document/stored-dispositions";
import { asideRows, repeatableWords } from "../../../src/taskpane/findings/aside-rows";
import { finding } from "./sample";

const aside = (key: string | null): StoredAside => ({ key, rule: "no-vague-terms", words: "x", reason: "r", date: "2026-03-05" });

test("points set aside by one decision make one row; those of the start are counted", () => {
  const [everywhere, one] = [aside(null), aside("b")];
  const { rows, old } = asideRows([{ finding: finding("a"), aside: everywhere }, { finding: finding("b"), aside: one }, { finding: finding("c"), aside: null }, { finding: finding("d"), aside: everywhere }]);
  expect(rows.map((row) => [row.aside, row.findings.map(({ key }) => key)])).toEqual([[everywhere, ["a", "d"]], [one, ["b"]]]);
  expect(old).toBe(1);
});

test("the same words are left everywhere only when they are words that may come again", () => {
  expect([null, " ", "si  possible", "x".repeat(61)].map((text) => repeatableWords(finding("a", { text })))).toEqual([null, null, "si possible", null]);
  expect(repeatableWords(finding("a", { family: "untested", text: "EX-12" }))).toBeNull();
});
