import { BorderStyle, HeightRule, Paragraph, ShadingType, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import type { FileChild, Table } from "docx";
import { afterBox } from "../document/check-text";
import { DENSE_COLUMNS } from "../document/draft";
import type { Draft, DraftBlock, DraftTable } from "../document/draft";
import { guidanceText, isGuidanceOnly } from "../document/guidance";
import { CaptionedTable } from "./captioned-table";
import { TickBox } from "./check-box";
import { GUIDANCE_COLOR, STYLE } from "./document-styles";

/** Width of a page's text in twentieths of a point: A4 with margins of 2.5 cm. */
export const TEXT_WIDTH = 9070;

/** Least height of a row in which people write by hand, in twentieths of a point: 1.5 cm. */
const ROW_BY_HAND = 850;

/** Rows that are kept together at the end of a table: fewer would stand alone under the header on the next page. */
const LAST_ROWS = 3;
/** Between a table and the text below it, in twentieths of a point. */
const BELOW_TABLE = 160;

/** How a draft stands in its document. */
export interface DraftLook {
  /** True when it begins a page. */
  readonly onNewPage?: boolean;
  /** True where people may write by hand in its tables. */
  readonly byHand?: boolean;
  /** True before the table of contents, in which its headings have no place. */
  readonly beforeContents?: boolean;
}

/** The elements of a draft, in its order. As in Word, a table has a paragraph before it and another one after it. */
export function draftElements(draft: Draft, { onNewPage = false, byHand = false, beforeContents = false }: DraftLook = {}): readonly FileChild[] {
  const elements: FileChild[] = [];
  let mayTable = false;
  let caption = draft.title;
  for (const [i, block] of draft.blocks.entries()) {
    if (block.kind === "heading") caption = block.text;
    if (block.kind === "table") {
      if (!mayTable) elements.push(new Paragraph(""));
      elements.push(table(block, caption, byHand));
    } else {
      const next = draft.blocks[i + 1]?.kind;
      const belowTable = draft.blocks[i - 1]?.kind === "table" && block.kind !== "heading";
      elements.push(paragraph(block, draft, { keepNext: next === "table" || next === "check", pageBreakBefore: onNewPage && i === 0, belowTable, beforeContents }));
    }
    mayTable = block.kind !== "table";
  }
  if (!mayTable) elements.push(new Paragraph(""));
  return elements;
}

/** Where a paragraph stands. */
interface Flow {
  /** Kept on one page with the table or the line to tick that follows it. */
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
  readonly belowTable: boolean;
  readonly beforeContents: boolean;
}

function paragraph(block: Exclude<DraftBlock, DraftTable>, { language }: Draft, { keepNext, pageBreakBefore, belowTable, beforeContents }: Flow): Paragraph {
  const flow = { ...(keepNext && { keepNext }), ...(pageBreakBefore && { pageBreakBefore }), ...(belowTable && { spacing: { before: BELOW_TABLE } }) };
  switch (block.kind) {
    case "heading":
      return new Paragraph({ style: beforeContents ? STYLE.frontHeading : `Heading${block.level}`, text: block.text, ...flow });
    case "paragraph":
      return new Paragraph({ text: block.text, ...flow });
    case "guidance":
      return new Paragraph({ style: STYLE.guidance, text: guidanceText(block.text, language), ...flow });
    case "check":
      return new Paragraph({ style: STYLE.check, children: [new TickBox(block.checked), new TextRun(afterBox(block.text))], ...flow });
  }
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: "A6B1BF" };
const HEADER_SHADING = { fill: "DCE6F1", type: ShadingType.CLEAR, color: "auto" };
const FOR_AUTHOR = { italics: true, color: GUIDANCE_COLOR };

function table({ columns, rows }: DraftTable, caption: string, byHand: boolean): Table {
  const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / 100));
  const style = columns.length >= DENSE_COLUMNS ? STYLE.denseCell : STYLE.cell;
  // The header row, too, is never left alone at the bottom of a page; -1 is its index.
  const isKept = (row: number): boolean => row === -1 || (row >= rows.length - LAST_ROWS && row < rows.length - 1);
  const cell = (size: number, text: string, kind: "header" | "example" | "plain", keepNext: boolean): TableCell =>
    new TableCell({
      width: { size, type: WidthType.DXA },
      ...(kind === "header" && { shading: HEADER_SHADING }),
      children: [
        new Paragraph({
          style,
          ...(keepNext && { keepNext }),
          children: text === "" ? [] : [new TextRun({ text, ...(kind === "header" ? { bold: true } : kind === "example" || isGuidanceOnly(text) ? FOR_AUTHOR : {}) })],
        }),
      ],
    });
  const row = (cells: readonly string[], kind: "header" | "example" | "plain", index: number): TableRow =>
    new TableRow({
      tableHeader: kind === "header",
      cantSplit: true,
      ...(byHand && kind !== "header" && { height: { value: ROW_BY_HAND, rule: HeightRule.ATLEAST } }),
      children: widths.map((size, i) => cell(size, cells[i] ?? "", kind, isKept(index))),
    });
  return new CaptionedTable(
    {
      columnWidths: widths,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
      margins: { top: 50, bottom: 50, left: 90, right: 90 },
      borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
      rows: [row(columns.map(({ header }) => header), "header", -1), ...rows.map(({ cells, example }, index) => row(cells, example ? "example" : "plain", index))],
    },
    caption,
  );
}
