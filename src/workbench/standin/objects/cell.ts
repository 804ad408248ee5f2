import { generalException } from "../errors";
import { ancestor, hasVerticalMerge } from "../formatting";
import { present, type HostObject, type Kind } from "../host-object";
import { partsOf } from "../open-document";
import { cellValue, readShading, setCellText, setColumnWidth, setShading } from "../write-tables";
import { attribute, childOf } from "../xml";
import { bodyObject } from "./body";
import { rowObject } from "./row";
import { cellText, tableObject } from "./table";

/** The table of a cell whose place Word can tell. @throws GeneralException where cells are merged downwards */
function regularTable(cell: Element): Element {
  const table = present(ancestor(cell, "tbl"), "TableCell.parentTable");
  if (hasVerticalMerge(table)) throw generalException("Cells cannot be told apart in a table with vertically merged cells.");
  return table;
}

const points = (cell: Element): number => (Number(attribute(childOf(childOf(cell, "tcPr"), "tcW"), "w")) || 0) / 20;

const CELL: Kind<Element> = {
  name: "TableCell",
  scalars: {
    Value: { get: cellText, set: (cell, value, open) => setCellText(cell, cellValue(value), open) },
    RowIndex: { get: (cell) => partsOf(regularTable(cell), "tr").findIndex((row) => partsOf(row, "tc").includes(cell)) },
    CellIndex: {
      get: (cell) => {
        regularTable(cell);
        return partsOf(present(ancestor(cell, "tr"), "TableCell.parentRow"), "tc").indexOf(cell);
      },
    },
    ShadingColor: { get: (cell) => readShading([cell]), set: (cell, value) => setShading([cell], value) },
    Width: { get: points },
    ColumnWidth: { get: points, set: setColumnWidth },
  },
  links: {
    Body: (cell) => bodyObject(cell),
    ParentRow: (cell) => rowObject(present(ancestor(cell, "tr"), "TableCell.parentRow")),
    ParentTable: (cell) => tableObject(present(ancestor(cell, "tbl"), "TableCell.parentTable")),
  },
};

export const cellObject = (cell: Element): HostObject<Element> => ({ kind: CELL, target: cell });
