import { ContentPool } from "../../src/document/content";
import { guidanceSpans, guidanceText, isExampleMark, isGuidanceOnly } from "../../src/document/guidance";
import { blockAt, comparePlaces, contents } from "../../src/document/place";
import { readText } from "../../src/document/read-text";
import { canonicalText, countWords, foldText, TEXT_CONVENTIONS } from "../../src/document/text";

describe("contents", () => {
  it("are the same object when they are equal, and only then", () => {
    const pool = new ContentPool();
    expect(pool.paragraph("a")).toBe(pool.paragraph("a"));
    expect(pool.heading(1, "a")).toBe(pool.heading(1, "a", { faked: false }));
    expect(new Set([pool.heading(1, "a"), pool.heading(2, "a"), pool.heading(1, "a", { faked: true }), pool.heading(1, "a", { label: "1" }), pool.heading(1, "b")]).size).toBe(5);
  });
});

describe("places", () => {
  const document = readText("# Un\n\n| A | B |\n|---|---|\n| c | d |\n\nFin.");
  it("lead to each content, cells included, in reading order", () => {
    const placed = [...contents(document)];
    expect(placed.map(({ block }) => block.text)).toEqual(["Un", "A", "B", "c", "d", "Fin."]);
    for (const { place, block } of placed) expect(blockAt(document, place)).toBe(block);
    expect([...placed].sort((a, b) => comparePlaces(a.place, b.place))).toEqual(placed);
  });
  it("lead nowhere in another document", () => {
    for (const place of [[], [0], [0, 9], [1, 0], [0, 0, 0, 0, 0], [0, 1, 5, 0, 0]]) expect(blockAt(document, place)).toBeUndefined();
  });
});

describe("the canonical text", () => {
  it("maps every offset back to the host's text", () => {
    const host = "a\u0002b\u000bc\u001ed\u001fe";
    const { text, toHost } = canonicalText(host);
    expect(text).toBe("ab\nc‑de");
    expect(Array.from(text, (_, i) => host.charAt(toHost(i)))).toEqual(["a", "b", "\v", "c", "\u001e", "d", "e"]);
    expect(toHost(text.length)).toBe(host.length);
  });
  it.each(TEXT_CONVENTIONS.map((row) => [row.name, row] as const))("follows its table: %s", (_name, row) => {
    expect(canonicalText(`x${row.host}y`).text).toBe(`x${row.canonical}y`);
  });
  it("folds what authors type differently", () => {
    expect(foldText("  L’ŒUVRE\u00a0: DÉJÀ\n là ")).toBe("l'oeuvre : deja la");
  });
  it("folds every character as the plain way does", () => {
    const plain = (text: string): string =>
      text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/œ/g, "oe").replace(/æ/g, "ae").replace(/[’‘ʼ`´]/g, "'").replace(/\s+/g, " ").trim();
    for (let code = 1; code < 0x10000; code++) {
      if (code >= 0xd800 && code < 0xe000) continue;
      const text = `a ${String.fromCharCode(code)}b`;
      expect(foldText(text)).toBe(plain(text));
    }
    expect(foldText(`  ${"É à ".repeat(9000)}`)).toBe(plain("É à ".repeat(9000)));
  });
  it("counts words as people do", () => {
    expect(countWords("L’e-mail de l'ADV : 3 500 fiches, 20 %.")).toBe(7);
  });
});

describe("guidance", () => {
  it.each(["fr", "en"] as const)("is recognised as written (%s)", (language) => {
    const text = guidanceText("dites [tout]", language);
    expect(guidanceSpans(`Avant ${text} après`)).toEqual([{ start: 6, end: 6 + text.length }]);
    expect(isGuidanceOnly(` ${text} `)).toBe(true);
    expect(isGuidanceOnly(`Mon texte ${text}`)).toBe(false);
  });
  it("is not what an author puts in brackets", () => {
    expect(guidanceSpans("[à définir] [1] [voir : annexe]")).toEqual([]);
    expect(isGuidanceOnly("")).toBe(false);
  });
  it("marks example rows", () => {
    expect([isExampleMark("Exemple"), isExampleMark("EX-1"), isExampleMark("Exemplaire"), isExampleMark("Example 1")]).toEqual([true, false, false, true]);
  });
});
