import {
  Bookmark, BorderStyle, DeletedTextRun, FootnoteReferenceRun, InsertedTextRun, PageBreak, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow,
  TextRun, Textbox, VerticalAlign, WidthType,
} from "docx";

/** Width of the text: A4 less two margins of 2 cm, in twentieths of a point. */
const TEXT_WIDTH = 11906 - 2 * 1134;
const twips = (percent) => Math.round((percent * TEXT_WIDTH) / 100);
const RULE = { style: BorderStyle.SINGLE, size: 4, color: "A6B1BF" };
const BORDERS = { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE };
const AFTER_TABLE = { spacing: { before: 200, after: 140 } };
const MARGINS = { top: 50, bottom: 50, left: 90, right: 90 };

/** The docx elements of one block of the sample. */
export function docxBlock(block, notes) {
  switch (block.kind) {
    case "heading":
      return new Paragraph({
        style: `Heading${block.level}`,
        pageBreakBefore: notes.headings === 1,
        numbering: { reference: "headings", level: block.level - 1 },
        children: [new Bookmark({ id: `s-${notes.headings++}`, children: [new TextRun(block.text)] })],
      });
    case "fakeHeading":
      return new Paragraph({ spacing: { before: 360, after: 160 }, children: [new TextRun({ text: block.text, bold: true, size: 30, color: "1F3A5F" })] });
    case "paragraph":
      return new Paragraph({ ...(notes.afterTable && AFTER_TABLE), children: paragraphRuns(block, notes) });
    case "item":
      return new Paragraph({ text: block.text, numbering: { reference: "bullets", level: 0 } });
    case "step":
      return new Paragraph({ text: block.text, numbering: { reference: "steps", level: 0 } });
    case "caption":
      return new Paragraph({ style: "Caption", keepNext: true, text: block.text });
    case "textBox":
      return new Textbox({
        style: { width: "460pt", height: "56pt" },
        spacing: { before: 120, after: 700 },
        children: [new Paragraph({ children: [new TextRun({ text: block.text, bold: true, color: "1F3A5F" })] })],
      });
    case "table":
      return docxTable(block);
    default:
      return new Paragraph({ children: [new PageBreak()] });
  }
}

/** The sentence that a reviewer changed is a tracked change, the guidance left over is in grey italics. */
function paragraphRuns(block, notes) {
  if (block.guidance) return [new TextRun({ text: block.text, italics: true, color: "5B6675" })];
  if (block.revision) {
    const [before, after] = block.text.split("se réunit régulièrement");
    const by = { author: "Bruno Tessandier", date: "2026-03-09T10:12:00Z" };
    return [
      new TextRun(`${before}se réunit `),
      new DeletedTextRun({ id: 9001, ...by, text: "tous les quinze jours" }),
      new InsertedTextRun({ id: 9002, ...by, text: "régulièrement" }),
      new TextRun(after),
    ];
  }
  const runs = [new TextRun(block.text)];
  if (block.footnote) runs.push(new FootnoteReferenceRun(notes.footnote(block.footnote)));
  return runs;
}

function docxTable({ widths, header, rows }) {
  const headerRow = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: header.map((text, i) => cell({ text, bold: true }, widths[i], { fill: "DCE6F2", type: ShadingType.CLEAR, color: "auto" })),
  });
  const covered = new Map();
  const body = rows.map((row, r) => {
    const starts = widths.map((_, column) => column).filter((column) => !(covered.get(column) > r));
    return new TableRow({
      cantSplit: true,
      children: row.map((one, i) => {
        const column = starts[i];
        if (one.rows) covered.set(column, r + one.rows);
        return cell(one, widths[column]);
      }),
    });
  });
  return new Table({
    rows: [headerRow, ...body],
    columnWidths: widths.map(twips),
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    margins: MARGINS,
  });
}

const cell = ({ text, bold = false, rows = 1 }, width, shading) =>
  new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    rowSpan: rows,
    verticalAlign: VerticalAlign.CENTER,
    ...(shading && { shading }),
    children: [new Paragraph({ style: "TableText", children: [new TextRun({ text, bold })] })],
  });
