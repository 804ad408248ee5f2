import { strToU8 } from "fflate";
import type { FlatPackage, FlatPart } from "./flat-package";
import type { OpenDocument } from "./open-document";
import { linkAttributes } from "./travelling-blocks";

/**
 * Gives the document the parts and addresses that elements point to, and the elements the new ids; a dead link goes.
 * @param from the part of the package they come from
 * @param into the part of the document they are in
 */
export function importRelationships(copies: readonly Element[], from: string, into: string, flat: FlatPackage, open: OpenDocument): void {
  const importer = new PartImporter(flat, open);
  const relationships = new Map(flat.relationships(from).map((each) => [each.id, each]));
  const ids = new Map<string, string>();
  for (const { element, attribute } of linkAttributes(copies)) {
    const relationship = relationships.get(attribute.value);
    const target = relationship && (relationship.external ? relationship.target : importer.part(relationship.target));
    if (!relationship || target === undefined) {
      element.removeAttributeNode(attribute);
      continue;
    }
    const id = ids.get(relationship.id) ?? open.pkg.relate(into, relationship.type, target, { external: relationship.external });
    ids.set(relationship.id, id);
    attribute.value = id;
  }
}

class PartImporter {
  private readonly names = new Map<string, string>();

  constructor(
    private readonly flat: FlatPackage,
    private readonly open: OpenDocument,
  ) {}

  /** The name under which the document has received a part, with those it points to in turn; undefined for one that is missing. */
  part(source: string): string | undefined {
    const known = this.names.get(source);
    if (known !== undefined) return known;
    const part = this.flat.part(source);
    if (!part) return undefined;
    const name = this.freeName(source);
    this.names.set(source, name);
    this.put(name, part);
    for (const { id, type, target, external } of this.flat.relationships(source)) {
      const own = external ? target : this.part(target);
      if (own !== undefined) this.open.pkg.relate(name, type, own, { external, id });
    }
    return name;
  }

  private put(name: string, { content, contentType }: FlatPart): void {
    const { pkg, options } = this.open;
    const bytes = content instanceof Uint8Array ? content : strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${new options.dom.XMLSerializer().serializeToString(content)}`);
    pkg.put(name, bytes);
    if (pkg.contentType(name) !== contentType) pkg.put(name, bytes, contentType);
  }

  private freeName(source: string): string {
    const [, stem = source, extension = ""] = /^(.*?)\d*(\.[^./]*)?$/.exec(source) ?? [];
    let number = 1;
    while (this.open.pkg.has(`${stem}${number}${extension}`)) number++;
    return `${stem}${number}${extension}`;
  }
}
