import { invalidArgument } from "../errors";
import type { AnyObject } from "../host-object";
import { importPackage } from "../import-package";
import { blocksIn, type OpenDocument } from "../open-document";
import { spanOf } from "../ranges";
import { childOf, childrenOf, createW, isW } from "../xml";
import { rangeObject } from "./range";

/** Empties the body: one blank paragraph stays, and the properties of its last section. */
export function clearBody(body: Element, open: OpenDocument): null {
  for (const child of childrenOf(body)) if (!isW(child, "sectPr")) child.remove();
  body.insertBefore(createW(open.main, "p"), body.firstChild);
  open.changed();
  open.keepSelection();
  return null;
}

/** The blocks of a flat package, instead of the body's own (`insertOoxml(xml, "Replace")`). */
export function replaceByOoxml(body: Element, xml: unknown, where: unknown, open: OpenDocument): AnyObject {
  if (where !== "Replace") throw invalidArgument(`insertLocation ${JSON.stringify(where)}`);
  const blocks = importPackage(xml, open);
  clearBody(body, open);
  const blank = childOf(body, "p");
  for (const block of blocks) body.insertBefore(block, blank ?? null);
  if (blocksIn(body).length > 1) blank?.remove();
  open.changed();
  open.keepSelection();
  return rangeObject(spanOf(open.paragraphs(), open), open);
}
