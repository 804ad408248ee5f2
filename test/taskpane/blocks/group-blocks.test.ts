import type { CompanyBlock } from "../../../src/exchange/company-blocks";
import { categoriesOf, groupBlocks, searchBlocks } from "../../../src/taskpane/blocks/group-blocks";

const block = (name: string, category = "", text = ""): CompanyBlock => ({ id: name, name, category, text, ooxml: "", savedAt: "" });
const names = (blocks: readonly CompanyBlock[]): readonly string[] => blocks.map(({ name }) => name);

const BLOCKS = [block("Réversibilité", "Technique"), block("Pénalités", "", "Retard de livraison"), block("Clause 10", "Élus"), block("clause 9", "élus"), block("Annexe", "Zone")];

describe("blocks in a list", () => {
  it("stand by category and name, in the order of a French dictionary, those without category last", () => {
    expect(groupBlocks(BLOCKS, "fr").map(({ category, blocks }) => [category, names(blocks)])).toEqual([
      ["Élus", ["clause 9", "Clause 10"]],
      ["Technique", ["Réversibilité"]],
      ["Zone", ["Annexe"]],
      ["", ["Pénalités"]],
    ]);
    expect(categoriesOf(BLOCKS, "fr")).toEqual(["Élus", "Technique", "Zone"]);
  });

  it("leave the list they are made from as it was", () => {
    const before = names(BLOCKS);
    groupBlocks(BLOCKS, "fr");
    expect(names(BLOCKS)).toEqual(before);
  });

  it.each([
    ["", 5],
    ["reversi", 1],
    ["PENALITES livraison", 1],
    ["elus 9", 1],
    ["technique retard", 0],
  ])("are found by words, accents or not: %j", (search, count) => {
    expect(searchBlocks(BLOCKS, search)).toHaveLength(count);
  });
});
