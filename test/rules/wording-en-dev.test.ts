import { wordingHits } from "../../src/lint/wording";
import type { BlockRule, Rule } from "../../src/lint/rule";
import { RULES } from "../../src/rules";
import { describeCorpus, readTable } from "../support/corpus";

const byDefault = (rule: Rule): boolean => rule.enabledByDefault !== false;

interface Row {
  readonly text: string;
  /** Whether one of the ten labels marks a word of it. */
  readonly isLabelled: boolean;
}

/** The labelled English requirements (ARTA: 985 requirements, labels at word level; a half of them is here). */
const rows = (): readonly Row[] =>
  readTable("wording-en-dev.tsv").map(({ Requirement_text: text = "", File: _file, ...labels }) => ({ text, isLabelled: Object.values(labels).some((value) => value !== "-") }));

/** Precision and recall of a set of rules over whole requirements: whether anything is reported where anything is labelled. */
function measure(name: string, requirements: readonly Row[], isOn: (rule: Rule) => boolean): { readonly precision: number; readonly recall: number } {
  const rules = RULES.filter((rule): rule is BlockRule => rule.scope === "block" && isOn(rule));
  let right = 0;
  let found = 0;
  for (const { text, isLabelled } of requirements) {
    const hits = wordingHits(text, { language: "en", bearing: "requirement", topic: null }, rules, (_, cause) => {
      throw cause;
    });
    for (const { start, end } of hits) expect(end > start && end <= text.length).toBe(true);
    if (hits.length === 0) continue;
    found++;
    if (isLabelled) right++;
  }
  const labelled = requirements.filter((row) => row.isLabelled).length;
  const score = { precision: right / found, recall: right / labelled };
  console.log(`English, any smell, ${name}: ${found} of ${requirements.length} reported, P ${score.precision.toFixed(2)}, R ${score.recall.toFixed(2)}`);
  return score;
}

describeCorpus("smells of real English requirements, any label of theirs against any rule of ours", () => {
  const requirements = rows();

  test("with the rules that are on by default, at least the published precision and recall (ARTA: P .67, R .84)", () => {
    const { precision, recall } = measure("rules on by default", requirements, byDefault);
    expect(requirements.length).toBeGreaterThan(400);
    expect(precision).toBeGreaterThanOrEqual(0.7);
    expect(recall).toBeGreaterThanOrEqual(0.84);
  });

  // Seven in ten of these requirements bear a label: a checker that reports everything would have that precision.
  test("warnings are right far more often than a report on everything would be", () => {
    const share = requirements.filter((row) => row.isLabelled).length / requirements.length;
    const { precision } = measure("warnings", requirements, (rule) => byDefault(rule) && rule.severity === "warning");
    expect(precision).toBeGreaterThanOrEqual(share + 0.12);
  });
});
