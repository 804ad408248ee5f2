import type { Document } from "../document/document";
import { rememberedText } from "../document/remembered";
import { foldText } from "../document/text";
import type { SectionDefinition } from "../guide/section";
import { GUIDE_SECTIONS } from "../guide/sections";
import type { Profile } from "../guide/profile";
import type { TopicKey } from "../guide/topics";
import { CueIndex, significantWords } from "./cue-index";
import { topicsOf } from "./match-topics";
import type { SectionTopics } from "./match-topics";
import type { GuideSectionState, KnownTable, RequirementTable, TopicState } from "./outline";
import { sectionTitled } from "./own-titles";
import type { SectionEvidence } from "./section-evidence";
import type { SectionNode } from "./sections";
import type { SettledHeading, SettledHeadings } from "./settled-headings";
import { readRows } from "./table-rows";
import { sectionsWithTable } from "./table-topics";
import type { SignalReader } from "./text-signals";
import { stripTypedNumber } from "./title-topics";
import { standsFor } from "./treated-topics";

/** Everything the state of the guide's sections is concluded from. */
export interface GuideInput {
  readonly document: Document;
  readonly profile: Profile;
  readonly reader: SignalReader;
  readonly nodes: readonly SectionNode[];
  readonly evidence: readonly SectionEvidence[];
  readonly settledHeadings: SettledHeadings;
  readonly matched: readonly SectionTopics[];
  readonly topics: readonly TopicState[];
  readonly tables: readonly RequirementTable[];
  readonly knownTables: readonly KnownTable[];
}

/** How far each section of the profile has got in this document, a section at a time. */
export function* guideStates(input: GuideInput): Generator<undefined, readonly GuideSectionState[]> {
  const met = itemsMet(input);
  const named: (readonly number[])[] = [];
  for (const definition of input.profile.sections) {
    named.push(namedSections(definition, input));
    yield undefined;
  }
  const chapters = new Set(named.flat());
  const states: GuideSectionState[] = [];
  for (const [section, definition] of input.profile.sections.entries()) {
    const own = named[section] ?? [];
    const sections = own.length > 0 ? own : passages(definition, section, chapters, input);
    const bearing = bearers(definition, sections, input);
    const guidance = bearing.reduce((sum, index) => sum + (input.evidence[index]?.guidance ?? 0), 0);
    const words = bearing.reduce((sum, index) => sum + (input.evidence[index]?.words ?? 0), 0);
    const state = sections.length === 0 ? "missing" : words === 0 ? "toFill" : guidance > 0 || hasEmptyMandatoryCell(bearing, input) ? "started" : "present";
    const itemsMissing =
      state === "missing"
        ? []
        : definition.items.filter((_, item) => met[section]?.has(item) !== true).map(({ id }) => id);
    states.push({ definition, state, sections, guidance, itemsMissing });
    yield undefined;
  }
  return states;
}

/** Items of each section of the profile met anywhere in the document; the guide's own titles say nothing of them, nor do those of empty sections. */
function itemsMet({ profile, reader, nodes, evidence }: GuideInput): readonly ReadonlySet<number>[] {
  const cues = new Set<number>();
  for (const { items } of evidence) for (const item of items) cues.add(item);
  for (const { heading, index } of nodes)
    if (heading !== null && (evidence[index]?.words ?? 0) > 0 && sectionTitled(heading.block.text) === null) for (const sentence of reader.of(heading.block).sentences) for (const cue of sentence) cues.add(cue);
  const met = profile.sections.map(() => new Set<number>());
  for (const cue of cues) {
    const meaning = reader.meanings[cue];
    if (meaning?.kind === "item") met[meaning.section]?.add(meaning.item);
  }
  return met;
}

/** Sections whose title names this section of the guide, or is known to stand for it. */
const namedSections = (definition: SectionDefinition, input: GuideInput): number[] => input.nodes.filter((node) => isNamed(definition, node, input)).map(({ index }) => index);

