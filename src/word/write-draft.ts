import { afterBox, checkText } from "../document/check-text";
import { DENSE_COLUMNS } from "../document/draft";
import type { Draft, DraftBlock, DraftTable } from "../document/draft";
import { guidanceText, isGuidanceOnly } from "../document/guidance";
import type { CheckLine } from "./check-boxes";
import type { FakedLook } from "./heading-look";
import type { HeadingNumbers } from "./heading-numbers";
import type { Spot } from "./insertion-spot";

/** Dark enough for 4.5:1 on white, and unlike the author's black. */
const GUIDANCE_COLOR = "#1F5C99";
const HEADER_SHADING = "#DCE6F1";
/** Width of a page's text in points: A4 with margins of 2.5 cm. */
const TEXT_WIDTH = 453;
/** Hanging indent of a checklist line, in points: the width of its box. */
const CHECK_INDENT = 18;
/** Between a table and the text below it, in points. */
const BELOW_TABLE = 8;
/** Size of the text of tables of many columns, in points. */
const DENSE_SIZE = 9;

/** What of a draft is queued, and what is still to be. */
interface Written {
  readonly range: Word.Range;
  /** Queues what it looks like. */
  readonly format: () => void;
  /** Its lines to tick that still lack their box. */
  readonly lines: readonly CheckLine[];
}

interface WriteOptions {
  /** How a heading of a level looks where the document fakes its headings. */
  readonly lookOf: (level: number) => FakedLook | null;
  /** True where the boxes of checklists are controls, put later (check-boxes.ts). */
  readonly boxes: boolean;
  /** The numbers that the author types before headings; null where none can be told. */
  readonly numbers: HeadingNumbers | null;
}

/**
 * Queues a draft next to a spot: first every paragraph and table with its style, then (`format`) what they look like,
 * so that the look of one does not pass to the next, which Word makes from it.
 */
export function writeDraft(spot: Spot, draft: Draft, options: WriteOptions): Written {
  const writer = new DraftWriter(spot, draft, options);
  for (const block of draft.blocks) writer.write(block);
  writer.close();
  return { range: writer.range(), format: () => writer.format(), lines: writer.lines };
}

class DraftWriter {
  readonly #spot: Spot;
  readonly #draft: Draft;
  readonly #lookOf: WriteOptions["lookOf"];
  readonly #boxes: boolean;
  readonly #numbers: HeadingNumbers | null;
  readonly lines: CheckLine[] = [];
  readonly #formats: (() => void)[] = [];
  #first: Word.Paragraph | null = null;
  #last: Word.Paragraph | Word.Table | null = null;
  #afterTable = false;

  constructor(spot: Spot, draft: Draft, { lookOf, boxes, numbers }: WriteOptions) {
    this.#spot = spot;
    this.#draft = draft;
    this.#lookOf = lookOf;
    this.#boxes = boxes;
    this.#numbers = numbers;
  }

