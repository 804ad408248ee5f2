import { strToU8 } from "fflate";
import { adopt, partRoot } from "./adopt";
import type { OpenDocument } from "./open-document";
import type { UsedDefinitions } from "./used-definitions";
import { attribute, childOf, childrenOf, isW, setAttribute } from "./xml";
import { descendants } from "./travelling-blocks";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";

/**
 * Adds lists under new numbers, so that they neither take nor continue those of the document.
 * @param added styles that have come with them: a level may be tied to these only
 * @returns numbers of lists in the package to numbers in the document
 */
export function importNumbering(used: UsedDefinitions, added: readonly Element[], styles: ReadonlyMap<string, string>, open: OpenDocument): ReadonlyMap<string, string> {
  const [first] = used.nums;
  if (!first) return new Map();
  const document = numberingDocument(open);
  const root = document.documentElement;
  const abstracts = renumber(adopt(used.abstracts, document, partRoot(first)), "abstractNumId", childrenOf(root, "abstractNum"), 0);
  const nums = renumber(adopt(used.nums, document, partRoot(first)), "numId", childrenOf(root, "num"), 1);
  const addedIds = new Set(added.map((style) => attribute(style, "styleId")));
  for (const element of descendants([...abstracts.copies, ...nums.copies])) {
    if (!isW(element)) continue;
    const value = attribute(element, "val") ?? "";
    const style = styles.get(value);
    if (element.localName === "lvlPicBulletId") element.remove();
    else if (element.localName === "abstractNumId") setAttribute(element, "val", abstracts.names.get(value) ?? value);
    else if (["pStyle", "styleLink", "numStyleLink"].includes(element.localName)) {
      if (style !== undefined && addedIds.has(style)) setAttribute(element, "val", style);
      else element.remove();
    }
  }
  // abstractNum before num, and before what ends the part (ECMA-376 17.9.17).
  const end = childrenOf(root).find((child) => !isW(child, "numPicBullet") && !isW(child, "abstractNum")) ?? null;
  for (const abstract of abstracts.copies) root.insertBefore(abstract, end);
  const cleanup = childOf(root, "numIdMacAtCleanup") ?? null;
  for (const num of nums.copies) root.insertBefore(num, cleanup);
  open.changed();
  return nums.names;
}

/** Gives definitions numbers that none of the present ones has. */
function renumber(copies: readonly Element[], name: string, present: readonly Element[], from: number): { readonly copies: readonly Element[]; readonly names: ReadonlyMap<string, string> } {
  let next = Math.max(from - 1, ...present.map((each) => Number(attribute(each, name)) || 0)) + 1;
  const names = new Map<string, string>();
  for (const copy of copies) {
    names.set(attribute(copy, name) ?? "", String(next));
    setAttribute(copy, name, next++);
    childOf(copy, "nsid")?.remove(); // Word takes two lists with one nsid for the same.
  }
  return { copies, names };
}

/** numbering.xml, made where the package has none. */
function numberingDocument(open: OpenDocument): Document {
  let name = open.pkg.related(open.mainName, "numbering");
  if (name === undefined) {
    name = `${open.mainName.slice(0, open.mainName.lastIndexOf("/") + 1)}numbering.xml`;
    open.pkg.put(name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${open.body.namespaceURI ?? ""}"/>`), TYPE);
    open.pkg.relate(open.mainName, RELATIONSHIP, name);
  }
  const document = open.pkg.tree(name);
  if (!document) throw new Error(`No part ${name}`);
  return document;
}
