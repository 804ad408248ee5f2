import { ancestor } from "../formatting";
import { collection, present, type AnyObject, type HostObject, type Kind } from "../host-object";
import { partsOf } from "../open-document";
import { fontOfParagraphs, rowParagraphs } from "../ranges";
import { insertRows, isHeaderRow, readShading, readValues, setCellText, setShading } from "../write-tables";
import { cellObject } from "./cell";
import { fontObject } from "./font";
import { cellText, tableObject } from "./table";

const siblings = (row: Element): readonly Element[] => partsOf(ancestor(row, "tbl") ?? row, "tr");
const next = (row: Element): AnyObject | null => {
  const rows = siblings(row);
  const found = rows[rows.indexOf(row) + 1];
  return found ? rowObject(found) : null;
};

const ROW: Kind<Element> = {
  name: "TableRow",
  scalars: {
    Values: {
      get: (row, open) => [partsOf(row, "tc").map((cell) => cellText(cell, open))],
      set: (row, values, open) => {
        const cells = partsOf(row, "tc");
        const [texts] = readValues(values, 1, cells.length);
        for (const [i, cell] of cells.entries()) setCellText(cell, texts?.[i] ?? "", open);
      },
    },
    CellCount: { get: (row) => partsOf(row, "tc").length },
    RowIndex: { get: (row) => siblings(row).indexOf(row) },
    IsHeader: { get: isHeaderRow },
    ShadingColor: { get: (row) => readShading(partsOf(row, "tc")), set: (row, value) => setShading(partsOf(row, "tc"), value) },
  },
  links: {
    Font: (row, open) => fontObject(fontOfParagraphs(() => rowParagraphs(row), open)),
    Cells: (row) => collection("TableCellCollection", partsOf(row, "tc").map(cellObject)),
    ParentTable: (row) => tableObject(present(ancestor(row, "tbl"), "TableRow.parentTable")),
  },
  methods: {
    GetNext: (row) => present(next(row), "TableRow.getNext()"),
    GetNextOrNullObject: next,
    InsertRows: (row, [where, count, values], open) =>
      rowCollection(insertRows(row, where === "Before" ? "Before" : "After", Number(count), readValues(values, Number(count), partsOf(row, "tc").length), open)),
    Delete: (row, _, open) => {
      row.remove();
      open.changed();
      open.keepSelection();
      return null;
    },
  },
};

export const rowObject = (row: Element): HostObject<Element> => ({ kind: ROW, target: row });
export const rowCollection = (rows: readonly Element[]): AnyObject => collection("TableRowCollection", rows.map(rowObject));
