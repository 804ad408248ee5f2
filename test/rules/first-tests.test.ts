import { contents } from "../../src/document/place";
import type { BlockRule } from "../../src/lint/rule";
import { readDocx } from "../../src/ooxml/read";
import { RULES } from "../../src/rules";
import { corpusFiles, describeCorpus, readCorpus, readTable } from "../support/corpus";
import { requirementInput } from "./wording-support";

const LANGUAGES = ["fr", "en"] as const;

/** The first test of a rule only saves time: whatever it turns down holds nothing to report. */
const tested = RULES.filter((rule): rule is BlockRule => rule.scope === "block" && rule.mayHit !== undefined);

function wronglyTurnedDown(texts: Iterable<string>): readonly string[] {
  const wrong: string[] = [];
  for (const text of new Set(texts))
    for (const language of LANGUAGES) {
      const input = requirementInput(text, language);
      for (const rule of tested) if (rule.mayHit?.(input) === false && [...rule.check(input, {})].length > 0) wrong.push(`${rule.id}: ${text}`);
    }
  return wrong;
}

test("the examples of all rules", () => {
  expect(tested.length).toBeGreaterThan(20);
  expect(wronglyTurnedDown(RULES.flatMap(({ examples: { good, bad } }) => LANGUAGES.flatMap((language) => [...good[language], ...bad[language].map((text) => text.replace(/[⟦⟧]/g, ""))])))).toEqual([]);
});

describeCorpus("first tests of rules on real texts", () => {
  it("turn down nothing that is to be reported", () => {
    const documents = corpusFiles("fr").filter((name) => name.endsWith(".docx")).flatMap((name) => contents(readDocx(readCorpus("fr", name))).map(({ block }) => block.text));
    const sentences = ["wording-dev.tsv", "wording-en-dev.tsv"].flatMap((name) => readTable(name).flatMap((row) => Object.values(row)));
    expect(wronglyTurnedDown([...documents, ...sentences])).toEqual([]);
  });
});
