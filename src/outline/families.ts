import type { Content } from "../document/content";
import { remembered } from "../document/remembered";
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
import { readRows } from "./table-rows";
import type { SignalReader } from "./text-signals";
import { concreteUses, prepareUses } from "./use-cases";

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

/** The feature families that the document describes, each with the concrete use cases met for it. */
export function* featureFamilies(document: Document, nodes: readonly SectionNode[], matched: readonly SectionTopics[], words: readonly number[], requirements: readonly Requirement[], reader: SignalReader): Generator<void, readonly FeatureFamily[]> {
  const descriptions = new Map<FeatureFamily["id"], Description>();
  const named: ReadonlySet<FeatureFamily["id"]>[] = [];
  yield* inSteps(requirements, ({ range, text }) => named.push(familiesOf(blockAt(document, range.place), text)));
  const stating = yield* statingRequirements(requirements, named, (requirement) => isStatedUnder(matched[requirement.section]) && !isTitle(document, requirement, reader));
  for (const id of FAMILIES) {
    const description = titledDescription(id, nodes, matched, words) ?? statedDescription(stating.get(id));
    if (description !== null) descriptions.set(id, description);
    yield;
  }
  if (descriptions.size === 0) return [];
  const counts = yield* countUses(document, nodes, matched, descriptions, reader);
  yield* inSteps(requirements, (requirement, index) => {
    if (requirement.useCases === 0) return;
    const told = toldIn(document, requirement.cells.get("useCase"));
    for (const [id, { sections }] of descriptions) if (named[index]?.has(id) || told.has(id) || sections.has(requirement.section)) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return [...descriptions].map(([id, { range, section }]) => ({ id, range, section, useCases: counts.get(id) ?? 0 }));
}

/** The families that the text of a requirement names. */
const familiesOf = (block: Block | undefined, text: string): ReadonlySet<FeatureFamily["id"]> =>
  block === undefined || block.kind === "table" || block.kind === "opaque" ? familiesIn(text) : familiesNamed(block);

const familiesNamed = remembered(({ text }) => familiesIn(text));

const NO_FAMILY: ReadonlySet<FeatureFamily["id"]> = new Set();

/** The families that the use-case cell of a requirement names. */
function toldIn(document: Document, cell: { readonly place: Place; readonly text: string } | undefined): ReadonlySet<FeatureFamily["id"]> {
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
function* statingRequirements(requirements: readonly Requirement[], named: readonly ReadonlySet<FeatureFamily["id"]>[], states: (requirement: Requirement) => boolean): Generator<undefined, ReadonlyMap<FeatureFamily["id"], readonly Requirement[]>> {
  const stating = new Map<FeatureFamily["id"], Requirement[]>();
  yield* inSteps(requirements, (requirement, index) => {
    const families = named[index] ?? NO_FAMILY;
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
function* countUses(document: Document, nodes: readonly SectionNode[], matched: readonly SectionTopics[], descriptions: ReadonlyMap<FeatureFamily["id"], Description>, reader: SignalReader): Generator<void, Map<FeatureFamily["id"], number>> {
  const counts = new Map<FeatureFamily["id"], number>();
  const count = (named: ReadonlySet<FeatureFamily["id"]>, section: number): void => {
    for (const [id, { sections }] of descriptions) if (named.has(id) || sections.has(section)) counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  const blocks = document.stories[0].blocks;
  yield* prepareUses();
  let section = 0;
  const countIn = (content: Content): void => {
    if (reader.of(content).hasActor) for (const named of usesOf(content)) count(named, section);
  };
  for (const node of nodes) {
    yield;
    section = node.index;
    const topics = matched[node.index]?.topics ?? [];
    if (topics[0] === "existing" || topics[0] === "company") continue;
    const isUseCases = topics[0] === "usecases";
    if (isUseCases && node.heading !== null && node.first < node.end) count(familiesIn(node.heading.block.text), -1);
    for (let i = node.first; i < node.end; i++) {
      const block = blocks[i];
      if (block === undefined || block.kind === "opaque") continue;
      if (block.kind === "table" && isUseCases) {
        for (const row of readRows(block).rows) if (row.kind === "written") count(familiesIn([...row.texts.values()].join(" ")), -1);
      } else if (block.kind !== "table") countIn(block);
      else if (readRows(block).isWritten) visitContents([block], countIn);
    }
  }
  return counts;
}

const BEGUN = new Beginnings();
const BITS = FAMILIES.map((id) => BEGUN.add(FAMILY_BEGINNINGS[id]));

function familiesIn(text: string): ReadonlySet<FeatureFamily["id"]> {
  const begun = BEGUN.in(text);
  if (begun === 0) return NO_FAMILY;
  const folded = foldText(text);
  return new Set(FAMILIES.filter((id, index) => (begun & (BITS[index] as number)) !== 0 && FAMILY_WORDS[id].test(folded)));
}

/** The families that each concrete use told by a content names. */
const usesOf = remembered(({ text }): readonly ReadonlySet<FeatureFamily["id"]>[] => concreteUses(text).map(({ start, end }) => familiesIn(text.slice(start, end))));
