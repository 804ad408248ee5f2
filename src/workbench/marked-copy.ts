import { strToU8, zipSync } from "fflate";
import { paragraphsIn, type OpenDocument } from "./standin/open-document";
import { childOf, createW } from "./standin/xml";

const PREFIX = "cadrage-paragraph-";

/**
 * A copy of the document where a bookmark at the head of each paragraph of the body bears its number, so that what is
 * drawn can be told apart: docx-preview draws a bookmark as an empty span with its name for id. The copy is made of the
 * tree in memory, and not compressed: it lasts as long as one drawing, and each change of the document needs one.
 */
export function markedCopy({ pkg, main: original, mainName }: OpenDocument): Uint8Array {
  const main = original.cloneNode(true) as Document;
  const body = childOf(main.documentElement, "body");
  if (!body) throw new Error("The document has lost its body.");
  for (const [number, paragraph] of paragraphsIn(body).entries()) {
    const properties = childOf(paragraph, "pPr");
    paragraph.insertBefore(createW(main, "bookmarkStart", { id: 900_000 + number, name: `${PREFIX}${number}` }), properties ? properties.nextSibling : paragraph.firstChild);
  }
  const parts = pkg.partNames().map((part) => [part, part === mainName ? strToU8(new XMLSerializer().serializeToString(main)) : (pkg.bytes(part) ?? new Uint8Array())] as const);
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** Takes the marks out of what was drawn and says which element shows which paragraph. */
export function takeMarks(drawn: Element): ReadonlyMap<number, HTMLElement> {
  const shown = new Map<number, HTMLElement>();
  for (const mark of Array.from(drawn.querySelectorAll(`[id^="${PREFIX}"]`))) {
    const paragraph = mark.closest("p");
    if (paragraph) shown.set(Number(mark.id.slice(PREFIX.length)), paragraph);
    mark.remove();
  }
  return shown;
}
