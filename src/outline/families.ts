import type { Content } from "../document/content";
import { remembered, rememberedOf } from "../document/remembered";
import { mapped } from "../document/mapped";
import type { Block, Document } from "../document/document";
import { blockAt, visitContents } from "../document/place";
import type { Place, Range } from "../document/place";
import { inSteps } from "../document/steps";
import { foldText } from "../document/text";
import { Beginnings } from "../language/beginnings";
import { FAMILY_BEGINNINGS, FAMILY_WORDS } from "./family-words";
import type { FeatureFamily, Requirement } from "./outline";
import type { SectionTopics } from "./match-topics";
import { isFilled } from "./requirements";
import type { SectionNode } from "./sections";
import { rememberedStretch } from "./stretch";
import type { Stretch } from "./stretch";
import { readRows } from "./table-rows";
import type { SignalReader } from "./text-signals";
import { concreteUses, prepareUses } from "./use-cases";

type Families = ReadonlySet<FeatureFamily["id"]>;

const FAMILIES = Object.keys(FAMILY_WORDS) as readonly FeatureFamily["id"][];
/** Statements that make a description where no title announces the family: one is a mere mention. */
const DESCRIBED_BY = 2;
/** A bullet of more words says more than the name of a feature. */
const TITLE_WORDS = 12;

interface Description {
  readonly range: Range;
  readonly section: number;
  /** Sections below its title, its own included; empty when requirements alone describe it. */
  readonly sections: ReadonlySet<number>;
}

/** Everything that feature families are concluded from. */
export interface FamilyInput {
  readonly document: Document;
  readonly nodes: readonly SectionNode[];
  readonly stretches: readonly Stretch[];
  readonly matched: readonly SectionTopics[];
  /** By section. */
  readonly words: readonly number[];
  readonly requirements: readonly Requirement[];
  /** The same requirements, in the same order, section by section (requirements.ts). */
  readonly bySection: readonly (readonly Requirement[])[];
  readonly reader: SignalReader;
}

/** The feature families that the document describes, each with the concrete use cases met for it. */
export function* featureFamilies(input: FamilyInput): Generator<void, readonly FeatureFamily[]> {
  const { document, nodes, matched, words, requirements, reader } = input;
  const named: Named[] = [];
  for (const own of input.bySection) {
    for (const one of namedBy(own, document)) named.push(one);
    yield;
  }
  const stating = yield* statingRequirements(requirements, named, (requirement) => isStatedUnder(matched[requirement.section]) && !isTitle(document, requirement, reader));
  const tallies: Tally[] = [];
  for (const id of FAMILIES) {
    const description = titledDescription(id, nodes, matched, words) ?? statedDescription(stating.get(id));
    if (description !== null) tallies.push({ id, description, uses: 0 });
    yield;
  }
  if (tallies.length === 0) return [];
  yield* countUses(input, tallies);
  yield* inSteps(requirements, ({ useCases, section }, index) => {
    if (useCases > 0) count(tallies, section, named[index]?.inText ?? NO_FAMILY, named[index]?.inUseCase);
  });
  return tallies.map(({ id, description: { range, section }, uses }) => ({ id, range, section, useCases: uses }));
}

/** Concrete uses counted for a family that the document describes. */
interface Tally {
  readonly id: FeatureFamily["id"];
  readonly description: Description;
  uses: number;
}

/** Counts a use for the families that it names, and for those described where it stands. */
function count(tallies: readonly Tally[], section: number, named: Families, alsoNamed = NO_FAMILY): void {
  for (const tally of tallies) if (named.has(tally.id) || alsoNamed.has(tally.id) || tally.description.sections.has(section)) tally.uses++;
}

/** The families that a requirement names: in its text, and in its use-case cell. */
interface Named {
  readonly inText: Families;
  readonly inUseCase: Families;
}

/** The families that each requirement of a section names; the list stands where it stood while it is the same. */
const namedBy = rememberedOf((requirements: readonly Requirement[], document: Document): readonly Named[] =>
  mapped(requirements, ({ range, text, cells }) => ({ inText: familiesOf(blockAt(document, range.place), text), inUseCase: toldIn(document, cells.get("useCase")) })),
);

/** The families that the text of a requirement names. */
const familiesOf = (block: Block | undefined, text: string): Families =>
  block === undefined || block.kind === "table" || block.kind === "opaque" ? familiesIn(text) : familiesNamed(block);

const familiesNamed = remembered(({ text }) => familiesIn(text));

const NO_FAMILY: Families = new Set();

/** The families that the use-case cell of a requirement names. */
function toldIn(document: Document, cell: { readonly place: Place; readonly text: string } | undefined): Families {
  if (cell === undefined || !isFilled(cell.text)) return NO_FAMILY;
  const first = blockAt(document, [...cell.place, 0]);
  const holdsAll = first !== undefined && first.kind !== "table" && first.kind !== "opaque" && first.text.trim() === cell.text;
  return familiesOf(holdsAll ? first : undefined, cell.text);
}

