import type { Document } from "../document/document";
import { foldText } from "../document/text";
import type { SectionDefinition } from "../guide/section";
import type { Profile } from "../guide/profile";
import { CueIndex, significantWords } from "./cue-index";
import type { SectionTopics } from "./match-topics";
import type { GuideSectionState, RequirementTable, TopicState } from "./outline";
import type { SectionEvidence } from "./section-evidence";
import type { SectionNode } from "./sections";
import { readRows } from "./table-rows";
import type { SignalReader } from "./text-signals";

/** Everything the state of the guide's sections is concluded from. */
export interface GuideInput {
  readonly document: Document;
  readonly profile: Profile;
  readonly reader: SignalReader;
  readonly nodes: readonly SectionNode[];
  readonly evidence: readonly SectionEvidence[];
  readonly matched: readonly SectionTopics[];
  readonly topics: readonly TopicState[];
  readonly tables: readonly RequirementTable[];
}

/** How far each section of the profile has got in this document. */
export function guideStates(input: GuideInput): readonly GuideSectionState[] {
  const met = itemsMet(input);
  return input.profile.sections.map((definition, section) => {
    const named = namedSections(definition, input);
    const sections = named.length > 0 ? named : passages(definition, section, input);
    const bearing = bearers(definition, sections, input);
    const guidance = bearing.reduce((sum, index) => sum + (input.evidence[index]?.guidance ?? 0), 0);
    const words = bearing.reduce((sum, index) => sum + (input.evidence[index]?.words ?? 0), 0);
    const state = sections.length === 0 ? "missing" : words === 0 ? "toFill" : guidance > 0 || hasEmptyMandatoryCell(bearing, input) ? "started" : "present";
    const itemsMissing =
      state === "missing"
        ? []
        : definition.items.filter((_, item) => met[section]?.has(item) !== true).map(({ id }) => id);
    return { definition, state, sections, guidance, itemsMissing };
  });
}

/** Items of each section of the profile met anywhere in the document, titles of empty sections excluded. */
function itemsMet({ profile, reader, nodes, evidence }: GuideInput): readonly ReadonlySet<number>[] {
  const cues = new Set<number>();
  for (const { items } of evidence) for (const item of items) cues.add(item);
  for (const { heading, index } of nodes)
    if (heading !== null && (evidence[index]?.words ?? 0) > 0) for (const sentence of reader.of(heading.block).sentences) for (const cue of sentence) cues.add(cue);
  const met = profile.sections.map(() => new Set<number>());
  for (const cue of cues) {
    const meaning = reader.meanings[cue];
    if (meaning?.kind === "item") met[meaning.section]?.add(meaning.item);
  }
  return met;
}

/** Sections whose title names this section of the guide. */
function namedSections(definition: SectionDefinition, { nodes, matched }: GuideInput): number[] {
  const cues = headingCues(definition);
  return nodes
    .filter(({ heading, index }) => {
      if (heading === null) return false;
      if (cues !== null) return cues.find(significantWords(heading.block.text)).length > 0;
      return matched[index]?.titled.some(({ topic }) => definition.topics.includes(topic)) ?? false;
    })
    .map(({ index }) => index);
}

/** Sections that treat it without naming it. One told from its neighbours by its heading must show two of its items. */
function passages(definition: SectionDefinition, section: number, { topics, evidence, reader }: GuideInput): number[] {
  const found = new Set<number>();
  if (definition.heading !== undefined) {
    for (const [index, { items }] of evidence.entries()) {
      const met = new Set<number>();
      for (const cue of items) {
        const meaning = reader.meanings[cue];
        if (meaning?.kind === "item" && meaning.section === section) met.add(meaning.item);
      }
      if (met.size >= 3) found.add(index);
    }
  } else for (const { topic, status, section: at } of topics) if (status === "present" && at !== null && definition.topics.includes(topic)) found.add(at);
  return [...found].sort((a, b) => a - b);
}

const headings = new WeakMap<SectionDefinition, CueIndex<true>>();

function headingCues(definition: SectionDefinition): CueIndex<true> | null {
  if (definition.heading === undefined) return null;
  const known = headings.get(definition);
  if (known) return known;
  const index = new CueIndex([...definition.heading.fr, ...definition.heading.en].map((cue) => [cue, true] as const));
  headings.set(definition, index);
  return index;
}

/** The sections given and those below them that speak of nothing else. */
function bearers(definition: SectionDefinition, sections: readonly number[], { nodes, matched }: GuideInput): readonly number[] {
  const found = new Set<number>();
  const visit = (index: number): void => {
    found.add(index);
    for (const child of nodes[index]?.children ?? []) {
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
