import { controlId } from "./content-controls";
import type { OpenDocument } from "./open-document";
import { descendants, idOf } from "./travelling-blocks";
import { childOf, isW, setAttribute, W14 } from "./xml";

/** Gives inserted blocks ids of their own where a document may have each only once: bookmarks, controls, pictures, paragraphs. */
export function renewMarks(copies: readonly Element[], open: OpenDocument): void {
  const present = descendants([open.main.documentElement]);
  renewBookmarks(copies, present);
  const all = descendants(copies);
  let control = Math.max(1_000_000_000, ...present.filter((each) => isW(each, "sdt")).map(controlId));
  let picture = Math.max(0, ...present.filter(isPicture).map((each) => Number(each.getAttribute("id")) || 0));
  for (const element of all) {
    for (const name of ["paraId", "textId"]) element.removeAttributeNS(W14, name);
    const id = isW(element, "sdt") ? childOf(childOf(element, "sdtPr"), "id") : undefined;
    if (id) setAttribute(id, "val", ++control);
    if (isPicture(element)) element.setAttribute("id", String(++picture));
  }
}

/** wp:docPr, under any spelling of its namespace. */
const isPicture = (element: Element): boolean => element.localName === "docPr";

/** A bookmark whose name the document has stays behind, as in Word. */
function renewBookmarks(copies: readonly Element[], present: readonly Element[]): void {
  const starts = present.filter((each) => isW(each, "bookmarkStart"));
  const nameOf = (element: Element): string => (element.getAttributeNS(element.namespaceURI, "name") ?? "").toLowerCase();
  const names = new Set(starts.map(nameOf));
  let next = Math.max(0, ...starts.map((each) => Number(idOf(each)) || 0));
  const ids = new Map<string, number | null>();
  const marks = descendants(copies).filter((each) => isW(each, "bookmarkStart") || isW(each, "bookmarkEnd"));
  for (const mark of marks.filter((each) => each.localName === "bookmarkStart")) {
    ids.set(idOf(mark), names.has(nameOf(mark)) ? null : ++next);
    names.add(nameOf(mark));
  }
  for (const mark of marks) {
    const id = ids.get(idOf(mark)) ?? null;
    if (id === null) mark.remove();
    else setAttribute(mark, "id", id);
  }
}
