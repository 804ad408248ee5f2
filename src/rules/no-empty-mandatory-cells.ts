import type { Localized } from "../document/language";
import type { Range } from "../document/place";
import { blockAt } from "../document/place";
import { defineRule } from "../lint/rule";
import { cellRange } from "../outline/cell-range";
import type { Outline, RequirementTable, TableColumn, TableKind } from "../outline/outline";
import { readRows } from "../outline/table-rows";
import { isEmptyCell, lackingWords, quoted, rowName, tableGaps, TOLD_APART } from "./table-gaps";

/** Guide rows C3, C6, C7, B2 and B3: the cells without which a row says nothing. What a supplier fills in is not among them. */
export const noEmptyMandatoryCells = defineRule({
  id: "no-empty-mandatory-cells",
  family: "missing",
  severity: "info",
  scope: "document",
  source: { guide: ["V1", "C3", "C6", "C7", "B2", "B3"], incose: [29, 42] },
  title: { fr: "Aucune case obligatoire vide", en: "No mandatory cell left empty" },
  why: {
    fr: "Une case vide se lit de deux façons, oubli ou sans objet, et chaque prestataire choisit la sienne.",
    en: "An empty cell reads in two ways, forgotten or not applicable, and each supplier chooses its own.",
  },
  options: {},
  messages: {
    row: {
      fr: "La ligne {name} ne dit pas : {lacking}. Remplissez la case, ou retirez la ligne.",
      en: "The row {name} does not say: {lacking}. Fill in the cell, or remove the row.",
    },
    rows: {
      fr: "{count} lignes de ce tableau ne disent pas : {lacking}. Remplissez ces cases.",
      en: "{count} rows of this table do not say: {lacking}. Fill in these cells.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence | Priorité | Réponse du prestataire |\n|---|---|---|---|\n| EX-01 | Exporter les contacts au format CSV | Indispensable | |\n| EX-02 | Fusionner deux fiches | Souhaitable | |\n| | | | |",
        "# Budget et planning\n\n| Jalon | Date | Remarque |\n|---|---|---|\n| Tests | 30 juillet 2027 | |",
      ],
      en: ["# Functional requirements\n\n| Id | Requirement | Priority | Supplier’s comment |\n|---|---|---|---|\n| RQ-01 | Export contacts as CSV | Must have | |"],
    },
    bad: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence | Priorité |\n|---|---|---|\n| EX-01 | Exporter les contacts au format CSV | Indispensable |\n| EX-02 | ⟦Fusionner deux fiches⟧ | |\n| ⟦EX-03⟧ | | |",
        "# Budget et planning\n\n| Jalon | Date |\n|---|---|\n| ⟦Tests⟧ | |\n| Mise en production | 13 septembre 2027 |",
        "# Reprise de données\n\n| ⟦Source⟧ | Volume |\n|---|---|\n| Fichier Salons | |\n| Sage X3 | |\n| Outlook | |\n| Fichier Prospects | – |",
      ],
      en: ["# Users and volumes\n\n| Profile | Number of users |\n|---|---|\n| Salespeople | 32 |\n| ⟦Marketing⟧ | |"],
    },
  },
  *check(outline) {
    for (const [kind, needed] of NEEDED)
      for (const gap of tableGaps(outline, kind, needed)) {
        const data = { lacking: lackingWords(gap.lacking) };
        const at = { range: gap.range, section: gap.table.section };
        if (gap.kind === "row") yield { message: "row", data: { ...data, name: rowName(gap.table, gap.row) }, ...at };
        else if (gap.kind === "rows") yield { message: "rows", data: { ...data, count: gap.rows }, ...at };
      }
    for (const table of outline.tables) {
      const gaps = requirementGaps(outline, table);
      const [first] = gaps;
      if (first !== undefined && gaps.length > TOLD_APART) {
        const lacking = [...new Set(gaps.map((gap) => gap.lacking))];
        yield { message: "rows", data: { count: gaps.length, lacking: { fr: lacking.map(({ fr }) => fr).join(", "), en: lacking.map(({ en }) => en).join(", ") } }, range: first.range, section: table.section };
      } else for (const { name, lacking, range } of gaps) yield { message: "row", data: { name, lacking }, range, section: table.section };
    }
  },
});

/** Kinds of tables without a rule of their own on these columns. */
const NEEDED: readonly (readonly [TableKind, readonly TableColumn[]])[] = [
  ["milestones", ["date"]],
  ["scoring", ["weight"]],
  ["users", ["count"]],
  ["migration", ["volume"]],
];

interface RequirementGap {
  readonly name: Localized;
  readonly lacking: Localized;
  readonly range: Range;
}

const PRIORITY: Localized = { fr: "la priorité", en: "the priority" };
const STATEMENT: Localized = { fr: "l’exigence", en: "the requirement" };

/** Rows numbered and never written, and requirements without a priority in a table that gives priorities. */
function requirementGaps({ document }: Outline, { place, columns }: RequirementTable): readonly RequirementGap[] {
  const block = blockAt(document, place);
  if (block?.kind !== "table") return [];
  const [id, statement, priority] = [columns.get("id"), columns.get("requirement") ?? -1, columns.get("priority")];
  const gaps: RequirementGap[] = [];
  for (const row of readRows(block).rows) {
    if (row.kind !== "written" || row.texts.size < 2) continue;
    if (id !== undefined && isFilledOnlyIn(row.texts, id)) gaps.push({ name: quoted(row.texts.get(id) ?? ""), lacking: STATEMENT, range: cellRange(document, place, row.index, id) });
    else if (priority !== undefined && isEmptyCell(row.texts.get(priority)) && !isEmptyCell(row.texts.get(statement) ?? ""))
      gaps.push({ name: quoted((id === undefined ? "" : row.texts.get(id)) || (row.texts.get(statement) ?? "")), lacking: PRIORITY, range: cellRange(document, place, row.index, statement) });
  }
  return gaps;
}

function isFilledOnlyIn(texts: ReadonlyMap<number, string>, column: number): boolean {
  for (const [at, text] of texts) if ((at === column) === isEmptyCell(text)) return false;
  return texts.has(column);
}
