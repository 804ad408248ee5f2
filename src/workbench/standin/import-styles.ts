import { adopt, partRoot } from "./adopt";
import type { OpenDocument } from "./open-document";
import type { StyleType } from "./styles";
import { attribute, childOf, setAttribute, valueOf } from "./xml";

export interface ImportedStyles {
  /** Ids in the package to ids in the document. */
  readonly ids: ReadonlyMap<string, string>;
  /** Styles the document did not have, added to it; what they refer to still has its old names. */
  readonly added: readonly Element[];
}

/** Adds the styles that the document does not have; one it has, told by its name, keeps its look (office-js issue 5243). */
export function importStyles(styles: readonly Element[], open: OpenDocument): ImportedStyles {
  const ids = new Map<string, string>();
  const missing: Element[] = [];
  for (const style of styles) {
    const type = (attribute(style, "type") ?? "paragraph") as StyleType;
    const id = attribute(style, "styleId") ?? "";
    const isDefault = attribute(style, "default") !== undefined;
    const known = open.styles.named(type, valueOf(style, "name") ?? "") ?? (isDefault ? open.styles.effective(type, undefined) : undefined);
    if (known) ids.set(id, attribute(known, "styleId") ?? "");
    else missing.push(style);
  }
  const [first] = missing;
  if (!first) return { ids, added: [] };
  const document = open.stylesDocument();
  const added = adopt(missing, document, partRoot(first));
  for (const style of added) {
    const id = attribute(style, "styleId") ?? "";
    const own = freeId(id, ids, open);
    ids.set(id, own);
    setAttribute(style, "styleId", own);
    const linked = valueOf(style, "link");
    // A style of the document's own is not linked back to a new one: a link goes both ways or not at all.
    if (linked !== undefined && !added.some((other) => attribute(other, "styleId") === linked)) childOf(style, "link")?.remove();
  }
  for (const style of added) document.documentElement.appendChild(style);
  open.changed();
  return { ids, added };
}

function freeId(wanted: string, ids: ReadonlyMap<string, string>, open: OpenDocument): string {
  const taken = new Set(ids.values());
  let id = wanted;
  for (let number = 1; open.styles.has(id) || taken.has(id); number++) id = `${wanted}${number}`;
  return id;
}
