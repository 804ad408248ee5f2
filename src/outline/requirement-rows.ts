import type { InsertRows, Position } from "../document/action";
import type { Draft, DraftBlock } from "../document/draft";
import { blockAt } from "../document/place";
import type { Language } from "../document/language";
import { typeset } from "../document/typography";
import { REQUIREMENT_TYPES } from "../guide/library/requirement";
import type { LibraryRequirement } from "../guide/library/requirement";
import { tableTemplate } from "../guide/table";
import { requirementTable } from "../guide/tables/requirement-table";
import { columnRoles } from "./column-roles";
import { draftAt } from "./draft-level";
import { nextIds } from "./next-ids";
import type { ColumnRole, Outline } from "./outline";
import { placeOf } from "./placement";
import { readRows } from "./table-rows";

/**
 * The rows that add requirements of the library to a requirement table: the next free ids, no priority (the author
 * decides), columns of another role left empty.
 * @param table index in Outline.tables
 */
export function requirementRows(outline: Outline, table: number, chosen: readonly LibraryRequirement[], language: Language): InsertRows {
  const { place, columns } = tableAt(outline, table);
  const block = blockAt(outline.document, place);
  if (block?.kind !== "table") throw new Error(`no table at ${place.join("/")}`);
  const { rows } = readRows(block);
  const filled = rows.findLastIndex(({ kind }) => kind === "written");
  const blank = rows.filter(({ kind, index, texts }) => kind === "blank" && index > filled && [...texts.values()].every((text) => text === "")).map(({ index }) => index);
  const last = Math.max(filled, ...blank, ...rows.filter(({ kind }) => kind === "header" || kind === "example").map(({ index }) => index));
  const cells = block.rows[last]?.cells ?? [];
  const ids = nextIds(outline, table, chosen.length);
  return {
    kind: "insertRows",
    table: place,
    blank: blank.filter((index) => block.rows[index]?.cells.length === cells.length),
    after: last,
    isSetApart: rows[last]?.kind === "header" || rows[last]?.kind === "example",
    rows: chosen.map((requirement, i) => {
      const texts = textsOf(requirement, ids[i] ?? "", language);
      return cells.map(({ column }) => texts[roleOf(columns, column) ?? "priority"] ?? "");
    }),
  };
}

/** Rows for each table that the requirements may go in: those that number their rows and ask for their use case and their proof, else any. */
export function rowTargets(outline: Outline, chosen: readonly LibraryRequirement[], language: Language): readonly InsertRows[] {
  const indexes = outline.tables.map((_, index) => index);
  const having = (...roles: readonly ColumnRole[]): readonly number[] => indexes.filter((index) => roles.every((role) => outline.tables[index]?.columns.has(role) === true));
  const candidates = [having("id", "useCase", "acceptance"), having("id", "acceptance"), having("id"), indexes].find(({ length }) => length > 0) ?? [];
  return candidates.map((table) => requirementRows(outline, table, chosen, language));
}

function tableAt(outline: Outline, table: number): Outline["tables"][number] {
  const found = outline.tables[table];
  if (found === undefined) throw new Error(`no requirement table ${table}`);
  return found;
}

const roleOf = (columns: ReadonlyMap<ColumnRole, number>, column: number): ColumnRole | undefined => [...columns].find(([, at]) => at === column)?.[0];

/** What a requirement says in the column of each role. */
export function textsOf({ type, ...written }: LibraryRequirement, id: string, language: Language): Readonly<Partial<Record<ColumnRole, string>>> {
  const { requirement, useCase, acceptance } = written[language];
  const set = (text: string): string => typeset(text, language);
  return { id, requirement: set(requirement), type: REQUIREMENT_TYPES[type][language], useCase: set(useCase), acceptance: set(acceptance) };
}

/** The table of requirements with those chosen already in it, where a document has none yet. */
export function requirementDraft(outline: Outline, chosen: readonly LibraryRequirement[], language: Language): { readonly draft: Draft; readonly position: Position } {
  const template = tableTemplate(requirementTable);
  const position = placeOf(outline, template);
  const draft = draftAt(template, outline, position, language);
  const ids = nextIds(outline, null, chosen.length);
  const blocks = draft.blocks.map((block): DraftBlock => {
    if (block.kind !== "table") return block;
    const roles = columnRoles(new Map(block.columns.map(({ header }, column) => [column, header])));
    const rows = chosen.map((requirement, i) => {
      const texts = textsOf(requirement, ids[i] ?? "", language);
      return { example: false, cells: block.columns.map((_, column) => texts[roleOf(roles, column) ?? "priority"] ?? "") };
    });
    return { ...block, rows: [...rows, ...block.rows.filter(({ example }) => !example).slice(0, BLANK_ROWS)] };
  });
  return { draft: { ...draft, blocks }, position };
}

/** Left for the author's own requirements. */
const BLANK_ROWS = 2;
