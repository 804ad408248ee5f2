import { readFileSync } from "node:fs";
import type { Draft } from "../../src/document/draft";
import { GUIDE_ITEMS } from "../../src/guide/guide-item";
import type { SectionId } from "../../src/guide/guide-item";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { placesOf } from "../../src/guide/row-places";
import { rowTitle } from "../../src/guide/row-titles";
import { sampleDraft } from "../../src/guide/sample";
import { SAMPLES } from "../../src/guide/samples";
import { SECTION_TEMPLATES } from "../../src/guide/templates";
import { reviewChecklist } from "../../src/guide/templates/review-checklist";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { buildOutline } from "../../src/outline/build-outline";
import type { Outline } from "../../src/outline/outline";
import { describeCorpus, sharedPath } from "../support/corpus";

const LANGUAGES = ["fr", "en"] as const;
/** What each section of the guide is filled in and drafted, read once. */
interface Readings {
  readonly sample: Outline;
  readonly draft: Outline;
}
const readings = new Map<string, Promise<Readings>>();

const outlineOf = async (draft: Draft): Promise<Outline> => buildOutline(readDocx(await writeDocx([draft], { title: "CRM", language: draft.language })), GUIDE_PROFILE);

async function readingsOf(section: SectionId, language: (typeof LANGUAGES)[number]): Promise<Readings> {
  const key = `${section} ${language}`;
  const known = readings.get(key);
  if (known !== undefined) return known;
  const template = SECTION_TEMPLATES.find((one) => one.section === section);
  const sample = SAMPLES.find((one) => one.template === template?.id);
  if (template === undefined || sample === undefined) throw new Error(`no template or no sample for ${section}`);
  const made = (async (): Promise<Readings> => ({ sample: await outlineOf(sampleDraft(template, sample, language)), draft: await outlineOf(template.draft(language)) }))();
  readings.set(key, made);
  return made;
}

/** Ids of the items of a section that a reading of it does not meet. */
const missingIn = (outline: Outline, section: SectionId): readonly string[] => {
  const state = outline.guide.find(({ definition }) => definition.id === section);
  return state === undefined || state.state === "missing" ? [`${section} itself`] : state.itemsMissing;
};

/** The review checklist with its lines of one check ticked, as an author ticks them. */
const ticked = (check: string, language: (typeof LANGUAGES)[number]): Draft => {
  const draft = reviewChecklist.draft(language);
  return { ...draft, blocks: draft.blocks.map((block) => (block.kind === "check" && block.text.startsWith(check) ? { ...block, checked: true } : block)) };
};

describe.each(GUIDE_ITEMS.map((row) => ({ row, ...placesOf(row) })))("row $row of the guide", ({ row, items, checks, templates }) => {
  const isReviewed = row.startsWith("V") || row === "E5";

  test("has a title, something that a section must say for it, and something to insert", () => {
    for (const language of LANGUAGES) expect(rowTitle(row)[language]).not.toBe("");
    expect(items.length + (isReviewed ? checks.length : 0)).toBeGreaterThan(0);
    expect(templates.map(({ id }) => id)).not.toEqual([]);
  });

  test.each(LANGUAGES)("is met where an author has written it, and not by the template alone (%s)", async (language) => {
    for (const { section, item } of items) {
      const { sample, draft } = await readingsOf(section.id, language);
      expect({ item: item.id, missing: missingIn(sample, section.id).includes(item.id) }).toEqual({ item: item.id, missing: false });
      expect({ item: item.id, missing: missingIn(draft, section.id).includes(item.id) }).toEqual({ item: item.id, missing: true });
    }
  });

  if (isReviewed)
    test.each(LANGUAGES)("is read from the lines ticked in the review checklist (%s)", async (language) => {
      const check = row === "E5" ? "V" : row;
      const before = (await outlineOf(reviewChecklist.draft(language))).review.filter((one) => one.check.startsWith(check));
      const after = (await outlineOf(ticked(check, language))).review.filter((one) => one.check.startsWith(check));
      expect(before.length).toBe(row === "E5" ? 5 : 1);
      expect(before.reduce((sum, { total }) => sum + total, 0)).toBe(reviewChecklist.draft(language).blocks.filter((block) => block.kind === "check" && block.text.startsWith(check)).length);
      expect(before.map((one) => one.ticked)).toEqual(before.map(() => 0));
      expect(after.map((one) => [one.ticked, one.next])).toEqual(before.map(({ total }) => [total, null]));
    });
});

describeCorpus("the rows of the guide itself", () => {
  test("are all there, and no other", () => {
    const guide = readFileSync(sharedPath("domain", "guide.md"), "utf8");
    const rows = Array.from(guide.matchAll(/^\| ([EVCB]\d+) \||\*\*([AF]\d)\*\*/gm), ([, inTable, inText]) => inTable ?? inText);
    expect([...new Set(rows)].sort()).toEqual([...GUIDE_ITEMS].sort());
  });
});
