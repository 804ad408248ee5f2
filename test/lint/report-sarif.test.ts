import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { reportSarif } from "../../src/lint/report-sarif";
import { RULES } from "../../src/rules";
import { checked, DRAFT } from "./checked";
import type { CheckedText } from "./checked";

const json = (path: string): object => JSON.parse(readFileSync(require.resolve(path), "utf8")) as object;
/** The standard's own schema, as Microsoft's SARIF SDK ships it. */
const validate = new Ajv({ schemaId: "id", meta: false, unknownFormats: "ignore" }).addMetaSchema(json("ajv/lib/refs/json-schema-draft-04.json")).compile(json("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"));

let draft: CheckedText;
beforeAll(async () => (draft = await checked(DRAFT)));

test.each(["fr", "en"] as const)("the log obeys the schema of SARIF 2.1.0 (%s)", (language) => {
  const [first, ...others] = draft.findings;
  const aside = { key: first!.key, rule: first!.rule, words: "", reason: "Prévu au lot 2", date: "2026-03-03" };
  const log = reportSarif(
    [
      { file: "dossier é/cahier des charges.docx", ...draft, findings: others, aside: [{ finding: first!, aside }, { finding: first!, aside: null }] },
      { file: "C:\\absent.docx", error: "Ce fichier n’existe pas." },
    ],
    RULES,
    "1.2.3",
    language,
  );
  validate(JSON.parse(JSON.stringify(log)));
  expect(validate.errors).toBeNull();
  expect(log.runs[0]?.artifacts.map(({ location }) => location.uri)).toEqual(["dossier%20%C3%A9/cahier%20des%20charges.docx", "file:///C:/absent.docx"]);
  expect(log.runs[0]?.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message: { text: "Ce fichier n’existe pas." } }] });
});

test("the schema refuses a log that is wrong", () => {
  const log = reportSarif([{ file: "a.docx", ...draft, aside: [] }], RULES, "1.2.3");
  expect(validate({ ...log, version: "3.0" })).toBe(false);
  expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ level: "fatal" }] }] })).toBe(false);
});

test("every point is there with its rule, its words and its section", () => {
  const [run] = reportSarif([{ file: "a.docx", ...draft, aside: [] }], RULES, "1.2.3").runs;
  expect(run?.results).toHaveLength(draft.findings.length);
  for (const { ruleId, ruleIndex, properties } of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    if (properties.paragraph !== null) expect(properties.paragraph.slice(properties.start ?? 0, properties.end ?? 0)).toBe(properties.text);
  }
  const rapid = run?.results.find(({ properties }) => properties.text === "rapide");
  expect(rapid).toMatchObject({ level: "warning", locations: [{ physicalLocation: { artifactLocation: { uri: "a.docx", index: 0 } }, logicalLocations: [{ name: "Gestion des contacts", kind: "section" }] }] });
  const missing = run?.results.find(({ ruleId }) => ruleId === "guide-sections-present");
  expect(missing?.properties).toEqual({ paragraph: null, start: null, end: null, text: null });
});
