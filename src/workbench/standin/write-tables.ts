import { generalException, invalidArgument } from "./errors";
import { ancestor } from "./formatting";
import { blocksIn, partsOf, type OpenDocument } from "./open-document";
import { propertiesOf, removeChild, setChild } from "./ordered-children";
import { linesOf, paragraphLike } from "./write-blocks";
import { attribute, childOf, childrenOf, createW, insertAfter, isW, setAttribute, toggleOf, W14 } from "./xml";

/** A4 between margins of 2.5 cm, in twentieths of a point: where the document does not say. */
const DEFAULT_WIDTH = 9070;
const CELL_MARGINS = 216;

interface NewTable {
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly string[])[];
  readonly styleId: string;
  /** Something in the container that will hold it: tells how wide it may be. */
  readonly near: Element;
}

/** The values of cells. @throws InvalidArgument when they are not of that shape */
export function readValues(values: unknown, rows: number, columns: number): readonly (readonly string[])[] {
  if (values === undefined || values === null) return [];
  const isShaped = Array.isArray(values) && values.length === rows && values.every((row) => Array.isArray(row) && row.length === columns);
  if (!isShaped) throw invalidArgument("values");
  return (values as readonly (readonly unknown[])[]).map((row) => row.map(cellValue));
}

/** Text of a cell: a string or a number. */
export function cellValue(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (value === null || value === undefined) return "";
  throw invalidArgument("values");
}

export function createTable({ rows, columns, values, styleId, near }: NewTable, open: OpenDocument): Element {
  const create = (name: string, attributes: Readonly<Record<string, string | number>> = {}): Element => createW(open.main, name, attributes);
  const table = create("tbl");
  const properties = table.appendChild(create("tblPr"));
  properties.appendChild(create("tblStyle", { val: styleId }));
  properties.appendChild(create("tblW", { w: 0, type: "auto" }));
  properties.appendChild(create("tblLook", { val: "04A0", firstRow: 1, lastRow: 0, firstColumn: 1, lastColumn: 0, noHBand: 0, noVBand: 1 }));
  const width = Math.floor(textWidth(near, open) / columns);
  const grid = table.appendChild(create("tblGrid"));
  for (let column = 0; column < columns; column++) grid.appendChild(create("gridCol", { w: width }));
  for (let row = 0; row < rows; row++) {
    const line = table.appendChild(create("tr"));
    for (let column = 0; column < columns; column++) {
      const cell = line.appendChild(create("tc"));
      cell.appendChild(create("tcPr")).appendChild(create("tcW", { w: width, type: "dxa" }));
      for (const text of linesOf(values[row]?.[column] ?? "")) cell.appendChild(paragraphLike(undefined, text, open.main));
    }
  }
  return table;
}

/** Width of the text where a node stands: its cell's, or its section's between the margins. */
function textWidth(near: Element, open: OpenDocument): number {
  const cell = isW(near, "tc") ? near : ancestor(near, "tc");
  const cellWidth = Number(attribute(childOf(childOf(cell, "tcPr"), "tcW"), "w"));
  if (cell && cellWidth > CELL_MARGINS) return cellWidth - CELL_MARGINS;
  const section = childOf(open.body, "sectPr");
  const page = Number(attribute(childOf(section, "pgSz"), "w"));
  const margins = childOf(section, "pgMar");
  const width = page - Number(attribute(margins, "left") ?? attribute(margins, "start")) - Number(attribute(margins, "right") ?? attribute(margins, "end"));
  return Number.isFinite(width) && width > 0 ? width : DEFAULT_WIDTH;
}

/** Replaces what a cell holds by paragraphs formatted like its first. */
export function setCellText(cell: Element, text: string, open: OpenDocument): void {
  const first = blocksIn(cell).find((block) => isW(block, "p"));
  const paragraphs = linesOf(text).map((line) => {
    const paragraph = paragraphLike(first, line, open.main);
    const format = childOf(childrenOf(first, "r")[0], "rPr");
    const run = childOf(paragraph, "r");
    if (format && run && !childOf(run, "rPr")) run.insertBefore(format.cloneNode(true), run.firstChild);
    return paragraph;
  });
  for (const child of childrenOf(cell)) if (!isW(child, "tcPr")) child.remove();
  for (const paragraph of paragraphs) cell.appendChild(paragraph);
  open.changed();
  open.keepSelection();
}

