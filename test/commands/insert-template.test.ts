import { readFileSync } from "node:fs";
import { insertTemplate } from "../../src/commands/insert-template";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import { UserError } from "../../src/document/error";
import { createWordPort } from "../../src/word/word-port";
import { withWord } from "../support/word";

const SAMPLE = readFileSync("assets/samples/cahier-des-charges-crm.docx");
const countOf = (texts: readonly string[], title: string): number => texts.filter((text) => text.trim() === title).length;

test("a section goes to its place and is selected; asked again, it is shown, not inserted twice", async () => {
  await withWord(SAMPLE, { api: "1.3" }, async (_word, standin) => {
    expect(countOf(standin.paragraphTexts(), "Objectifs")).toBe(0);
    expect(await insertTemplate(createWordPort(), RIBBON_FUNCTIONS.insertObjectives)).toBe("inserted");
    const heading = standin.paragraphTexts().findIndex((text) => text.includes("Objectifs"));
    expect(heading).toBeGreaterThan(0);
    expect(standin.selection.start.paragraph).toBe(heading);

    const before = standin.paragraphTexts();
    standin.select({ start: { paragraph: 0, offset: 0 }, end: { paragraph: 0, offset: 0 } });
    expect(await insertTemplate(createWordPort(), RIBBON_FUNCTIONS.insertObjectives)).toBe("present");
    expect(standin.paragraphTexts()).toEqual(before);
    expect(standin.selection.start.paragraph).toBe(heading);
  });
});

test.each([RIBBON_FUNCTIONS.insertRequirementTable, RIBBON_FUNCTIONS.insertReviewChecklist])("%s is inserted as often as asked", async (template) => {
  await withWord(SAMPLE, { api: "1.3" }, async (_word, standin) => {
    const sizes = [standin.paragraphTexts().length];
    for (let time = 0; time < 2; time++) {
      expect(await insertTemplate(createWordPort(), template)).toBe("inserted");
      sizes.push(standin.paragraphTexts().length);
    }
    expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0);
    expect((sizes[2] ?? 0) - (sizes[1] ?? 0)).toBe((sizes[1] ?? 0) - (sizes[0] ?? 0));
  });
});

test("where Word refuses, the reason is a sentence and nothing is inserted", async () => {
  await withWord(SAMPLE, { api: "1.3", flags: { protected: true } }, async (_word, standin) => {
    const before = standin.paragraphTexts();
    await expect(insertTemplate(createWordPort(), RIBBON_FUNCTIONS.insertReviewChecklist)).rejects.toBeInstanceOf(UserError);
    expect(standin.paragraphTexts()).toEqual(before);
  });
});
