import { BuilderElement, CheckBox, TextRun } from "docx";
import { CHECK_BOX, checkBox } from "../document/check-text";

/** Font in which Word itself writes the two boxes. */
const FONT = "MS Gothic";
const code = (box: string): string => (box.codePointAt(0) ?? 0).toString(16).toUpperCase();

/**
 * A box to tick at the beginning of a line: a content control within the line ([MS-DOCX] 2.6.1.11, checkbox), as Word
 * writes it. The docx library has one, but with a w:sym for the box: no reader of plain text sees that.
 */
export class TickBox extends CheckBox {
  constructor(checked: boolean) {
    super();
    this.root.splice(
      0,
      this.root.length,
      new BuilderElement({
        name: "w:sdtPr",
        children: [
          new BuilderElement({
            name: "w14:checkbox",
            children: [state("w14:checked", checked ? "1" : "0"), symbol("w14:checkedState", CHECK_BOX.ticked), symbol("w14:uncheckedState", CHECK_BOX.empty)],
          }),
        ],
      }),
      new BuilderElement({ name: "w:sdtContent", children: [new TextRun({ text: checkBox(checked), font: { ascii: FONT, eastAsia: FONT, hAnsi: FONT, hint: "eastAsia" } })] }),
    );
  }
}

const state = (name: string, value: string): BuilderElement<{ readonly val: string }> => new BuilderElement({ name, attributes: { val: { key: "w14:val", value } } });

const symbol = (name: string, box: string): BuilderElement<{ readonly val: string; readonly font: string }> =>
  new BuilderElement({ name, attributes: { val: { key: "w14:val", value: code(box) }, font: { key: "w14:font", value: FONT } } });