  write(block: DraftBlock): void {
    switch (block.kind) {
      case "heading":
        return this.#heading(this.#numbers?.write(block.level, block.text) ?? block.text, block.level);
      case "paragraph":
        return this.#later(this.#paragraph(block.text), () => undefined);
      case "guidance":
        return this.#later(this.#paragraph(guidanceText(block.text, this.#draft.language)), ({ font }) => {
          font.italic = true;
          font.color = GUIDANCE_COLOR;
        });
      case "check":
        return this.#later(this.#checkLine(block), (line) => {
          line.leftIndent = CHECK_INDENT;
          line.firstLineIndent = -CHECK_INDENT;
        });
      case "table":
        return this.#table(block);
    }
  }

  /** A table is always followed by a paragraph: two tables that touch are one in Word. */
  close(): void {
    if (this.#afterTable) this.#later(this.#paragraph(""), () => undefined);
  }

  range(): Word.Range {
    if (!this.#first || !this.#last) throw new Error(`Draft ${this.#draft.id} is empty`);
    return this.#first.getRange().expandTo(this.#last.getRange());
  }

  format(): void {
    for (const format of this.#formats) format();
  }

  #heading(text: string, level: number): void {
    const look = this.#lookOf(level);
    if (!look) {
      this.#paragraph(text, `Heading${level}` as Word.BuiltInStyleName);
      return;
    }
    const { font } = this.#paragraph(text);
    this.#formats.push(() => {
      font.bold = look.heading.bold;
      font.underline = look.heading.underlined ? "Single" : "None";
      if (look.heading.size !== null) font.size = look.heading.size;
    });
  }

  #checkLine({ text, checked }: Extract<DraftBlock, { kind: "check" }>): Word.Paragraph {
    if (!this.#boxes) return this.#paragraph(checkText(text, checked));
    const paragraph = this.#paragraph(afterBox(text));
    this.lines.push({ paragraph, text, checked });
    return paragraph;
  }

  /** Body text takes neither the bold nor the size of the author's line it was made from. */
  #later(paragraph: Word.Paragraph, format: (paragraph: Word.Paragraph) => void): void {
    const size = this.#lookOf(1)?.bodySize ?? null;
    this.#formats.push(() => {
      paragraph.font.bold = false;
      paragraph.font.italic = false;
      if (this.#lookOf(1)) paragraph.font.underline = "None";
      if (size !== null) paragraph.font.size = size;
      format(paragraph);
    });
  }

  #paragraph(text: string, style: Word.BuiltInStyleName | "Normal" = "Normal"): Word.Paragraph {
    const paragraph = this.#last ? this.#last.insertParagraph(text, "After") : this.#spot.beside.insertParagraph(text, this.#spot.where);
    if (!this.#last && this.#spot.inList) {
      paragraph.detachFromList();
      paragraph.leftIndent = 0;
      paragraph.firstLineIndent = 0;
    }
    paragraph.styleBuiltIn = style;
    if (this.#afterTable && style === "Normal" && text !== "") this.#formats.push(() => (paragraph.spaceBefore = BELOW_TABLE));
    this.#first ??= paragraph;
    this.#last = paragraph;
    this.#afterTable = false;
    return paragraph;
  }

  #table({ columns, rows }: DraftTable): void {
    if (!this.#last || this.#afterTable) this.#later(this.#paragraph(""), () => undefined);
    const anchor = this.#last;
    if (!anchor) return;
    const values = [columns.map(({ header }) => header), ...rows.map(({ cells }) => columns.map((_, i) => cells[i] ?? ""))];
    const table = anchor.insertTable(values.length, columns.length, "After", values);
    this.#last = table;
    this.#afterTable = true;
    this.#formats.push(() => formatTable(table, { kind: "table", columns, rows }, this.#spot.tableStyle));
  }
}

/** The look of the author's tables, else a grid; header row repeated on each page, example rows and guidance apart, column widths (settable since 1.3 on uniform tables). */
function formatTable(table: Word.Table, { columns, rows }: DraftTable, style: string | null): void {
  if (style === null) table.styleBuiltIn = "GridTable1Light";
  else table.style = style;
  table.styleFirstColumn = false;
  table.headerRowCount = 1;
  if (columns.length >= DENSE_COLUMNS) table.font.size = DENSE_SIZE;
  let row = table.rows.getFirst();
  row.font.bold = true;
  if (style === null) row.shadingColor = HEADER_SHADING;
  for (const [i, { example, cells }] of rows.entries()) {
    row = row.getNext();
    row.font.bold = false;
    row.font.italic = example;
    if (example) row.font.color = GUIDANCE_COLOR;
    for (const [column, text] of cells.entries())
      if (isGuidanceOnly(text)) {
        const { font } = table.getCell(i + 1, column).body;
        font.italic = true;
        font.color = GUIDANCE_COLOR;
      }
  }
  for (const [i, { width }] of columns.entries()) table.getCell(0, i).columnWidth = Math.round((TEXT_WIDTH * width) / 100);
}
