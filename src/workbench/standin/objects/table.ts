import { controlAround, wrapBlocks } from "../content-controls";
import { invalidArgument } from "../errors";
import { ancestor, directParagraphs, tableNesting } from "../formatting";
import { collection, present, type AnyObject, type HostObject, type Kind } from "../host-object";
import { blocksIn, partsOf, type OpenDocument } from "../open-document";
import { propertiesOf, setChild } from "../ordered-children";
import { fontOfParagraphs, located, spanOf, tableParagraphs } from "../ranges";
import { builtInStyle, ensureStyle } from "../style-definitions";
import { removeBlock } from "../write-blocks";
import { insertRows, isHeaderRow, readLook, readShading, readValues, setCellText, setHeaderRows, setLook, setShading, type Look } from "../write-tables";
import { childOf, isW, valueOf } from "../xml";
import { bodyObject } from "./body";
import { cellObject } from "./cell";
import { controlObject } from "./content-control";
import { fontObject } from "./font";
import { insertParagraphBeside, insertTableBeside } from "./insertions";
import { paragraphObject } from "./paragraph";
import { rangeObject, searchIn, select } from "./range";
import { rowCollection } from "./row";

/** A cell as Word gives it in `values`: its own paragraphs, one a line; nested tables are not in it. */
export const cellText = (cell: Element, open: OpenDocument): string =>
  directParagraphs(cell).map((paragraph) => open.text(paragraph)).join("\n");

const rowsOf = (table: Element): readonly Element[] => partsOf(table, "tr");
const cellsOf = (table: Element): readonly Element[] => rowsOf(table).flatMap((row) => partsOf(row, "tc"));

const tableStyle = (table: Element, open: OpenDocument): Element | undefined =>
  open.styles.effective("table", valueOf(childOf(table, "tblPr"), "tblStyle"));

const look = (name: Look, on = true): { get(table: Element): boolean; set(table: Element, value: unknown): void } => ({
  get: (table) => readLook(table, name) === on,
  set: (table, value) => setLook(table, name, (value === true) === on),
});