/** A titled part of the functional requirements, with something under it. */
function titledDescription(id: FeatureFamily["id"], nodes: readonly SectionNode[], matched: readonly SectionTopics[], words: readonly number[]): Description | null {
  for (const node of nodes) {
    const parent = node.parent === null ? undefined : matched[node.parent];
    if (node.heading === null || !(parent?.topics.includes("functional") ?? false) || isTitledUseCases(matched[node.index])) continue;
    if (!FAMILY_WORDS[id].test(foldText(node.heading.block.text))) continue;
    const below = descendants(nodes, node.index);
    if (below.every((index) => (words[index] ?? 0) === 0)) continue;
    const { place, block } = node.heading;
    return { range: { place, start: 0, end: block.text.length }, section: node.index, sections: new Set(below) };
  }
  return null;
}

/** A part under "Exigences fonctionnelles et cas d’usage" is no use case by that: its own title says so. */
const isTitledUseCases = (own: SectionTopics | undefined): boolean => own?.titled.some(({ topic }) => topic === "usecases") ?? false;

/** A short bullet without obligation ("Gestion des contacts, prospects et clients") names a feature, it does not describe it. */
function isTitle(document: Document, requirement: Requirement, reader: SignalReader): boolean {
  if (requirement.origin !== "list") return false;
  const block = blockAt(document, requirement.range.place);
  if (block === undefined || block.kind === "table" || block.kind === "opaque") return false;
  const { words, isModal } = reader.of(block);
  return !isModal && words <= TITLE_WORDS;
}

/** Where requirements describe features. */
const isStatedUnder = (section: SectionTopics | undefined): boolean => section?.topics.some((topic) => topic === "functional" || topic === "reporting" || topic === "integrations") ?? false;

/** The requirements that say what each family does. */
function* statingRequirements(requirements: readonly Requirement[], named: readonly Named[], states: (requirement: Requirement) => boolean): Generator<undefined, ReadonlyMap<FeatureFamily["id"], readonly Requirement[]>> {
  const stating = new Map<FeatureFamily["id"], Requirement[]>();
  yield* inSteps(requirements, (requirement, index) => {
    const families = named[index]?.inText ?? NO_FAMILY;
    if (families.size === 0 || !states(requirement)) return;
    for (const id of families) {
      const known = stating.get(id);
      if (known) known.push(requirement);
      else stating.set(id, [requirement]);
    }
  });
  return stating;
}

function statedDescription(stating: readonly Requirement[] = []): Description | null {
  const [first] = stating;
  return first === undefined || stating.length < DESCRIBED_BY ? null : { range: first.range, section: first.section, sections: new Set() };
}

function descendants(nodes: readonly SectionNode[], index: number): readonly number[] {
  return [index, ...(nodes[index]?.children ?? []).flatMap((child) => descendants(nodes, child))];
}

/** Concrete uses told in sentences, and rows and titles of the parts that hold use cases. */
function* countUses({ nodes, stretches, matched, reader }: FamilyInput, tallies: readonly Tally[]): Generator<void> {
  yield* prepareUses();
  for (const [section, stretch] of stretches.entries()) {
    yield;
    const topics = matched[section]?.topics ?? [];
    if (topics[0] === "existing" || topics[0] === "company") continue;
    const isUseCases = topics[0] === "usecases";
    const heading = nodes[section]?.heading;
    if (isUseCases && heading && stretch.blocks.length > 0) count(tallies, NOWHERE, familiesIn(heading.block.text));
    const told = usesIn(stretch, isUseCases, reader);
    for (const row of told.rows) count(tallies, NOWHERE, row);
    for (const use of told.uses) count(tallies, section, use);
  }
}

/** Rows and titles of use cases count for what they name, wherever they stand. */
const NOWHERE = -1;

/** The families that the rows of use-case tables and the concrete uses of a section name. */
const usesIn = rememberedStretch(({ blocks }, isUseCases: boolean, reader: SignalReader) => {
  const rows: Families[] = [];
  const uses: Families[] = [];
  const tellUses = (content: Content): void => {
    if (reader.of(content).hasActor) uses.push(...usesOf(content));
  };
  for (const block of blocks) {
    if (block.kind === "opaque") continue;
    if (block.kind !== "table") tellUses(block);
    else if (isUseCases) rows.push(...readRows(block).rows.filter(({ kind }) => kind === "written").map(({ texts }) => familiesIn([...texts.values()].join(" "))));
    else if (readRows(block).isWritten) visitContents([block], tellUses);
  }
  return { rows, uses };
});

const BEGUN = new Beginnings();
const BITS = FAMILIES.map((id) => BEGUN.add(FAMILY_BEGINNINGS[id]));

function familiesIn(text: string): Families {
  const begun = BEGUN.in(text);
  if (begun === 0) return NO_FAMILY;
  const folded = foldText(text);
  return new Set(FAMILIES.filter((id, index) => (begun & (BITS[index] as number)) !== 0 && FAMILY_WORDS[id].test(folded)));
}

/** The families that each concrete use told by a content names. */
const usesOf = remembered(({ text }): readonly Families[] => concreteUses(text).map(({ start, end }) => familiesIn(text.slice(start, end))));
