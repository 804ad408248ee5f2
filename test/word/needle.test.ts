import { escapeSearch, needlesFor } from "../../src/word/needle";

const at = (host: string, words: string, from = 0): [string, number, number] => {
  const start = host.indexOf(words, from);
  return [host, start, start + words.length];
};

describe("what is searched to select words", () => {
  it("is the words themselves, and how many of them come before", () => {
    const host = "rapide, plus rapide, très rapide";
    expect(needlesFor(...at(host, "rapide", 20))).toEqual({ first: { text: "rapide", nth: 2 }, last: null });
  });

  it("keeps no-break spaces and accents, which Word matches as they are", () => {
    expect(needlesFor(...at("Coût\u00a0: élevé", "Coût\u00a0: é"))?.first.text).toBe("Coût\u00a0: é");
  });

  it("is the first and the last words around a line break, a footnote mark or a no-break hyphen", () => {
    const host = "Le CRM\vdoit être\u0002 intuitif, mi\u001etemps";
    expect(needlesFor(host, 3, 16)).toEqual({ first: { text: "CRM", nth: 0 }, last: { text: "doit être", nth: 0 } });
    expect(needlesFor(host, 3, host.length)?.last?.text).toBe("temps");
  });

  it("is never longer than a hundred characters, at both ends of a long span", () => {
    const host = "a b c d e f g h i j k l m n o p q r s t u v w x y z ".repeat(6);
    const needles = needlesFor(host, 2, host.length - 3);
    expect(needles?.first.text).toHaveLength(100);
    expect(needles?.last?.text).toBe(host.slice(host.length - 103, host.length - 3));
    expect(needles?.last?.nth).toBe(host.split(needles?.last?.text ?? "").length - 2);
  });

  it("is nothing where a search would not meet the occurrence, or where there are no words", () => {
    expect(needlesFor("aaaa", 1, 3)).toBeNull();
    expect(needlesFor("a\u0002b", 1, 2)).toBeNull();
  });

  it("escapes the character that begins a code", () => expect(escapeSearch("2^10 ^^")).toBe("2^^10 ^^^^"));
});
