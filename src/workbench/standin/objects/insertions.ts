import { invalidArgument } from "../errors";
import type { AnyObject } from "../host-object";
import type { OpenDocument, Point } from "../open-document";
import { located, type RangeSpan } from "../ranges";
import { ensureStyle } from "../style-definitions";
import { createTable, readValues } from "../write-tables";
import { append, deleteSpan, insertBeside, keepParagraphAround, linesOf, paragraphLike, splitParagraph } from "../write-blocks";
import { insertTextAt, replaceText } from "../write-runs";
import { createW, insertAfter, isW } from "../xml";
import { paragraphObject } from "./paragraph";
import { tableObject } from "./table";

const string = (value: unknown, what: string): string => {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
};

/** New paragraphs, one a line, beside a paragraph (whose formatting they take) or a table; answers the first. */
export function insertParagraphBeside(beside: Element, text: unknown, where: unknown, open: OpenDocument): AnyObject {
  if (where !== "Before" && where !== "After") throw invalidArgument(`insertLocation ${JSON.stringify(where)}`);
  const like = isW(beside, "p") ? beside : undefined;
  const paragraphs = linesOf(string(text, "paragraphText")).map((line) => paragraphLike(like, line, open.main));
  const [first, ...rest] = paragraphs;
  if (!first) throw invalidArgument("paragraphText");
  insertBeside(first, beside, where, open);
  let previous = first;
  for (const paragraph of rest) {
    insertAfter(paragraph, previous);
    previous = paragraph;
  }
  open.changed();
  return paragraphObject(first);
}

/** New paragraphs at the end or the start of a container of blocks. */
export function insertParagraphIn(container: Element, blocks: readonly Element[], text: unknown, where: unknown, open: OpenDocument): AnyObject {
  if (where !== "Start" && where !== "End") throw invalidArgument(`insertLocation ${JSON.stringify(where)}`);
  const beside = where === "Start" ? blocks[0] : blocks.at(-1);
  if (beside) {
    const paragraph = paragraphLike(isW(beside, "p") ? beside : undefined, string(text, "paragraphText"), open.main);
    if (where === "Start") beside.parentNode?.insertBefore(paragraph, beside);
    else insertAfter(paragraph, beside);
    open.changed();
    return paragraphObject(paragraph);
  }
  const paragraph = paragraphLike(undefined, string(text, "paragraphText"), open.main);
  append(paragraph, container, open);
  return paragraphObject(paragraph);
}

/** A table of Word's default style beside a block. */
export function insertTableBeside(beside: Element, [rows, columns, where, values]: readonly unknown[], open: OpenDocument): AnyObject {
  if (where !== "Before" && where !== "After") throw invalidArgument(`insertLocation ${JSON.stringify(where)}`);
  const table = newTable(rows, columns, values, beside, open);
  insertBeside(table, beside, where, open);
  keepParagraphAround(table, open);
  return tableObject(table);
}

export function insertTableIn(container: Element, blocks: readonly Element[], [rows, columns, where, values]: readonly unknown[], open: OpenDocument): AnyObject {
  if (where !== "Start" && where !== "End") throw invalidArgument(`insertLocation ${JSON.stringify(where)}`);
  const table = newTable(rows, columns, values, container, open);
  const beside = where === "Start" ? blocks[0] : blocks.at(-1);
  if (!beside) append(table, container, open);
  else if (where === "Start") beside.parentNode?.insertBefore(table, beside);
  else insertAfter(table, beside);
  open.changed();
  keepParagraphAround(table, open);
  return tableObject(table);
}

function newTable(rows: unknown, columns: unknown, values: unknown, near: Element, open: OpenDocument): Element {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || Number(rows) < 1 || Number(columns) < 1 || Number(columns) > 63) throw invalidArgument("rowCount, columnCount");
  const styleId = ensureStyle("Table Grid", "table", open);
  return createTable({ rows: Number(rows), columns: Number(columns), values: readValues(values, Number(rows), Number(columns)), styleId, near }, open);
}

/** Text put into a span: instead of it, or at one of its ends; answers the span of the new text. */
export function insertTextIn(span: RangeSpan, text: unknown, where: unknown, open: OpenDocument): RangeSpan {
  const [first = "", ...rest] = linesOf(string(text, "text"));
  if (!["Replace", "Start", "End", "Before", "After"].includes(String(where))) throw invalidArgument(`insertLocation ${JSON.stringify(where)}`);
  let at: Point;
  if (where === "Replace") {
    const single = span.start.paragraph === span.end.paragraph;
    at = { ...span.start };
    if (single && rest.length === 0) {
      const { paragraph, offset } = at;
      replaceText({ paragraph, from: offset, to: span.end.offset }, first, open);
      return { start: { paragraph, offset }, end: { paragraph, offset: offset + first.length }, mark: false };
    }
    deleteSpan(span, open);
  } else at = located(span, where).start;
  const start = { ...at };
  insertTextAt(at.paragraph, at.offset, first, open);
  at = { paragraph: at.paragraph, offset: at.offset + first.length };
  for (const line of rest) {
    at = { paragraph: splitParagraph(at, open), offset: 0 };
    insertTextAt(at.paragraph, 0, line, open);
    at.offset = line.length;
  }
  return { start, end: at, mark: false };
}

/** A break by `Word.BreakType`: in the text, or (page) in a paragraph of its own. */
export function insertBreak(point: Point, type: unknown, where: unknown, open: OpenDocument): null {
  if (type === "Line") insertTextAt(point.paragraph, point.offset, "\v", open);
  else if (type === "Page") {
    const paragraph = createW(open.main, "p");
    paragraph.appendChild(createW(open.main, "r")).appendChild(createW(open.main, "br", { type: "page" }));
    insertBeside(paragraph, point.paragraph, where === "Before" ? "Before" : "After", open);
  } else throw invalidArgument(`breakType ${JSON.stringify(type)}`);
  return null;
}
