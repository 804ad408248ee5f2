import type { Draft, DraftBlock } from "../document/draft";
import type { Language } from "../document/language";
import { draftColumns } from "./table";
import type { GuideTable, LocalizedList } from "./table";
import type { SectionTemplate } from "./template";
import { typesetDraft } from "./typeset-draft";
import { weightedScore } from "./weighted-score";

/** Rows of a table as an author fills them, in each language. */
export interface LocalizedRows {
  readonly fr: readonly (readonly string[])[];
  readonly en: readonly (readonly string[])[];
}

/** How an author of a fictional company fills a section: what the tests and the filled samples are made of. One file each in samples/. */
export interface SectionSample {
  /** Id of the template filled. */
  readonly template: string;
  /** The answer to each guidance of the section's own, in order; "" takes it away without an answer. */
  readonly answers: LocalizedList;
  /** The rows of each of its tables by the table's id; the total is computed. */
  readonly rows: Readonly<Record<string, LocalizedRows>>;
  /** The headers of a table whose columns the author renames, by the table's id. */
  readonly headers?: Readonly<Record<string, LocalizedList>>;
}

/** The section filled in: answers in place of guidance, rows in place of the example and the empty ones. */
export function sampleDraft(template: SectionTemplate, sample: SectionSample, language: Language): Draft {
  const answers = [...sample.answers[language]];
  const blocks = template.parts.flatMap((part): readonly DraftBlock[] => {
    switch (part.kind) {
      case "heading":
        return [{ kind: "heading", level: 2, text: part.text[language] }];
      case "guidance":
        return (answers.shift() ?? "").split("\n").filter((text) => text !== "").map((text) => ({ kind: "paragraph", text }));
      case "table":
        return [{ kind: "heading", level: 2, text: part.table.title[language] }, filledTable(part.table, sample, language)];
    }
  });
  return typesetDraft({ id: template.id, title: template.title[language], language, blocks: [{ kind: "heading", level: 1, text: template.title[language] }, ...blocks] });
}

function filledTable(table: GuideTable, sample: SectionSample, language: Language): DraftBlock {
  const rows = sample.rows[table.id]?.[language] ?? [];
  const headers = sample.headers?.[table.id]?.[language];
  const total = table.total && [table.columns.map((_, i) => (i === 0 ? (table.total?.label[language] ?? "") : totalCell(table, rows, i, language)))];
  const columns = draftColumns(table, language).map((column, i) => ({ ...column, header: headers?.[i] ?? column.header }));
  return { kind: "table", columns, rows: [...rows, ...(total ?? [])].map((cells) => ({ example: false, cells })) };
}

function totalCell({ total }: GuideTable, rows: readonly (readonly string[])[], column: number, language: Language): string {
  if (total?.columns.includes(column) !== true) return "";
  const cells = rows.map((row) => row[column] ?? "");
  return total.weights === undefined || total.weights === column ? totalOf(cells) : scoreOf(rows.map((row) => row[total.weights ?? 0] ?? ""), cells, language);
}

/** The score of the offer whose marks are given, out of 100; "" while it has none. */
export function scoreOf(weights: readonly string[], marks: readonly string[], language: Language): string {
  if (marks.every((mark) => mark === "")) return "";
  // A criterion without a mark, or without a weight, is no 0: the score is refused.
  const numberOf = (cell: string): number => (cell === "" ? Number.NaN : Number(cell.replace(",", ".")));
  const score = String(weightedScore(weights.map((weight, i) => ({ weight: numberOf(weight), mark: numberOf(marks[i] ?? "") }))));
  return language === "fr" ? score.replace(".", ",") : score;
}

/** The sum of the numbers of cells, written as the first of them: "12 000 €", "€12,000", "30". */
export function totalOf(cells: readonly string[]): string {
  const [, before = "", figure = "", after = ""] = /^(\D*)(\d[\d\s,]*\d|\d)(\D*)$/.exec(cells[0] ?? "") ?? [];
  const sum = cells.reduce((total, cell) => total + Number(cell.replace(/\D/g, "")), 0);
  const gap = figure.includes(",") ? "," : " ";
  return `${before}${String(sum).replace(/\B(?=(?:\d{3})+$)/g, gap)}${after}`;
}
