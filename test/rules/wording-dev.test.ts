import { WORDING_CATEGORIES } from "../../src/language/term";
import { describeCorpus, readTable } from "../support/corpus";
import { report, WORDING_RULES } from "./wording-support";

const BUILT: ReadonlySet<string> = new Set(WORDING_RULES.flatMap(({ category }) => category ?? []));
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(2));

interface Score {
  right: number;
  wrong: number;
  missed: number;
}

function count(score: Score, expected: boolean, found: boolean): void {
  if (expected && found) score.right++;
  else if (found) score.wrong++;
  else if (expected) score.missed++;
}

const line = (name: string, { right, wrong, missed }: Score): string =>
  `${name.padEnd(16)} right ${right}, wrong ${wrong}, missed ${missed}, P ${percent(right, right + wrong)}, R ${percent(right, right + missed)}`;

describeCorpus("ambiguous wording of real French sentences, at sentence level", () => {
  test("every category of the labels has its rule", () => {
    expect([...BUILT].sort()).toEqual([...WORDING_CATEGORIES].sort());
  });

  test("precision and recall over all categories, and the precision of each", () => {
    const total: Score = { right: 0, wrong: 0, missed: 0 };
    const byCategory = new Map([...BUILT].map((category) => [category, { right: 0, wrong: 0, missed: 0 }]));
    for (const { sentence = "", marks = "-" } of readTable("wording-dev.tsv")) {
      const expected = new Set(marks.split(" ; ").map((mark) => mark.slice(mark.lastIndexOf("|") + 1)));
      const found = new Set(report(sentence, "fr").map(({ category }) => category));
      count(total, [...expected].some((category) => BUILT.has(category)), found.size > 0);
      for (const [category, score] of byCategory) count(score, expected.has(category), found.has(category));
    }
    console.log([...[...byCategory].map(([name, score]) => line(name, score)), line("sentence", total)].join("\n"));
    expect(total.right / (total.right + total.wrong)).toBeGreaterThanOrEqual(0.9);
    expect(total.right / (total.right + total.missed)).toBeGreaterThanOrEqual(0.9);
    // A rule that warns is right four times in five, or says less.
    const noisy = [...byCategory].filter(([, { right, wrong }]) => right + wrong >= 5 && right / (right + wrong) < 0.8);
    expect(noisy.map(([category]) => category)).toEqual([]);
  });
});
