import { phrases } from "../../src/language/phrases";

const found = (alternatives: string, text: string): readonly string[] => Array.from(text.matchAll(phrases(alternatives)), ([words]) => words);

describe("phrases", () => {
  test("meets any white space, both apostrophes, accents or none, both cases", () => {
    expect(found("doit être capable d'", "Doit\u00a0être capable d’exporter, DOIT ETRE CAPABLE D'importer")).toEqual(["Doit\u00a0être capable d’", "DOIT ETRE CAPABLE D'"]);
  });

  test("meets whole words only", () => {
    expect(found("afin de", "enfin des, afin de, afin des")).toEqual(["afin de"]);
  });
});
