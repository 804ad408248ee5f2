import { readdirSync } from "node:fs";
import { join } from "node:path";
import { GUIDE_ITEMS } from "../../../src/guide/guide-item";
import { GUIDE_SECTIONS } from "../../../src/guide/sections";
import { PASSAGE_CUES } from "../../../src/guide/topic-passages";
import { TITLE_CUES } from "../../../src/guide/topic-titles";
import { TOPICS } from "../../../src/guide/topics";
import { CueIndex, significantWords } from "../../../src/outline/cue-index";
import { isStopWord } from "../../../src/outline/cue-words";
import { foldText } from "../../../src/document/text";

const all = GUIDE_SECTIONS.map((section) => [section.id, section] as const);

describe("the guide's sections", () => {
  it("are C1–C7 then B1–B10, in the guide's order, one file each", () => {
    expect(GUIDE_SECTIONS.map(({ id }) => id)).toEqual(GUIDE_ITEMS.filter((item) => /^[CB]/.test(item)));
    const files = readdirSync(join(__dirname, "../../../src/guide/sections")).filter((name) => name !== "index.ts");
    expect(files.sort()).toEqual(GUIDE_SECTIONS.map(({ slug }) => `${slug}.ts`).sort());
  });

  it("follow the policy of severities", () => {
    for (const { id, expected, whenMissing } of GUIDE_SECTIONS) {
      expect({ id, expected }).toEqual({ id, expected: id.startsWith("C") ? "required" : "recommended" });
      expect({ id, whenMissing }).toEqual({ id, whenMissing: id.startsWith("C") ? "error" : ["B2", "B3", "B9"].includes(id) ? "warning" : "info" });
    }
  });

  it("hold every topic of the labelling guidelines in at least one section", () => {
    const held = new Set(GUIDE_SECTIONS.flatMap(({ topics }) => topics));
    expect(TOPICS.filter((topic) => !held.has(topic))).toEqual([]);
  });

  it.each(all)("%s has items with unique ids, cues in both languages and a title in each", (_id, section) => {
    expect(section.items.length).toBeGreaterThanOrEqual(2);
    expect(new Set(section.items.map(({ id }) => id)).size).toBe(section.items.length);
    for (const item of section.items) {
      expect(item.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      for (const cues of [item.cues.fr, item.cues.en]) {
        expect(cues.length).toBeGreaterThan(0);
        for (const cue of cues) expect(cue).toBe(foldText(cue));
      }
    }
    for (const text of [section.title.fr, section.title.en, section.purpose.fr, section.purpose.en, ...section.items.flatMap(({ title }) => [title.fr, title.en])]) {
      expect(text).not.toBe("");
      expect(text).not.toMatch(/'/);
    }
    for (const purpose of [section.purpose.fr, section.purpose.en]) expect(purpose).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(all)("%s finds each of its items in the item's own title", (_id, section) => {
    for (const item of section.items)
      for (const language of ["fr", "en"] as const) {
        const index = CueIndex.of(item.cues[language].map((cue) => [cue, true] as const));
        expect({ item: item.id, language, found: index.find(significantWords(item.title[language])).length > 0 }).toEqual({ item: item.id, language, found: true });
      }
  });
});

describe("the cues of topics", () => {
  it.each([...TOPICS])("%s: folded, with a significant word, none twice", (topic) => {
    for (const cues of [TITLE_CUES[topic], PASSAGE_CUES[topic]])
      for (const list of [cues.strong, cues.weak]) {
        for (const cue of list) expect(cue.replace(/['%€#]/g, "0")).toMatch(/^(?:[a-z0-9]+\$?(?: |$))*$/);
        expect(() => CueIndex.of(list.map((cue) => [cue, 1] as const))).not.toThrow();
      }
  });

  it.each([...TOPICS])("%s: no article in the words of headings, where it would count for nothing", (topic) => {
    const words = [...TITLE_CUES[topic].strong, ...TITLE_CUES[topic].weak].flatMap((cue) => cue.split(" "));
    expect(words.filter((word) => isStopWord(word.replace("$", "")))).toEqual([]);
  });
});
