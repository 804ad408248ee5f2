import { properties, quiet, skipped } from "./element";
import type { Element } from "./element";
import { attribute, integer, isOn } from "./xml";
import type { GetAttributes } from "./xml";

function mergeOf(attributes: GetAttributes): "restart" | "continue" {
  return attribute(attributes(), "val") === "restart" ? "restart" : "continue";
}

/** Tables (ECMA-376 17.4). */
export const TABLE_ELEMENTS: Readonly<Record<string, Element>> = {
  "w:tbl": { open: (reader) => reader.startTable(), close: (reader) => reader.endTable() },
  "w:tblPr": quiet,
  "w:tblPrEx": quiet,
  "w:tblGrid": skipped,
  "w:tr": { open: (reader) => reader.table?.startRow(), close: (reader) => reader.table?.endRow() },
  "w:trPr": properties("row"),
  "w:gridBefore": { open: (reader, attributes) => reader.table?.skipColumns(integer(attributes(), "val") ?? 0) },
  "w:tblHeader": {
    open(reader, attributes) {
      if (isOn(attributes())) reader.table?.markHeader();
    },
  },
  "w:tc": { open: (reader) => reader.startCell(), close: (reader) => reader.endCell() },
  "w:tcPr": properties("cell"),
  "w:gridSpan": {
    open(reader, attributes) {
      if (reader.table) reader.table.cell.columns = integer(attributes(), "val") ?? 1;
    },
  },
  "w:vMerge": {
    open(reader, attributes) {
      if (reader.table) reader.table.cell.vertical = mergeOf(attributes);
    },
  },
  "w:hMerge": {
    open(reader, attributes) {
      if (reader.table) reader.table.cell.horizontal = mergeOf(attributes);
    },
  },
};
