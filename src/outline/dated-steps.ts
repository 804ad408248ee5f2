import type { Block, Table } from "../document/document";
import { contentsOf } from "../document/place";
import type { Place, Range } from "../document/place";
import { foldText } from "../document/text";
import { datesIn } from "../language/dates";
import type { MetDate } from "../language/dates";
import type { Outline, Section } from "./outline";
import { readRows } from "./table-rows";
import type { TableReading, TableRow } from "./table-rows";

/** A step of the project with its dates: a row of a schedule, or an item of a dated list. */
export interface DatedStep {
  /** As written, without its date. */
  readonly name: string;
  readonly start: MetDate;
  /** The same as the start for a step of one date. */
  readonly end: MetDate;
  /** Where the words of the end date stand. */
  readonly range: Range;
  /** Whether its author says that it is reached. */
  readonly isDone: boolean;
}

/** Steps that stand together, in the order in which they are written. */
export interface Schedule {
  readonly section: number;
  readonly steps: readonly DatedStep[];
}

/** The schedules of a document: tables of dated steps wherever they stand, dated lists in the sections on planning. Read once a reading. */
export function schedulesOf(outline: Outline): readonly Schedule[] {
  const known = read.get(outline);
  if (known !== undefined) return known;
  const schedules = outline.sections.flatMap((section) => schedulesIn(section, outline.document.stories[0].blocks));
  read.set(outline, schedules);
  return schedules;
}

const read = new WeakMap<Outline, readonly Schedule[]>();

function schedulesIn(section: Section, blocks: readonly Block[]): readonly Schedule[] {
  const isPlanning = section.topics[0] === "planning";
  const found: Schedule[] = [];
  const listed: DatedStep[] = [];
  for (let i = section.first; i < section.end; i++) {
    const block = blocks[i];
    if (block?.kind === "table") {
      const steps = stepsOfTable(block, [0, i], isPlanning);
      if (steps.length > 0) found.push({ section: section.index, steps });
    } else if (isPlanning && block?.kind === "listItem") {
      const step = stepOfItem(block.text, [0, i]);
      if (step !== null) listed.push(step);
    }
  }
  if (listed.length > 1) found.push({ section: section.index, steps: listed });
  return found;
}

/** Longer than a step with its date. */
const LONGEST_ITEM = 160;
const AROUND = /^[\s:–—.,;()-]+|[\s:–—.,;()-]+$|[\s:–—.,;()-]+(?:le|on|by|du|au|pour le|avant le)[\s:]*$/gu;

/** "Retour des offres : 9 avril 2027". */
function stepOfItem(text: string, place: Place): DatedStep | null {
  if (text.length > LONGEST_ITEM) return null;
  const dates = datesIn(text);
  const [date] = dates;
  if (date === undefined || dates.length > 1) return null;
  const at = text.indexOf(date.text);
  const name = (at <= 3 ? text.slice(at + date.text.length) : text.slice(0, at)).replace(AROUND, "");
  if (name === "") return null;
  return { name, start: date, end: date, range: { place, start: at, end: at + date.text.length }, isDone: saysDone(text) };
}

const STEP = /^(?:jalon|etape|phase|tache|milestone|step|stage|task|evenement|event|livrable|deliverable|livraison|activite|activity|action|operation)/;
/** Dates of what has happened, or of versions: nothing to keep up to date. */
const RECORD = /^(?:version|revision|rev\.?$|auteur|author|redacteur|decision|arbitrage|modification|change|historique|history|incident)/;
/** What will prove a step says "signed" of the proof, not of the step. */
const PROOF = /preuve|livrable|critere|proof|evidence|deliverable|criteri/;

const tables = new WeakMap<Table, { readonly place: Place; readonly isPlanning: boolean; readonly steps: readonly DatedStep[] }>();

