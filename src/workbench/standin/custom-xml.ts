import { strFromU8, strToU8 } from "fflate";
import { invalidArgument } from "./errors";
import type { OpenDocument } from "./open-document";

const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const PROPERTIES_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DATASTORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** A custom XML part of the package (ECMA-376 part 1, 22.5). */
export interface CustomXmlPart {
  /** The id of its data store item, in braces. */
  readonly id: string;
  readonly namespace: string;
  readonly name: string;
}

export function customXmlPartsOf(open: OpenDocument): readonly CustomXmlPart[] {
  return open.pkg
    .relationships(open.mainName)
    .filter((each) => each.type.endsWith("/customXml") && open.pkg.has(each.target))
    .flatMap(({ target }) => {
      const properties = open.pkg.related(target, "customXmlProps");
      const item = properties === undefined ? undefined : open.pkg.tree(properties)?.documentElement;
      const id = item?.getAttributeNS(item.namespaceURI, "itemID") ?? `{${target}}`;
      return [{ id, namespace: open.pkg.tree(target)?.documentElement.namespaceURI ?? "", name: target }];
    });
}

export function partXml(part: CustomXmlPart, open: OpenDocument): string {
  return strFromU8(open.pkg.bytes(part.name) ?? new Uint8Array()).replace(/^\ufeff?<\?xml[^>]*\?>\s*/, "");
}

/** Adds a part with a new id. @throws InvalidArgument for XML that is not well-formed */
export function addCustomXmlPart(xml: string, open: OpenDocument): CustomXmlPart {
  let number = 1;
  while (open.pkg.has(`customXml/item${number}.xml`)) number++;
  const name = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  open.pkg.put(name, strToU8(xml));
  let namespace: string;
  try {
    namespace = open.pkg.tree(name)?.documentElement.namespaceURI ?? "";
  } catch {
    open.pkg.remove(name);
    throw invalidArgument("xml");
  }
  open.pkg.ensureDefaultType("xml", "application/xml");
  open.pkg.put(
    properties,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATASTORE}"><ds:schemaRefs/></ds:datastoreItem>`),
    PROPERTIES_TYPE,
  );
  open.pkg.relate(open.mainName, RELATIONSHIP, name);
  open.pkg.relate(name, PROPERTIES_RELATIONSHIP, properties);
  return { id, namespace, name };
}

export function deleteCustomXmlPart(part: CustomXmlPart, open: OpenDocument): void {
  const properties = open.pkg.related(part.name, "customXmlProps");
  if (properties !== undefined) open.pkg.remove(properties);
  open.pkg.remove(part.name);
  open.pkg.unrelate(open.mainName, part.name);
}
