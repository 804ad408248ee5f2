import { blocksIn, type OpenDocument, type Point, type Span } from "./open-document";
import { propertiesOf, removeChild } from "./ordered-children";
import { asRunProperties, createRun, deleteText, splitAt } from "./write-runs";
import { childOf, childrenOf, createW, insertAfter, isW } from "./xml";

/** Line ends of a text that an add-in writes: each begins a paragraph. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

/** A paragraph with the paragraph formatting of another, and the formatting of its mark for the text, as Word makes the next one. */
export function paragraphLike(like: Element | undefined, text: string, document: Document): Element {
  const paragraph = createW(document, "p");
  const source = childOf(like, "pPr");
  if (source) {
    const properties = source.cloneNode(true) as Element;
    for (const name of ["sectPr", "pPrChange"]) removeChild(properties, name);
    const mark = childOf(properties, "rPr");
    for (const name of ["ins", "del", "moveFrom", "moveTo", "rPrChange"]) removeChild(mark, name);
    paragraph.appendChild(properties);
  }
  const mark = childOf(childOf(paragraph, "pPr"), "rPr");
  if (text !== "") {
    const run = createRun(document, text, undefined);
    if (mark) run.insertBefore(asRunProperties(mark), run.firstChild);
    paragraph.appendChild(run);
  }
  return paragraph;
}

/** The node beside which a block goes: on Word for the web, beside the content control whose first or last block it is (office-js issue 3176). */
function besideOf(block: Element, where: "Before" | "After", open: OpenDocument): Element {
  let node = block;
  if (!open.options.outsideControls) return node;
  for (;;) {
    const parent = node.parentElement;
    if (!isW(parent, "sdtContent") || !isW(parent.parentElement, "sdt")) return node;
    const siblings = childrenOf(parent);
    if ((where === "Before" ? siblings[0] : siblings.at(-1)) !== node) return node;
    node = parent.parentElement;
  }
}

/** Puts a block before or after another. */
export function insertBeside(block: Element, beside: Element, where: "Before" | "After", open: OpenDocument): void {
  const node = besideOf(beside, where, open);
  if (where === "Before") node.parentNode?.insertBefore(block, node);
  else insertAfter(block, node);
  open.changed();
}

/** The place of the last block of a container: before the section's properties in the body. */
export function append(block: Element, container: Element, open: OpenDocument): void {
  container.insertBefore(block, isW(container.lastElementChild, "sectPr") ? container.lastElementChild : null);
  open.changed();
}

/** Word keeps a paragraph after each table that ends a body or a cell, and between two tables. */
export function keepParagraphAround(table: Element, open: OpenDocument): void {
  const { parentNode } = table;
  if (!parentNode) return;
  const next = table.nextElementSibling;
  if (!next || isW(next, "tbl") || isW(next, "sectPr")) insertAfter(createW(table.ownerDocument, "p"), table);
  if (isW(table.previousElementSibling, "tbl")) parentNode.insertBefore(createW(table.ownerDocument, "p"), table);
  open.changed();
}

/** Takes blocks out of their container, which keeps one paragraph at its end. */
export function removeBlock(block: Element, open: OpenDocument): void {
  const parent = block.parentElement;
  if (!parent) return;
  if (isW(block, "p") && childOf(childOf(block, "pPr"), "sectPr")) {
    deleteText(block, 0, open.text(block).length, open); // The paragraph that ends a section stays.
    return;
  }
  block.remove();
  const container = isW(parent, "sdtContent") && childrenOf(parent).length === 0 ? parent.parentElement : parent;
  if (isW(container, "sdt")) container.remove();
  for (const each of [parent, open.body]) {
    const last = blocksIn(each).at(-1);
    if ((isW(each, "tc") || each === open.body) && !isW(last, "p")) append(createW(each.ownerDocument, "p"), each, open);
  }
  open.changed();
  open.keepSelection();
}

/** Cuts a paragraph in two at an offset; answers the second, which has the formatting of the first. */
export function splitParagraph({ paragraph, offset }: Point, open: OpenDocument): Element {
  const slot = splitAt(paragraph, offset, open);
  const second = paragraphLike(paragraph, "", paragraph.ownerDocument);
  const section = childOf(childOf(paragraph, "pPr"), "sectPr");
  insertAfter(second, paragraph);
  if (section) propertiesOf(second, "pPr").appendChild(section);
  let parent: Node = slot.parent;
  let from: Node | null = slot.before;
  while (parent !== paragraph && parent.parentNode) {
    const wrapping = parent as Element;
    const rest = wrapping.cloneNode(false) as Element;
    moveFrom(from, rest);
    if (rest.firstChild) insertAfter(rest, wrapping);
    from = wrapping.nextSibling;
    parent = wrapping.parentNode ?? paragraph;
  }
  moveFrom(from, second);
  const length = offset;
  for (const span of [open.selection, ...open.ranges])
    for (const point of [span.start, span.end])
      if (point.paragraph === paragraph && point.offset > length) {
        point.paragraph = second;
        point.offset -= length;
      }
  open.changed();
  return second;
}

function moveFrom(first: Node | null, into: Element): void {
  for (let node = first; node; ) {
    const next: Node | null = node.nextSibling;
    into.appendChild(node);
    node = next;
  }
}

/** Deletes the text of a span; paragraphs wholly inside it go, the last one joins the first. */
export function deleteSpan(span: Span, open: OpenDocument): void {
  const { start, end } = span;
  if (start.paragraph === end.paragraph) return deleteText(start.paragraph, start.offset, end.offset, open);
  const between = open.paragraphsOf(span).slice(1, -1);
  deleteText(start.paragraph, start.offset, open.text(start.paragraph).length, open);
  deleteText(end.paragraph, 0, end.offset, open);
  for (const paragraph of between) if (paragraph.parentElement === start.paragraph.parentElement) paragraph.remove();
  if (end.paragraph.parentElement === start.paragraph.parentElement) {
    const at = open.text(start.paragraph).length;
    const last = end.paragraph;
    moveFrom(childOf(last, "pPr")?.nextSibling ?? (childOf(last, "pPr") ? null : last.firstChild), start.paragraph);
    for (const each of [open.selection, ...open.ranges])
      for (const point of [each.start, each.end])
        if (point.paragraph === last) {
          point.paragraph = start.paragraph;
          point.offset += at;
        }
    last.remove();
  }
  open.changed();
}
