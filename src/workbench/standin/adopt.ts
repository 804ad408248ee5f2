import { declareIgnorable, declarePrefix, MC } from "./xml";
import { descendants } from "./travelling-blocks";

/** The root element of the part that an element stands in, within a flat package or a document. */
export function partRoot(element: Element): Element {
  let root = element;
  while (root.parentElement && root.parentElement.localName !== "xmlData") root = root.parentElement;
  return root;
}

/**
 * Copies of elements for another document, which learns the prefixes they need: those of extensions that an older Word
 * ignores, and those that an mc:Choice requires (ECMA-376 part 3, 7).
 */
export function adopt(elements: readonly Element[], into: Document, root: Element): readonly Element[] {
  const all = descendants(elements);
  const namespaces = new Set(all.flatMap((element) => [element.namespaceURI, ...Array.from(element.attributes, ({ namespaceURI }) => namespaceURI)]));
  for (const prefix of tokens(root.getAttributeNS(MC, "Ignorable"))) {
    const namespace = root.lookupNamespaceURI(prefix);
    if (namespace !== null && namespaces.has(namespace)) declareIgnorable(into, prefix, namespace);
  }
  for (const element of all) {
    for (const prefix of tokens(element.getAttribute("Requires"))) {
      const namespace = element.lookupNamespaceURI(prefix);
      if (namespace !== null) declarePrefix(into.documentElement, prefix, namespace);
    }
  }
  return elements.map((element) => into.importNode(element, true));
}

const tokens = (list: string | null): readonly string[] => (list ?? "").split(/\s+/).filter(Boolean);
