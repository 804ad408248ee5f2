import { noted, skipped, through } from "./element";
import type { Element } from "./element";
import { attribute } from "./xml";

/** Text that is no longer there; inside properties, the mark of a paragraph, a row or a cell that is no longer there. */
const removed: Element = {
  open(reader) {
    if (reader.target === "mark" && reader.paragraph) reader.paragraph.markDeleted = true;
    else if (reader.target === "row") reader.table?.markRowDeleted();
    reader.notes.add("tracked-changes");
    reader.skip();
  },
};
const added = noted("tracked-changes");

/** What surrounds text: links, tracked changes (17.13.5), content controls (17.5.2). */
export const INLINE_ELEMENTS: Readonly<Record<string, Element>> = {
  "w:hyperlink": through,
  "w:smartTag": through,
  "w:smartTagPr": skipped,
  "w:customXml": through,
  "w:customXmlPr": skipped,
  "w:dir": through,
  "w:bdo": through,
  "w:ins": added,
  "w:moveTo": added,
  "w:del": removed,
  "w:moveFrom": removed,
  "w:cellDel": {
    open(reader) {
      if (reader.target === "cell" && reader.table) reader.table.cell.deleted = true;
      reader.notes.add("tracked-changes");
    },
  },

  "w:sdt": {
    open(reader) {
      reader.controls.push({ tableOfContents: false });
    },
    close(reader) {
      reader.controls.pop();
    },
  },
  "w:sdtPr": {
    open(reader) {
      reader.quiet++;
      reader.target = "control";
    },
    close(reader) {
      reader.quiet--;
      reader.target = "none";
    },
  },
  "w:sdtEndPr": skipped,
  "w:sdtContent": through,
  "w:docPartGallery": {
    open(reader, attributes) {
      const control = reader.controls.at(-1);
      if (control && reader.target === "control") control.tableOfContents = /^table of contents$/i.test(attribute(attributes(), "val") ?? "");
    },
  },
};