/** New rows like a given one, empty or with values. */
export function insertRows(like: Element, where: "Before" | "After", count: number, values: readonly (readonly string[])[], open: OpenDocument): readonly Element[] {
  const rows: Element[] = [];
  for (let i = 0; i < count; i++) {
    const row = like.cloneNode(true) as Element;
    for (const name of ["paraId", "textId"]) row.removeAttributeNS(W14, name);
    for (const name of ["tblHeader", "ins", "del", "cnfStyle"]) removeChild(childOf(row, "trPr"), name);
    for (const [column, cell] of partsOf(row, "tc").entries()) {
      removeChild(childOf(cell, "tcPr"), "vMerge");
      setCellText(cell, values[i]?.[column] ?? "", open);
    }
    rows.push(row);
  }
  let previous = like;
  for (const row of rows) {
    if (where === "Before") like.parentNode?.insertBefore(row, like);
    else insertAfter(row, previous);
    previous = row;
  }
  open.changed();
  return rows;
}

export function setHeaderRows(table: Element, count: unknown): void {
  const rows = partsOf(table, "tr");
  if (!Number.isInteger(count) || Number(count) < 0 || Number(count) > rows.length) throw invalidArgument("headerRowCount");
  for (const [index, row] of rows.entries()) {
    if (index < Number(count)) setChild(propertiesOf(row, "trPr"), "tblHeader", {});
    else removeChild(childOf(row, "trPr"), "tblHeader");
  }
}

const LOOK_BITS = { firstRow: 0x20, lastRow: 0x40, firstColumn: 0x80, lastColumn: 0x100, noHBand: 0x200, noVBand: 0x400 } as const;
export type Look = keyof typeof LOOK_BITS;

/** Which parts of its style a table shows (ECMA-376 17.4.56). */
export function readLook(table: Element, look: Look): boolean {
  const element = childOf(childOf(table, "tblPr"), "tblLook");
  const own = attribute(element, look);
  return own === undefined ? (parseInt(attribute(element, "val") ?? "0", 16) & LOOK_BITS[look]) !== 0 : own === "1" || own === "true" || own === "on";
}

export function setLook(table: Element, look: Look, value: boolean): void {
  const names = Object.keys(LOOK_BITS) as Look[];
  const next = new Map(names.map((name) => [name, name === look ? value : readLook(table, name)]));
  const bits = names.reduce((sum, name) => sum | (next.get(name) === true ? LOOK_BITS[name] : 0), 0);
  setChild(propertiesOf(table, "tblPr"), "tblLook", {
    val: bits.toString(16).toUpperCase().padStart(4, "0"),
    ...Object.fromEntries(names.map((name) => [name, next.get(name) === true ? 1 : 0])),
  });
}

/** Gives a column a width in points. @throws GeneralException where rows differ in cells */
export function setColumnWidth(cell: Element, width: unknown): void {
  const row = ancestor(cell, "tr");
  const table = ancestor(cell, "tbl");
  if (!row || !table || typeof width !== "number" || !(width > 0)) throw invalidArgument("columnWidth");
  const rows = partsOf(table, "tr");
  const spans = rows.some((each) => partsOf(each, "tc").length !== partsOf(row, "tc").length || partsOf(each, "tc").some((one) => childOf(childOf(one, "tcPr"), "gridSpan")));
  if (spans) throw generalException("The widths of a table with merged cells cannot be set.");
  const column = partsOf(row, "tc").indexOf(cell);
  const twentieths = Math.round(width * 20);
  for (const each of rows) {
    const one = partsOf(each, "tc")[column];
    if (one) setChild(propertiesOf(one, "tcPr"), "tcW", { w: twentieths, type: "dxa" });
  }
  const grid = childrenOf(childOf(table, "tblGrid"), "gridCol")[column];
  if (grid) setAttribute(grid, "w", twentieths);
}

export function setShading(cells: readonly Element[], color: unknown): void {
  const fill = /^#?([0-9a-f]{6})$/i.exec(typeof color === "string" ? color : "")?.[1];
  if (color !== "" && fill === undefined) throw invalidArgument("shadingColor");
  for (const cell of cells) setChild(propertiesOf(cell, "tcPr"), "shd", { val: "clear", color: "auto", fill: fill?.toUpperCase() ?? "auto" });
}

export function readShading(cells: readonly Element[]): string {
  const fills = new Set(cells.map((cell) => attribute(childOf(childOf(cell, "tcPr"), "shd"), "fill") ?? "auto"));
  const [fill = "auto"] = fills;
  return fills.size > 1 ? "" : fill === "auto" ? "#FFFFFF" : `#${fill.toUpperCase()}`;
}

export const isHeaderRow = (row: Element): boolean => toggleOf(childOf(row, "trPr"), "tblHeader") === true;
