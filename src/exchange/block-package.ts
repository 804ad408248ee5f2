import { attributeOf, elementsOf, MalformedXml, parseXml, textIn, writeXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Namespace of a package written as one XML file ("flat OPC"). */
const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface BlockPart {
  /** With its leading slash, as the file writes it. */
  readonly name: string;
  readonly contentType: string;
  /** The root element, or base64 text. */
  readonly content: XmlElement | string;
}

export interface BlockRelationship {
  readonly id: string;
  readonly type: string;
  /** Name of a part with its leading slash, or an address. */
  readonly target: string;
  readonly external: boolean;
}

/** A flat package, read. */
export class BlockPackage {
  readonly parts: ReadonlyMap<string, BlockPart>;

  constructor(parts: readonly BlockPart[]) {
    this.parts = new Map(parts.map((part) => [part.name, part]));
  }

  /** Relationships of a part; of the package itself for "/". */
  relationships(source: string): readonly BlockRelationship[] {
    const root = this.parts.get(relationshipsPart(source))?.content;
    if (root === undefined || typeof root === "string") return [];
    return elementsOf(root).map((each) => {
      const external = attributeOf(each, "TargetMode") === "External";
      const target = attributeOf(each, "Target") ?? "";
      return { id: attributeOf(each, "Id") ?? "", type: lastWord(attributeOf(each, "Type") ?? ""), target: external ? target : resolve(source, target), external };
    });
  }
}

/** The last word of a relationship's type: Strict and Transitional, and the versions of Word, differ before it. */
const lastWord = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash)}/_rels/${source.slice(slash + 1)}.rels`;
}

function resolve(source: string, target: string): string {
  const path = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return `/${path.filter((step) => step !== "").join("/")}`;
}

/** Null for XML that is no flat package. @throws MalformedXml */
export function readPackage(xml: string): BlockPackage | null {
  const root = parseXml(xml);
  if (root.space !== PKG || root.local !== "package") return null;
  return new BlockPackage(elementsOf(root).map(readPart));
}

function readPart(part: XmlElement): BlockPart {
  const [holder] = elementsOf(part);
  const name = attributeOf(part, "name");
  if (part.local !== "part" || !holder || !name?.startsWith("/")) throw new MalformedXml("a part without a name or content");
  const contentType = attributeOf(part, "contentType") ?? "";
  const [root, ...more] = elementsOf(holder);
  if (holder.local === "binaryData") return { name, contentType, content: textIn(holder) };
  if (holder.local !== "xmlData" || !root || more.length > 0) throw new MalformedXml("a part without one root element");
  return { name, contentType, content: root };
}

/** A part with the relationships it keeps. */
export interface KeptPart extends BlockPart {
  /** Elements of its relationships file, as they were. */
  readonly relationships: ReadonlySet<string>;
}

/** Writes the parts that are kept, and of their relationships those that are. */
export function writePackage(original: BlockPackage, kept: readonly KeptPart[]): string {
  const written = kept.flatMap(({ name, contentType, content, relationships }) => {
    const file = original.parts.get(relationshipsPart(name));
    const own = typeof content === "string" ? `<pkg:binaryData>${content}</pkg:binaryData>` : `<pkg:xmlData>${writeXml(content)}</pkg:xmlData>`;
    const part = name === "/" ? [] : [partXml(name, contentType, own, typeof content === "string")];
    if (!file || typeof file.content === "string" || relationships.size === 0) return part;
    const lines = elementsOf(file.content).filter((each) => relationships.has(attributeOf(each, "Id") ?? ""));
    const root: XmlElement = { name: "Relationships", space: RELATIONSHIPS, local: "Relationships", attributes: [{ name: "xmlns", space: "", local: "xmlns", value: RELATIONSHIPS }], children: lines.map(unprefixed) };
    return [...part, partXml(file.name, RELATIONSHIPS_TYPE, `<pkg:xmlData>${writeXml(root)}</pkg:xmlData>`, false)];
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PKG}">${written.join("")}</pkg:package>`;
}

const unprefixed = (element: XmlElement): XmlElement => ({ ...element, name: element.local, attributes: element.attributes.filter(({ name }) => !name.startsWith("xmlns")) });

const partXml = (name: string, contentType: string, inner: string, isBinary: boolean): string =>
  `<pkg:part pkg:name="${attributeText(name)}" pkg:contentType="${attributeText(contentType)}"${isBinary ? ' pkg:compression="store"' : ""}>${inner}</pkg:part>`;

const attributeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
