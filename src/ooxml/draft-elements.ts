import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from "docx";
import type { FileChild } from "docx";
import { checkText } from "../document/check-text";
import type { Draft, DraftTable } from "../document/draft";
import { guidanceText } from "../document/guidance";
import { GUIDANCE_COLOR, STYLE } from "./document-styles";

/** Width of a page's text in twentieths of a point: A4 with margins of 2.5 cm. */
export const TEXT_WIDTH = 9070;

/** The elements of a draft, in its order. As in Word, a table has a paragraph before it and another one after it. */
export function draftElements(draft: Draft): readonly FileChild[] {
  const elements: FileChild[] = [];
  let mayTable = false;
  for (const block of draft.blocks) {
    if (block.kind === "table" && !mayTable) elements.push(new Paragraph(""));
    elements.push(element(block, draft));
    mayTable = block.kind !== "table";
  }
  if (!mayTable) elements.push(new Paragraph(""));
  return elements;
}

function element(block: Draft["blocks"][number], { language }: Draft): FileChild {
  switch (block.kind) {
    case "heading":
      return new Paragraph({ style: `Heading${block.level}`, text: block.text });
    case "paragraph":
      return new Paragraph({ text: block.text });
    case "guidance":
      return new Paragraph({ style: STYLE.guidance, text: guidanceText(block.text, language) });
    case "check":
      return new Paragraph({ style: STYLE.check, text: checkText(block.text, block.checked) });
    case "table":
      return table(block);
  }
}

const RULE = { style: BorderStyle.SINGLE, size: 4, color: "A6B1BF" };
const HEADER_SHADING = { fill: "DCE6F1", type: ShadingType.CLEAR, color: "auto" };

function table({ columns, rows }: DraftTable): Table {
  const widths = columns.map(({ width }) => Math.round((TEXT_WIDTH * width) / 100));
  const row = (cells: readonly string[], look: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string }, header: boolean): TableRow =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: widths.map(
        (size, i) =>
          new TableCell({
            width: { size, type: WidthType.DXA },
            ...(header && { shading: HEADER_SHADING }),
            children: [new Paragraph({ style: STYLE.cell, children: cells[i] ? [new TextRun({ text: cells[i], ...look })] : [] })],
          }),
      ),
    });
  return new Table({
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    borders: { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE },
    rows: [
      row(columns.map(({ header }) => header), { bold: true }, true),
      ...rows.map(({ cells, example }) => row(cells, example ? { italics: true, color: GUIDANCE_COLOR } : {}, false)),
    ],
  });
}
