import type { Draft } from "../../src/document/draft";
import type { Language } from "../../src/document/language";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { sampleDraft } from "../../src/guide/sample";
import { SAMPLES } from "../../src/guide/samples";
import { SECTION_TEMPLATES } from "../../src/guide/templates";
import type { Finding } from "../../src/lint/finding";
import { run } from "../../src/lint/run";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { buildOutline } from "../../src/outline/build-outline";
import type { Outline } from "../../src/outline/outline";
import { RULES } from "../../src/rules";

interface Checked {
  readonly outline: Outline;
  readonly findings: readonly Finding[];
}

async function check(draft: Draft, language: Language): Promise<Checked> {
  const outline = buildOutline(readDocx(await writeDocx([draft], { title: "CRM", subtitle: "Document de travail", language })), GUIDE_PROFILE);
  return { outline, findings: await run({ outline, rules: RULES }) };
}

const words = ({ rule, message, text }: Finding): string => `${rule}: ${message.fr} (${String(text)})`;
const CASES = SECTION_TEMPLATES.flatMap((template) => (["fr", "en"] as const).map((language) => ({ name: `${template.id} (${language})`, template, language })));

describe.each(CASES)("the law of templates: $name", ({ template, language }) => {
  test("drafted, the section is to be filled and has no other finding", async () => {
    const { outline, findings } = await check(template.draft(language), language);
    const state = outline.guide.find(({ definition }) => definition.id === template.section);
    expect(outline.language).toBe(language);
    expect(state?.state).toBe("toFill");
    expect(state?.guidance).toBeGreaterThan(0);
    expect(outline.requirements).toEqual([]);
    expect(findings.filter(({ section }) => section !== null).filter(({ rule }) => rule !== "no-guidance-left").map(words)).toEqual([]);
  });

  test("filled from its sample, nothing of it is missing and no word is vague", async () => {
    const sample = SAMPLES.find((one) => one.template === template.id);
    if (sample === undefined) throw new Error(`no sample for ${template.id}`);
    const { outline, findings } = await check(sampleDraft(template, sample, language), language);
    const state = outline.guide.find(({ definition }) => definition.id === template.section);
    expect({ state: state?.state, itemsMissing: state?.itemsMissing }).toEqual({ state: "present", itemsMissing: [] });
    const [topic] = state?.definition.topics ?? [];
    expect(outline.topics.find((one) => one.topic === topic)?.status).toBe("present");
    expect(findings.filter(({ family, section }) => family === "ambiguous" || section !== null).map(words)).toEqual([]);
  });

  test("the sample answers each guidance and fills each table", () => {
    const sample = SAMPLES.find((one) => one.template === template.id);
    const asked = template.parts.filter(({ kind }) => kind === "guidance").length;
    expect(sample?.answers[language]).toHaveLength(asked);
    for (const part of template.parts) {
      if (part.kind !== "table") continue;
      const rows = sample?.rows[part.table.id]?.[language] ?? [];
      expect({ table: part.table.id, filled: rows.length >= 2, cells: rows.every((row) => row.length === part.table.columns.length && row[0] !== "") }).toEqual({ table: part.table.id, filled: true, cells: true });
    }
  });
});
