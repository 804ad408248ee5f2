import type { Draft } from "../../src/document/draft";
import { createWordPort } from "../../src/word/word-port";
import { docx, p, r } from "../support/docx";
import { withWord } from "../support/word";
import { HeadingNumbers } from "../../src/word/heading-numbers";

const numbersAt = (around: number, titles: readonly (readonly [level: number, text: string])[], levels: readonly number[]): readonly string[] => {
  const numbers = new HeadingNumbers(titles.map(([level, text], i) => ({ level, text, at: i * 10 })), around);
  return levels.map((level) => numbers.next(level));
};

describe("numbers typed before headings", () => {
  it("go on after the last heading", () => {
    expect(numbersAt(99, [[1, "1. Contexte"], [1, "2. Objectifs"]], [1])).toEqual(["3. "]);
    expect(numbersAt(99, [[1, "I – Contexte"], [1, "IV – Objectifs"]], [1])).toEqual(["V – "]);
    expect(numbersAt(99, [[1, "A) Contexte"], [1, "B) Objectifs"]], [1])).toEqual(["C) "]);
    expect(numbersAt(99, [[2, "2.1 Sites"], [2, "2.2 Équipes"]], [2])).toEqual(["2.3 "]);
    expect(numbersAt(99, [[1, "01. Contexte"], [1, "09. Objectifs"]], [1])).toEqual(["10. "]);
  });

  it("renumber nothing: between two headings, the number before and « bis »", () => {
    expect(numbersAt(10, [[1, "1. Contexte"], [1, "2. Objectifs"]], [1, 2])).toEqual(["1 bis. ", ""]);
  });

  it("count the parts of what is inserted where the author numbers parts", () => {
    expect(numbersAt(99, [[1, "1. Contexte"], [2, "1.1 Sites"], [1, "2. Objectifs"]], [1, 2, 2, 3])).toEqual(["3. ", "3.1 ", "3.2 ", ""]);
    expect(numbersAt(99, [[1, "1. Contexte"], [2, "Sites"], [1, "2. Objectifs"]], [1, 2])).toEqual(["3. ", ""]);
  });

  it("are none where the author types none, or starts with a figure that is no number", () => {
    expect(numbersAt(99, [[1, "Contexte"], [1, "Objectifs"]], [1])).toEqual([""]);
    expect(numbersAt(99, [[1, "1. Contexte"], [1, "Annexes"]], [1])).toEqual([""]);
    expect(numbersAt(99, [[1, "2027, année du CRM"]], [1])).toEqual([""]);
    expect(numbersAt(0, [[1, "1. Contexte"]], [1])).toEqual([""]);
  });
});

describe("in the document", () => {
  const draft = (title: string): Draft => ({ id: title.toLowerCase(), title, language: "fr", blocks: [{ kind: "heading", level: 1, text: title }, { kind: "guidance", text: "à écrire" }] });

  it("several insertions count one after the other, also where headings are only bold", () =>
    withWord(docx({ document: p(r("1. Contexte", "<w:b/>")) + p("Notre société vend des pompes.") + p(r("2. Objectifs", "<w:b/>")) + p("Réduire le délai.") }), { api: "1.3" }, async () => {
      const port = createWordPort();
      await port.read();
      for (const title of ["Gouvernance", "Recette"]) await port.insert(draft(title), { kind: "end" });
      await port.insert(draft("Équipes"), { kind: "before", place: [0, 2], expected: "2. Objectifs" });
      await port.insert(draft("Clients"), { kind: "before", place: [0, 2], expected: "2. Objectifs" });
      const { blocks } = (await port.read()).stories[0];
      expect(blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []))).toEqual(["1. Contexte", "1 bis. Équipes", "1 ter. Clients", "2. Objectifs", "3. Gouvernance", "4. Recette"]);
    }));
});
