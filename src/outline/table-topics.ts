import type { SectionId } from "../guide/guide-item";
import type { TopicKey } from "../guide/topics";
import type { KnownTable, TableKind, TopicState } from "./outline";

/** What a table of a kind treats by itself, whatever heading it stands under. */
const TREATED: Readonly<Partial<Record<TableKind, { readonly topic: TopicKey; readonly section: SectionId }>>> = {
  objectives: { topic: "objectives", section: "C2" },
  scoring: { topic: "selection", section: "C7" },
  roles: { topic: "governance", section: "C5" },
  milestones: { topic: "planning", section: "C6" },
  users: { topic: "users", section: "B2" },
  migration: { topic: "migration", section: "B3" },
};

/** Fewer records are an example. */
const RECORDS = 2;

/** The states of topics, those that only a table treats counted as present. */
export const withTables = (topics: readonly TopicState[], tables: readonly KnownTable[]): readonly TopicState[] =>
  topics.map((state) => {
    const table = state.status === "present" ? undefined : tables.find(({ kind, records }) => TREATED[kind]?.topic === state.topic && records.length >= RECORDS);
    return table === undefined ? state : { topic: state.topic, status: "present", section: table.section };
  });

/** The sections of the document with a table that treats a section of the guide. */
export const sectionsWithTable = (section: SectionId, tables: readonly KnownTable[]): readonly number[] =>
  tables.flatMap((table) => (TREATED[table.kind]?.section === section && table.records.length >= RECORDS ? [table.section] : []));
