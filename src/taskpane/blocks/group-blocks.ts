import type { CompanyBlock } from "../../exchange/company-blocks";

/** Blocks of one category; "" for those without. */
export interface BlockGroup {
  readonly category: string;
  readonly blocks: readonly CompanyBlock[];
}

/** Lower case, without accents: what is typed in a search box. */
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}+/gu, "").replace(/[’']/g, "'").toLowerCase();

/** Blocks whose name, category or text has every word of a search; all of them for an empty one. */
export function searchBlocks(blocks: readonly CompanyBlock[], search: string): readonly CompanyBlock[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  return blocks.filter(({ name, category, text }) => {
    const said = fold(`${name} ${category} ${text}`);
    return words.every((word) => said.includes(word));
  });
}

/** Blocks by category and by name, as a dictionary of the language orders them; those without a category last. */
export function groupBlocks(blocks: readonly CompanyBlock[], language: string): readonly BlockGroup[] {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const groups = new Map<string, CompanyBlock[]>();
  for (const block of blocks) {
    const known = [...groups.keys()].find((category) => compare(category, block.category) === 0) ?? block.category;
    groups.set(known, [...(groups.get(known) ?? []), block]);
  }
  return [...groups]
    .map(([category, members]) => ({ category, blocks: members.sort((a, b) => compare(a.name, b.name)) }))
    .sort((a, b) => Number(a.category === "") - Number(b.category === "") || compare(a.category, b.category));
}

/** The categories in use, in order. */
export const categoriesOf = (blocks: readonly CompanyBlock[], language: string): readonly string[] =>
  groupBlocks(blocks, language).flatMap(({ category }) => (category === "" ? [] : [category]));
