import { BuilderElement, FileChild, NumberValueElement, StringValueElement } from "docx";

/** A block content control (ECMA-376 17.5.2.29), which the docx library has no class of its own for. */
export class ContentControl extends FileChild {
  /**
   * @param id unique in the document
   * @param tag what programs find it by: cadrage:section:<id>
   * @param title what people see on its frame
   */
  constructor(id: number, tag: string, title: string, children: readonly FileChild[]) {
    super("w:sdt");
    this.root.push(
      new BuilderElement({
        name: "w:sdtPr",
        children: [new StringValueElement("w:alias", title), new StringValueElement("w:tag", tag), new NumberValueElement("w:id", id)],
      }),
      new BuilderElement({ name: "w:sdtContent", children }),
    );
  }
}
