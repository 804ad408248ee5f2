import { controlType } from "../content-controls";
import { itemNotFound } from "../errors";
import type { AnyObject, Kind } from "../host-object";
import type { OpenDocument } from "../open-document";
import { childOf, createText, createW, declareIgnorable, isElement, W14 } from "../xml";

const CHECKED = "\u2612";
const UNCHECKED = "\u2610";

function state(control: Element): Element | undefined {
  for (let node = childOf(control, "sdtPr")?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && node.namespaceURI === W14 && node.localName === "checkbox")
      return Array.from(node.children).find((child) => child.localName === "checked");
  return undefined;
}

const CHECKBOX: Kind<Element> = {
  name: "CheckboxContentControl",
  scalars: {
    IsChecked: {
      get: (control) => ["1", "true"].includes(state(control)?.getAttributeNS(W14, "val") ?? ""),
      set: (control, value, open) => {
        state(control)?.setAttributeNS(W14, "w14:val", value === true ? "1" : "0");
        const text = control.getElementsByTagNameNS(control.namespaceURI, "t")[0];
        if (text) text.textContent = value === true ? CHECKED : UNCHECKED;
        open.changed();
      },
    },
  },
};

export function checkboxObject(control: Element): AnyObject {
  if (controlType(control) !== "CheckBox") throw itemNotFound("ContentControl.checkboxContentControl");
  return { kind: CHECKBOX, target: control };
}

/** Turns a new control into a checkbox, unchecked, whatever it held. */
export function makeCheckbox(control: Element, open: OpenDocument): void {
  const document = control.ownerDocument;
  declareIgnorable(document, "w14", W14);
  const box = document.createElementNS(W14, "w14:checkbox");
  for (const [name, attributes] of [["checked", { val: "0" }], ["checkedState", { val: "2612", font: "MS Gothic" }], ["uncheckedState", { val: "2610", font: "MS Gothic" }]] as const) {
    const part = box.appendChild(document.createElementNS(W14, `w14:${name}`));
    for (const [key, value] of Object.entries(attributes)) part.setAttributeNS(W14, `w14:${key}`, value);
  }
  childOf(control, "sdtPr")?.appendChild(box);
  const holder = childOf(control, "sdtContent");
  const run = createW(document, "r");
  run.appendChild(createW(document, "rPr")).appendChild(createW(document, "rFonts", { ascii: "MS Gothic", eastAsia: "MS Gothic", hAnsi: "MS Gothic", hint: "eastAsia" }));
  run.appendChild(createText(document, UNCHECKED));
  const paragraph = childOf(holder, "p");
  (paragraph ?? holder)?.appendChild(run);
  open.changed();
}
