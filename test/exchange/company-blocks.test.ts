import { UserError } from "../../src/document/error";
import type { CompanyBlock, ImportedBlocks } from "../../src/exchange/company-blocks";
import { checkFileSize, companyBlock, exportBlocks, freeName, importBlocks, LARGEST_FILE } from "../../src/exchange/company-blocks";
import { flatPackage } from "../support/flat-package";

const block = (id: string, name: string, more: Partial<CompanyBlock> = {}): CompanyBlock => ({
  id, name, category: "Juridique", language: "fr", text: "Le titulaire répond.", ooxml: flatPackage("Le titulaire répond."), savedAt: "2027-01-15T09:00:00.000Z", ...more,
});
const saved = (id: string, name: string, more: Partial<CompanyBlock> = {}): CompanyBlock => companyBlock(block(id, name, more));
const file = (...blocks: readonly unknown[]): string => JSON.stringify({ cadrage: "blocks", version: 1, blocks });

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.sentence.fr;
    throw error;
  }
  return "not refused";
}

const namesOf = ({ taken }: ImportedBlocks): readonly string[] => taken.map(({ name }) => name);

describe("a block of a company", () => {
  it("has a tidy name, and the beginning of its text for a preview", () => {
    const long = saved("1", "  Clause\n RGPD ", { text: `Un\rdeux\u0007\n${"mot ".repeat(400)}` });
    expect(long.name).toBe("Clause RGPD");
    expect(long.text.startsWith("Un deux mot mot")).toBe(true);
    expect(long.text).toHaveLength(600);
    expect(long.text.endsWith("…")).toBe(true);
  });

  it("is refused in a sentence that says why", () => {
    expect(refusal(() => saved("1", "Vide", { ooxml: flatPackage("<w:p/>") }))).toBe("Ce passage ne peut pas devenir un bloc : il ne contient ni texte, ni tableau, ni image.");
  });
});

describe("blocks exported, then imported", () => {
  const blocks = [saved("a", "Clause RGPD"), saved("b", "Réversibilité", { category: "Technique" })];

  it("are the same", () => {
    expect(importBlocks(exportBlocks(blocks), [])).toEqual({ taken: blocks, added: 2, replaced: 0, left: [] });
  });

  it("keep a language only where they have one", () => {
    const { language: _, ...none } = saved("c", "Sans langue");
    expect(importBlocks(exportBlocks([none]), []).taken).toEqual([none]);
  });

  it("replace those of the same id, and take a number where another has their name", () => {
    const present = [saved("a", "Clause RGPD", { text: "ancien" }), saved("z", "Réversibilité")];
    const imported = importBlocks(exportBlocks(blocks), present);
    expect(namesOf(imported)).toEqual(["Clause RGPD", "Réversibilité (2)"]);
    expect(imported).toMatchObject({ added: 1, replaced: 1 });
    expect(imported.taken[0]?.text).toBe("Le titulaire répond.");
  });

  it("take the next number free, whatever the case, also within one file", () => {
    expect(freeName("clause", [saved("1", "Clause"), saved("2", "Clause (2)")])).toBe("clause (3)");
    expect(namesOf(importBlocks(file(block("1", "Même nom"), block("2", "Même nom")), []))).toEqual(["Même nom", "Même nom (2)"]);
  });

  it("leave out those that may not be taken, and say which and why", () => {
    const linked = flatPackage("<w:p><w:r><w:t>x</w:t></w:r></w:p>", { relationships: [{ id: "rId1", type: "image", target: "https://ailleurs.example/x.png", external: true }] });
    const imported = importBlocks(file(block("a", "Bon"), block("b", "Image liée", { ooxml: linked }), block("c", "Abîmé", { ooxml: "<a><b></a>" }), { id: "d" }, "texte"), []);
    expect(namesOf(imported)).toEqual(["Bon"]);
    expect(imported.left.map(({ name, reason }) => [name, reason.fr])).toEqual([
      ["Image liée", "il fait appel à un fichier extérieur (image liée, par exemple)"],
      ["Abîmé", "son contenu est abîmé"],
      ["n° 4", "il est incomplet"],
      ["n° 5", "il est incomplet"],
    ]);
  });

  it("are read with the mark that some editors put first, and with fields of a later day", () => {
    expect(namesOf(importBlocks(`\ufeff${JSON.stringify({ cadrage: "blocks", version: 1, by: "x", blocks: [{ ...block("a", "Bon"), colour: "red" }] })}`, []))).toEqual(["Bon"]);
    expect(importBlocks(file({ ...block("a", "Bon"), colour: "red" }), []).taken[0]).not.toHaveProperty("colour");
  });
});

describe("a file that is none of ours", () => {
  it.each([
    ["no JSON", "bonjour"],
    ["another JSON", "{}"],
    ["a list", "[]"],
    ["null", "null"],
    ["another kind of Cadrage file", JSON.stringify({ cadrage: "profile", version: 1, blocks: [] })],
    ["without blocks", JSON.stringify({ cadrage: "blocks", version: 1 })],
    ["blocks that are no list", JSON.stringify({ cadrage: "blocks", version: 1, blocks: {} })],
  ])("is refused: %s", (_, text) => {
    expect(refusal(() => importBlocks(text, []))).toContain("n’est pas un fichier de blocs Cadrage");
  });

  it("is refused with its own sentence when it comes from another version, or is too large", () => {
    expect(refusal(() => importBlocks(JSON.stringify({ cadrage: "blocks", version: 2, blocks: [] }), []))).toContain("autre version");
    expect(refusal(() => checkFileSize(LARGEST_FILE + 1))).toContain("20 Mo");
    expect(refusal(() => checkFileSize(LARGEST_FILE))).toBe("not refused");
    expect(refusal(() => importBlocks(" ".repeat(LARGEST_FILE + 1), []))).toContain("20 Mo");
  });

  it("cannot smuggle an id that would reach elsewhere", () => {
    expect(importBlocks(file(block("../x", "Nom"), block("a b", "Nom"), block("x".repeat(41), "Nom")), []).taken).toEqual([]);
  });
});
