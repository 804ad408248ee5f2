import { invalidArgument } from "./errors";
import { readRelationships, relationshipsPart, type WrittenRelationship } from "./package";
import { childrenOf, type DomTools } from "./xml";

const PKG = "http://schemas.microsoft.com/office/2006/xmlPackage";
export const RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
/** Addresses of ISO Strict and those of Transitional that say the same. */
const SPELLINGS = [
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"],
  ["http://purl.oclc.org/ooxml/officeDocument", "http://schemas.openxmlformats.org/officeDocument/2006"],
  ["http://purl.oclc.org/ooxml/drawingml", "http://schemas.openxmlformats.org/drawingml/2006"],
] as const;

/** A part of a package written as one XML file: its root element, or its bytes. */
export interface FlatPart {
  /** Without its leading slash. */
  readonly name: string;
  readonly contentType: string;
  readonly content: Element | Uint8Array;
}

/** A package as one XML file ("flat OPC"): what getOoxml answers and insertOoxml takes. */
export class FlatPackage {
  private readonly parts = new Map<string, FlatPart>();

  constructor(parts: readonly FlatPart[]) {
    for (const part of parts) this.parts.set(part.name, part);
  }

  part(name: string): FlatPart | undefined {
    return this.parts.get(name);
  }

  /** The root element of a part; undefined for one that is missing or is not XML. */
  root(name: string | undefined): Element | undefined {
    const content = name === undefined ? undefined : this.parts.get(name)?.content;
    return content instanceof Uint8Array ? undefined : content;
  }

  relationships(source: string): readonly WrittenRelationship[] {
    return readRelationships(source, this.root(relationshipsPart(source)));
  }

  /** The part that `source` points to by a relationship type, told by its last word. */
  related(source: string, type: string): string | undefined {
    return this.relationships(source).find((each) => !each.external && each.type.endsWith(`/${type}`) && this.parts.has(each.target))?.target;
  }
}

/** Reads a flat package, in the spelling of the document that will take it. @throws InvalidArgument for anything else */
export function readFlat(xml: unknown, dom: DomTools, strict: boolean): FlatPackage {
  const document = new dom.DOMParser().parseFromString(typeof xml === "string" ? spelled(xml, strict) : "", "application/xml");
  const root = document.documentElement as Element | null;
  if (root?.localName !== "package" || root.namespaceURI !== PKG || document.getElementsByTagName("parsererror").length > 0) throw invalidArgument("ooxml");
  return new FlatPackage(childrenOf(root).flatMap((part) => readPart(part) ?? []));
}

function readPart(part: Element): FlatPart | undefined {
  const [holder] = childrenOf(part);
  const name = part.getAttributeNS(PKG, "name")?.replace(/^\//, "");
  if (!holder || name === undefined) return undefined;
  const content = holder.localName === "binaryData" ? fromBase64(holder.textContent ?? "") : holder.firstElementChild;
  return content ? { name, contentType: part.getAttributeNS(PKG, "contentType") ?? "", content } : undefined;
}

/** Writes a flat package, in the Transitional spelling that Word always answers. */
export function writeFlat(parts: readonly FlatPart[], dom: DomTools): string {
  const serializer = new dom.XMLSerializer();
  const written = parts.map(({ name, contentType, content }) => {
    const isBinary = content instanceof Uint8Array;
    const inner = isBinary ? `<pkg:binaryData>${toBase64(content)}</pkg:binaryData>` : `<pkg:xmlData>${serializer.serializeToString(content)}</pkg:xmlData>`;
    return `<pkg:part pkg:name="/${name}" pkg:contentType="${contentType}"${isBinary ? ' pkg:compression="store"' : ""}>${inner}</pkg:part>`;
  });
  return spelled(`<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PKG}">${written.join("")}</pkg:package>`, false);
}

const spelled = (xml: string, strict: boolean): string =>
  SPELLINGS.reduce((text, [iso, transitional]) => (strict ? text.replaceAll(transitional, iso) : text.replaceAll(iso, transitional)), xml);

/** Base64 in lines of 76 characters, as the format wants them. */
function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/.{76}/g, "$&\r\n");
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text.replace(/\s+/g, ""));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
