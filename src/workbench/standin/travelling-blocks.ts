import { isElement, isW } from "./xml";

/** What belongs to the document it stands in: sections, reviewers' marks. */
const STAY_BEHIND = new Set(["sectPr", "commentRangeStart", "commentRangeEnd", "commentReference", "permStart", "permEnd", "proofErr"]);

/** Elements with all those within them, in document order. By hand: a live collection of a whole document is slow to go through in jsdom. */
export function descendants(blocks: readonly Element[]): readonly Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    found.push(element);
    for (let node = element.firstChild; node; node = node.nextSibling) if (isElement(node)) walk(node);
  };
  for (const block of blocks) walk(block);
  return found;
}

/** Takes out of copied blocks what stays with their document, and bookmarks of which they hold one end only. */
export function cleanCopies(blocks: readonly Element[]): void {
  const elements = descendants(blocks).filter((element) => isW(element));
  const ids = (name: string): ReadonlySet<string> => new Set(elements.filter((element) => element.localName === name).map(idOf));
  const [starts, ends] = [ids("bookmarkStart"), ids("bookmarkEnd")];
  for (const element of elements) {
    const isHalf = (element.localName === "bookmarkStart" && !ends.has(idOf(element))) || (element.localName === "bookmarkEnd" && !starts.has(idOf(element)));
    if (isHalf || STAY_BEHIND.has(element.localName)) element.remove();
  }
}

export const idOf = (element: Element): string => element.getAttributeNS(element.namespaceURI, "id") ?? "";

/** Attributes that name a relationship (r:id, r:embed...), under any element. */
export function linkAttributes(blocks: readonly Element[]): readonly { readonly element: Element; readonly attribute: Attr }[] {
  return descendants(blocks).flatMap((element) =>
    isElement(element) ? Array.from(element.attributes).filter(({ namespaceURI }) => namespaceURI?.endsWith("/officeDocument/2006/relationships") === true || namespaceURI?.endsWith("/officeDocument/relationships") === true).map((attribute) => ({ element, attribute })) : [],
  );
}

/** The relationship ids that blocks name. */
export const linksIn = (blocks: readonly Element[]): ReadonlySet<string> => new Set(linkAttributes(blocks).map(({ attribute }) => attribute.value));
