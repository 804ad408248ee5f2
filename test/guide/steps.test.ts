import { checkText, isCheckLine } from "../../src/document/check-text";
import type { Draft, DraftBlock, DraftRow } from "../../src/document/draft";
import { isGuidanceOnly } from "../../src/document/guidance";
import { GUIDE_ITEMS } from "../../src/guide/guide-item";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import { STEPS } from "../../src/guide/steps";
import { TEMPLATES } from "../../src/guide/templates";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { buildOutline } from "../../src/outline/build-outline";

const LANGUAGES = ["fr", "en"] as const;

/** What an author writes on the cover and in the list of versions. */
const COVER: Readonly<Record<(typeof LANGUAGES)[number], readonly string[]>> = {
  fr: ["Cahier des charges du projet CRM 2027", "Valmont Pompes, 12 rue des Ateliers, 69007 Lyon", "1.0", "11 janvier 2027", "Validé par le comité de pilotage", "Réservé aux prestataires consultés, sans diffusion à des tiers"],
  en: ["Requirements of the CRM project 2027", "Valmont Pompes, 12 rue des Ateliers, 69007 Lyon", "1.0", "11 January 2027", "Validated by the steering committee", "Restricted to the suppliers consulted, not to be passed on"],
};
const VERSIONS: typeof COVER = {
  fr: ["0.9", "4 janvier 2027", "Nadia Morel", "Budget et planning ajoutés, exigences techniques revues par la DSI", "Directrice commerciale, 5 janvier", "Nadia Morel, 6 janvier"],
  en: ["0.9", "4 January 2027", "Nadia Morel", "Budget and schedule added, technical requirements reviewed by IT", "Sales director, 5 January", "Nadia Morel, 6 January"],
};

/** The templates that come before the sections, filled in: the asked cells answered, then the first empty row. */
function filledCover(language: (typeof LANGUAGES)[number]): readonly Draft[] {
  return TEMPLATES.filter(({ kind }) => kind === "cover").map((template) => {
    const answers = [...COVER[language]];
    const draft = template.draft(language);
    const fill = (row: DraftRow, isFirstEmpty: boolean): DraftRow =>
      row.cells.some(isGuidanceOnly) ? { ...row, cells: row.cells.map((cell) => (isGuidanceOnly(cell) ? (answers.shift() ?? "") : cell)) } : isFirstEmpty && row.cells.length > 2 ? { ...row, cells: VERSIONS[language] } : row;
    return {
      ...draft,
      blocks: draft.blocks.flatMap((block): readonly DraftBlock[] =>
        block.kind === "guidance" ? [] : block.kind === "table" ? [{ ...block, rows: block.rows.filter(({ example }) => !example).map((row, i) => fill(row, i === 0)) }] : [block],
      ),
    };
  });
}

describe("the guide's five steps", () => {
  it("are E1 to E5, and every section is written in one of them", () => {
    expect(STEPS.map(({ id }) => id)).toEqual(GUIDE_ITEMS.filter((item) => item.startsWith("E")));
    for (const { step } of GUIDE_SECTIONS) expect(STEPS.some(({ id }) => id === step)).toBe(true);
  });

  it.each(STEPS.map((step) => [step.id, step] as const))("%s says what it is for and what must exist, each line from a row of the guide", (_id, { slug, title, purpose, checks }) => {
    expect(slug).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(checks.length).toBeGreaterThanOrEqual(5);
    for (const { source } of checks) for (const item of source) expect(GUIDE_ITEMS).toContain(item);
    for (const language of LANGUAGES) {
      expect(title[language]).toMatch(/^\p{Lu}/u);
      for (const text of [purpose, ...checks].map((one) => one[language])) expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(new Set(checks.map((check) => check[language])).size).toBe(checks.length);
    }
  });

  it("have a checklist each, with their lines, none ticked", () => {
    const checklists = TEMPLATES.filter(({ kind }) => kind === "checklist");
    expect(checklists.map(({ id }) => id)).toEqual([...STEPS.slice(0, 4).map(({ slug }) => `step-${slug}-checklist`), "review-checklist"]);
    for (const [index, template] of checklists.entries())
      for (const language of LANGUAGES) {
        const lines = template.draft(language).blocks.filter((block) => block.kind === "check");
        expect(lines).toHaveLength(STEPS[index]?.checks.length ?? 0);
        for (const { text, checked } of lines) expect({ checked, line: isCheckLine(checkText(text, checked)) }).toEqual({ checked: false, line: true });
      }
  });
});

describe.each(LANGUAGES)("what is around the sections (%s)", (language) => {
  const around = TEMPLATES.filter(({ kind }) => kind === "cover" || kind === "checklist");

  it("is no section of the guide and holds no word of the author's", async () => {
    const outline = buildOutline(readDocx(await writeDocx(around.map((template) => template.draft(language)), { title: "CRM", language })), GUIDE_PROFILE);
    expect(outline.guide.filter(({ state }) => state !== "missing").map(({ definition }) => definition.id)).toEqual([]);
    expect(outline.sections.filter(({ words }) => words > 0).map(({ heading }) => heading?.block.text)).toEqual([undefined]);
    expect(outline.topics.filter(({ status }) => status === "present")).toEqual([]);
    expect(outline.requirements).toEqual([]);
  });

  it("comes first and last", () => {
    expect(TEMPLATES.slice(0, 2).map(({ id }) => id)).toEqual(["cover-page", "version-history"]);
    expect(TEMPLATES.slice(-around.length + 2).every(({ kind }) => kind === "checklist")).toBe(true);
  });

  it("is still no section once the cover and the versions are filled in", async () => {
    const drafts = filledCover(language);
    expect(drafts.map(({ id }) => id)).toEqual(["cover-page", "version-history"]);
    const outline = buildOutline(readDocx(await writeDocx(drafts, { title: "CRM", language })), GUIDE_PROFILE);
    expect(outline.guide.filter(({ state }) => state !== "missing").map(({ definition }) => definition.id)).toEqual([]);
    expect(outline.topics.filter(({ status }) => status === "present")).toEqual([]);
    expect(outline.requirements).toEqual([]);
  });
});
