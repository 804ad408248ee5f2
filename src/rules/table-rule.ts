import type { Localized } from "../document/language";
import { defineRule } from "../lint/rule";
import type { DocumentRule, RuleExamples, RuleSource } from "../lint/rule";
import type { TableColumn, TableKind } from "../outline/outline";
import { lackingWords, rowName, tableGaps } from "./table-gaps";

/** A rule on the columns that one kind of table needs: one line for a table without them, one a row where a cell is empty. */
export interface TableRuleHead {
  readonly id: string;
  readonly source: RuleSource;
  readonly kind: TableKind;
  /** The columns that each row needs. */
  readonly needed: readonly TableColumn[];
  readonly title: Localized;
  readonly why: Localized;
  /** For a table without the columns `{lacking}`. */
  readonly columns: Localized;
  /** For the row `{name}` whose cells `{lacking}` are empty. */
  readonly row: Localized;
  /** For `{count}` such rows of one table. */
  readonly rows: Localized;
  readonly examples: RuleExamples;
}

/** Information, as the policy has it for what is not complete. */
export function tableRule({ id, source, kind, needed, title, why, columns, row, rows, examples }: TableRuleHead): DocumentRule {
  return defineRule({
    id, source, title, why, examples,
    family: "missing",
    severity: "info",
    scope: "document",
    options: {},
    messages: { columns, row, rows },
    *check(outline) {
      for (const gap of tableGaps(outline, kind, needed)) {
        const lacking = lackingWords(gap.lacking);
        const at = { range: gap.range, section: gap.table.section };
        if (gap.kind === "columns") yield { message: "columns", data: { lacking }, ...at };
        else if (gap.kind === "rows") yield { message: "rows", data: { lacking, count: gap.rows }, ...at };
        else yield { message: "row", data: { lacking, name: rowName(gap.table, gap.row) }, ...at };
      }
    },
  });
}
