import { invalidArgument } from "./errors";
import { importPackage } from "./import-package";
import { paragraphsIn, type OpenDocument, type Point } from "./open-document";
import { located, tableParagraphs, type RangeSpan } from "./ranges";
import { deleteSpan, keepParagraphAround, splitParagraph } from "./write-blocks";
import { childOf, insertAfter, isW } from "./xml";

/**
 * Inserts a flat package into a range or at one of its ends; answers what it became. On the desktop the last paragraph
 * joins the one it is inserted before, whose formatting it takes (office-js issue 2914); Word for the web keeps both.
 */
export function insertPackage(span: RangeSpan, xml: unknown, where: unknown, open: OpenDocument): RangeSpan {
  if (!["Replace", "Start", "End", "Before", "After"].includes(String(where))) throw invalidArgument(`insertLocation ${JSON.stringify(where)}`);
  const blocks = importPackage(xml, open);
  if (where === "Replace") deleteSpan(span, open);
  const point = located(span, where === "Replace" ? "Start" : where).start;
  if (blocks.length === 0) return { start: { ...point }, end: { ...point }, mark: false };

  const next = paragraphAfter(point, open);
  let previous: Element = point.paragraph;
  for (const block of blocks) {
    if (next) next.parentNode?.insertBefore(block, next);
    else insertAfter(block, previous);
    previous = block;
  }
  for (const block of blocks) if (isW(block, "tbl")) keepParagraphAround(block, open);
  open.changed();
  const paragraphs = blocks.flatMap(paragraphsOfBlock);
  const [first = point.paragraph, last = point.paragraph] = [paragraphs[0], paragraphs.at(-1)];
  if (!next || open.options.outsideControls || blocks.at(-1) !== last) return { start: { paragraph: first, offset: 0 }, end: { paragraph: last, offset: open.text(last).length }, mark: true };
  const offset = open.text(last).length;
  join(last, next, open);
  return { start: { paragraph: first === last ? next : first, offset: 0 }, end: { paragraph: next, offset }, mark: false };
}

/** The paragraph before which something goes at a point, cut there if need be; undefined at the end of its text. */
function paragraphAfter(point: Point, open: OpenDocument): Element | undefined {
  const { paragraph, offset } = point;
  if (offset === 0) return paragraph;
  return offset < open.text(paragraph).length ? splitParagraph(point, open) : undefined;
}

function paragraphsOfBlock(block: Element): readonly Element[] {
  if (isW(block, "p")) return [block];
  return isW(block, "tbl") ? tableParagraphs(block) : paragraphsIn(block);
}

/** Puts the words of a paragraph before those of the next one, whose formatting stays. */
function join(paragraph: Element, next: Element, open: OpenDocument): void {
  const { length } = open.text(paragraph);
  const properties = childOf(next, "pPr");
  const before = properties ? properties.nextSibling : next.firstChild;
  childOf(paragraph, "pPr")?.remove();
  while (paragraph.firstChild) next.insertBefore(paragraph.firstChild, before);
  paragraph.remove();
  open.edited(next, 0, 0, length);
  open.changed();
}
