import { readFileSync } from "node:fs";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { run } from "../../src/lint/run";
import { readDocx } from "../../src/ooxml/read";
import { buildOutline } from "../../src/outline/build-outline";
import { RULES } from "../../src/rules/index";
import { sdkErrors } from "../support/sdk-errors";

const bytes = readFileSync("assets/samples/cahier-des-charges-crm.docx");
const outline = buildOutline(readDocx(bytes), GUIDE_PROFILE);

test("the sample is a document that Word opens", async () => {
  expect(await sdkErrors(bytes)).toEqual([]);
});

test("the sample is as long and as mixed as real drafts are", () => {
  expect(outline.words).toBeGreaterThan(3000);
  expect(outline.document.stories.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["textBox", "footnote"]));
  const kinds = outline.document.stories[0].blocks.map((block) => (block.kind === "heading" && block.faked ? "faked" : block.kind === "opaque" ? block.what : block.kind));
  expect(kinds).toEqual(expect.arrayContaining(["faked", "tableOfContents", "listItem", "table"]));
});

test("the sample is good in parts and flawed in parts", async () => {
  const states = Object.fromEntries(outline.guide.map(({ definition, state }) => [definition.id, state]));
  expect(states).toMatchObject({ C1: "present", C2: "missing", C4: "present", C5: "present", B3: "present", B7: "toFill" });
  const findings = await run({ outline, rules: RULES });
  expect(new Set(findings.map(({ family }) => family))).toEqual(new Set(["missing", "untested", "ambiguous", "consistency"]));
  expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toContain("guide-sections-present");
});
