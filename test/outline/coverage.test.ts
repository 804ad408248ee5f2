import { foldText } from "../../src/document/text";
import type { Language } from "../../src/document/language";
import { LIBRARY } from "../../src/guide/library";
import { coverageOf } from "../../src/outline/coverage";
import type { Outline } from "../../src/outline/outline";
import { PARAPHRASES, UNRELATED } from "./coverage-pairs";
import { outlineOf } from "./outline-of";

const HEAD = {
  fr: "# Exigences fonctionnelles\n\n| Id | Exigence | Priorité |\n|---|---|---|\n",
  en: "# Functional requirements\n\n| Id | Requirement | Priority |\n|---|---|---|\n",
};

/** A document that holds nothing but requirements, in a table. */
function tableOf(language: Language, texts: readonly string[]): Outline {
  const priority = language === "fr" ? "Souhaitable" : "Nice to have";
  const outline = outlineOf(HEAD[language] + texts.map((text, i) => `| EX-${i + 1} | ${text} | ${priority} |`).join("\n"));
  expect(outline.language).toBe(language);
  expect(outline.requirements).toHaveLength(texts.length);
  return outline;
}

const all = LIBRARY.flatMap(({ requirements }) => requirements);
/** Ids of what a document covers, with the requirement that does. */
const covered = (outline: Outline): readonly (readonly [id: string, at: number])[] => Array.from(coverageOf(outline, LIBRARY)).flatMap(([id, at]) => (at === null ? [] : [[id, at] as const]));

describe.each(["fr", "en"] as const)("coverageOf (%s)", (language) => {
  test("an empty document covers nothing, and every requirement of the library is answered for", () => {
    const coverage = coverageOf(outlineOf(language === "fr" ? "# Objectifs\n\nRéduire le délai de réponse." : "# Objectives\n\nReduce the reply time."), LIBRARY);
    expect([...coverage.keys()]).toEqual(all.map(({ id }) => id));
    expect(new Set(coverage.values())).toEqual(new Set([null]));
  });

  test("the whole library covers itself, each by its own", () => {
    const outline = tableOf(language, all.map((one) => one[language].requirement));
    expect(covered(outline)).toEqual(all.map(({ id }, at) => [id, at]));
  });

  test("each requirement alone covers itself and no other", () => {
    for (const one of all) expect(covered(tableOf(language, [one[language].requirement]))).toEqual([[one.id, 0]]);
  });

  test("the same words cover whatever their accents, case, spaces and full stop", () => {
    const texts = all.map((one) => foldText(one[language].requirement).replace(/\.$/, "").replace(/ (?=[:%])/g, "\u202f").toUpperCase());
    // Too few accents are left to tell French by: the language is given.
    expect(covered({ ...outlineOf(HEAD[language] + texts.map((text) => `| EX | ${text} | P1 |`).join("\n")), language })).toEqual(all.map(({ id }, at) => [id, at]));
  });

  test("without its figures a requirement is still the same", () => {
    const cut = (text: string): string => text.replace(/\d+/g, "7");
    expect(covered(tableOf(language, all.map((one) => cut(one[language].requirement))))).toEqual(all.map(({ id }, at) => [id, at]));
  });

  test.each(PARAPHRASES[language])("%s, in other words: %s", (id, text) => {
    expect(covered(tableOf(language, [text]))).toEqual([[id, 0]]);
  });

  test.each(UNRELATED[language])("nothing of the library: %s", (text) => {
    expect(covered(tableOf(language, [text]))).toEqual([]);
  });

  test("each finds its own among all paraphrases and unrelated requirements", () => {
    const pairs = PARAPHRASES[language].filter(([id], at, list) => list.findIndex(([other]) => other === id) === at);
    const coverage = coverageOf(tableOf(language, [...UNRELATED[language], ...pairs.map(([, text]) => text)]), LIBRARY);
    const first = UNRELATED[language].length;
    expect(pairs.map(([id]) => coverage.get(id))).toEqual(pairs.map((_, at) => first + at));
  });

  test("tells the same of 300 requirements each time it is asked", () => {
    const texts = Array.from({ length: 300 }, (_, i) => {
      const source = i % 2 === 0 ? all[i % all.length]?.[language].requirement : PARAPHRASES[language][i % PARAPHRASES[language].length]?.[1];
      return source ?? "";
    });
    const outline = tableOf(language, texts);
    const first = coverageOf(outline, LIBRARY);
    expect(first.size).toBeGreaterThan(100);
    expect(coverageOf(outline, LIBRARY)).toEqual(first);
  });
});
