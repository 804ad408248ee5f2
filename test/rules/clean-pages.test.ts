import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { run } from "../../src/lint/run";
import { buildOutline } from "../../src/outline/build-outline";
import { RULES } from "../../src/rules";

test.each(["fr", "en"])("a page of well-formed requirements is told nothing of its wording (%s)", async (language) => {
  const outline = buildOutline(readText(readFileSync(join(__dirname, "../bench/clean", `${language}.md`), "utf8")), GUIDE_PROFILE);
  expect(outline.language).toBe(language);
  expect(outline.requirements.length).toBeGreaterThan(20);
  const findings = await run({ outline, rules: RULES, now: new Date(2027, 0, 4) });
  expect(findings.filter(({ family }) => family === "ambiguous" || family === "consistency").map(({ rule, text }) => `${rule}: ${String(text)}`)).toEqual([]);
});
