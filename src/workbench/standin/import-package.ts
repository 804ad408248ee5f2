import { adopt, partRoot } from "./adopt";
import { invalidArgument } from "./errors";
import { readFlat, type FlatPackage } from "./flat-package";
import { importNumbering } from "./import-numbering";
import { importRelationships } from "./import-relationships";
import { importStyles } from "./import-styles";
import type { OpenDocument } from "./open-document";
import { cleanCopies, descendants } from "./travelling-blocks";
import { renewMarks } from "./renew-marks";
import { importNotes, NOTE_KINDS } from "./travelling-notes";
import { STYLE_REFERENCES, usedDefinitions } from "./used-definitions";
import { attribute, childOf, childrenOf, isW, setAttribute, W } from "./xml";

/**
 * Takes in a flat package: the blocks of its body, ready to be put into the document, which has received the styles,
 * notes, lists, pictures and addresses they need. A style that the document has by that name is the document's, as in Word.
 * @throws InvalidArgument for what is no package of a document
 */
export function importPackage(xml: unknown, open: OpenDocument): readonly Element[] {
  const flat = readFlat(xml, open.options.dom, open.body.namespaceURI !== W);
  const main = flat.related("", "officeDocument");
  const body = childOf(flat.root(main), "body");
  if (main === undefined || !body) throw invalidArgument("ooxml");
  const blocks = childrenOf(body).filter((child) => !isW(child, "sectPr"));
  if (blocks.length === 0) return [];
  cleanCopies(blocks);
  const copies = adopt(blocks.filter((block) => block.parentNode === body), open.main, partRoot(body));
  const notes = NOTE_KINDS.flatMap((kind) => importNotes(copies, kind, main, flat, open) ?? []);
  takeDefinitions([...copies, ...notes.flatMap((each) => each.notes)], main, flat, open);
  importRelationships(copies, main, open.mainName, flat, open);
  for (const each of notes) {
    importRelationships(each.notes, each.from, each.into, flat, open);
    renewMarks(each.notes, open);
  }
  renewMarks(copies, open);
  open.changed();
  return copies;
}

function takeDefinitions(copies: readonly Element[], main: string, flat: FlatPackage, open: OpenDocument): void {
  const styles = flat.root(flat.related(main, "styles"));
  const numbering = flat.root(flat.related(main, "numbering"));
  const used = usedDefinitions(copies, styles, numbering);
  const { ids, added } = importStyles(used.styles, open);
  const lists = importNumbering(used, added, ids, open);
  for (const element of descendants([...copies, ...added])) {
    if (!isW(element)) continue;
    if (STYLE_REFERENCES.has(element.localName)) rename(element, ids);
    else if (element.localName === "numId" && attribute(element, "val") !== "0") rename(element, lists, () => element.parentElement);
  }
}

/** Gives a reference its new name; one that leads nowhere goes, or would mean something else here. */
function rename(reference: Element, names: ReadonlyMap<string, string>, holder = (): Element | null => reference): void {
  const name = names.get(attribute(reference, "val") ?? "");
  if (name === undefined) holder()?.remove();
  else setAttribute(reference, "val", name);
}
