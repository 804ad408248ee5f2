import { childOf, isElement, isW, W14 } from "./xml";

/** Word's boxes: what a control of type CheckBox holds, unless its file says otherwise (w14:checkedState, w14:uncheckedState). */
const BOX = { ticked: "2612", empty: "2610" } as const;
export const BOX_FONT = "MS Gothic";

function partsOfBox(control: Element): readonly Element[] | undefined {
  for (let node = childOf(control, "sdtPr")?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && node.namespaceURI === W14 && node.localName === "checkbox") return Array.from(node.children);
  return undefined;
}

const valueOf = (control: Element, part: string): string | undefined =>
  partsOfBox(control)?.find(({ localName }) => localName === part)?.getAttributeNS(W14, "val") ?? undefined;

export const isCheckBox = (node: Element | null | undefined): node is Element => isW(node, "sdt") && partsOfBox(node) !== undefined;

/** The box that a run stands in, where it stands in one. */
export function checkBoxAround(run: Element | undefined): Element | undefined {
  const control = run?.parentElement?.parentElement;
  return isCheckBox(control) ? control : undefined;
}

export const isChecked = (control: Element): boolean => ["1", "true"].includes(valueOf(control, "checked") ?? "");

/** Ticks a box or clears it: its state, and the character one sees. */
export function setChecked(control: Element, checked: boolean): void {
  const { ownerDocument: document } = control;
  partsOfBox(control)?.find(({ localName }) => localName === "checked")?.setAttributeNS(W14, `${prefixOf(document)}:val`, checked ? "1" : "0");
  const code = valueOf(control, checked ? "checkedState" : "uncheckedState") ?? (checked ? BOX.ticked : BOX.empty);
  const text = control.getElementsByTagNameNS(control.namespaceURI, "t")[0];
  if (text) text.textContent = String.fromCodePoint(parseInt(code, 16));
}

/** The properties of a new box, not ticked. */
export function createBoxProperties(document: Document): Element {
  const create = (name: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = document.createElementNS(W14, `${prefixOf(document)}:${name}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(W14, `${prefixOf(document)}:${key}`, value);
    return element;
  };
  const box = create("checkbox", {});
  box.append(create("checked", { val: "0" }), create("checkedState", { val: BOX.ticked, font: BOX_FONT }), create("uncheckedState", { val: BOX.empty, font: BOX_FONT }));
  return box;
}

export const EMPTY_BOX = String.fromCodePoint(parseInt(BOX.empty, 16));

const prefixOf = (document: Document): string => document.documentElement.lookupPrefix(W14) ?? "w14";