/** The steps of a table, read again only where it moved. */
function stepsOfTable(table: Table, place: Place, isPlanning: boolean): readonly DatedStep[] {
  const known = tables.get(table);
  if (known !== undefined && known.isPlanning === isPlanning && known.place[1] === place[1]) return known.steps;
  const steps = readSteps(table, place, isPlanning);
  tables.set(table, { place, isPlanning, steps });
  return steps;
}

function readSteps(table: Table, place: Place, isPlanning: boolean): readonly DatedStep[] {
  const reading = readRows(table);
  const headers = new Map(Array.from(reading.rows.filter(({ kind }) => kind === "header").at(-1)?.texts ?? [], ([column, text]) => [column, foldText(text)]));
  const names = [...headers.values()];
  if (names.some((name) => RECORD.test(name)) || !(isPlanning || names.some((name) => STEP.test(name)))) return [];
  const rows = reading.rows.filter(({ kind }) => kind === "written");
  const dated = dateColumns(rows);
  const named = nameColumn(reading, rows, headers, dated);
  if (dated.length === 0 || named === undefined) return [];
  return rows.flatMap((row) => stepOfRow(row, { table, place, headers, dated, named }) ?? []);
}

/** Columns in which at least half of the rows give a date. */
function dateColumns(rows: readonly TableRow[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { texts } of rows) for (const [column, text] of texts) if (text.length <= LONGEST_DATE_CELL && datesIn(text).length > 0) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= 2 && count * 2 >= rows.length).map(([column]) => column).sort((a, b) => a - b);
}

const LONGEST_DATE_CELL = 60;

/** The column that names the steps: the one whose header says so, else the first that holds words. */
function nameColumn({ rows: [first] }: TableReading, rows: readonly TableRow[], headers: ReadonlyMap<number, string>, dated: readonly number[]): number | undefined {
  const columns = [...(first?.texts.keys() ?? [])].filter((column) => !dated.includes(column));
  const hasWords = (column: number): boolean => rows.filter(({ texts }) => /\p{L}{3}/u.test(texts.get(column) ?? "")).length * 2 > rows.length;
  return columns.find((column) => STEP.test(headers.get(column) ?? "") && hasWords(column)) ?? columns.find(hasWords);
}

interface StepTable {
  readonly table: Table;
  readonly place: Place;
  readonly headers: ReadonlyMap<number, string>;
  readonly dated: readonly number[];
  readonly named: number;
}

function stepOfRow({ index, texts }: TableRow, { table, place, headers, dated, named }: StepTable): DatedStep | null {
  const name = (texts.get(named) ?? "").trim();
  const dates = dated.flatMap((column) => datesIn(texts.get(column) ?? "").map((date) => ({ column, date })));
  const [start, end] = [dates[0], dates.at(-1)];
  if (name === "" || start === undefined || end === undefined) return null;
  const range = rangeOf(table, index, end.column, place, end.date.text);
  const isDone = Array.from(texts).some(([column, text]) => !PROOF.test(headers.get(column) ?? "") && saysDone(text));
  return range === null ? null : { name, start: start.date, end: end.date, range, isDone };
}

function rangeOf(table: Table, row: number, column: number, place: Place, words: string): Range | null {
  for (const [index, cell] of (table.rows[row]?.cells ?? []).entries()) {
    if (cell.column !== column) continue;
    for (const { place: at, block } of contentsOf(cell.blocks, [...place, row, index])) {
      const start = block.text.lastIndexOf(words);
      if (start >= 0) return { place: at, start, end: start + words.length };
    }
  }
  return null;
}

const DONE =
  /(?<![a-z])(?<!(?:pas|non|not) )(?<!(?:pas encore|not yet) )(?:termine|fait|realise|acheve|atteint|clos|cloture|livre|valide|signe|effectue|obtenu|recu|done|complete|completed|closed|achieved|reached|delivered|signed|validated|finished|received)(?:e|s|es)?(?![a-z])|[☑☒✔✓✅]|^(?:ok|oui|yes|x|100 ?%)$/;

const saysDone = (text: string): boolean => DONE.test(foldText(text));
