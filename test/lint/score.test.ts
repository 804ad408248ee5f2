import { qualityOf, TAKEN_BY_RULE } from "../../src/lint/score";
import { RULES } from "../../src/rules";
import { checked, DRAFT } from "./checked";

test("a requirement lacks what its words and its cells take from it", async () => {
  const { outline, findings } = await checked(DRAFT);
  const { requirements } = qualityOf(outline, findings);
  const lacks = (id: string): readonly string[] | undefined => requirements.find(({ requirement }) => requirement.id === id)?.lacks;
  expect(lacks("EX-F-001")).toEqual([]);
  expect(lacks("EX-F-002")).toEqual(["unambiguous", "verifiable", "complete"]);
  expect(lacks("EX-F-003")).toEqual(["complete"]);
  const phone = requirements.find(({ requirement }) => requirement.text.includes("téléphone"));
  expect(phone?.lacks).toEqual(["unambiguous", "traceable"]);
});

test("chapters add up, and the score is the share of what is met", async () => {
  const { outline, findings } = await checked(DRAFT);
  const { requirements, chapters, score } = qualityOf(outline, findings);
  expect(chapters.reduce((sum, chapter) => sum + chapter.requirements, 0)).toBe(requirements.length);
  const functional = chapters.find(({ section }) => outline.sections[section]?.heading?.block.text === "Exigences fonctionnelles");
  expect(functional).toMatchObject({ requirements: 3, sound: 1, lacking: { unambiguous: 1, verifiable: 1, complete: 2, singular: 0, traceable: 0 }, score: Math.round(100 * (1 - 4 / 15)) });
  const lacking = requirements.reduce((sum, { lacks }) => sum + lacks.length, 0);
  expect(score).toBe(Math.round(100 * (1 - lacking / (5 * requirements.length))));
});

test("remarks take nothing away, and a document without requirements has no score", async () => {
  const { outline, findings } = await checked(DRAFT);
  const remarks = findings.map((finding) => ({ ...finding, severity: "info" as const }));
  expect(qualityOf(outline, remarks).requirements.find(({ requirement }) => requirement.text.includes("téléphone"))?.lacks).toEqual(["traceable"]);
  const empty = await checked("# Contexte\n\nNotre société emploie 120 salariés.");
  expect(qualityOf(empty.outline, empty.findings)).toEqual({ requirements: [], chapters: [], score: null });
});

test("two requirements under one id cannot be told apart", async () => {
  for (const rule of TAKEN_BY_RULE.keys()) expect(RULES.map(({ id }) => id)).toContain(rule);
  const { outline, findings } = await checked(DRAFT.replace("EX-F-003", "EX-F-001"));
  const { requirements } = qualityOf(outline, findings);
  expect(findings.some(({ rule }) => rule === "one-requirement-per-id")).toBe(true);
  expect(requirements.filter(({ requirement, lacks }) => requirement.id === "EX-F-001" && lacks.includes("traceable")).length).toBeGreaterThan(0);
});
