import { detectLanguage } from "../../src/language/detect-language";
import { describeCorpus, readTable } from "../support/corpus";

describe("detectLanguage", () => {
  test.each([
    ["Gestion des contacts, prospects et clients", "fr"],
    ["La solution doit permettre l'export.", "fr"],
    ["LE PRESTATAIRE ASSURE LA REPRISE", "fr"],
    ["Sécurité", "fr"],
    ["The system shall export the list.", "en"],
    ["Follow-up of the pipeline", "en"],
  ] as const)("%s is %s whatever the fallback", (text, language) => {
    expect(detectLanguage(text, "fr")).toBe(language);
    expect(detectLanguage(text, "en")).toBe(language);
  });

  test.each(["", "CRM", "Budget 2026", "12 345,00 €"])("%p says nothing: the fallback", (text) => {
    expect(detectLanguage(text, "fr")).toBe("fr");
    expect(detectLanguage(text, "en")).toBe("en");
  });

  test("a French text that quotes English stays French", () => {
    expect(detectLanguage("Le tableau des exigences distingue les « Must Have » et les « Nice to Have » pour chaque module de la solution.", "en")).toBe("fr");
  });
});

describeCorpus("detectLanguage on real sentences", () => {
  test("French sentences are French", () => {
    const sentences = readTable("wording-dev.tsv").map((row) => row["sentence"] ?? "");
    expect(sentences.filter((text) => detectLanguage(text, "en") !== "fr")).toEqual([]);
  });

  test("English ones of four words or more are English", () => {
    const texts = readTable("wording-en-dev.tsv").map((row) => row["Requirement_text"] ?? "");
    expect(texts.filter((text) => text.split(" ").length >= 4 && detectLanguage(text, "fr") !== "en")).toEqual([]);
  });
});
