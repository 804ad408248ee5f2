import { readFileSync } from "node:fs";
import { insertTemplate } from "../../src/commands/insert-template";
import { RIBBON_FUNCTIONS } from "../../src/commands/ribbon-functions";
import { NOTHING_STORED, writeStored as textOf } from "../../src/document/stored";
import type { ProfileSettings } from "../../src/guide/profile";
import { writeStored } from "../../src/word/store";
import { createWordPort } from "../../src/word/word-port";
import { withWord } from "../support/word";

const SAMPLE = readFileSync("assets/samples/cahier-des-charges-crm.docx");
const profile = (section: ProfileSettings["sections"][number]): string => textOf({ ...NOTHING_STORED, profile: { version: 1, sections: [section] } });

test("a section that the company renamed goes in under its own title, and is known by it afterwards", async () => {
  await withWord(SAMPLE, { api: "1.3" }, async (_word, standin) => {
    await writeStored(profile({ id: "C2", title: { fr: "Cap 2027", en: "Course 2027" } }));
    expect(await insertTemplate(createWordPort(), RIBBON_FUNCTIONS.insertObjectives)).toBe("inserted");
    const texts = standin.paragraphTexts();
    expect([texts.includes("Cap 2027"), texts.includes("Objectifs")]).toEqual([true, false]);
    expect(await insertTemplate(createWordPort(), RIBBON_FUNCTIONS.insertObjectives)).toBe("present");
    expect(standin.paragraphTexts()).toEqual(texts);
  });
});

test("a heading that the author corrected is shown, not inserted again", async () => {
  await withWord(SAMPLE, { api: "1.3" }, async (_word, standin) => {
    const first = (await createWordPort().read()).stories[0].blocks.find((block) => block.kind === "heading");
    const heading = first?.kind === "heading" ? first.text : "";
    await writeStored(textOf({ ...NOTHING_STORED, topics: [{ heading: heading.replace(/^[\d. ]+/, "").toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "").replaceAll("’", "'"), ordinal: 1, section: "C2" }] }));
    const before = standin.paragraphTexts();
    expect(await insertTemplate(createWordPort(), RIBBON_FUNCTIONS.insertObjectives)).toBe("present");
    expect(standin.paragraphTexts()).toEqual(before);
    expect(standin.paragraphTexts()[standin.selection.start.paragraph]).toContain(heading);
  });
});

test("a section that the company hides, asked for all the same, is not inserted twice", async () => {
  await withWord(SAMPLE, { api: "1.3" }, async (_word, standin) => {
    await writeStored(profile({ id: "C2", hidden: true, title: { fr: "Cap 2027", en: "Course 2027" } }));
    expect(await insertTemplate(createWordPort(), RIBBON_FUNCTIONS.insertObjectives)).toBe("inserted");
    const texts = standin.paragraphTexts();
    expect(texts).toContain("Cap 2027");
    expect(await insertTemplate(createWordPort(), RIBBON_FUNCTIONS.insertObjectives)).toBe("present");
    expect(standin.paragraphTexts()).toEqual(texts);
  });
});
