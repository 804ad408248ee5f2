import { displayedLabel } from "./bullet";
import type { HostBody, HostParagraph, HostTable } from "./host-paragraph";

/** Scalars by name: a load without names brings every scalar and froze Word for Mac for seconds (office-js issue 6024). */
const PARAGRAPH =
  "text,styleBuiltIn,outlineLevel,tableNestingLevel,font/bold,font/size,font/underline,listItemOrNullObject/level,listItemOrNullObject/listString";
const TABLE = "values,headerRowCount,nestingLevel,tables/values,tables/headerRowCount";

/** What a reading asks of Word, queued: nothing can be read from it before the next sync. */
export interface BodyRequest {
  readonly paragraphs: Word.ParagraphCollection;
  readonly tables: Word.TableCollection | null;
}

/** Queues the two loads of a reading, or the first alone. */
export function requestBody(context: Word.RequestContext, withTables: boolean): BodyRequest {
  const { body } = context.document;
  const { paragraphs } = body;
  paragraphs.load(PARAGRAPH);
  if (!withTables) return { paragraphs, tables: null };
  const { tables } = body;
  tables.load(TABLE);
  return { paragraphs, tables };
}

export function hostParagraph(paragraph: Word.Paragraph): HostParagraph {
  const { font, listItemOrNullObject: item } = paragraph;
  return {
    text: paragraph.text,
    style: paragraph.styleBuiltIn,
    outlineLevel: paragraph.outlineLevel,
    nesting: paragraph.tableNestingLevel,
    bold: nullable(font.bold),
    size: nullable(font.size),
    underlined: font.underline !== "None" && font.underline !== "Mixed",
    list: item.isNullObject ? null : { level: item.level, label: item.listString ? displayedLabel(item.listString) : null },
  };
}

/** Office.js gives null for a font property that differs within the paragraph, whatever its type says. */
const nullable = <T>(value: T): T | null => value ?? null;

export function hostTables({ tables }: BodyRequest): HostBody["tables"] {
  // Whether body.tables lists the nested ones too is not documented: their own level tells them apart.
  return tables && tables.items.filter(({ nestingLevel }) => nestingLevel === 1).map((table) => hostTable(table, table.tables.items.map((nested) => hostTable(nested, []))));
}

const hostTable = (table: Word.Table, tables: readonly HostTable[]): HostTable => ({
  values: table.values,
  headerRows: table.headerRowCount,
  tables,
});
