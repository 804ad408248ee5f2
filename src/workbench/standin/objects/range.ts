import { controlAround, wrapBlocks, wrapRuns, controlsIn } from "../content-controls";
import { generalException, invalidArgument } from "../errors";
import { packageOf } from "../export-package";
import { ancestor } from "../formatting";
import { collection, isHostObject, present, type AnyObject, type HostObject, type Kind } from "../host-object";
import { insertPackage } from "../insert-blocks";
import type { OpenDocument } from "../open-document";
import { fontOfSpan, located, stretchesOf, tablesInSpan, textOf, union, type RangeSpan } from "../ranges";
import { findAll } from "../search";
import { deleteSpan } from "../write-blocks";
import { bodyObject } from "./body";
import { makeCheckbox } from "./checkbox";
import { controlCollection, controlObject, setControlType } from "./content-control";
import { fontObject } from "./font";
import { insertBreak, insertParagraphBeside, insertTableBeside, insertTextIn } from "./insertions";
import { paragraphCollection } from "./paragraph";
import { service, type SearchOptions } from "./services";
import { tableObject } from "./table";

const isOutermost = (span: RangeSpan): Element => ancestor(span.start.paragraph, "tbl") ?? span.start.paragraph;

/** A range that the edits of the document keep in place. */
export function rangeObject(span: RangeSpan, open: OpenDocument): HostObject<RangeSpan> {
  open.ranges.add(span);
  return { kind: RANGE, target: span };
}

/** The hits of a search in a span, as ranges. */
export function searchIn(span: RangeSpan, args: readonly unknown[], open: OpenDocument): AnyObject {
  const given = isHostObject(args[1]) ? (args[1].target as SearchOptions) : undefined;
  const options = given ?? (service("Microsoft.WordServices.SearchOptions")?.target as SearchOptions);
  const hits = stretchesOf(span, open).flatMap(({ paragraph, from, to }) =>
    findAll(open.text(paragraph).slice(from, to), args[0], options).map(([start, end]) =>
      rangeObject({ start: { paragraph, offset: from + start }, end: { paragraph, offset: from + end }, mark: false }, open),
    ),
  );
  return collection("RangeCollection", hits);
}

/** Selects as `Word.SelectionMode` says. */
export function select(span: RangeSpan, mode: unknown, open: OpenDocument): null {
  const place = mode === "Start" || mode === "End" ? located(span, mode) : located(span, "Whole");
  open.selection = { start: place.start, end: place.end };
  return null;
}

/** Puts a content control around a span: around its paragraphs where it holds them whole, else around its words. */
export function wrap(span: RangeSpan, open: OpenDocument): HostObject<Element> {
  const whole = span.start.offset === 0 && span.end.offset === open.text(span.end.paragraph).length;
  const single = span.start.paragraph === span.end.paragraph;
  if (whole && (span.mark || !single)) return controlObject(wrapBlocks(span.start.paragraph, span.end.paragraph, open));
  if (!single) throw generalException("A content control cannot begin or end within a paragraph and hold another.");
  return controlObject(wrapRuns(span, open));
}

/** A box to tick at a point, as Microsoft's samples put it; what becomes of text that a range holds is not documented. */
function insertBox({ start, end }: RangeSpan, open: OpenDocument): AnyObject {
  const { paragraph, offset } = start;
  if (end.paragraph !== paragraph || end.offset !== offset) throw invalidArgument("a checkbox goes to a point, not around text");
  const control = wrapRuns({ start, end }, open);
  makeCheckbox(control, open);
  open.edited(paragraph, offset, offset, 1);
  return controlObject(control);
}

function typed(control: HostObject<Element>, type: unknown): AnyObject {
  setControlType(control.target, type);
  return control;
}

const RANGE: Kind<RangeSpan> = {
  name: "Range",
  scalars: {
    Text: { get: textOf },
    IsEmpty: { get: (span) => span.start.paragraph === span.end.paragraph && span.start.offset === span.end.offset },
  },
  links: {
    Font: (span, open) => fontObject(fontOfSpan(span, open)),
    Paragraphs: (span, open) => paragraphCollection(open.paragraphsOf(span)),
    Tables: (span, open) => collection("TableCollection", tablesInSpan(span, open).map(tableObject)),
    ContentControls: (span, open) => controlCollection(controlsIn(open.body).filter((control) => open.paragraphsOf(span).some((paragraph) => control.contains(paragraph) || paragraph.contains(control)))),
    ParentBody: (span, open) => bodyObject(ancestor(span.start.paragraph, "tc") ?? open.body),
    ParentTable: (span) => tableObject(present(ancestor(span.start.paragraph, "tbl"), "Range.parentTable")),
    ParentTableOrNullObject: (span) => nullable(ancestor(span.start.paragraph, "tbl"), tableObject),
    ParentContentControl: (span) => controlObject(present(around(span), "Range.parentContentControl")),
    ParentContentControlOrNullObject: (span) => nullable(around(span), controlObject),
  },
  methods: {
    GetRange: (span, [location], open) => rangeObject(located(span, location), open),
    ExpandTo: (span, [other], open) => rangeObject(union(span, asRange(other), open), open),
    ExpandToOrNullObject: (span, [other], open) => rangeObject(union(span, asRange(other), open), open),
    Search: searchIn,
    Select: (span, [mode], open) => select(span, mode, open),
    GetOoxml: (span, _, open) => packageOf(span, open),
    InsertOoxml: (span, [xml, where], open) => rangeObject(insertPackage(span, xml, where, open), open),
    InsertContentControl: (span, [type], open) => (type === "CheckBox" ? insertBox(span, open) : typed(wrap(span, open), type)),
    InsertParagraph: (span, [text, where], open) => insertParagraphBeside(where === "Before" ? span.start.paragraph : span.end.paragraph, text, where, open),
    InsertTable: (span, [rows, columns, where, values], open) =>
      insertTableBeside(where === "Before" ? isOutermost(span) : span.end.paragraph, [rows, columns, where, values], open),
    InsertText: (span, [text, where], open) => rangeObject(insertTextIn(span, text, where, open), open),
    InsertBreak: (span, [type, where], open) => insertBreak(where === "Before" ? span.start : span.end, type, where, open),
    Delete: (span, _, open) => {
      deleteSpan(span, open);
      return null;
    },
    Clear: (span, _, open) => {
      deleteSpan(span, open);
      return null;
    },
  },
};

function around(span: RangeSpan): Element | undefined {
  const control = controlAround(span.start.paragraph);
  return control?.contains(span.end.paragraph) === true ? control : undefined;
}

const nullable = (element: Element | undefined, make: (element: Element) => AnyObject): AnyObject | null => (element ? make(element) : null);

function asRange(value: unknown): RangeSpan {
  if (!isHostObject(value) || value.kind.name !== "Range") throw invalidArgument("range");
  return value.target as RangeSpan;
}
