import type { LibraryFamily, LibraryRequirement } from "../../guide/library/requirement";

/** Requirements of one family, as the list shows them. */
export interface RequirementGroup {
  readonly family: LibraryFamily;
  readonly requirements: readonly LibraryRequirement[];
}

/** The requirements shown by family: in the library's order, or, of a search, the family of the best match first. */
export function groupsOf(library: readonly LibraryFamily[], shown: readonly LibraryRequirement[], isSearch: boolean): readonly RequirementGroup[] {
  const rank = new Map(shown.map(({ id }, index) => [id, index]));
  const groups = library
    .map((family) => ({ family, requirements: family.requirements.filter(({ id }) => rank.has(id)).sort((a, b) => (isSearch ? (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0) : 0)) }))
    .filter(({ requirements }) => requirements.length > 0);
  const best = ({ requirements: [first] }: RequirementGroup): number => rank.get(first?.id ?? "") ?? 0;
  return isSearch ? groups.sort((a, b) => best(a) - best(b)) : groups;
}
