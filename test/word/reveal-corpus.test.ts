import { ContentPool } from "../../src/document/content";
import { contents } from "../../src/document/place";
import { canonicalText } from "../../src/document/text";
import { readDocument } from "../../src/word/read";
import { reveal } from "../../src/word/reveal";
import { corpusFiles, describeCorpus, readCorpus } from "../support/corpus";
import { withWord } from "../support/word";

/** A sequence of numbers in [0, 1[ that is the same at each run. */
function* seeded(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describeCorpus("revealing words of real documents", () => {
  it.each(corpusFiles("fr"))("%s: what is selected is what was asked for", (name) =>
    withWord(readCorpus("fr", name), { api: "1.3" }, async (word) => {
      const reading = await readDocument(new ContentPool());
      const texts = [...contents(reading.document)].filter(({ block }) => block.text.trim() !== "");
      const random = seeded(name.length);
      for (let i = 0; i < 5; i++) {
        const chosen = texts[Math.floor(random.next().value * texts.length)];
        if (!chosen) continue;
        const { place, block } = chosen;
        const words = Array.from(block.text.matchAll(/[\p{L}\p{N}]+/gu));
        const first = words[Math.floor(random.next().value * words.length)];
        const last = words[Math.min(words.length - 1, words.indexOf(first as RegExpExecArray) + Math.floor(random.next().value * 30))];
        if (!first || !last) continue;
        const [start, end] = [first.index, last.index + last[0].length];
        const result = await reveal(reading, { place, start, end });
        const selected = await word.run(async (context) => {
          const selection = context.document.getSelection();
          selection.load("text");
          await context.sync();
          return canonicalText(selection.text).text;
        });
        expect([result, selected]).toEqual(["words", block.text.slice(start, end)]);
      }
    }),
  );
});
