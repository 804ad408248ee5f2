import { Beginnings } from "../../src/language/beginnings";

describe("beginnings of words", () => {
  const beginnings = new Beginnings();
  const [delays, in_, c, letters] = [beginnings.add("del dur"), beginnings.add("en$"), beginnings.add("c$"), beginnings.add("p")];

  test.each<[text: string, bits: number]>([
    ["", 0],
    ["Le délai est court.", delays],
    ["LE DELAI", delays],
    // Written with combining accents, with a soft hyphen, after an elision, after a hyphen.
    ["le de\u0301lai", delays],
    ["d\u00ade\u00adlai", delays],
    ["d’une durée", delays],
    ["sous-délai", delays],
    ["rondelle, ordure", 0],
    ["en", in_],
    ["enfin", 0],
    ["en C#", in_ | c],
    ["c'est", c],
    ["ça, ce", 0],
    ["un pas", letters],
    ["2delais", 0],
    ["œuf délai пример", delays],
  ])("%s", (text, bits) => {
    expect(beginnings.in(text)).toBe(bits);
    expect(beginnings.in(text)).toBe(bits);
  });

  it("refuses what begins no word, and more groups than a number has bits", () => {
    const full = new Beginnings();
    expect(() => full.add("")).toThrow(RangeError);
    expect(() => full.add("2fa")).toThrow(RangeError);
    expect(() => {
      for (let i = 0; i < 32; i++) full.add("abc");
    }).toThrow(RangeError);
  });
});
