import { attributeOf, childNamed, elementsOf, isElement, textIn, within } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Elements that hold or fetch what is not text of the document: OLE objects, ActiveX controls, other files (ECMA-376 17.3.3.19, 17.17.2). */
const EMBEDDING = new Set(["OLEObject", "object", "control", "altChunk", "subDoc"]);
/** Fields that fetch, run or hide something (ECMA-376 17.16.5), by the first word of their instruction. */
const ACTIVE_FIELD = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|IMPORT|LINK|EMBED|MACROBUTTON|QUOTE|DATABASE)\b/i;

export const embeds = (root: XmlElement): boolean => [...within(root)].some(({ local }) => EMBEDDING.has(local));

/** True when a field fetches or runs something; instructions may be cut into several runs, and fields nest. */
export function hasActiveField(root: XmlElement): boolean {
  const instructions: string[] = [];
  for (const element of within(root)) {
    if (element.local === "fldSimple" && ACTIVE_FIELD.test(attributeOf(element, "instr") ?? "")) return true;
    if (element.local === "fldChar") {
      const type = attributeOf(element, "fldCharType");
      if (type === "begin") instructions.push("");
      else if (ACTIVE_FIELD.test(instructions.at(-1) ?? "")) return true;
      if (type === "end") instructions.pop();
    }
    if (element.local === "instrText" && instructions.length > 0) instructions.push((instructions.pop() ?? "") + textIn(element));
  }
  return instructions.some((instruction) => ACTIVE_FIELD.test(instruction));
}

/** What belongs to the document a block was taken from: sections, reviewers' comments and changes with their names, permissions. */
const LEFT_OUT = new Set([
  "sectPr", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef", "del", "moveFrom", "moveFromRangeStart", "moveFromRangeEnd",
  "moveToRangeStart", "moveToRangeEnd", "pPrChange", "rPrChange", "tblPrChange", "trPrChange", "tcPrChange", "tblGridChange", "tblPrExChange", "sectPrChange",
  "numberingChange", "cellIns", "cellDel", "permStart", "permEnd", "proofErr", "lastRenderedPageBreak", "sdtPr", "sdtEndPr", "externalData",
]);
/** Wrappings whose content stays: content controls (ours among them: they are never nested), insertions that were tracked. */
const UNWRAPPED = new Set(["sdt", "sdtContent", "ins", "moveTo", "smartTag", "smartTagPr", "customXml", "customXmlPr"]);
/** Identifiers of one editing session or one place: a copy gets its own. */
const SESSION_ATTRIBUTE = /^(?:rsid\w*|paraId|textId)$/;
const PROPERTIES = new Set(["pPr", "rPr", "trPr", "tcPr"]);

/** A part's content without what belongs to its document. A row whose deletion was tracked goes; content controls become plain content. */
export function withoutTraces(root: XmlElement): XmlElement {
  return { ...root, attributes: kept(root), children: root.children.flatMap((child) => cleaned(child, root)) };
}

const kept = ({ attributes }: XmlElement): XmlElement["attributes"] => attributes.filter(({ local, space }) => space === "" || !SESSION_ATTRIBUTE.test(local));

function cleaned(node: XmlElement | string, parent: XmlElement): readonly (XmlElement | string)[] {
  if (!isElement(node)) return [node];
  if (LEFT_OUT.has(node.local) || (node.local === "tr" && childNamed(childNamed(node, "trPr"), "del"))) return [];
  if (UNWRAPPED.has(node.local)) {
    if (PROPERTIES.has(parent.local) || /Pr$/.test(node.local)) return []; // The mark of a tracked insertion, not its text.
    const declarations = node.attributes.filter(({ name }) => name.startsWith("xmlns"));
    return node.children.flatMap((child) => cleaned(child, parent)).map((child) => (isElement(child) ? declaring(child, declarations) : child));
  }
  return [withoutTraces(node)];
}

/** Prefixes that a wrapping declared are declared by what it held. */
function declaring(element: XmlElement, declarations: XmlElement["attributes"]): XmlElement {
  const own = new Set(element.attributes.map(({ name }) => name));
  const missing = declarations.filter(({ name }) => !own.has(name));
  return missing.length > 0 ? { ...element, attributes: [...element.attributes, ...missing] } : element;
}

/** A part of notes with those that the text refers to, and its separators (ECMA-376 17.11). */
export function usedNotes(notes: XmlElement, text: XmlElement): XmlElement {
  const ids = new Set([...within(text)].filter(({ local }) => /^(?:footnote|endnote)Reference$/.test(local)).map((reference) => attributeOf(reference, "id")));
  return { ...notes, children: notes.children.filter((child) => !isElement(child) || attributeOf(child, "type") !== undefined || ids.has(attributeOf(child, "id"))) };
}

const STYLE_REFERENCES = new Set(["pStyle", "rStyle", "tblStyle", "basedOn", "link", "next", "styleLink", "numStyleLink"]);

export interface Definitions {
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
}

/** The styles and lists that contents use, with those they are made from: Word would add all others to the next document. */
export function usedDefinitions(contents: readonly XmlElement[], { styles, numbering }: Definitions): Definitions {
  const known = (root: XmlElement | undefined, name: string, id: string): ReadonlyMap<string, XmlElement> =>
    new Map((root ? elementsOf(root) : []).filter(({ local }) => local === name).map((element) => [attributeOf(element, id) ?? "", element]));
  const [styleOf, numOf, abstractOf] = [known(styles, "style", "styleId"), known(numbering, "num", "numId"), known(numbering, "abstractNum", "abstractNumId")];
  const used = new Set<XmlElement>();
  const toRead = [...contents, ...[...styleOf.values()].filter((style) => attributeOf(style, "default") !== undefined)];
  const need = (definition: XmlElement | undefined): void => {
    if (!definition || used.has(definition)) return;
    used.add(definition);
    toRead.push(definition);
  };
  for (const style of toRead.slice(contents.length)) used.add(style);
  for (let element = toRead.pop(); element; element = toRead.pop()) {
    for (const each of within(element)) {
      const value = attributeOf(each, "val") ?? "";
      if (STYLE_REFERENCES.has(each.local)) need(styleOf.get(value));
      else if (each.local === "numId") need(numOf.get(value));
      else if (each.local === "abstractNumId") need(abstractOf.get(value));
    }
  }
  const pictures = [...used].some((element) => element.local === "abstractNum" && [...within(element)].some(({ local }) => local === "lvlPicBulletId"));
  const pruned = (root: XmlElement | undefined, keeps: (child: XmlElement) => boolean): XmlElement | undefined =>
    root && { ...root, children: root.children.filter((child) => !isElement(child) || keeps(child)) };
  return {
    styles: pruned(styles, (child) => child.local === "docDefaults" || used.has(child)),
    numbering: pruned(numbering, (child) => (child.local === "numPicBullet" ? pictures : used.has(child))),
  };
}
