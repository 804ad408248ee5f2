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

/** Its root tells; a part that is damaged further on is still ours, and no reason to refuse the document. */
function isOurs(part: string, xml: string): boolean {
  let root: string | null = null;
  try {
    readXml(part, xml, {
      open(name) {
        root ??= name;
      },
    });
  } catch {
    // document/stored.ts says what cannot be used of it.
  }
  return String(root).startsWith("cadrage:");
}
