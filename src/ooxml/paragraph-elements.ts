import { properties, quiet, skipped, skippedAndNoted } from "./element";
import type { Element } from "./element";
import { readRunProperty } from "./run-properties";
import type { StoryReader } from "./story-reader";
import { attribute, integer } from "./xml";
import type { GetAttributes } from "./xml";

const runProperty = (name: string): Element => ({
  open(reader, attributes) {
    if (reader.target !== "run") return;
    readRunProperty(reader.run, name, attributes);
    reader.forgetLook();
  },
});

const paragraphProperty = (read: (paragraph: NonNullable<StoryReader["paragraph"]>, attributes: GetAttributes) => void): Element => ({
  open(reader, attributes) {
    if (reader.target === "paragraph" && reader.paragraph) read(reader.paragraph, attributes);
  },
});

/** Paragraphs, runs and their properties (ECMA-376 17.3.1 and 17.3.2). */
export const PARAGRAPH_ELEMENTS: Readonly<Record<string, Element>> = {
  "w:p": { open: (reader) => reader.startParagraph(), close: (reader) => reader.endParagraph() },
  "w:pPr": properties("paragraph"),
  "w:pStyle": paragraphProperty((paragraph, attributes) => {
    paragraph.styleId = attribute(attributes(), "val") ?? null;
  }),
  "w:numPr": quiet,
  "w:ilvl": paragraphProperty((paragraph, attributes) => {
    paragraph.listLevel = integer(attributes(), "val") ?? null;
  }),
  "w:numId": paragraphProperty((paragraph, attributes) => {
    paragraph.numId = integer(attributes(), "val") ?? null;
  }),
  "w:outlineLvl": paragraphProperty((paragraph, attributes) => {
    paragraph.outlineLevel = integer(attributes(), "val") ?? null;
  }),
  "w:tabs": skipped,
  "w:pPrChange": skippedAndNoted("tracked-changes"),
  "w:sectPr": skipped,

  "w:r": { open: (reader) => reader.startRun() },
  "w:rPr": {
    open(reader) {
      reader.quiet++;
      if (reader.target !== "control") reader.target = reader.target === "paragraph" ? "mark" : "run";
    },
    close(reader) {
      reader.quiet--;
      if (reader.target !== "control") reader.target = reader.target === "mark" ? "paragraph" : "none";
    },
  },
  "w:rPrChange": skippedAndNoted("tracked-changes"),
  "w:rStyle": {
    open(reader, attributes) {
      if (reader.target !== "run") return;
      reader.runStyle = attribute(attributes(), "val") ?? null;
      reader.forgetLook();
    },
  },
  "w:b": runProperty("w:b"),
  "w:caps": runProperty("w:caps"),
  "w:u": runProperty("w:u"),
  "w:sz": runProperty("w:sz"),
  "w:vanish": runProperty("w:vanish"),
};
