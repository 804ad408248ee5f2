import { checkBoxAround } from "./check-boxes";
import type { OpenDocument } from "./open-document";
import { propertiesOf, removeChild, setChild } from "./ordered-children";
import { childOf, createText, createW, insertAfter, isW, setText } from "./xml";

/** Part of one paragraph, in the host's characters. */
export interface Stretch {
  readonly paragraph: Element;
  readonly from: number;
  readonly to: number;
}

/** Where new runs go: before `before`, or last in `parent`. */
interface Slot {
  readonly parent: Node;
  readonly before: Node | null;
  /** The run whose formatting they take. */
  readonly like: Element | undefined;
}

const BREAK_TYPE: Readonly<Record<string, string>> = { "\f": "page", "\u000e": "column" };

/** Runs for a text: tabs and breaks as their elements; `\n` and `\r` must have been dealt with (they make paragraphs). */
export function createRun(document: Document, text: string, like: Element | undefined): Element {
  const run = createW(document, "r");
  const properties = childOf(like, "rPr");
  if (properties) run.appendChild(properties.cloneNode(true));
  for (const part of text.split(/([\t\v\f\u000e\u001e\u001f])/)) {
    if (part === "") continue;
    if (part === "\t") run.appendChild(createW(document, "tab"));
    else if (part === "\v") run.appendChild(createW(document, "br"));
    else if (part === "\u001e") run.appendChild(createW(document, "noBreakHyphen"));
    else if (part === "\u001f") run.appendChild(createW(document, "softHyphen"));
    else if (part in BREAK_TYPE) run.appendChild(createW(document, "br", { type: BREAK_TYPE[part] ?? "page" }));
    else run.appendChild(createText(document, part));
  }
  return run;
}

/** Cuts the runs of a paragraph at an offset, so that what follows stands in runs of its own. */
export function splitAt(paragraph: Element, offset: number, open: OpenDocument): Slot {
  const { pieces } = open.readText(paragraph);
  const inside = pieces.find((piece) => piece.start < offset && offset < piece.start + piece.text.length);
  if (inside) {
    const at = offset - inside.start;
    const rest = createText(paragraph.ownerDocument, inside.text.slice(at), inside.element.localName);
    setText(inside.element, inside.text.slice(0, at));
    insertAfter(rest, inside.element);
    open.textChanged(paragraph);
    return splitAt(paragraph, offset, open);
  }
  const next = pieces.find((piece) => piece.start >= offset);
  const previous = [...pieces].reverse().find((piece) => piece.start + piece.text.length <= offset);
  if (previous?.run && previous.run === next?.run) cutRun(previous.run, next.element);
  if (previous?.run) {
    open.textChanged(paragraph);
    const box = checkBoxAround(previous.run);
    const top = box ?? (previous.run !== next?.run && offset === open.text(paragraph).length ? topLevel(paragraph, previous.run) : previous.run);
    return { parent: top.parentNode ?? paragraph, before: top.nextSibling, like: box ? next?.run : previous.run };
  }
  const first = next?.run ? (checkBoxAround(next.run) ?? topLevel(paragraph, next.run)) : undefined;
  return { parent: paragraph, before: first ?? childOf(paragraph, "pPr")?.nextSibling ?? (childOf(paragraph, "pPr") ? null : paragraph.firstChild), like: checkBoxAround(next?.run) ? undefined : next?.run };
}

/** The child of the paragraph that holds a run: the hyperlink or the wrapping around it. */
function topLevel(paragraph: Element, run: Element): Element {
  let top = run;
  while (top.parentElement && top.parentElement !== paragraph && isW(top.parentElement, "hyperlink")) top = top.parentElement;
  return top;
}

function cutRun(run: Element, from: Element): void {
  const rest = createW(run.ownerDocument, "r");
  const properties = childOf(run, "rPr");
  if (properties) rest.appendChild(properties.cloneNode(true));
  for (let node: Node | null = from; node; ) {
    const following: Node | null = node.nextSibling;
    rest.appendChild(node);
    node = following;
  }
  insertAfter(rest, run);
}

