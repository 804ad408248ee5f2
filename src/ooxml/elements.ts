import { skipped, through } from "./element";
import type { Element } from "./element";
import { INLINE_ELEMENTS } from "./inline-elements";
import { OBJECT_ELEMENTS } from "./object-elements";
import { PARAGRAPH_ELEMENTS } from "./paragraph-elements";
import { TABLE_ELEMENTS } from "./table-elements";
import { TEXT_ELEMENTS } from "./text-elements";
import { attribute } from "./xml";

const story = (kind: "body" | "textBox" | "comment"): Element => ({ open: (reader) => reader.startStory(kind), close: (reader) => reader.endStory() });

const note = (kind: "footnote" | "endnote"): Element => ({
  open(reader, attributes) {
    // Separators between text and notes are typography (ECMA-376 17.18.33).
    if (/^(?:separator|continuationSeparator|continuationNotice)$/.test(attribute(attributes(), "type") ?? "")) reader.skip();
    else reader.startStory(kind);
  },
  close: (reader) => reader.endStory(),
});

const STORY_ELEMENTS: Readonly<Record<string, Element>> = {
  "w:document": through,
  "w:footnotes": through,
  "w:endnotes": through,
  "w:comments": through,
  "w:body": story("body"),
  "w:footnote": note("footnote"),
  "w:endnote": note("endnote"),
  "w:comment": story("comment"),
  "w:txbxContent": {
    open(reader) {
      reader.notes.add("text-box");
      reader.startStory("textBox");
    },
    close: (reader) => reader.endStory(),
  },
};

/** Elements that hold no text and change none (ECMA-376 part 1, chapter 17): nothing is lost without them. */
const WITHOUT_TEXT =
  "background bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd commentReference footnoteReference endnoteReference footnoteRef endnoteRef annotationRef " +
  "proofErr permStart permEnd lastRenderedPageBreak softHyphen moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd " +
  "customXmlDelRangeStart customXmlDelRangeEnd customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd separator " +
  "continuationSeparator pgNum dayShort dayLong monthShort monthLong yearShort yearLong";

/** All elements that are known, by name. */
export const ELEMENTS: ReadonlyMap<string, Element> = new Map([
  ...WITHOUT_TEXT.split(" ").map((name): [string, Element] => [`w:${name}`, skipped]),
  ...[STORY_ELEMENTS, PARAGRAPH_ELEMENTS, TEXT_ELEMENTS, INLINE_ELEMENTS, TABLE_ELEMENTS, OBJECT_ELEMENTS].flatMap((elements) => Object.entries(elements)),
]);
