import { isDisarmed } from "../../src/language/disarm/disarm";
import { Occurrence } from "../../src/language/disarm/occurrence";
import { matchTerms } from "../../src/language/match-terms";
import { sentencesOf } from "../../src/language/sentences";
import { WORDING_CATEGORIES } from "../../src/language/term";

const met = (text: string, language: "fr" | "en" = "fr"): readonly string[] => matchTerms(text, language).map(({ start, end }) => text.slice(start, end));

describe("matchTerms", () => {
  test("gives terms of all categories in text order, with their offsets", () => {
    const text = "Si possible, plusieurs écrans rapides, etc.";
    expect(matchTerms(text, "fr").map(({ term, start, end }) => [term.category, text.slice(start, end)])).toEqual([
      ["loophole", "Si possible"],
      ["vague-quantity", "plusieurs"],
      ["vague-term", "rapides"],
      ["open-ended", "etc."],
    ]);
  });

  test("the longest expression wins", () => {
    expect(met("dans les plus brefs délais")).toEqual(["dans les plus brefs délais"]);
    expect(met("le plus rapidement possible")).toEqual(["le plus rapidement possible"]);
  });

  test("words end at letters of any alphabet, accented or not", () => {
    expect(met("simplexe, insimple, simpleß, simpleя, fiableé")).toEqual([]);
    expect(met("(fiable) «fiable» fiable, d’fiable")).toHaveLength(4);
  });

  test("offsets count UTF-16 units of the text itself, whatever precedes", () => {
    const text = "😀 œuvre e\u0301te\u0301 \u00adfia\u00adble\u0301 \u00a0 fiable";
    const [match] = matchTerms(text, "fr").slice(-1);
    expect(match && text.slice(match.start, match.end)).toBe("fiable");
  });

  test("a protected expression covers what it holds", () => {
    expect(met("une authentification simple et une page simple")).toEqual(["simple"]);
  });

  test("participles need their accent in a text that has accents", () => {
    expect(met("Elle adapte la durée.")).toEqual([]);
    expect(met("Un service adapté.")).toEqual(["adapté"]);
    expect(met("Un service adapte est demande.")).toEqual(["adapte"]);
    expect(met("Le document est sur la table, il est sûr.")).toEqual(["sûr"]);
  });

  test("takes a question of quantity for what it is", () => {
    expect(met("Say how many users log in, and how much it costs.", "en")).toEqual([]);
    expect(met("It costs much for many users.", "en")).toEqual(["much", "many"]);
  });

  test("English has its own terms", () => {
    expect(met("The user-friendly screen shall be easily readable, if possible.", "en")).toEqual(["user-friendly", "easily", "readable", "if possible"]);
    expect(met("The user-friendly screen shall be easily readable.", "en").length).toBeGreaterThan(met("Der Bildschirm ist benutzerfreundlich.", "en").length);
  });

  test("nothing met costs no list", () => {
    expect(matchTerms("Le client signe.", "fr")).toBe(matchTerms("Le fournisseur livre.", "fr"));
  });

  test("every term has a known category and advice in both languages", () => {
    const text = "Si possible plusieurs écrans rapides, régulièrement, à définir, etc.";
    const terms = matchTerms(text, "fr").map(({ term }) => term);
    expect(terms).toHaveLength(6);
    for (const { category, advice } of terms) {
      expect(WORDING_CATEGORIES).toContain(category);
      expect(advice?.fr && advice.en).toBeTruthy();
    }
  });
});

describe("texts made to be slow", () => {
  const LENGTH = 100_000;
  const fill = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH);

  /** Reads through a counter: the work done is counted, not timed. */
  function charactersRead(text: string): number {
    let reads = 0;
    const counted = { length: text.length, charCodeAt: (i: number) => (reads++, text.charCodeAt(i)), slice: (from: number, to?: number) => text.slice(from, to) };
    matchTerms(counted as unknown as string, "fr");
    return reads;
  }

  test.each([
    ["spaces", " "],
    ["dots", "."],
    ["one letter", "a"],
    ["beginnings of a long expression", "dans les plus brefs "],
    ["an expression that fails at its last letter", "dans la mesure du possibl "],
    ["spaces inside an expression", `si${" ".repeat(200)}`],
    ["invisible characters", "si\u00ad\u00ad\u00ad\u00ad"],
    ["ligatures", "œœœ "],
    ["brackets", "[[[.."],
    ["apostrophes", "d'l's'"],
    ["accents", "é\u0301"],
    ["terms only", "rapide "],
  ])("%s: each character is read a bounded number of times", (_, piece) => {
    const half = charactersRead(fill(piece).slice(0, LENGTH / 2));
    const whole = charactersRead(fill(piece));
    expect(whole).toBeLessThan(80 * LENGTH);
    expect(whole).toBeLessThan(2.2 * half + 1000);
  });

  test.each(["rapide (", "rapide, ", "etc. ", "comme le nom, ", "« simple ", "à définir ", "environ 50 ", "1 2 3 rapide ", "! ", ". ", "\n", '"simple" ', "www.rapide.", "plusieurs (a, "])(
    "%p over 100,000 characters is split, matched and disarmed",
    (piece) => {
      const text = fill(piece);
      const sentences = sentencesOf(text);
      let found = 0;
      let index = 0;
      let widest = 0;
      for (const match of matchTerms(text, "fr")) {
        while ((sentences[index]?.end ?? Infinity) <= match.start) index++;
        const occurrence = new Occurrence(text, match, sentences[index] ?? { start: 0, end: text.length });
        widest = Math.max(widest, occurrence.rawBefore.length + occurrence.rawAfter.length);
        if (!isDisarmed(occurrence)) found++;
      }
      expect(widest).toBeLessThanOrEqual(300);
      expect(found).toBeLessThanOrEqual(LENGTH / 4);
      expect(sentences.length).toBeLessThanOrEqual(LENGTH);
    },
  );
});
