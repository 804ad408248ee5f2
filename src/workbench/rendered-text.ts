/** The text one sees in an element, and the way back from its offsets to the page. */
export function shownText(element: Element): string {
  let text = "";
  for (const node of textNodes(element)) text += node.data;
  return text;
}

/** Where an offset of shownText stands, as a point for a DOM range. */
export function pointAt(element: Element, offset: number): { readonly node: Node; readonly offset: number } {
  let left = offset;
  let last: Text | undefined;
  for (const node of textNodes(element)) {
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
    last = node;
  }
  return last ? { node: last, offset: last.length } : { node: element, offset: 0 };
}

/** The offset of shownText at a DOM point inside the element. */
export function offsetAt(element: Element, point: { readonly node: Node; readonly offset: number }): number {
  const range = element.ownerDocument.createRange();
  range.setStart(element, 0);
  range.setEnd(point.node, point.offset);
  return range.toString().length;
}

function* textNodes(element: Element): Generator<Text> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}
