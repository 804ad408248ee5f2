/** What the stand-in needs of the platform's XML: a browser's window has it, and so has a jsdom window. */
export interface DomTools {
  readonly DOMParser: { new (): { parseFromString(text: string, type: "application/xml"): Document } };
  readonly XMLSerializer: { new (): { serializeToString(node: Node): string } };
  readonly MutationObserver: {
    new (callback: () => void): { observe(node: Node, options: MutationObserverInit): void; takeRecords(): MutationRecord[] };
  };
}

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const W_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
export const W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
export const W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
export const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const XMLNS = "http://www.w3.org/2000/xmlns/";

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;

declare const checked: unique symbol;
/** An element whose name has been looked at; the mark exists for the compiler only, so that the other branch keeps its type. */
type Checked = Element & { readonly [checked]: true };

/** A WordprocessingML element, of the Transitional or the Strict namespace. */
export function isW(node: Node | null | undefined, name?: string): node is Checked {
  if (!isElement(node) || (name !== undefined && node.localName !== name)) return false;
  return node.namespaceURI === W || node.namespaceURI === W_STRICT;
}

export const isMc = (node: Node, name: string): node is Checked =>
  isElement(node) && node.localName === name && node.namespaceURI === MC;

/** The first WordprocessingML child of that name. */
export function childOf(parent: Element | null | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) if (isW(node, name)) return node;
  return undefined;
}

/** The element children, of that name where one is given. */
export function childrenOf(parent: Element | null | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling)
    if (isElement(node) && (name === undefined || isW(node, name))) found.push(node);
  return found;
}

/** An attribute of the element's own namespace (w:val of a w: element). */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttributeNS(element.namespaceURI, name) ?? undefined;
}

/** `w:val` of a child: val(pPr, "pStyle"). */
export const valueOf = (parent: Element | null | undefined, name: string): string | undefined => attribute(childOf(parent, name), "val");

/** An on/off child (ECMA-376 17.17.4): undefined where it is absent. */
export function toggleOf(parent: Element | null | undefined, name: string): boolean | undefined {
  const element = childOf(parent, name);
  if (!element) return undefined;
  const value = attribute(element, "val");
  return !(value === "0" || value === "false" || value === "off");
}

/** A new WordprocessingML element, in the namespace and under the prefix that its document uses. */
export function createW(document: Document, name: string, attributes: Readonly<Record<string, string | number>> = {}): Element {
  const root = document.documentElement;
  const namespace = root.namespaceURI === W_STRICT ? W_STRICT : W;
  const prefix = root.lookupPrefix(namespace) ?? "w";
  const element = document.createElementNS(namespace, `${prefix}:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(namespace, `${prefix}:${key}`, String(value));
  return element;
}

export function setAttribute(element: Element, name: string, value: string | number): void {
  const prefix = element.prefix ?? element.ownerDocument.documentElement.lookupPrefix(element.namespaceURI) ?? "w";
  element.setAttributeNS(element.namespaceURI, `${prefix}:${name}`, String(value));
}

/** A `w:t` with its text, white space kept. */
export function createText(document: Document, text: string, name = "t"): Element {
  const element = createW(document, name);
  setText(element, text);
  return element;
}

export function setText(element: Element, text: string): void {
  element.textContent = text;
  if (/^\s|\s$|\s\s/.test(text)) element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
}

/** Declares an extension namespace on the root and lists it in mc:Ignorable, so that an older Word skips what it does not know. */
export function declareIgnorable(document: Document, prefix: string, namespace: string): void {
  const root = document.documentElement;
  const name = declarePrefix(root, prefix, namespace);
  if (root.lookupPrefix(MC) === null) root.setAttributeNS(XMLNS, "xmlns:mc", MC);
  const ignorable = (root.getAttributeNS(MC, "Ignorable") ?? "").split(/\s+/).filter(Boolean);
  if (!ignorable.includes(name)) root.setAttributeNS(MC, `${root.lookupPrefix(MC) ?? "mc"}:Ignorable`, [...ignorable, name].join(" "));
}

/** Declares a namespace on the root where no prefix stands for it; answers the prefix, another than the one wanted where that is taken. */
export function declarePrefix(root: Element, prefix: string, namespace: string): string {
  const known = root.lookupPrefix(namespace);
  if (known !== null) return known;
  let name = prefix;
  while (root.lookupNamespaceURI(name) !== null) name += "x";
  root.setAttributeNS(XMLNS, `xmlns:${name}`, namespace);
  return name;
}

export function insertAfter(node: Node, reference: Node): void {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
}