/** Writes text at an offset in the formatting of what stands before it (or, at the start, after it). */
export function insertTextAt(paragraph: Element, offset: number, text: string, open: OpenDocument): void {
  if (text === "") return;
  const slot = splitAt(paragraph, offset, open);
  const mark = childOf(childOf(paragraph, "pPr"), "rPr");
  const like = slot.like ?? (mark ? { properties: mark } : undefined);
  const run = createRun(paragraph.ownerDocument, text, like && "properties" in like ? undefined : like);
  if (like && "properties" in like) run.insertBefore(asRunProperties(like.properties), run.firstChild);
  slot.parent.insertBefore(run, slot.before);
  open.edited(paragraph, offset, offset, text.length);
}

/** A paragraph mark's properties as a run's: the marks of its own revision stay behind. */
export function asRunProperties(mark: Element): Element {
  const copy = mark.cloneNode(true) as Element;
  for (const name of ["ins", "del", "moveFrom", "moveTo"]) removeChild(copy, name);
  return copy;
}

/** Takes out the characters from..to; the elements around them stay. */
export function deleteText(paragraph: Element, from: number, to: number, open: OpenDocument): void {
  for (const piece of open.readText(paragraph).pieces) {
    const start = Math.max(from, piece.start) - piece.start;
    const end = Math.min(to, piece.start + piece.text.length) - piece.start;
    if (start >= end) continue;
    if (start === 0 && end === piece.text.length) removePiece(piece.element, piece.run);
    else setText(piece.element, piece.text.slice(0, start) + piece.text.slice(end));
  }
  open.edited(paragraph, from, to, 0);
}

function removePiece(element: Element, run: Element | undefined): void {
  element.remove();
  if (!run || !Array.from(run.children).every((child) => isW(child, "rPr"))) return;
  const box = checkBoxAround(run);
  run.remove();
  box?.remove(); // Word takes a box away with its character.
}

/** Replaces characters; the new text takes the formatting of the first that goes. */
export function replaceText(stretch: Stretch, text: string, open: OpenDocument): void {
  const { paragraph, from, to } = stretch;
  if (from === to) return insertTextAt(paragraph, from, text, open);
  const like = open.readText(paragraph).pieces.find((piece) => piece.start + piece.text.length > from && !checkBoxAround(piece.run))?.run;
  const slot = splitAt(paragraph, from, open);
  const run = createRun(paragraph.ownerDocument, text, like);
  if (text !== "") slot.parent.insertBefore(run, slot.before);
  open.textChanged(paragraph);
  const gone = text.length;
  for (const piece of open.readText(paragraph).pieces) {
    const start = Math.max(from + gone, piece.start) - piece.start;
    const end = Math.min(to + gone, piece.start + piece.text.length) - piece.start;
    if (piece.run === run || start >= end) continue;
    if (start === 0 && end === piece.text.length) removePiece(piece.element, piece.run);
    else setText(piece.element, piece.text.slice(0, start) + piece.text.slice(end));
  }
  open.edited(paragraph, from, to, text.length);
}

/** The runs of a stretch, cut at its ends; `mark` where the stretch holds the whole paragraph. */
function runsOf(stretch: Stretch, open: OpenDocument): { readonly runs: readonly Element[]; readonly mark: boolean } {
  const { paragraph, from } = stretch;
  const length = open.text(paragraph).length;
  const to = Math.min(stretch.to, length);
  if (from > 0) splitAt(paragraph, from, open);
  if (to < length) splitAt(paragraph, to, open);
  const runs = open.readText(paragraph).pieces.flatMap((piece) => (piece.run && piece.start >= from && piece.start < to ? [piece.run] : []));
  return { runs: [...new Set(runs)], mark: from === 0 && to === length };
}

export function setRunProperty(stretch: Stretch, name: string, attributes: Readonly<Record<string, string | number>>, open: OpenDocument): void {
  const { runs, mark } = runsOf(stretch, open);
  for (const run of runs) setChild(propertiesOf(run, "rPr"), name, attributes);
  if (mark) setChild(propertiesOf(propertiesOf(stretch.paragraph, "pPr"), "rPr"), name, attributes);
  open.textChanged(stretch.paragraph);
}

export function setRunToggle(stretch: Stretch, name: string, value: boolean, open: OpenDocument): void {
  setRunProperty(stretch, name, { val: value ? 1 : 0 }, open);
}
