import type { Document, Table } from "../document/document";
import type { Place } from "../document/place";
import { rememberedOf } from "../document/remembered";
import { foldText } from "../document/text";
import type { TopicKey } from "../guide/topics";
import { SUPPLIER_HEADER, TABLE_WORDS } from "./known-table-words";
import type { TableWords } from "./known-table-words";
import type { KnownTable, RequirementTable, Section, TableColumn } from "./outline";
import { readRows } from "./table-rows";
import type { TableRow } from "./table-rows";

/** What is known of a table from its own words. */
type Told = Omit<KnownTable, "place" | "section">;

/** What the headers of a table could make of it, kind by kind, before one looks where it stands. */
interface Candidate {
  readonly words: TableWords;
  readonly subject: number;
  /** What the header of the subject says, folded. */
  readonly named: string;
  readonly columns: ReadonlyMap<TableColumn, number>;
}

/** The tables of the body that list what rules ask something of, told by the words of their headers in either language. */
export function knownTables(document: Document, tables: readonly RequirementTable[], sectionAt: (place: Place) => Section): readonly KnownTable[] {
  const known: KnownTable[] = [];
  const stated = new Set(tables.filter(({ requirements }) => requirements.length > 0).map(({ place }) => place[1]));
  for (const [index, block] of document.stories[0].blocks.entries()) {
    if (block.kind !== "table") continue;
    const section = sectionAt([0, index]);
    const told = tellTable(block, section.topics, stated.has(index));
    if (told !== null) known.push({ ...told, place: [0, index], section: section.index });
  }
  return known;
}

function tellTable(table: Table, topics: readonly TopicKey[], isStated: boolean): Told | null {
  // A requirement is no use case, whatever its columns are called.
  const { header, candidates } = headersOf(table);
  const met = candidates.find(({ words, columns, named }) => !(isStated && words.kind === "useCases") && words.isMet(new Set(columns.keys()), topics, named, () => readRows(table).rows.map(firstText)));
  if (met === undefined) return null;
  const { words, subject, columns } = met;
  return { kind: words.kind, header, subject, columns, records: words.kind === "scoring" ? criteriaOf(table, columns.get("weight") ?? FOR_SUPPLIER) : recordsOf(table, subject) };
}

/** What is known of a table wherever it stands. */
interface Headers {
  readonly header: number;
  readonly candidates: readonly Candidate[];
}

const headersOf = rememberedOf((table: Table): Headers => {
  const row = readRows(table).rows.findLast(({ kind }) => kind === "header");
  return { header: row?.index ?? 0, candidates: row === undefined ? [] : readHeaders([...row.texts].map(([column, text]) => [column, foldText(text).replace(/^[\s*]{1,9}|[\s:*]{1,9}$/g, "")])) };
});

/** Where a column that a supplier fills in is said to stand: it is there, and none of its cells is looked at. */
const FOR_SUPPLIER = -1;

/** The subject stands first, or after the number of the row or the group it belongs to. */
const SUBJECT_AMONG = 2;

function readHeaders(named: readonly (readonly [column: number, text: string])[]): readonly Candidate[] {
  return TABLE_WORDS.flatMap((words): readonly Candidate[] => {
    const subject = named.slice(0, SUBJECT_AMONG).find(([, text]) => words.subject.test(text));
    if (subject === undefined) return [];
    const columns = new Map<TableColumn, number>();
    if (words.subjectIs?.[1].test(subject[1]) === true) columns.set(words.subjectIs[0], subject[0]);
    for (const [column, text] of named) {
      if (column === subject[0]) continue;
      const meaning = words.columns.find(([one, wording]) => !columns.has(one) && wording.test(text))?.[0];
      if (meaning !== undefined) columns.set(meaning, SUPPLIER_HEADER.test(text) ? FOR_SUPPLIER : column);
    }
    return [{ words, subject: subject[0], named: subject[1], columns }];
  });
}

const TOTAL = /^(?:(?:sous-?|grand )?total|somme|ensemble|sum|subtotal|montant total|cout total|budget total|total cost)(?![a-z])/;

const firstText = ({ texts }: TableRow): string => foldText([...texts.values()].find((text) => text !== "") ?? "");

/** True for the row that sums up the others: its first words say so. */
export const isTotalRow = (row: TableRow): boolean => TOTAL.test(firstText(row));

/** "Coût total sur 5 ans", "Total cost of ownership": what a grid scores, and no sum of its points. */
const SCORED = /^(?:cout|montant|budget|prix)|^total (?:cost|price)/;

/** The rows of a grid that give points: a sub-criterion may stand beside a cell left empty, or merged with the one above. */
const criteriaOf = (table: Table, weight: number): readonly TableRow[] =>
  readRows(table).rows.filter((row) => {
    if (row.kind !== "written" || !row.texts.has(weight)) return false;
    const named = [...row.texts].find(([column, text]) => column !== weight && text !== "")?.[1];
    return named !== undefined && (!TOTAL.test(foldText(named)) || SCORED.test(foldText(named)));
  });

/** A row with one cell where the others have several is the title of a group. */
function recordsOf(table: Table, subject: number): readonly TableRow[] {
  return readRows(table).rows.filter((row) => row.kind === "written" && row.texts.size > 1 && (row.texts.get(subject) ?? "") !== "" && !isTotalRow(row));
}
