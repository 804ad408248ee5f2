import type { Language } from "../document/language";
import { foldText } from "../document/text";
import type { LibraryFamily } from "../guide/library/requirement";
import { ConceptReader } from "../language/concepts";
import type { Outline } from "./outline";

/**
 * For each requirement of the library, by its id, the index in `outline.requirements` of the one that says the same, or
 * null. The same words always cover; other words cover when what both speak of, rare things counting most, is nearly the
 * same, and when the document's requirement comes closer to no other requirement of the library. Precision first: to
 * offer what is written already costs one glance, to hide what is missing costs the requirement.
 */
export function coverageOf(outline: Outline, library: readonly LibraryFamily[]): ReadonlyMap<string, number | null> {
  const index = indexOf(library, outline.language);
  const reader = new ConceptReader(outline.language);
  const best: Best[] = index.ids.map(() => ({ score: 0, requirement: null }));
  const common = new Float64Array(index.ids.length);
  for (const [at, { text }] of outline.requirements.entries()) {
    const same = index.byText.get(normalised(text));
    const match = same === undefined ? nearest(index, reader.read(text), common) : { item: same, score: 1 };
    const known = match === null ? undefined : best[match.item];
    if (match !== null && known !== undefined && match.score > known.score) best[match.item] = { score: match.score, requirement: at };
  }
  return new Map(index.ids.map((id, item) => [id, best[item]?.requirement ?? null]));
}

interface Best {
  readonly score: number;
  readonly requirement: number | null;
}

/** The library in one language, ready to be compared. */
interface LibraryIndex {
  readonly ids: readonly string[];
  /** Which item has a text, normalised. */
  readonly byText: ReadonlyMap<string, number>;
  /** What each concept weighs: the rarer in the library, the more. */
  readonly weights: ReadonlyMap<string, number>;
  /** Which items speak of a concept. */
  readonly items: ReadonlyMap<string, readonly number[]>;
  /** Weight of all concepts of each item. */
  readonly totals: Float64Array;
  /** What a concept weighs that the library never speaks of. */
  readonly unknown: number;
}

/** A word that the library does not know may be another way to say the same: it tells less against than a known one. */
const UNKNOWN_SHARE = 0.5;
/** How much weighs what only the library says (its measure, its details), and what only the document says. */
const MISSING = 0.6;
const EXTRA = 0.5;
const COVERED = 0.5;
/** Two words may meet by chance. */
const FEWEST_COMMON = 3;

/** The item that a requirement comes nearest to, when near enough. `common` is room for the sums, zero on entry and on return. */
function nearest({ weights, items, totals, unknown }: LibraryIndex, concepts: ReadonlySet<string>, common: Float64Array): { readonly item: number; readonly score: number } | null {
  let total = 0;
  const met = new Map<number, number>();
  for (const concept of concepts) {
    const weight = weights.get(concept);
    total += weight ?? unknown;
    if (weight === undefined) continue;
    for (const item of items.get(concept) ?? []) {
      common[item] = (common[item] ?? 0) + weight;
      met.set(item, (met.get(item) ?? 0) + 1);
    }
  }
  let found: { readonly item: number; readonly score: number } | null = null;
  for (const [item, count] of met) {
    const both = common[item] ?? 0;
    common[item] = 0;
    const score = both / (both + MISSING * ((totals[item] ?? 0) - both) + EXTRA * (total - both));
    if (count >= FEWEST_COMMON && score >= COVERED && score > (found?.score ?? 0)) found = { item, score };
  }
  return found;
}

/** Indexes by library: a library is data of the product, and never changes. */
const INDEXES = new WeakMap<readonly LibraryFamily[], Map<Language, LibraryIndex>>();

function indexOf(library: readonly LibraryFamily[], language: Language): LibraryIndex {
  const byLanguage = INDEXES.get(library) ?? new Map<Language, LibraryIndex>();
  INDEXES.set(library, byLanguage);
  const index = byLanguage.get(language) ?? buildIndex(library, language);
  byLanguage.set(language, index);
  return index;
}

function buildIndex(library: readonly LibraryFamily[], language: Language): LibraryIndex {
  const reader = new ConceptReader(language);
  const requirements = library.flatMap((family) => family.requirements);
  const concepts = requirements.map((one) => reader.read(one[language].requirement));
  const items = new Map<string, number[]>();
  for (const [item, own] of concepts.entries())
    for (const concept of own) {
      const list = items.get(concept);
      if (list === undefined) items.set(concept, [item]);
      else list.push(item);
    }
  const weightOf = (count: number): number => Math.log(1 + requirements.length / count);
  const weights = new Map(Array.from(items, ([concept, { length }]) => [concept, weightOf(length)]));
  const totals = Float64Array.from(concepts, (own) => Array.from(own).reduce((sum, concept) => sum + (weights.get(concept) ?? 0), 0));
  const byText = new Map(requirements.map((one, item) => [normalised(one[language].requirement), item]));
  return { ids: requirements.map(({ id }) => id), byText, weights, items, totals, unknown: weightOf(1) * UNKNOWN_SHARE };
}

/** A text for comparison word by word: the full stop at its end and the spaces before punctuation say nothing. */
const normalised = (text: string): string => foldText(text).replace(/ (?=[:;!?%€»])|\.$/g, "");
