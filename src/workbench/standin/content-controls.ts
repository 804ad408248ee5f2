import { generalException } from "./errors";
import { blocksIn, type OpenDocument, type Span } from "./open-document";
import { splitAt } from "./write-runs";
import { append } from "./write-blocks";
import { childOf, childrenOf, createW, isElement, isW, W15 } from "./xml";

/** Kinds of control that `document.contentControls` leaves out: it lists rich text only. */
const TYPED = new Set(["text", "checkbox", "dropDownList", "comboBox", "date", "picture", "docPartObj", "docPartList", "equation", "citation", "bibliography", "group", "repeatingSection", "repeatingSectionItem"]);

/** `Word.ContentControlType` of a control. */
export function controlType(control: Element): string {
  const type = childrenOf(childOf(control, "sdtPr")).find((child) => TYPED.has(child.localName))?.localName;
  if (type === undefined) return "RichText";
  const names: Readonly<Record<string, string>> = { text: "PlainText", checkbox: "CheckBox", dropDownList: "DropDownList", comboBox: "ComboBox", date: "DatePicker", picture: "Picture" };
  return names[type] ?? "BuildingBlockGallery";
}

/** Controls inside an element, in document order; deleted or not in the body they are not. */
export function controlsIn(root: Element, types: readonly string[] = ["RichText"]): readonly Element[] {
  return Array.from(root.getElementsByTagNameNS(root.namespaceURI, "sdt")).filter((control) => types.includes(controlType(control)));
}

/** The nearest rich-text control around a node. */
export function controlAround(node: Element): Element | undefined {
  for (let parent = node.parentElement; parent; parent = parent.parentElement) if (isW(parent, "sdt") && controlType(parent) === "RichText") return parent;
  return undefined;
}

function newControl(open: OpenDocument, content: (holder: Element) => void): Element {
  const control = createW(open.main, "sdt");
  const properties = control.appendChild(createW(open.main, "sdtPr"));
  properties.appendChild(createW(open.main, "id", { val: freeId(open) }));
  const holder = control.appendChild(createW(open.main, "sdtContent"));
  content(holder);
  return control;
}

function freeId(open: OpenDocument): number {
  const used = new Set(Array.from(open.main.getElementsByTagNameNS(open.body.namespaceURI, "sdt"), controlId));
  let id = 1_000_000_000 + used.size;
  while (used.has(id)) id++;
  return id;
}

export const controlId = (control: Element): number => Number(childOf(childOf(control, "sdtPr"), "id")?.getAttributeNS(control.namespaceURI, "val") ?? 0);

/** Puts a control around the blocks from `first` to `last`, which must stand in one container or in blocks of it. */
export function wrapBlocks(first: Element, last: Element, open: OpenDocument): Element {
  const container = commonContainer(first, last);
  const from = childWithin(container, first);
  const to = childWithin(container, last);
  if (!from || !to || isW(container, "tr") || isW(container, "tbl")) throw generalException("A content control cannot hold a part of a table.");
  const control = newControl(open, () => undefined);
  from.parentNode?.insertBefore(control, from);
  const holder = childOf(control, "sdtContent");
  for (let node: Node | null = from; node && holder; ) {
    const next: Node | null = node === to ? null : node.nextSibling;
    holder.appendChild(node);
    node = next;
  }
  if (isW(container, "tc") || container === open.body) {
    const last = blocksIn(container).at(-1);
    if (!isW(last, "p")) append(createW(open.main, "p"), container, open);
  }
  open.changed();
  return control;
}

/** Puts a control around a part of one paragraph. */
export function wrapRuns({ start, end }: Span, open: OpenDocument): Element {
  const from = splitAt(start.paragraph, start.offset, open);
  const to = splitAt(end.paragraph, end.offset, open);
  if (from.parent !== to.parent) throw generalException("A content control cannot hold a part of a link.");
  const control = newControl(open, () => undefined);
  // The node that ends the stretch was found last: what begins it must be looked up again after the second cut.
  const begin = splitAt(start.paragraph, start.offset, open);
  begin.parent.insertBefore(control, begin.before);
  const holder = childOf(control, "sdtContent");
  const stop = splitAt(end.paragraph, end.offset, open).before;
  for (let node: Node | null = control.nextSibling; node && node !== stop && holder; ) {
    const next: Node | null = node.nextSibling;
    holder.appendChild(node);
    node = next;
  }
  open.changed();
  return control;
}

/** Takes a control away, with what it holds or leaving it. */
export function unwrap(control: Element, open: OpenDocument): void {
  const holder = childOf(control, "sdtContent");
  for (let node = holder?.firstChild ?? null; node; node = holder?.firstChild ?? null) control.parentNode?.insertBefore(node, control);
  control.remove();
  open.changed();
}

function commonContainer(first: Element, last: Element): Element {
  const containers = new Set<Element>();
  for (let parent = first.parentElement; parent; parent = parent.parentElement) containers.add(parent);
  for (let parent = last.parentElement; parent; parent = parent.parentElement) if (containers.has(parent)) return parent;
  throw generalException("The range is not in one story.");
}

function childWithin(container: Element, node: Element): Element | undefined {
  let child: Element | null = node;
  while (child && child.parentElement !== container) child = child.parentElement;
  return child ?? undefined;
}

/** A property of the Word 2013 extension: appearance and colour. */
export function extension(control: Element, name: string): Element | undefined {
  for (let node = childOf(control, "sdtPr")?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && node.localName === name && node.namespaceURI === W15) return node;
  return undefined;
}
