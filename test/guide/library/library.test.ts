import { readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../../src/document/read-text";
import { foldText } from "../../../src/document/text";
import { LIBRARY } from "../../../src/guide/library";
import type { LibraryRequirement } from "../../../src/guide/library/requirement";
import { GUIDE_PROFILE } from "../../../src/guide/profile";
import { run } from "../../../src/lint/run";
import { buildOutline } from "../../../src/outline/build-outline";
import { RULES } from "../../../src/rules";

const all = LIBRARY.flatMap(({ requirements }) => requirements);
const row = (id: string, { requirement, useCase, acceptance }: LibraryRequirement["fr"], priority: string): string => `| ${id} | ${requirement} | ${priority} | ${useCase} | ${acceptance} |`;

/** A document that holds nothing but the requirements of a family, in a table. */
function tableOf(requirements: readonly LibraryRequirement[], language: "fr" | "en"): string {
  const head = language === "fr" ? ["# Exigences fonctionnelles", "", "| Id | Exigence | Priorité | Cas d’usage | Critère d’acceptation |"] : ["# Functional requirements", "", "| Id | Requirement | Priority | Use case | Acceptance criterion |"];
  const priority = language === "fr" ? "Indispensable" : "Must have";
  return [...head, "|---|---|---|---|---|", ...requirements.map((one, i) => row(`EX-${String(i + 1).padStart(3, "0")}`, one[language], priority))].join("\n");
}

test("one file per family, ids unique and in kebab-case", () => {
  const files = readdirSync(join(__dirname, "../../../src/guide/library")).filter((name) => !["index.ts", "requirement.ts", "search.ts"].includes(name));
  expect(LIBRARY.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  for (const { id } of all) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});

test("no two requirements say the same", () => {
  for (const language of ["fr", "en"] as const) expect(new Set(all.map((one) => foldText(one[language].requirement))).size).toBe(all.length);
});

test("every requirement is one sentence that binds the CRM or its supplier, in plain typography", () => {
  for (const { fr, en } of all) {
    expect(fr.requirement).toMatch(/ (?:doit|doivent) /);
    expect(en.requirement).toMatch(/ shall /);
    for (const text of [fr, en].flatMap(({ requirement, useCase, acceptance }) => [requirement, useCase, acceptance])) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/'|\.\.\.| {2}|\n|\|/);
    }
    for (const text of [fr.requirement, en.requirement]) expect(text.length).toBeLessThanOrEqual(240);
  }
});

describe.each(LIBRARY.flatMap((family) => (["fr", "en"] as const).map((language) => ({ name: `${family.id} (${language})`, family, language }))))("$name", ({ family, language }) => {
  test("passes every rule without a finding", async () => {
    const outline = buildOutline(readText(tableOf(family.requirements, language)), GUIDE_PROFILE);
    expect(outline.language).toBe(language);
    expect(outline.requirements.map(({ text }) => text)).toEqual(family.requirements.map((one) => one[language].requirement));
    const findings = await run({ outline, rules: RULES });
    // The rest of the document is missing, of course.
    expect(findings.filter(({ range, rule }) => range !== null && rule !== "guide-items-present").map(({ rule, text, message }) => `${rule}: ${String(text)} – ${message.fr}`)).toEqual([]);
  });
});
