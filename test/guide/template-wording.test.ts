import { GUIDE_PROFILE } from "../../src/guide/profile";
import { TEMPLATES } from "../../src/guide/templates";
import { wordingHits } from "../../src/lint/wording";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { buildOutline } from "../../src/outline/build-outline";
import type { BlockRule } from "../../src/lint/rule";
import { RULES } from "../../src/rules/index";

const BLOCK_RULES = RULES.filter((rule): rule is BlockRule => rule.scope === "block" && rule.enabledByDefault !== false);

describe.each(TEMPLATES.flatMap((template) => (["fr", "en"] as const).map((language) => ({ name: `${template.id} (${language})`, draft: template.draft(language) }))))("$name", ({ draft }) => {
  test("obeys the wording rules that it helps others to obey, read as a requirement", () => {
    const texts = draft.blocks.flatMap((block) => (block.kind === "table" ? [...block.columns.map(({ header }) => header), ...block.rows.flatMap(({ cells }) => cells)] : [block.text]));
    const found = texts.flatMap((text) =>
      wordingHits(text, { language: draft.language, bearing: "requirement", topic: null }, BLOCK_RULES, (_, cause) => {
        throw cause;
      }).map(({ start, end, rule }) => `${rule.id}: ${text.slice(start, end)} (${text})`),
    );
    expect(found).toEqual([]);
  });
});

test.each(["fr", "en"] as const)("inserted (%s), the sections are to be filled and no example counts as a requirement", async (language) => {
  const drafts = TEMPLATES.map((template) => template.draft(language));
  const covered = new Set(TEMPLATES.filter(({ kind }) => kind === "section" || kind === "table").map(({ section }) => section));
  const outline = buildOutline(readDocx(await writeDocx(drafts, { title: "CRM", language })), GUIDE_PROFILE);
  expect(outline.language).toBe(language);
  expect(outline.guide.filter(({ state }) => state !== "missing").map(({ definition, state }) => [definition.id, state])).toEqual(outline.guide.filter(({ definition }) => covered.has(definition.id)).map(({ definition }) => [definition.id, "toFill"]));
  expect(outline.requirements).toEqual([]);
});