const TABLE: Kind<Element> = {
  name: "Table",
  scalars: {
    Values: {
      get: (table, open) => rowsOf(table).map((row) => partsOf(row, "tc").map((cell) => cellText(cell, open))),
      set: (table, values, open) => {
        const rows = rowsOf(table);
        const texts = readValues(values, rows.length, partsOf(present(rows[0], "Table.values"), "tc").length);
        for (const [i, row] of rows.entries()) for (const [j, cell] of partsOf(row, "tc").entries()) setCellText(cell, texts[i]?.[j] ?? "", open);
      },
    },
    RowCount: { get: (table) => rowsOf(table).length },
    HeaderRowCount: {
      get: (table) => {
        const first = rowsOf(table).findIndex((row) => !isHeaderRow(row));
        return first < 0 ? rowsOf(table).length : first;
      },
      set: setHeaderRows,
    },
    NestingLevel: { get: (table) => tableNesting(table) + 1 },
    IsUniform: { get: (table) => new Set(rowsOf(table).map((row) => partsOf(row, "tc").length)).size <= 1 },
    Style: {
      get: (table, open) => open.styles.localName(tableStyle(table, open), open.options.locale),
      set: (table, value, open) => {
        const id = open.styles.idOf("table", String(value), open.options.locale);
        if (id === undefined) throw invalidArgument(`style ${String(value)} of a table`);
        setChild(propertiesOf(table, "tblPr"), "tblStyle", { val: id });
        open.changed();
      },
    },
    StyleBuiltIn: {
      get: (table, open) => open.styles.builtIn(tableStyle(table, open)),
      set: (table, value, open) => {
        const { name, type } = builtInStyle(value);
        if (type !== "table") throw invalidArgument(`styleBuiltIn ${String(value)} of a table`);
        setChild(propertiesOf(table, "tblPr"), "tblStyle", { val: ensureStyle(name, "table", open) });
        open.changed();
      },
    },
    StyleFirstColumn: look("firstColumn"),
    StyleLastColumn: look("lastColumn"),
    StyleTotalRow: look("lastRow"),
    StyleBandedRows: look("noHBand", false),
    StyleBandedColumns: look("noVBand", false),
    ShadingColor: { get: (table) => readShading(cellsOf(table)), set: (table, value) => setShading(cellsOf(table), value) },
  },
  links: {
    Rows: (table) => rowCollection(rowsOf(table)),
    Tables: (table) => collection("TableCollection", cellsOf(table).flatMap((cell) => blocksIn(cell).filter((block) => isW(block, "tbl"))).map(tableObject)),
    Font: (table, open) => fontObject(fontOfParagraphs(() => tableParagraphs(table), open)),
    ParentBody: (table, open) => bodyObject(ancestor(table, "tc") ?? open.body),
    ParentTable: (table) => tableObject(present(ancestor(table, "tbl"), "Table.parentTable")),
    ParentTableOrNullObject: (table) => nullable(ancestor(table, "tbl"), tableObject),
    ParentTableCell: (table) => cellObject(present(ancestor(table, "tc"), "Table.parentTableCell")),
    ParentTableCellOrNullObject: (table) => nullable(ancestor(table, "tc"), cellObject),
    ParentContentControl: (table) => controlObject(present(controlAround(table), "Table.parentContentControl")),
    ParentContentControlOrNullObject: (table) => nullable(controlAround(table), controlObject),
  },
  methods: {
    GetCell: (table, [row, column]) => present(cellAt(table, row, column), "Table.getCell()"),
    GetCellOrNullObject: (table, [row, column]) => cellAt(table, row, column),
    GetRange: (table, [location], open) => rangeObject(located(spanOf(tableParagraphs(table), open), location), open),
    Select: (table, [mode], open) => select(spanOf(tableParagraphs(table), open), mode, open),
    Search: (table, args, open) => searchIn(spanOf(tableParagraphs(table), open), args, open),
    InsertContentControl: (table, _, open) => controlObject(wrapBlocks(table, table, open)),
    InsertParagraph: (table, [text, where], open) => insertParagraphBeside(table, text, where, open),
    InsertTable: (table, args, open) => insertTableBeside(table, args, open),
    AddRows: (table, [where, count, values], open) => {
      const rows = rowsOf(table);
      const like = present(where === "Start" ? rows[0] : rows.at(-1), "Table.addRows()");
      if (typeof count !== "number" || count < 1) throw invalidArgument("rowCount");
      const texts = readValues(values, count, partsOf(like, "tc").length);
      return rowCollection(insertRows(like, where === "Start" ? "Before" : "After", count, texts, open));
    },
    DeleteRows: (table, [first, count], open) => {
      const gone = rowsOf(table).slice(Number(first), Number(first) + Number(count ?? 1));
      for (const row of gone) row.remove();
      if (rowsOf(table).length === 0) removeBlock(table, open);
      open.changed();
      open.keepSelection();
      return null;
    },
    Delete: (table, _, open) => {
      removeBlock(table, open);
      return null;
    },
    GetParagraphAfter: (table, _, open) => present(beside(table, 1, open), "Table.getParagraphAfter()"),
    GetParagraphAfterOrNullObject: (table, _, open) => beside(table, 1, open),
    GetParagraphBefore: (table, _, open) => present(beside(table, -1, open), "Table.getParagraphBefore()"),
    GetParagraphBeforeOrNullObject: (table, _, open) => beside(table, -1, open),
  },
};

const nullable = (element: Element | undefined, make: (element: Element) => AnyObject): AnyObject | null => (element ? make(element) : null);

function cellAt(table: Element, row: unknown, column: unknown): AnyObject | null {
  const line = rowsOf(table)[Number(row)];
  const cell = line ? partsOf(line, "tc")[Number(column)] : undefined;
  return cell ? cellObject(cell) : null;
}

function beside(table: Element, step: 1 | -1, open: OpenDocument): AnyObject | null {
  const inside = tableParagraphs(table);
  const edge = step === 1 ? inside.at(-1) : inside[0];
  const found = edge && open.neighbour(edge, step);
  return found ? paragraphObject(found) : null;
}

export const tableObject = (table: Element): HostObject<Element> => ({ kind: TABLE, target: table });

/** Tables that stand directly in a container: those inside their cells belong to them. */
export const tablesOf = (container: Element): AnyObject => collection("TableCollection", blocksIn(container).filter((block) => isW(block, "tbl")).map(tableObject));
