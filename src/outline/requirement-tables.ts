import type { Table } from "../document/document";
import { guidanceSpans } from "../document/guidance";
import type { Place, Range } from "../document/place";
import { cellText, contentsOf } from "../document/place";
import { countWords, foldText } from "../document/text";
import { columnRoles, namesRequirements } from "./column-roles";
import type { ColumnRole, Requirement } from "./outline";
import { rankOf } from "./priority";
import { wholeId } from "./requirement-id";
import type { Ground } from "./statements";
import { readRows } from "./table-rows";
import type { TableReading } from "./table-rows";

/** A row of a requirement table before use cases are linked to it. */
export type RowRequirement = Omit<Requirement, "table" | "section" | "useCases" | "acceptance" | "origin">;

export interface ReadTable {
  readonly columns: ReadonlyMap<ColumnRole, number>;
  readonly requirements: readonly RowRequirement[];
}

/** The requirements of a table, one a row; null for a table whose rows are something else. */
export function readRequirementTable(table: Table, place: Place, ground: Ground): ReadTable | null {
  const reading = readRows(table);
  const columns = rolesOf(reading, ground);
  const column = columns?.get("requirement");
  if (columns === null || column === undefined) return null;
  const requirements: RowRequirement[] = [];
  for (const row of reading.rows) {
    if (row.kind !== "written") continue;
    const at = statementColumn(table, reading, row.index, column);
    const cells = cellsOf(table, row.index, place, at === column ? columns : new Map([...columns, ["requirement", at]]));
    const text = cells.get("requirement")?.text ?? "";
    if (text === "" || guidanceSpans(text).length > 0 || row.texts.size < 2) continue;
    const id = cells.get("id")?.text.trim() ?? "";
    const priority = cells.get("priority")?.text.trim() ?? "";
    requirements.push({
      id: id === "" ? null : (wholeId(id) ?? id),
      text,
      range: rangeOf(table, row.index, at, place, text),
      priority: priority === "" ? null : priority,
      rank: priority === "" ? null : rankOf(priority),
      cells,
    });
  }
  return isReferenceTable(requirements) ? null : { columns, requirements };
}

/** "Exigence couverte: EX-2": a table that refers to requirements stated elsewhere, and proves them. */
function isReferenceTable(rows: readonly RowRequirement[]): boolean {
  return rows.length > 0 && rows.filter(({ text }) => text.split(/[\s,;]+/).every((word) => wholeId(word) !== null)).length > rows.length / 2;
}

/** A header may cover several columns (a group, then the statement): the statement is the longest text it covers. */
function statementColumn(table: Table, reading: TableReading, row: number, column: number): number {
  const header = reading.rows.filter(({ kind }) => kind === "header").at(-1);
  const covered = table.rows[header?.index ?? -1]?.cells.find((cell) => cell.column === column)?.columns ?? 1;
  let best = column;
  for (const [at, text] of reading.rows[row]?.texts ?? []) if (at > column && at < column + covered && text.length > (reading.rows[row]?.texts.get(best)?.length ?? 0)) best = at;
  return best;
}

/** Roles of the columns when the rows are requirements: a header that says so, or ids beside statements. */
function rolesOf(reading: TableReading, ground: Ground): ReadonlyMap<ColumnRole, number> | null {
  const header = reading.rows.filter((row) => row.kind === "header").at(-1);
  if (header === undefined) return ground === "requirements" ? rolesByContent(reading) : null;
  const roles = new Map(columnRoles(header.texts));
  const column = roles.get("requirement");
  const title = [...header.texts].find(([at, text]) => at !== column && namesRequirements(text) && ![...roles.values()].includes(at));
  if (column === undefined) return null;
  if (isExchangeHeader(header.texts)) return null;
  const isNamed = namesRequirements(header.texts.get(column) ?? "") || title !== undefined;
  const hasSupport = ["id", "priority", "useCase", "acceptance"].some((role) => roles.has(role as ColumnRole));
  if (ground === "closed" ? !isNamed || !hasSupport : !isNamed && !(hasSupport && ground === "requirements")) return null;
  const longer = longestOf(reading, column, descriptionColumn(header.texts, column));
  if (longer !== column) roles.set("requirement", longer);
  return roles;
}

/** "De", "Vers", "Sens": each row is an exchange between two systems, whatever it is said to carry. */
function isExchangeHeader(headers: ReadonlyMap<number, string>): boolean {
  const names = [...headers.values()].map((text) => foldText(text));
  return names.some((name) => /^sens$|^direction$/.test(name)) || (names.some((name) => /^(?:de|from|emetteur|source)$/.test(name)) && names.some((name) => /^(?:vers|a|to|destination|cible|recepteur|target)$/.test(name)));
}

/** A "Description" column beside a feature's name holds the statement when it says more. */
function descriptionColumn(headers: ReadonlyMap<number, string>, column: number): number | null {
  for (const [at, text] of headers) if (at !== column && /^(?:descripti|d[ée]tail|[ée]nonc)/i.test(text.trim())) return at;
  return null;
}

function longestOf(reading: TableReading, column: number, other: number | null): number {
  if (other === null) return column;
  const length = (at: number): number => reading.rows.reduce((sum, row) => sum + (row.kind === "written" ? (row.texts.get(at)?.length ?? 0) : 0), 0);
  return length(other) > length(column) * 1.5 ? other : column;
}

/** Without a header: a column of ids beside a column of sentences. */
function rolesByContent(reading: TableReading): ReadonlyMap<ColumnRole, number> | null {
  const rows = reading.rows.filter((row) => row.kind === "written");
  if (rows.length < 2) return null;
  const identified = rows.filter((row) => wholeId(row.texts.get(0) ?? "") !== null).length;
  if (identified < rows.length * 0.6) return null;
  let best: { readonly column: number; readonly words: number } | null = null;
  for (const column of rows[0]?.texts.keys() ?? []) {
    const words = rows.reduce((sum, row) => sum + countWords(row.texts.get(column) ?? ""), 0) / rows.length;
    if (column !== 0 && words >= 3 && (best === null || words > best.words)) best = { column, words };
  }
  return best === null ? null : new Map<ColumnRole, number>([["id", 0], ["requirement", best.column]]);
}

function cellsOf(table: Table, row: number, place: Place, columns: ReadonlyMap<ColumnRole, number>): Requirement["cells"] {
  const cells = new Map<ColumnRole, { readonly place: Place; readonly text: string }>();
  for (const [role, column] of columns)
    for (const [index, cell] of (table.rows[row]?.cells ?? []).entries())
      if (cell.column === column) cells.set(role, { place: [...place, row, index], text: cellText(cell) });
  return cells;
}

/** The range of a cell's statement: its only paragraph, or the first one that holds text. */
function rangeOf(table: Table, row: number, column: number, place: Place, text: string): Range {
  for (const [index, cell] of (table.rows[row]?.cells ?? []).entries()) {
    if (cell.column !== column) continue;
    for (const found of contentsOf(cell.blocks, [...place, row, index])) {
      const start = found.block.text.search(/\S/);
      if (start >= 0) return { place: found.place, start, end: found.block.text.trimEnd().length };
    }
  }
  throw new Error(`No paragraph holds the statement "${text}"`);
}
