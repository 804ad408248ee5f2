import { strToU8, zipSync } from "fflate";
import { paragraphsIn } from "./standin/open-document";
import { DocxPackage } from "./standin/package";
import { childOf, createW } from "./standin/xml";

const PREFIX = "cadrage-paragraph-";

/**
 * A copy of the document where a bookmark at the head of each paragraph of the body bears its number, so that what is
 * drawn can be told apart: docx-preview draws a bookmark as an empty span with its name for id.
 */
export function markedCopy(bytes: Uint8Array): Uint8Array {
  const copy = new DocxPackage(bytes, window, () => undefined);
  const name = copy.related("", "officeDocument");
  const main = name === undefined ? undefined : copy.tree(name);
  const body = childOf(main?.documentElement, "body");
  if (name === undefined || !main || !body) throw new Error("The package has no WordprocessingML document.");
  for (const [number, paragraph] of paragraphsIn(body).entries()) {
    const properties = childOf(paragraph, "pPr");
    paragraph.insertBefore(createW(main, "bookmarkStart", { id: 900_000 + number, name: `${PREFIX}${number}` }), properties ? properties.nextSibling : paragraph.firstChild);
  }
  const parts = copy.partNames().map((part) => [part, copy.bytes(part) ?? new Uint8Array()] as const);
  const files = Object.fromEntries(parts);
  files[name] = strToU8(new XMLSerializer().serializeToString(main));
  return zipSync(files, { level: 0 });
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
