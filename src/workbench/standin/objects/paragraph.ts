import { controlAround, controlsIn, wrapBlocks } from "../content-controls";
import { invalidArgument } from "../errors";
import { alignment, ancestor, outlineLevel, points, styleId, tableNesting } from "../formatting";
import { collection, present, type AnyObject, type HostObject, type Kind } from "../host-object";
import { insertPackage } from "../insert-blocks";
import type { OpenDocument } from "../open-document";
import { fontOfParagraphs, located, spanOf } from "../ranges";
import { setAlignment, setIndent, setOutlineLevel, setParagraphStyle, setSpacing, detachFromList } from "../write-paragraphs";
import { deleteSpan, removeBlock } from "../write-blocks";
import { bodyObject } from "./body";
import { cellObject } from "./cell";
import { makeCheckbox } from "./checkbox";
import { controlCollection, controlObject, setControlType } from "./content-control";
import { fontObject } from "./font";
import { insertBreak, insertParagraphBeside, insertTableBeside, insertTextIn } from "./insertions";
import { listItemObject } from "./list-item";
import { rangeObject, searchIn, select } from "./range";
import { reviewedText } from "../text";
import { tableObject } from "./table";

const indent = (names: readonly string[], write: "left" | "right" | "firstLine"): { get(paragraph: Element, open: OpenDocument): number; set(paragraph: Element, value: unknown, open: OpenDocument): void } => ({
  get: (paragraph, open) => points(paragraph, "ind", names, open) || (write === "firstLine" ? -points(paragraph, "ind", ["hanging"], open) : 0),
  set: (paragraph, value) => setIndent(paragraph, write, value),
});
const spacing = (name: "before" | "after"): { get(paragraph: Element, open: OpenDocument): number; set(paragraph: Element, value: unknown): void } => ({
  get: (paragraph, open) => points(paragraph, "spacing", [name], open),
  set: (paragraph, value) => setSpacing(paragraph, name, value),
});

const PARAGRAPH: Kind<Element> = {
  name: "Paragraph",
  scalars: {
    Text: { get: (paragraph, open) => open.text(paragraph) },
    Style: { get: (paragraph, open) => open.styles.localName(open.styles.effective("paragraph", styleId(paragraph)), open.options.locale) },
    StyleBuiltIn: {
      get: (paragraph, open) => open.styles.builtIn(open.styles.effective("paragraph", styleId(paragraph))),
      set: setParagraphStyle,
    },
    OutlineLevel: { get: outlineLevel, set: setOutlineLevel },
    Alignment: { get: alignment, set: setAlignment },
    IsListItem: { get: (paragraph, open) => open.listItems().has(paragraph) },
    TableNestingLevel: { get: tableNesting },
    IsLastParagraph: { get: (paragraph, open) => open.paragraphs().at(-1) === paragraph },
    LeftIndent: indent(["left", "start"], "left"),
    RightIndent: indent(["right", "end"], "right"),
    FirstLineIndent: indent(["firstLine"], "firstLine"),
    SpaceBefore: spacing("before"),
    SpaceAfter: spacing("after"),
    UniqueLocalId: { get: (paragraph, open) => open.localId(paragraph) },
  },
  links: {
    Font: (paragraph, open) => fontObject(fontOfParagraphs(() => [paragraph], open)),
    ListItem: (paragraph, open) => present(listItemObject(paragraph, open), "Paragraph.listItem"),
    ListItemOrNullObject: listItemObject,
    ContentControls: (paragraph) => controlCollection(controlsIn(paragraph)),
    ParentBody: (paragraph, open) => bodyObject(ancestor(paragraph, "tc") ?? open.body),
    ParentTable: (paragraph) => tableObject(present(ancestor(paragraph, "tbl"), "Paragraph.parentTable")),
    ParentTableOrNullObject: (paragraph) => nullable(ancestor(paragraph, "tbl"), tableObject),
    ParentTableCell: (paragraph) => cellObject(present(ancestor(paragraph, "tc"), "Paragraph.parentTableCell")),
    ParentTableCellOrNullObject: (paragraph) => nullable(ancestor(paragraph, "tc"), cellObject),
    ParentContentControl: (paragraph) => controlObject(present(controlAround(paragraph), "Paragraph.parentContentControl")),
    ParentContentControlOrNullObject: (paragraph) => nullable(controlAround(paragraph), controlObject),
  },
  methods: {
    GetRange: (paragraph, [location], open) => rangeObject(located(spanOf([paragraph], open), location), open),
    Search: (paragraph, args, open) => searchIn(spanOf([paragraph], open), args, open),
    Select: (paragraph, [mode], open) => select(spanOf([paragraph], open), mode, open),
    GetNext: (paragraph, _, open) => present(neighbour(paragraph, 1, open), "Paragraph.getNext()"),
    GetNextOrNullObject: (paragraph, _, open) => neighbour(paragraph, 1, open),
    GetPrevious: (paragraph, _, open) => present(neighbour(paragraph, -1, open), "Paragraph.getPrevious()"),
    GetPreviousOrNullObject: (paragraph, _, open) => neighbour(paragraph, -1, open),
    GetReviewedText: (paragraph, [version]) => reviewedText(paragraph, version),
    GetText: (paragraph) => reviewedText(paragraph, "Current"),
    InsertParagraph: (paragraph, [text, where], open) => insertParagraphBeside(paragraph, text, where, open),
    InsertTable: (paragraph, args, open) => insertTableBeside(paragraph, args, open),
    InsertText: (paragraph, [text, where], open) => rangeObject(insertTextIn(spanOf([paragraph], open), text, where, open), open),
    InsertOoxml: (paragraph, [xml, where], open) => rangeObject(insertPackage({ ...spanOf([paragraph], open), mark: false }, xml, where, open), open),
    InsertBreak: (paragraph, [type, where], open) => insertBreak(located(spanOf([paragraph], open), where === "Before" ? "Start" : "End").start, type, where, open),
    InsertContentControl: (paragraph, [type], open) => {
      const control = wrapBlocks(paragraph, paragraph, open);
      if (type === "CheckBox") {
        if (open.text(paragraph) !== "") throw invalidArgument("a checkbox replaces text: its paragraph must be empty");
        makeCheckbox(control, open);
      } else setControlType(control, type);
      return controlObject(control);
    },
    DetachFromList: (paragraph, _, open) => detachFromList(paragraph, open),
    Delete: (paragraph, _, open) => {
      removeBlock(paragraph, open);
      return null;
    },
    Clear: (paragraph, _, open) => {
      deleteSpan(spanOf([paragraph], open), open);
      return null;
    },
  },
};

const nullable = (element: Element | undefined, make: (element: Element) => AnyObject): AnyObject | null => (element ? make(element) : null);

function neighbour(paragraph: Element, step: 1 | -1, open: OpenDocument): AnyObject | null {
  const found = open.neighbour(paragraph, step);
  return found ? paragraphObject(found) : null;
}

export const paragraphObject = (paragraph: Element): HostObject<Element> => ({ kind: PARAGRAPH, target: paragraph });

export const paragraphCollection = (paragraphs: readonly Element[]): AnyObject =>
  collection("ParagraphCollection", paragraphs.map(paragraphObject), {
    GetLast: (items) => present(items.at(-1), "ParagraphCollection.getLast()"),
    GetLastOrNullObject: (items) => items.at(-1) ?? null,
  });
