import type { Localized } from "../document/language";
import type { Range } from "../document/place";
import { cellRange } from "../outline/cell-range";
import type { KnownTable, Outline, TableColumn, TableKind } from "../outline/outline";
import type { TableRow } from "../outline/table-rows";

/** What a table does not say: a column that it does not have, or cells of a column that it has. */
export type TableGap = ColumnGap | RowGap | RowsGap;

/** Columns that the table lacks: said once, never once a row. */
interface ColumnGap {
  readonly kind: "columns";
  readonly table: KnownTable;
  readonly lacking: readonly TableColumn[];
  readonly range: Range;
}

/** A row with empty cells. */
interface RowGap {
  readonly kind: "row";
  readonly table: KnownTable;
  readonly lacking: readonly TableColumn[];
  readonly row: TableRow;
  readonly range: Range;
}

/** Rows too many to be told one by one. */
interface RowsGap {
  readonly kind: "rows";
  readonly table: KnownTable;
  readonly lacking: readonly TableColumn[];
  readonly rows: number;
  readonly range: Range;
}

/** Rows with empty cells of one table that are worth a point each. */
export const TOLD_APART = 3;

/** What the tables of a kind do not say of the columns that are needed. */
export function* tableGaps(outline: Outline, kind: TableKind, needed: readonly TableColumn[], isSettled: (row: TableRow, column: TableColumn, table: KnownTable) => boolean = () => false): Generator<TableGap> {
  for (const table of outline.knownTables) {
    if (table.kind !== kind || table.records.length === 0) continue;
    const absent = needed.filter((column) => !table.columns.has(column) && !table.records.every((row) => isSettled(row, column, table)));
    if (absent.length > 0) yield { kind: "columns", table, lacking: absent, range: cellRange(outline.document, table.place, table.header, table.subject) };
    const asked = needed.flatMap((column) => (table.columns.has(column) ? [[column, table.columns.get(column) ?? 0] as const] : []));
    const gaps = table.records.flatMap((row) => {
      const lacking = asked.filter(([column, at]) => isEmptyCell(row.texts.get(at)) && !isSettled(row, column, table)).map(([column]) => column);
      return lacking.length === 0 ? [] : [{ row, lacking }];
    });
    if (gaps.length > TOLD_APART) {
      const lacking = needed.filter((column) => gaps.some((gap) => gap.lacking.includes(column)));
      yield { kind: "rows", table, lacking, rows: gaps.length, range: cellRange(outline.document, table.place, table.header, table.subject) };
    } else for (const { row, lacking } of gaps) yield { kind: "row", table, lacking, row, range: cellRange(outline.document, table.place, row.index, table.subject) };
  }
}

/** Nothing but dashes and dots: guidance and "à définir" have rules of their own, and a merged cell belongs to the row above. */
export function isEmptyCell(text: string | undefined): boolean {
  return text !== undefined && /^[\s.\-–—_/…?]*$/.test(text);
}

const CALLED = 60;

/** How a row is called in a message, in quotation marks. */
export const rowName = ({ subject }: KnownTable, { texts }: TableRow): Localized => quoted(texts.get(subject) ?? "");

/** Words of the author's in quotation marks, cut where they are long. */
export function quoted(words: string): Localized {
  const text = words.replace(/\s+/g, " ");
  const short = text.length > CALLED ? `${text.slice(0, CALLED - 3).trimEnd()}…` : text;
  return { fr: `« ${short} »`, en: `“${short}”` };
}

/** Columns as they are called after "ne dit pas :". */
const CALLED_COLUMNS: Readonly<Partial<Record<TableColumn, Localized>>> = {
  indicator: { fr: "l’indicateur", en: "the indicator" },
  baseline: { fr: "la valeur d’aujourd’hui", en: "today’s value" },
  target: { fr: "la cible", en: "the target" },
  date: { fr: "la date", en: "the date" },
  weight: { fr: "le poids", en: "the weight" },
  volume: { fr: "le volume", en: "the volume" },
  frequency: { fr: "la fréquence", en: "the frequency" },
  api: { fr: "l’API ou le moyen d’échange", en: "the API or the means of exchange" },
  format: { fr: "le format d’export", en: "the export format" },
  recipients: { fr: "les destinataires", en: "the recipients" },
  person: { fr: "la personne", en: "the person" },
  requirements: { fr: "les exigences", en: "the requirements" },
  count: { fr: "le nombre d’utilisateurs", en: "the number of users" },
};

/** "le volume, la fréquence": what is lacking, in the order of the columns needed. */
export function lackingWords(columns: readonly TableColumn[]): Localized {
  const words = columns.flatMap((column) => CALLED_COLUMNS[column] ?? []);
  return { fr: words.map(({ fr }) => fr).join(", "), en: words.map(({ en }) => en).join(", ") };
}
