import type { DraftColumn, DraftRow, DraftTable } from "../document/draft";
import { guidanceText } from "../document/guidance";
import type { Language, Localized } from "../document/language";
import type { GuideItem, SectionId } from "./guide-item";
import type { Template } from "./template";
import { typesetDraft } from "./typeset-draft";

/** A text of each language's own length: as many entries in one as in the other. */
export interface LocalizedList {
  readonly fr: readonly string[];
  readonly en: readonly string[];
}

/** A column with its header in both languages. */
export interface GuideColumn extends Localized {
  /** Share of the page width, in percent; the columns of a table total 100. */
  readonly width: number;
  /** What its cells ask for in rows that are labelled in advance, without brackets; absent, such a cell is empty. */
  readonly ask?: Localized;
}

/** A table of the guide: part of its section's template, and something to insert by itself. One file each in tables/. */
export interface GuideTable {
  /** kebab-case, unique among tables and other templates. */
  readonly id: string;
  /** Its own heading in the document, and its name in the pane. */
  readonly title: Localized;
  /** The heading of the section that it opens where it is inserted alone; absent, its own. */
  readonly opens?: Localized;
  readonly section: SectionId;
  readonly source: readonly GuideItem[];
  /** What to write in it, without brackets. */
  readonly guidance: Localized;
  readonly columns: readonly GuideColumn[];
  /** Cells of the worked example; the first begins with "Exemple" / "Example". */
  readonly example: LocalizedList;
  /** Rows whose first cell is written in advance ("Audit", "Mise en production"); the others hold what their column asks. */
  readonly labels?: LocalizedList;
  /** Empty rows after them. */
  readonly blank: number;
  /** A last row that totals some columns, by index; `weights`, one of them, makes of the others marks to be weighted by it (weighted-score.ts). */
  readonly total?: { readonly label: Localized; readonly columns: readonly number[]; readonly weights?: number };
}

/** Gives a table its compile-time checks. */
export function defineTable(table: GuideTable): GuideTable {
  return table;
}

export const draftColumns = ({ columns }: GuideTable, language: Language): readonly DraftColumn[] => columns.map((column) => ({ header: column[language], width: column.width }));

/** The table as it is inserted: header, worked example, labelled rows that ask, empty rows, total. */
export function draftTable(table: GuideTable, language: Language): DraftTable {
  const { columns, example, labels, blank, total } = table;
  const asked = (label: string, isAsked: (column: number) => boolean): DraftRow => ({
    example: false,
    cells: columns.map(({ ask }, i) => (i === 0 ? label : ask !== undefined && isAsked(i) ? guidanceText(ask[language], language) : "")),
  });
  return {
    kind: "table",
    columns: draftColumns(table, language),
    rows: [
      { example: true, cells: example[language] },
      ...(labels?.[language] ?? []).map((label) => asked(label, () => true)),
      ...Array.from({ length: blank }, (): DraftRow => ({ example: false, cells: columns.map(() => "") })),
      ...(total ? [asked(total.label[language], (column) => total.columns.includes(column))] : []),
    ],
  };
}

/** The template that inserts a table by itself, under its own heading or that of the section it opens. */
export function tableTemplate(table: GuideTable): Template {
  const { id, title, opens, section, source, guidance } = table;
  return {
    id, kind: "table", title, section, source, opensSection: opens !== undefined,
    draft: (language) =>
      typesetDraft({
        id, title: title[language], language,
        blocks: [{ kind: "heading", level: 1, text: (opens ?? title)[language] }, { kind: "guidance", text: guidance[language] }, draftTable(table, language)],
      }),
  };
}
