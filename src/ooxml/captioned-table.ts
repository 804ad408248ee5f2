import { StringValueElement, Table, XmlComponent } from "docx";
import type { ITableOptions } from "docx";

/** A table with the title that screen readers say of it (w:tblCaption, ISO/IEC 29500-1 17.4.41), which the docx library cannot write. */
export class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    const [properties] = this.root as readonly unknown[];
    // The title comes last among the table's properties: nothing after it is written by us.
    if (properties instanceof XmlComponent) properties.addChildElement(new StringValueElement("w:tblCaption", caption));
  }
}
