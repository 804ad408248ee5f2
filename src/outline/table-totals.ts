import type { Table } from "../document/document";
import { rememberedOf } from "../document/remembered";
import { foldText } from "../document/text";
import { amountOf } from "../language/amounts";
import type { Amount } from "../language/amounts";
import { readRows } from "./table-rows";
import type { TableRow } from "./table-rows";

/** A total that a table gives and that is not the sum of what it sums. */
export interface WrongTotal {
  /** What it sums: the rows above it, or the amounts of its row. */
  readonly of: "column" | "row";
  /** Name of the column or of the row, as written. */
  readonly name: string;
  readonly total: Amount;
  /** What the amounts add up to. */
  readonly sum: Amount;
  /** Index in Table.rows and grid column of the cell that gives the total. */
  readonly row: number;
  readonly column: number;
}

/** The wrong totals of a table, in reading order; found once. */
export const wrongTotals = rememberedOf((table: Table): readonly WrongTotal[] => {
  const { rows } = readRows(table);
  const headers = rows.filter(({ kind }) => kind === "header").at(-1)?.texts ?? new Map<number, string>();
  const written = [...headers.values()].some((text) => WEIGHT.test(foldText(text))) ? [] : rows.filter(({ kind }) => kind === "written");
  const columns = [...new Set(written.flatMap(({ texts }) => [...texts.keys()]))].sort((a, b) => a - b).slice(1);
  return [...columns.flatMap((column) => columnTotals(column, written, headers.get(column) ?? "")), ...rowTotals(written, headers)].sort((a, b) => a.row - b.row || a.column - b.column);
});

const TOTAL = /^(?:sous[- ]?tota(?:l|ux)|sub-?total|tota(?:l|ux)|grand total|montant total|cout total|somme|sum$)(?![a-z])/;
/** What changes the total without being one of the lines: below it nothing is a plain sum any more. */
const TAX = /^(?:dont )?(?:tva|t\.v\.a|vat|taxe|tax|remise|rabais|discount)(?![a-z])/;
/** A part of a line above, or what is computed of the lines. */
const ASIDE = /^(?:dont|of which|including|moyenne|average|mean|ecart|maximum|minimum)(?![a-z])/;
/** Columns whose figures are not for adding. */
const NOT_SUMMED = /moyen|average|mean|taux|rate|unitaire|per unit|unit price|note|score|mark/;
/** A grid with weights: its totals are weighted, and a rule of their own checks the weights. */
const WEIGHT = /poids|ponderation|coefficient|weight/;

const isBlank = (text: string): boolean => /^[\s–—-]*$/.test(text);
const labelOf = ({ texts }: TableRow): string => foldText([...texts.values()].find((text) => text !== "") ?? "");

/** Amounts as they are added up one below the other. */
interface Sum {
  value: number;
  decimals: number;
  count: number;
}

const nothing = (): Sum => ({ value: 0, decimals: 0, count: 0 });
function add(sum: Sum, { value, decimals }: Amount): void {
  sum.value += value;
  sum.decimals = Math.max(sum.decimals, decimals);
  sum.count++;
}

function columnTotals(column: number, rows: readonly TableRow[], header: string): readonly WrongTotal[] {
  if (NOT_SUMMED.test(foldText(header))) return [];
  const found: WrongTotal[] = [];
  let unit: string | null = null;
  const all = nothing();
  const totals = nothing();
  let since = nothing();
  for (const row of rows) {
    const label = labelOf(row);
    if (TAX.test(label)) break;
    if (ASIDE.test(label)) continue;
    const text = row.texts.get(column) ?? "";
    if (isBlank(text)) continue;
    const amount = amountOf(text);
    if (amount === null || amount.unit !== (unit ??= amount.unit)) break;
    if (!TOTAL.test(label)) {
      add(all, amount);
      add(since, amount);
      continue;
    }
    // Of all lines, of those below the last total, of the totals above, or of the last total and what follows it.
    const sums = [all, since, totals, { ...since, value: since.value + totals.value, count: since.count + totals.count }];
    if (all.count >= 2 && mayBeSum(amount) && !sums.some((sum) => agrees(sum, amount)))
      found.push({ of: "column", name: header.trim() === "" ? labelAsWritten(row) : header.trim(), total: amount, sum: amountFrom(since.count > 0 && totals.count === 0 ? all : since.count > 0 ? since : totals, amount), row: row.index, column });
    add(totals, amount);
    since = nothing();
  }
  return found;
}

/** Shares are for adding when they are said to make a whole; an overall rate is no sum of rates. */
const mayBeSum = ({ unit, value }: Amount): boolean => unit !== "%" || value === 100;

const labelAsWritten = ({ texts }: TableRow): string => ([...texts.values()].find((text) => text !== "") ?? "").trim();

const amountFrom = ({ value, decimals }: Sum, { unit }: Amount): Amount => ({ value, decimals, unit });

/** Whether a total is the sum but for what rounding explains: figures with decimals, and shares, are rounded one by one. */
function agrees(sum: Sum, total: Amount): boolean {
  const decimals = Math.max(sum.decimals, total.decimals);
  const slack = decimals > 0 || total.unit === "%" ? (sum.count + 1) * 0.5 * 10 ** -Math.min(sum.decimals, total.decimals) : 0;
  return Math.abs(sum.value - total.value) <= slack + 1e-6;
}

const TOTAL_COLUMN = /^(?:total|somme|cumul|sum|montant total)(?![a-z])/;

/** Totals of rows, where the columns before are the same thing counted again: "Année 1", "Année 2". */
function rowTotals(rows: readonly TableRow[], headers: ReadonlyMap<number, string>): readonly WrongTotal[] {
  const folded = Array.from(headers, ([column, text]) => [column, foldText(text)] as const);
  const at = folded.find(([, text]) => TOTAL_COLUMN.test(text))?.[0];
  if (at === undefined) return [];
  const groups = new Map<string, number[]>();
  for (const [column, text] of folded) {
    if (column >= at || !/\d/.test(text)) continue;
    const group = text.replace(/\d+/g, "#");
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  const columns = [...groups.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  if (columns.length < 2) return [];
  return rows.flatMap((row): readonly WrongTotal[] => {
    const total = amountOf(row.texts.get(at) ?? "");
    const texts = columns.map((column) => row.texts.get(column) ?? "").filter((text) => !isBlank(text));
    const amounts = texts.map(amountOf);
    if (total === null || total.unit === "%" || amounts.length < 2) return [];
    const sum = nothing();
    for (const amount of amounts) {
      if (amount?.unit !== total.unit) return [];
      add(sum, amount);
    }
    return agrees(sum, total) ? [] : [{ of: "row", name: labelAsWritten(row), total, sum: amountFrom(sum, total), row: row.index, column: at }];
  });
}