function isNamed(definition: SectionDefinition, { heading, index }: SectionNode, input: GuideInput): boolean {
  if (heading === null) return false;
  const settled = input.settledHeadings.get(index);
  if (settled?.by === "author" || settled?.section === definition.id) return settled.section === definition.id;
  const titled = sectionTitled(heading.block.text);
  if (titled !== null) return titled === definition.id;
  return namesByHeading(definition, heading.block.text) ?? isTitledFor(definition, index, input);
}

/** Whether a title names a topic of this section of the guide, and not for another. */
function isTitledFor(definition: SectionDefinition, index: number, input: GuideInput): boolean {
  for (const { topic } of input.matched[index]?.titled ?? []) if (definition.topics.includes(topic) && !belongsElsewhere(definition, topic, index, input)) return true;
  return false;
}

/** Whether a topic of a section may count for this section of the guide: not where its heading is settled to stand for another with that topic. */
function mayBear(definition: SectionDefinition, topic: TopicKey, settled: SettledHeading | undefined): boolean {
  if (settled === undefined || settled.section === definition.id) return true;
  return settled.by === "company" && !topicsOf(settled.section).includes(topic);
}

/** Whether a heading names a section that its words tell from its neighbours; null for one that its topics tell. */
export function namesByHeading(definition: SectionDefinition, heading: string): boolean | null {
  return headingTest(definition)?.(heading) ?? null;
}

/** Whether a topic stands in a chapter whose heading names another section of the guide with that topic: "Règles de la consultation" is no scoring grid. */
function belongsElsewhere(definition: SectionDefinition, topic: TopicKey, index: number, { nodes, settledHeadings }: GuideInput): boolean {
  for (let node = nodes[index]; node !== undefined; node = node.parent === null ? undefined : nodes[node.parent]) {
    const settled = settledHeadings.get(node.index)?.section;
    if (settled !== undefined && settled !== "none") return settled !== definition.id && topicsOf(settled).includes(topic);
    const text = settled === "none" ? undefined : node.heading?.block.text;
    // Of the whole guide: a section that a company hides keeps its headings.
    if (text !== undefined && GUIDE_SECTIONS.some((other) => other.id !== definition.id && other.topics.includes(topic) && namesByHeading(other, text) === true)) return true;
  }
  return false;
}

/** Whether a topic comes from a heading that is the guide's own title of another section. */
function isTitleOfAnother(definition: SectionDefinition, topic: TopicKey, index: number, { nodes, matched }: GuideInput): boolean {
  const text = nodes[index]?.heading?.block.text;
  const titled = text === undefined ? null : sectionTitled(text);
  return titled !== null && titled !== definition.id && (matched[index]?.titled.some((one) => one.topic === topic) ?? false);
}

/** Whether a section stands below one of these. */
function isBelow(chapters: ReadonlySet<number>, index: number, { nodes }: GuideInput): boolean {
  for (let above = nodes[index]?.parent ?? null; above !== null; above = nodes[above]?.parent ?? null) if (chapters.has(above)) return true;
  return false;
}

/** Items of a section of the guide met in one section's own text. */
function itemsIn(section: number, index: number, { evidence, reader }: GuideInput): ReadonlySet<number> {
  const met = new Set<number>();
  for (const cue of evidence[index]?.items ?? []) {
    const meaning = reader.meanings[cue];
    if (meaning?.kind === "item" && meaning.section === section) met.add(meaning.item);
  }
  return met;
}

/** Items of a section of the guide that make a passage of it where the headings speak of something else. */
const ENOUGH_ITEMS = 3;

/**
 * Sections that treat it without naming it. One told from its neighbours by its heading must show three of its items, as
 * must any other below a heading that names another section of the guide: the connectors of the features are no technical
 * requirements. In the chapter of a neighbour that shares its topic two will do.
 */
