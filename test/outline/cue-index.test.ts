import { CueIndex, significantWords } from "../../src/outline/cue-index";

const found = (cues: readonly string[], text: string): string[] => CueIndex.of(cues.map((cue) => [cue, cue] as const)).find(significantWords(text)).map(({ value, at, length }) => `${value} ${at}+${length}`);

describe("CueIndex", () => {
  test.each([
    ["word beginnings", ["reprise donnee"], "La reprise des données", ["reprise donnee 0+2"]],
    ["whole words", ["api$"], "une API, des apiculteurs", ["api$ 0+1"]],
    ["accents, ligatures, apostrophes", ["ete", "oeuvre"], "l’été, mise en œuvre", ["ete 0+1", "oeuvre 2+1"]],
    ["decomposed accents", ["delai"], "de\u0301lais de\u0301la\u0131", ["delai 0+1"]],
    ["percent and euro are words", ["10 %", "€"], "10% ou 5€", ["10 % 0+2", "€ 3+1"]],
    ["any number", ["passer #"], "passer de 12 à 4 jours", ["passer # 0+2"]],
    ["articles of a cue count for nothing", ["objectifs du projet"], "objectifs de notre projet", ["objectifs du projet 0+2"]],
    ["an overlapping cue of each length, the first given first, short ones last", ["tableau bord", "tableau", "si"], "Tableaux de bord, site", ["tableau bord 0+2", "tableau 0+1", "si 2+1"]],
    ["nothing beyond the last word", ["reprise donnee"], "une reprise", []],
  ])("%s", (_, cues, text, expected) => {
    expect(found(cues, text)).toEqual(expected);
  });

  test("a cue without a significant word is our mistake", () => {
    expect(() => CueIndex.of([["de la", 1]])).toThrow(RangeError);
  });

  test("a cue with a character that no folded word holds is our mistake", () => {
    expect(() => CueIndex.of([["délai", 1]])).toThrow(RangeError);
  });
});

test("words are numbered by sentence; a full stop inside a word ends none", () => {
  const words = significantWords("Version 2.0 prête. Recette ? Oui\nFin");
  expect(Array.from(words.sentences.subarray(0, words.count))).toEqual([0, 0, 0, 0, 1, 2, 3]);
});
