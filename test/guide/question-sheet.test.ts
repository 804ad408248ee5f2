import { readFileSync } from "node:fs";
import { CONTRIBUTORS, CONTRIBUTOR_NAMES } from "../../src/guide/contributor";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { questionSheet, questionSheetTitle } from "../../src/guide/question-sheet";
import type { SectionProgress } from "../../src/guide/question-sheet";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { buildOutline } from "../../src/outline/build-outline";
import { readText } from "../../src/document/read-text";
import { sdkErrors } from "../support/sdk-errors";

const LANGUAGES = ["fr", "en"] as const;
/** A document begun, one with nothing of the guide in it. */
const DOCUMENTS: Readonly<Record<string, readonly SectionProgress[]>> = {
  begun: buildOutline(readDocx(readFileSync("assets/samples/cahier-des-charges-crm.docx")), GUIDE_PROFILE).guide,
  empty: buildOutline(readText("Bonjour à tous.\n"), GUIDE_PROFILE).guide,
};
const CASES = Object.keys(DOCUMENTS).flatMap((document) => CONTRIBUTORS.flatMap((contributor) => LANGUAGES.map((language) => ({ name: `${document}, ${contributor} (${language})`, document, contributor, language }))));

/** Titles of the items that are nowhere in a document, section by section, as the document itself tells. */
function missing(progress: readonly SectionProgress[], contributor: string, language: (typeof LANGUAGES)[number]): readonly string[] {
  return progress.flatMap(({ definition, state, itemsMissing }) => {
    if (definition.contributor !== contributor) return [];
    return definition.items.filter(({ id }) => state === "missing" || itemsMissing.includes(id)).map(({ title }) => title[language]);
  });
}

describe.each(CASES)("the question sheet: $name", ({ document, contributor, language }) => {
  const progress = DOCUMENTS[document] ?? [];
  const drafts = questionSheet(progress, contributor, language);
  const wanted = missing(progress, contributor, language);

  test("lists exactly what is missing, each with room for an answer", async () => {
    expect(drafts.length > 0).toBe(wanted.length > 0);
    const bytes = await writeDocx(drafts, { ...questionSheetTitle(contributor, language), language, byHand: true });
    const rows = readDocx(bytes).stories[0].blocks.flatMap((block) => (block.kind === "table" ? block.rows.slice(1) : []));
    const cells = rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map((block) => ("text" in block ? block.text : "")).join("")));
    expect(cells.map(([question = ""]) => question.replace(/\u00a0/g, " ").toLowerCase())).toEqual(wanted.map((title) => title.toLowerCase()));
    for (const [question = "", ...answers] of cells) {
      expect(question).toMatch(/^[\p{Lu}\d]/u);
      expect(answers).toEqual([""]);
    }
  });
});

test.each(CONTRIBUTORS)("%s has questions in a document that says nothing, and the sheet says for whom and when", (contributor) => {
  for (const language of LANGUAGES) {
    const [instructions, ...sections] = questionSheet(DOCUMENTS["empty"] ?? [], contributor, language);
    expect(sections.map(({ id }) => id)).toEqual(GUIDE_SECTIONS.filter((section) => section.contributor === contributor).map(({ slug }) => `questions-${slug}`));
    expect(questionSheetTitle(contributor, language).title).toContain(CONTRIBUTOR_NAMES[contributor][language]);
    const asked = (instructions?.blocks ?? []).flatMap((block) => (block.kind === "guidance" ? [block.text] : []));
    expect(asked.some((text) => (language === "fr" ? /nom de la personne/ : /name of the person/).test(text))).toBe(true);
    expect(asked.some((text) => (language === "fr" ? /date de retour/ : /date by which/).test(text))).toBe(true);
  }
});

test.each(CONTRIBUTORS.flatMap((contributor) => LANGUAGES.map((language) => [contributor, language] as const)))("the sheet of %s (%s) is valid for Microsoft's Open XML SDK", async (contributor, language) => {
  const drafts = questionSheet(DOCUMENTS["empty"] ?? [], contributor, language);
  expect(await sdkErrors(await writeDocx(drafts, { ...questionSheetTitle(contributor, language), language, byHand: true }))).toEqual([]);
});

test("nothing is asked of anyone about a document that says everything", () => {
  const written = GUIDE_SECTIONS.map((definition): SectionProgress => ({ definition, state: "present", itemsMissing: [] }));
  for (const contributor of CONTRIBUTORS) for (const language of LANGUAGES) expect(questionSheet(written, contributor, language)).toEqual([]);
});

test("French sheets have the spaces of French", () => {
  const texts = CONTRIBUTORS.flatMap((contributor) => questionSheet(DOCUMENTS["empty"] ?? [], contributor, "fr")).flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? block.rows.flatMap(({ cells }) => cells) : [block.text])));
  for (const text of texts) expect(text).not.toMatch(/ [:;?!»%]|« |'/);
  expect(texts.some((text) => text.includes("\u00a0"))).toBe(true);
});
