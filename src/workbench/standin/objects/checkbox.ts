import { BOX_FONT, createBoxProperties, EMPTY_BOX, isChecked, setChecked } from "../check-boxes";
import { controlType } from "../content-controls";
import { itemNotFound } from "../errors";
import type { AnyObject, Kind } from "../host-object";
import type { OpenDocument } from "../open-document";
import { childOf, createText, createW, declareIgnorable, W14 } from "../xml";

const CHECKBOX: Kind<Element> = {
  name: "CheckboxContentControl",
  scalars: {
    IsChecked: {
      get: isChecked,
      set: (control, value, open) => {
        setChecked(control, value === true);
        open.changed();
      },
    },
  },
};

export function checkboxObject(control: Element): AnyObject {
  if (controlType(control) !== "CheckBox") throw itemNotFound("ContentControl.checkboxContentControl");
  return { kind: CHECKBOX, target: control };
}

/** Turns a new control, which holds nothing yet, into a checkbox that is not ticked. */
export function makeCheckbox(control: Element, open: OpenDocument): void {
  const document = control.ownerDocument;
  declareIgnorable(document, "w14", W14);
  childOf(control, "sdtPr")?.appendChild(createBoxProperties(document));
  const holder = childOf(control, "sdtContent");
  const run = createW(document, "r");
  run.appendChild(createW(document, "rPr")).appendChild(createW(document, "rFonts", { ascii: BOX_FONT, eastAsia: BOX_FONT, hAnsi: BOX_FONT, hint: "eastAsia" }));
  run.appendChild(createText(document, EMPTY_BOX));
  const paragraph = childOf(holder, "p");
  (paragraph ?? holder)?.appendChild(run);
  open.changed();
}
