import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import type { Finding } from "../../src/lint/finding";
import type { BlockRule, Rule } from "../../src/lint/rule";
import { run } from "../../src/lint/run";
import { wordingHits } from "../../src/lint/wording";
import { buildOutline } from "../../src/outline/build-outline";
import { RULES } from "../../src/rules";
import { readMarks } from "../support/marked";
import { withSwitches } from "../support/switches";

const FOLDER = join(__dirname, "../../src/rules");
const fail = (_rule: BlockRule, cause: unknown): never => {
  throw cause;
};

/** What a rule reports in an example: the words, or null for what is missing from the whole document. */
async function reported(rule: Rule, example: string, language: "fr" | "en"): Promise<readonly (string | null)[]> {
  const { text } = readMarks(example);
  if (rule.scope === "block")
    return wordingHits(text, { language, bearing: "requirement", topic: null }, [rule], fail, withSwitches([rule])).map((hit) => text.slice(hit.start, hit.end));
  return (await findings(rule, text)).map((finding) => finding.text);
}

/** The day on which examples are read: their past dates are past, their dates to come are not. */
const DAY = new Date(2027, 0, 4);

const findings = (rule: Rule, text: string): Promise<readonly Finding[]> =>
  run({ outline: buildOutline(readText(text), GUIDE_PROFILE), rules: [rule], now: DAY });

describe("every rule", () => {
  it("has a file of its own, named for its id, and is in the registry", () => {
    const declaring = readdirSync(FOLDER).filter((name) => name.endsWith(".ts") && readFileSync(join(FOLDER, name), "utf8").includes("id: \""));
    expect(RULES.map((rule) => `${rule.id}.ts`).sort()).toEqual(declaring.sort());
  });

  describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
    it.each(["fr", "en"] as const)("is silent on its good examples (%s)", async (language) => {
      for (const example of rule.examples.good[language]) expect({ example, reported: await reported(rule, example, language) }).toEqual({ example, reported: [] });
    });

    it.each(["fr", "en"] as const)("reports exactly the marks of its bad examples (%s)", async (language) => {
      expect(rule.examples.bad[language].length).toBeGreaterThan(0);
      for (const example of rule.examples.bad[language]) {
        const { marks } = readMarks(example);
        const found = await reported(rule, example, language);
        if (marks.length > 0) expect({ example, found: found.filter((text) => text !== null) }).toEqual({ example, found: marks });
        else expect({ example, found: found.includes(null) }).toEqual({ example, found: true });
      }
    });

    it("speaks both languages in full sentences, and leaves no placeholder", () => {
      for (const message of Object.values(rule.messages)) {
        for (const text of [message, rule.title, rule.why]) expect(text.fr).not.toMatch(/\p{L}'\p{L}/u);
        expect(message.fr).toMatch(/[.?!]$|\}$/);
        expect(message.en).toMatch(/[.?!]$|\}$/);
        const names = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
        expect(names(message.en)).toEqual(names(message.fr));
      }
    });

    if (rule.scope === "document")
      it("reaches every message with its examples, none with a placeholder left", async () => {
        const seen: Finding[] = [];
        for (const example of [...rule.examples.bad.fr, ...rule.examples.bad.en]) seen.push(...(await findings(rule, readMarks(example).text)));
        for (const finding of seen) expect(finding.message.fr + finding.message.en).not.toMatch(/\{\w+\}/);
        for (const [name, message] of Object.entries(rule.messages)) {
          const parts = message.fr.split(/\{\w+\}/);
          expect({ name, reached: seen.some((finding) => parts.every((part) => finding.message.fr.includes(part))) }).toEqual({ name, reached: true });
        }
      });
  });
});
