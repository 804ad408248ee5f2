import { GUIDE_PROFILE } from "../../src/guide/profile";
import { templateById } from "../../src/guide/templates";
import { buildOutline } from "../../src/outline/build-outline";
import { draftAt } from "../../src/outline/draft-level";
import type { Outline } from "../../src/outline/outline";
import { placeFor } from "../../src/outline/placement";
import { createWordPort } from "../../src/word/word-port";
import { corpusFiles, describeCorpus, readCorpus } from "../support/corpus";
import { withWord } from "../support/word";

const headings = (outline: Outline): readonly string[] =>
  outline.sections.flatMap(({ heading }) => (heading === null ? [] : [`${heading.block.level} ${heading.block.text}`]));

describeCorpus("a section inserted in a real document", () => {
  it.each(corpusFiles("fr"))("leaves the author's headings as they were understood, and is to be filled: %s", async (name) => {
    await withWord(readCorpus("fr", name), { api: "1.3" }, async () => {
      const port = createWordPort();
      const before = buildOutline(await port.read({}), GUIDE_PROFILE);
      const state = (outline: Outline) => outline.guide.find(({ definition }) => definition.id === "C2");
      const position = placeFor(before, "C2");
      const template = templateById("objectives");
      if (template === undefined) throw new Error("no template for objectives");
      await port.insert(draftAt(template, before, position), position);
      const after = buildOutline(await port.read({}), GUIDE_PROFILE);
      if (state(before)?.state === "missing") expect(state(after)?.state).toBe("toFill");
      const written = new Set(headings(after));
      expect(headings(before).filter((heading) => !written.has(heading))).toEqual([]);
    });
  });
});
