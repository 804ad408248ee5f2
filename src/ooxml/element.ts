import type { StoryReader } from "./story-reader";
import type { GetAttributes } from "./xml";

/** What an element does to the reader. An element without either is read through: what it holds is read in its place. */
export interface Element {
  open?(reader: StoryReader, attributes: GetAttributes): void;
  close?(reader: StoryReader): void;
}

export const through: Element = {};
export const skipped: Element = { open: (reader) => reader.skip() };
export const noted = (id: string, detail = ""): Element => ({ open: (reader) => reader.notes.add(id, detail) });
export const skippedAndNoted = (id: string, detail = ""): Element => ({
  open(reader) {
    reader.notes.add(id, detail);
    reader.skip();
  },
});
/** Properties, drawings: children that are not known here say nothing of the text. */
export const quiet: Element = {
  open(reader) {
    reader.quiet++;
  },
  close(reader) {
    reader.quiet--;
  },
};
/** Properties of a paragraph, a row or a cell. */
export const properties = (target: "paragraph" | "row" | "cell"): Element => ({
  open(reader) {
    reader.quiet++;
    reader.target = target;
  },
  close(reader) {
    reader.quiet--;
    reader.target = "none";
  },
});
