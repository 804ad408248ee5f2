import { controlAround, controlId, controlsIn, controlType, extension, unwrap } from "../content-controls";
import { invalidArgument } from "../errors";
import { ancestor } from "../formatting";
import { collection, present, type AnyObject, type HostObject, type Kind } from "../host-object";
import { blocksIn, paragraphsIn, type OpenDocument } from "../open-document";
import { removeChild, setChild } from "../ordered-children";
import { fontOfSpan, located, spanOf, textOf, type RangeSpan } from "../ranges";
import { deleteSpan, removeBlock } from "../write-blocks";
import { attribute, childOf, createW, declareIgnorable, insertAfter, valueOf, W15 } from "../xml";
import { bodyObject } from "./body";
import { checkboxObject } from "./checkbox";
import { fontObject } from "./font";
import { insertParagraphBeside, insertParagraphIn, insertTableBeside, insertTableIn, insertTextIn } from "./insertions";
import { paragraphCollection } from "./paragraph";
import { rangeObject, searchIn, select } from "./range";
import { tablesOf } from "./table";

const content = (control: Element): Element => childOf(control, "sdtContent") ?? control;

/** The span of a control: its paragraphs, or its words within one. */
export function spanOfControl(control: Element, open: OpenDocument): RangeSpan {
  const paragraph = ancestor(control, "p");
  if (!paragraph) return spanOf(paragraphsIn(content(control)), open);
  const inside = open.readText(paragraph).pieces.filter((piece) => control.contains(piece.element));
  const from = inside[0]?.start ?? 0;
  const last = inside.at(-1);
  return { start: { paragraph, offset: from }, end: { paragraph, offset: last ? last.start + last.text.length : from }, mark: false };
}

const child = (name: string): { get(control: Element): string; set(control: Element, value: unknown): void } => ({
  get: (control) => valueOf(childOf(control, "sdtPr"), name) ?? "",
  set: (control, value) => {
    const properties = childOf(control, "sdtPr");
    if (properties) setChild(properties, name, { val: String(value) });
  },
});

/** Sets or takes away a w15 element after the control's id. */
function setExtension(control: Element, name: "appearance" | "color", attributes: Readonly<Record<string, string>> | undefined): void {
  extension(control, name)?.remove();
  const properties = childOf(control, "sdtPr");
  if (!properties || !attributes) return;
  declareIgnorable(control.ownerDocument, "w15", W15);
  const element = control.ownerDocument.createElementNS(W15, `w15:${name}`);
  for (const [key, value] of Object.entries(attributes)) {
    const namespace = key === "themeColor" || name === "color" ? (control.namespaceURI ?? "") : W15;
    element.setAttributeNS(namespace, `${namespace === W15 ? "w15" : (control.prefix ?? "w")}:${key}`, value);
  }
  const before = ["id", "tag", "alias", "rPr", "lock", "placeholder", "temporary", "showingPlcHdr", "dataBinding"].flatMap((each) => childOf(properties, each) ?? []);
  const last = Array.from(properties.children).filter((each) => before.includes(each)).at(-1);
  if (last) insertAfter(element, last);
  else properties.insertBefore(element, properties.firstChild);
}

const APPEARANCE: Readonly<Record<string, string>> = { BoundingBox: "boundingBox", Tags: "tags", Hidden: "hidden" };

const lock = (one: string, other: string): { get(control: Element): boolean; set(control: Element, value: unknown): void } => ({
  get: (control) => [one, "sdtContentLocked"].includes(valueOf(childOf(control, "sdtPr"), "lock") ?? ""),
  set: (control, value) => {
    const properties = childOf(control, "sdtPr");
    const current = valueOf(properties, "lock") ?? "unlocked";
    const both = current === "sdtContentLocked";
    const otherOn = both || current === other;
    const next = value === true ? (otherOn ? "sdtContentLocked" : one) : otherOn ? other : "unlocked";
    if (properties && next === "unlocked") removeChild(properties, "lock");
    else if (properties) setChild(properties, "lock", { val: next });
  },
});

