import type { Heading } from "../document/content";
import type { Document } from "../document/document";
import type { Language } from "../document/language";
import type { Place, Range } from "../document/place";
import type { Profile } from "../guide/profile";
import type { SectionDefinition } from "../guide/section";
import type { TopicKey } from "../guide/topics";
import type { ReviewCheck } from "./checklists";
import type { HeadingMatch } from "./heading-key";
import type { TableRow } from "./table-rows";

/** A heading with all that follows it down to the next heading; sections[0] is what precedes the first heading. */
export interface Section {
  /** Its index in Outline.sections, which are in document order. */
  readonly index: number;
  readonly heading: { readonly place: Place; readonly block: Heading } | null;
  /** 0 for what precedes the first heading. */
  readonly level: number;
  /** Index of the section whose heading governs this one; null at the top. */
  readonly parent: number | null;
  /** Indexes of the sections directly below. */
  readonly children: readonly number[];
  /** Body blocks [first, end[ of this section alone, the heading excluded, subsections excluded. */
  readonly first: number;
  readonly end: number;
  /** Topics its title (or, failing that, its content) stands for, best first; inherited from the parent when it says none itself. */
  readonly topics: readonly TopicKey[];
  /** Words of the author's in it, guidance, examples and headings excluded, subsections excluded. */
  readonly words: number;
  /** Guidance left in it, subsections excluded: paragraphs that hold some, and table rows that ask. */
  readonly guidance: number;
}

export interface TopicState {
  readonly topic: TopicKey;
  /** As the labelling guidelines say: P present, M mentioned, A absent. */
  readonly status: "present" | "mentioned" | "absent";
  /** Section that bears it, null when it is only met in passing. */
  readonly section: number | null;
}

/** How far a section of the guide has got in this document. */
export interface GuideSectionState {
  readonly definition: SectionDefinition;
  /**
   * missing: nothing of it; toFill: its heading with nothing under it, or with guidance and untouched template tables
   * only; started: the author wrote in it and guidance or an empty mandatory cell remains; present: written.
   */
  readonly state: "missing" | "toFill" | "started" | "present";
  /** Sections of the document that bear it, in document order. */
  readonly sections: readonly number[];
  /** Guidance placeholders left. */
  readonly guidance: number;
  /** Ids of its items met nowhere in the document; empty when missing. */
  readonly itemsMissing: readonly string[];
}

/** What a column of a requirement table holds, told by its header. */
export type ColumnRole = "id" | "requirement" | "priority" | "useCase" | "acceptance" | "type" | "status" | "comment" | "source";

/** A table whose rows are requirements. */
export interface RequirementTable {
  readonly place: Place;
  readonly section: number;
  /** Grid column of each role found. */
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Indexes into Outline.requirements. */
  readonly requirements: readonly number[];
}

/** Level 1 must be there, 2 is wished, 3 comfort; from Indispensable/Souhaitable, Must/Nice to Have, MoSCoW, P1–P3, 1–5... */
export type PriorityRank = 1 | 2 | 3;

/** One statement that a supplier must commit to. */
export interface Requirement {
  /** As written in the document ("EX-F-012"), null without one. */
  readonly id: string | null;
  readonly text: string;
  /** Where its text stands; a statement may be a part of a paragraph. */
  readonly range: Range;
  readonly section: number;
  /** As written, null without one. */
  readonly priority: string | null;
  readonly rank: PriorityRank | null;
  readonly origin: "table" | "list" | "prose";
  /** Index into Outline.tables, null outside a table. */
  readonly table: number | null;
  /** Use cases and acceptance criteria given for it: in its cells, or linked to its id elsewhere. */
  readonly useCases: number;
  readonly acceptance: number;
  /** Cells of its row by role (absent role: the table has no such column). */
  readonly cells: ReadonlyMap<ColumnRole, { readonly place: Place; readonly text: string }>;
}

/** What a table lists, where rules ask something of its rows. */
export type TableKind = "objectives" | "scoring" | "connectors" | "reports" | "validations" | "roles" | "milestones" | "costs" | "useCases" | "users" | "migration";

/** What a column of such a table holds, beside the subject that names each row. */
export type TableColumn =
  | "indicator" | "baseline" | "target" | "date" | "weight" | "volume" | "frequency" | "api" | "direction" | "data" | "format" | "recipients"
  | "validator" | "person" | "start" | "amount" | "requirements" | "actor" | "steps" | "count";

/** A table told by its headers (known-table-words.ts), whoever wrote it. */
export interface KnownTable {
  readonly kind: TableKind;
  readonly place: Place;
  readonly section: number;
  /** Index in Table.rows of the row that names the columns. */
  readonly header: number;
  /** Grid column of the subject, by which each row is called. */
  readonly subject: number;
  /** Grid columns of what else was found; -1 for one that a supplier fills in. */
  readonly columns: ReadonlyMap<TableColumn, number>;
  /** Rows that the author wrote, titles of groups and totals excluded. */
  readonly records: readonly TableRow[];
}

/** A feature family the document describes: one of the guide's five (C3). */
export interface FeatureFamily {
  readonly id: "contacts" | "opportunities" | "automation" | "service" | "dashboards";
  /** Where it is first described. */
  readonly range: Range;
  readonly section: number;
  /** Concrete use cases met for it: actor + action, a use-case cell, or a row of a use-case table. */
  readonly useCases: number;
}

/** How a text is to be read by wording rules. Equal contexts are the same object. */
export interface Context {
  readonly language: Language;
  /**
   * requirement, objective, criterion: a supplier must commit to it; narrative: context and existing situation;
   * ignored: headings, tables of contents, examples, quotations, table header cells, glossary terms.
   */
  readonly bearing: "requirement" | "objective" | "criterion" | "narrative" | "ignored";
  /** The topic of its section, null outside the guide's topics. */
  readonly topic: TopicKey | null;
}

/** What one reading says, derived once. */
export interface Outline {
  readonly document: Document;
  readonly language: Language;
  readonly profile: Profile;
  /** What the author corrected of how headings are understood. */
  readonly matches: readonly HeadingMatch[];
  readonly words: number;
  readonly sections: readonly [Section, ...Section[]];
  /** All 26, in the order of TOPICS. */
  readonly topics: readonly TopicState[];
  /** One per section of the profile, in its order. */
  readonly guide: readonly GuideSectionState[];
  readonly tables: readonly RequirementTable[];
  /** The tables whose kind is known, in document order; one of them may be a requirement table as well. */
  readonly knownTables: readonly KnownTable[];
  readonly requirements: readonly Requirement[];
  readonly families: readonly FeatureFamily[];
  /** State of the review checks whose lines are in the document, in the guide's order; empty without a checklist. */
  readonly review: readonly ReviewCheck[];
  /** Terms that the document's glossary defines, folded (foldText). */
  readonly glossary: ReadonlySet<string>;
  /** The section that holds a place of the body; 0 for other stories. */
  sectionAt(place: Place): Section;
  /** How a block's text is to be read. */
  contextAt(place: Place): Context;
}
