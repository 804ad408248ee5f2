import { remembered, rememberedOf } from "../document/remembered";
import type { Table } from "../document/document";
import { contentsOf } from "../document/place";
import type { Range } from "../document/place";
import { inSteps } from "../document/steps";
import { foldText } from "../document/text";
import { amountOf } from "../language/amounts";
import type { Outline } from "./outline";
import { readRows } from "./table-rows";

/** A measure given by its name alone: "Temps de réponse : 2 secondes", or a row of two cells. */
export interface LabelledFigure {
  /** What is measured and in which unit, folded. */
  readonly of: string;
  readonly value: number;
  /** The words, as written. */
  readonly text: string;
  readonly range: Range;
  readonly section: number;
}

/** The measures that paragraphs, items and rows of two cells give by name, in document order. */
export function* labelledFigures({ document, sections }: Outline): Generator<undefined, readonly LabelledFigure[]> {
  const figures: LabelledFigure[] = [];
  const { blocks } = document.stories[0];
  yield* inSteps(sections, ({ index, first, end }) => {
    for (let i = first; i < end; i++) {
      const block = blocks[i];
      if (block === undefined || block.kind === "opaque" || block.kind === "heading") continue;
      if (block.kind === "table") for (const { row, ...figure } of rowsOf(block)) figures.push({ ...figure, range: rangeOfRow(block, [0, i], row), section: index });
      else {
        const figure = inText(block);
        if (figure !== null) figures.push({ ...figure, range: { place: [0, i], start: 0, end: block.text.length }, section: index });
      }
    }
  });
  return figures;
}

type Measure = Pick<LabelledFigure, "of" | "value" | "text">;

const LABELLED = /^([^:\n]{4,60}?)[\s\u00a0\u202f]*:[\s\u00a0\u202f]*([^:\n]{1,40})$/;
/** "au plus 2 secondes": the bound says how the figure is to be held, not another figure. */
const BOUND = /^(?:au plus|au maximum|maximum|max\.?|moins de|inférieure? à|at most|less than|under|up to|≤|<)[\s\u00a0\u202f]*/i;

const inText = remembered(({ text }): Measure | null => {
  const [, label = "", value = ""] = /\d/.test(text) ? (LABELLED.exec(text.trim()) ?? []) : [];
  return measureOf(label, value, text.trim());
});

const rowsOf = rememberedOf((table: Table): readonly (Measure & { readonly row: number })[] =>
  readRows(table).rows.flatMap(({ kind, index, texts: cells }) => {
    const [label = "", value = ""] = cells.values();
    const measure = kind === "written" && cells.size === 2 ? measureOf(label, value, `${label} : ${value}`) : null;
    return measure === null ? [] : [{ ...measure, row: index }];
  }),
);

/** Null for a name of one word ("Volume"), which its section alone makes clear, for a total, and for a figure without unit that counts nothing. */
function measureOf(label: string, value: string, text: string): Measure | null {
  const amount = amountOf(value.replace(/[.;,]$/, "").replace(BOUND, ""));
  const name: readonly string[] = foldText(label).match(/[a-z0-9]{3,}/g) ?? [];
  if (amount === null || name.length < 2 || name.includes("total")) return null;
  if (amount.unit === "" && !/^(?:nombre|number)$/.test(name[0] ?? "")) return null;
  return { of: `${name.join(" ")} ${amount.unit.replace(/(.{2})s$/, "$1")}`, value: amount.value, text };
}

function rangeOfRow(table: Table, place: readonly number[], row: number): Range {
  const index = (table.rows[row]?.cells.length ?? 1) - 1;
  const blocks = table.rows[row]?.cells[index]?.blocks ?? [];
  for (const { place: at, block } of contentsOf(blocks, [...place, row, index])) if (block.text.trim() !== "") return { place: at, start: 0, end: block.text.length };
  return { place, start: 0, end: 0 };
}
