import { STORED_NAMESPACE } from "./namespaces";
import type { Package } from "./package";
import type { Relationship } from "./relationships";
import { readXml } from "./xml";

/** The text of the product's own custom XML part, the one whose root is of our namespace; null when the document has none. */
export function readStored(source: Package, relationships: readonly Relationship[]): string | null {
  for (const { type, target, external } of relationships) {
    if (type !== "customXml" || external) continue;
    const xml = source.text(target);
    if (xml?.includes(STORED_NAMESPACE) && isOurs(target, xml)) return xml;
  }
  return null;
}

function isOurs(part: string, xml: string): boolean {
  let root: string | null = null;
  readXml(part, xml, {
    open(name) {
      root ??= name;
    },
  });
  return String(root).startsWith("cadrage:");
}