function passages(definition: SectionDefinition, section: number, chapters: ReadonlySet<number>, input: GuideInput): number[] {
  const { topics, evidence, settledHeadings, matched } = input;
  const found = new Set<number>(sectionsWithTable(definition.id, input.knownTables).filter((index) => (settledHeadings.get(index)?.section ?? definition.id) === definition.id));
  if (definition.heading !== undefined) {
    for (const index of evidence.keys()) {
      if ((settledHeadings.get(index)?.section ?? definition.id) !== definition.id) continue;
      if (matched[index]?.topics.some((topic) => topic === "functional" || topic === "usecases") === true) continue; // Features speak of questions, deadlines and addresses too.
      if (itemsIn(section, index, input).size >= ENOUGH_ITEMS) found.add(index);
    }
  } else
    for (const { topic, status, section: at } of topics) {
      if (status !== "present" || at === null || !definition.topics.includes(topic) || !mayBear(definition, topic, settledHeadings.get(at)) || isTitleOfAnother(definition, topic, at, input)) continue;
      const own = evidence[at];
      if (own !== undefined && !standsFor(own, topic, matched[at]?.titled ?? [])) continue;
      const needed = isBelow(chapters, at, input) ? ENOUGH_ITEMS : belongsElsewhere(definition, topic, at, input) ? 2 : 0;
      if (itemsIn(section, at, input).size >= needed) found.add(at);
    }
  return [...found].sort((a, b) => a - b);
}

const headingTests = new WeakMap<SectionDefinition, (heading: string) => boolean>();

/** Tells whether a heading holds a word of those that name a section; null for one that its topics tell. */
function headingTest(definition: SectionDefinition): ((heading: string) => boolean) | null {
  if (definition.heading === undefined) return null;
  const known = headingTests.get(definition);
  if (known) return known;
  const { fr, en, alone = [] } = definition.heading;
  const cues = CueIndex.of([...[...fr, ...en].map((cue) => [cue, false] as const), ...alone.map((cue) => [cue, true] as const)]);
  const test = rememberedText((heading) => {
    const words = significantWords(stripTypedNumber(heading));
    return cues.find(words).some(({ value: isAlone, length }) => !isAlone || length === words.count);
  });
  headingTests.set(definition, test);
  return test;
}

/** The sections given and those below them that speak of nothing else. */
function bearers(definition: SectionDefinition, sections: readonly number[], { nodes, matched, settledHeadings }: GuideInput): readonly number[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    found.add(index);
    for (const child of nodes[index]?.children ?? []) {
      if (settledHeadings.get(child)?.by === "author") continue; // Its own bearer, or nobody's.
      const titled = matched[child]?.titled ?? [];
      if (titled.length === 0 || titled.some(({ topic }) => definition.topics.includes(topic))) visit(child);
    }
  };
  sections.forEach(visit);
  return [...found];
}

/** Columns that a row begun must fill, beside those of requirement tables: the measure of an objective. */
const MANDATORY = /^(?:valeur )?(?:cible|visee)|^objectif|^echeance|^date|^indicateur|^target|^objective|^due|^deadline|^indicator|^kpi/;
const OBJECTIVES = /^objecti(?:f|ve)/;

/** A row that the author began, without its statement, its priority, or the measure of its objective. */
function hasEmptyMandatoryCell(bearing: readonly number[], { document, nodes, tables }: GuideInput): boolean {
  for (const index of bearing) {
    const node = nodes[index];
    if (node === undefined) continue;
    for (let i = node.first; i < node.end; i++) {
      const block = document.stories[0].blocks[i];
      if (block?.kind !== "table") continue;
      const { rows } = readRows(block);
      const columns = mandatoryColumns(rows.find((row) => row.kind === "header")?.texts, tables.find(({ place }) => place[1] === i));
      if (rows.some((row) => row.kind === "written" && columns.some((column) => row.texts.get(column) === ""))) return true;
    }
  }
  return false;
}

function mandatoryColumns(header: ReadonlyMap<number, string> | undefined, table: RequirementTable | undefined): readonly number[] {
  if (table !== undefined) return (["requirement", "priority"] as const).flatMap((role) => table.columns.get(role) ?? []);
  const names = [...(header ?? [])].map(([column, text]) => [column, foldText(text)] as const);
  return names.some(([, text]) => OBJECTIVES.test(text)) ? names.filter(([, text]) => MANDATORY.test(text)).map(([column]) => column) : [];
}