const CONTROL: Kind<Element> = {
  name: "ContentControl",
  id: controlId,
  scalars: {
    Id: { get: controlId },
    Tag: child("tag"),
    Title: child("alias"),
    Text: { get: (control, open) => textOf(spanOfControl(control, open), open) },
    Type: { get: controlType },
    Subtype: { get: (control) => (ancestor(control, "p") ? "RichTextInline" : "RichTextParagraphs") },
    Appearance: {
      get: (control) => Object.entries(APPEARANCE).find(([, value]) => value === (attribute(extension(control, "appearance"), "val") ?? "boundingBox"))?.[0] ?? "BoundingBox",
      set: (control, value) => {
        const wire = APPEARANCE[String(value)];
        if (wire === undefined) throw invalidArgument("appearance");
        setExtension(control, "appearance", wire === "boundingBox" ? undefined : { val: wire });
      },
    },
    Color: {
      get: (control) => {
        const element = extension(control, "color");
        const value = element?.getAttributeNS(control.namespaceURI, "val") ?? undefined;
        return value === undefined ? "#000000" : `#${value.toUpperCase()}`;
      },
      set: (control, value) => {
        const hex = /^#?([0-9a-f]{6})$/i.exec(String(value))?.[1];
        if (hex === undefined) throw invalidArgument("color");
        setExtension(control, "color", { val: hex.toUpperCase() });
      },
    },
    CannotDelete: lock("sdtLocked", "contentLocked"),
    CannotEdit: lock("contentLocked", "sdtLocked"),
  },
  links: {
    Font: (control, open) => fontObject(fontOfSpan(spanOfControl(control, open), open)),
    Paragraphs: (control, open) => paragraphCollection(open.paragraphsOf(spanOfControl(control, open))),
    Tables: (control) => tablesOf(content(control)),
    ContentControls: (control) => controlCollection(controlsIn(content(control))),
    ParentContentControlOrNullObject: (control) => {
      const around = controlAround(control);
      return around ? controlObject(around) : null;
    },
    ParentBody: (control, open) => bodyObject(ancestor(control, "tc") ?? open.body),
    CheckboxContentControl: checkboxObject,
  },
  methods: {
    GetRange: (control, [location], open) => rangeObject(located(spanOfControl(control, open), location), open),
    Select: (control, [mode], open) => select(spanOfControl(control, open), mode, open),
    Search: (control, args, open) => searchIn(spanOfControl(control, open), args, open),
    Delete: (control, [keepContent], open) => {
      if (keepContent === true) unwrap(control, open);
      else remove(control, open);
      return null;
    },
    InsertText: (control, [text, where], open) => rangeObject(insertTextIn(spanOfControl(control, open), text, where, open), open),
    InsertParagraph: (control, [text, where], open) =>
      where === "Start" || where === "End"
        ? insertParagraphIn(content(control), blocksIn(content(control)), text, where, open)
        : insertParagraphBeside(ancestor(control, "p") ?? control, text, where, open),
    InsertTable: (control, args, open) =>
      args[2] === "Start" || args[2] === "End" ? insertTableIn(content(control), blocksIn(content(control)), args, open) : insertTableBeside(ancestor(control, "p") ?? control, args, open),
  },
};

/** Removes a control and what it holds. */
function remove(control: Element, open: OpenDocument): void {
  const inline = ancestor(control, "p");
  if (inline) {
    deleteSpan(spanOfControl(control, open), open);
    control.remove();
    open.changed();
  } else removeBlock(control, open);
}

export const controlObject = (control: Element): HostObject<Element> => ({ kind: CONTROL, target: control });

export function controlCollection(controls: readonly Element[]): AnyObject {
  const by = (test: (control: Element) => boolean): AnyObject => controlCollection(controls.filter(test));
  return collection("ContentControlCollection", controls.map(controlObject), {
    GetByTag: (_, [tag]) => by((control) => valueOf(childOf(control, "sdtPr"), "tag") === tag),
    GetByTitle: (_, [title]) => by((control) => valueOf(childOf(control, "sdtPr"), "alias") === title),
    GetById: (_, [id]) => controlObject(present(controls.find((control) => controlId(control) === id), "ContentControlCollection.getById()")),
    GetByIdOrNullObject: (_, [id]) => {
      const found = controls.find((control) => controlId(control) === id);
      return found ? controlObject(found) : null;
    },
  });
}

/** Makes a new control one of plain text (WordApi 1.5); boxes are made apart, since they hold their own character. */
export function setControlType(control: Element, type: unknown): void {
  if (type === undefined || type === null || type === "RichText") return;
  const properties = childOf(control, "sdtPr");
  if (type === "PlainText" && properties) properties.appendChild(createW(control.ownerDocument, "text"));
  else throw invalidArgument(`contentControlType ${JSON.stringify(type)}`);
}
