import { baseOfKey, KeyBases, KeyNumbers } from "../../src/lint/finding-key";

const baseOf = (text: string, words: string): string => new KeyBases().base("no-vague-terms", text, text.indexOf(words), text.indexOf(words) + words.length);

describe("the key of a finding", () => {
  it("is of its rule, its words and their sentence, whatever stands around and however it is typeset", () => {
    const key = baseOf("L’outil est simple.", "simple");
    expect(key).toMatch(/^no-vague-terms:[0-9a-f]{16}$/);
    expect(baseOf("Une phrase. L'outil  est SIMPLE. Une autre.", "SIMPLE")).toBe(key);
    expect(baseOf("L’outil est très simple.", "simple")).not.toBe(key);
    expect(baseOf("L’outil est simple.", "outil")).not.toBe(key);
    expect(new KeyBases().base("no-loopholes", "L’outil est simple.", 12, 18)).not.toBe(key);
  });

  it("covers the sentences that its words cover", () => {
    const two = "Première phrase. Deuxième phrase.";
    expect(baseOf(`${two} Troisième.`, two)).toBe(baseOf(two, two));
    expect(baseOf("", "")).toMatch(/^no-vague-terms:/);
  });

  it("numbers equal ones in their order", () => {
    const numbers = new KeyNumbers();
    const keys = ["a:1", "b:1", "a:1", "a:1"].map((base) => numbers.next(base));
    expect(keys).toEqual(["a:1", "b:1", "a:1:1", "a:1:2"]);
    expect(keys.map(baseOfKey)).toEqual(["a:1", "b:1", "a:1", "a:1"]);
  });

  it.each([["one sentence without end", "mot "], ["thousands of sentences", "Un mot. "]])("is found in time that grows with the text: %s", (_, part) => {
    const text = part.repeat(20_000);
    const bases = new KeyBases();
    const start = Date.now();
    for (let at = 0; at < text.length; at += part.length) bases.base("x", text, at, at + 2);
    expect(Date.now() - start).toBeLessThan(2000);
  });
});
