import { mapped } from "../document/mapped";
import { inSteps } from "../document/steps";
import { alikeTextsInSteps } from "../language/alike-texts";
import { figuresIn } from "../language/figures";
import type { Figure } from "../language/figures";
import type { Outline, Requirement } from "./outline";

/** Two requirements that say nearly the same, seen side by side. */
export interface AlikeRequirements {
  readonly earlier: Requirement;
  readonly later: Requirement;
  /** The only measure in which they differ; null where no single one does. */
  readonly figures: readonly [earlier: Figure, later: Figure] | null;
}

const found = new WeakMap<Outline, readonly AlikeRequirements[]>();

/** Requirements that say nearly the same as an earlier one, found once a reading. Those of two roles, two lists or two modules are told apart by where they stand. */
export function* alikeRequirements(outline: Outline): Generator<undefined, readonly AlikeRequirements[]> {
  const known = found.get(outline);
  if (known !== undefined) return known;
  const { requirements } = outline;
  const alike = yield* alikeTextsInSteps(mapped(requirements, ({ text }) => text), outline.language, LEAST);
  const pairs: AlikeRequirements[] = [];
  yield* inSteps(alike, ({ earlier: a, later: b, share, common }) => {
    const [earlier, later] = [requirements[a], requirements[b]];
    if (earlier === undefined || later === undefined || common < fewestCommon(earlier, later, share) || areApart(earlier, later)) return;
    const figures = differingFigures(figuresIn(earlier.text), figuresIn(later.text));
    if (figures !== undefined) pairs.push({ earlier, later, figures });
  });
  found.set(outline, pairs);
  return pairs;
}

/** Below this share a reader sees two requirements. */
const LEAST = 0.65;
const SURE = 0.85;

/** Words that two requirements must share: few where they stand in one table or one list, or are whole sentences, more elsewhere. */
function fewestCommon(a: Requirement, b: Requirement, share: number): number {
  if (a.table !== null && a.table === b.table) return share >= SURE ? 3 : 4;
  if (a.origin === "list" && b.origin === "list" && a.section === b.section && isSameList(a, b)) return 3;
  if (binds(a.text) && binds(b.text)) return share >= SURE ? 3 : 4;
  return 8;
}

const isSameList = (a: Requirement, b: Requirement): boolean => a.range.place.length === 2 && Math.abs((a.range.place[1] ?? 0) - (b.range.place[1] ?? 0)) <= 1;

/** A sentence with its subject says what it says wherever it stands; "Consulter la fiche" depends on the list it is in. */
const binds = (text: string): boolean => /(?<!\p{L})(?:doit|doivent|devra|devront|shall|must|will)(?!\p{L})/iu.test(text);

/** Whether the other cells of their rows, or a negation, tell them apart. */
function areApart(a: Requirement, b: Requirement): boolean {
  for (const role of ["type", "source"] as const) {
    const [own, other] = [a.cells.get(role)?.text ?? "", b.cells.get(role)?.text ?? ""];
    if (own !== other && own !== "" && other !== "") return true;
  }
  return negations(a.text) !== negations(b.text);
}

const negations = (text: string): number => text.match(/(?<!\p{L})(?:pas|jamais|sans|aucune?|not|never|without|no)(?!\p{L})/giu)?.length ?? 0;

/**
 * What the figures of two texts say of them: one measure that differs, null where they are the same or too many differ to
 * tell which is meant, undefined where a bare number differs: it names another thing ("niveau 1", "niveau 2").
 */
function differingFigures(a: readonly Figure[], b: readonly Figure[]): AlikeRequirements["figures"] | undefined {
  const [own, others] = [byUnit(a), byUnit(b)];
  if (bare(own) !== bare(others)) return undefined;
  const differing = own.flatMap((figure, i) => {
    const other = others[i];
    return other === undefined || (figure.unit === other.unit && figure.value === other.value) ? [] : [[figure, other] as const];
  });
  const [only] = differing;
  return own.length === others.length && differing.length === 1 && only?.[0].unit === only?.[1].unit ? (only ?? null) : null;
}

const byUnit = (figures: readonly Figure[]): readonly Figure[] => [...figures].sort((a, b) => (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
const bare = (figures: readonly Figure[]): string => figures.flatMap(({ unit, value }) => (unit === "" ? [value] : [])).join(" ");
