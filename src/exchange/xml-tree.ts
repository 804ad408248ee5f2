import { Parser } from "saxen";

export interface XmlAttribute {
  /** As written, prefix included. */
  readonly name: string;
  /** Address of its namespace; "" for an attribute without a prefix. */
  readonly space: string;
  readonly local: string;
  readonly value: string;
}

/** An element with its namespace told; comments and processing instructions are left out. */
export interface XmlElement {
  readonly name: string;
  readonly space: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly (XmlElement | string)[];
}

/** Text that is not well-formed XML, or that declares a document type. */
export class MalformedXml extends Error {}

/** Deepest nesting that is read: real documents stay under 100. */
const MAX_DEPTH = 500;
const XML = "http://www.w3.org/XML/1998/namespace";
/** Characters that XML forbids (XML 1.0, 2.2). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

type Scope = ReadonlyMap<string, string>;
interface Open extends XmlElement {
  readonly children: (XmlElement | string)[];
  readonly scope: Scope;
}

/** Reads XML into a tree. @throws MalformedXml */
export function parseXml(xml: string): XmlElement {
  const stack: Open[] = [];
  const roots: Open[] = [];
  const fail = (why: unknown): never => {
    throw new MalformedXml(why instanceof Error ? why.message : String(why));
  };
  const checked = (text: string): string => (FORBIDDEN.test(text) ? fail("forbidden character") : text);
  let decode = (text: string): string => text;
  const addText = (text: string): void => {
    const parent = stack.at(-1);
    if (parent) parent.children.push(checked(text));
    else if (text.trim() !== "") fail("text outside the root element");
  };
  new Parser()
    .on("error", fail)
    .on("warn", fail)
    .on("attention", () => fail("document type"))
    .on("text", (text) => addText(decode(text)))
    .on("cdata", addText)
    .on("openTag", (name, getAttributes, decodeEntities) => {
      decode = decodeEntities;
      if (stack.length >= MAX_DEPTH) fail("too deep");
      const parent = stack.at(-1);
      const raw = Object.entries(getAttributes() || {}).map(([key, value]) => [key, checked(decode(value ?? ""))] as const);
      const element = openElement(name, raw, parent?.scope ?? new Map([["xml", XML]]));
      if (parent) parent.children.push(element);
      else roots.push(element);
      stack.push(element);
    })
    .on("closeTag", () => stack.pop())
    .parse(xml);
  const [root] = roots;
  if (!root || roots.length > 1 || stack.length > 0) throw new MalformedXml("not one root element");
  return root;
}

function openElement(name: string, raw: readonly (readonly [string, string])[], outer: Scope): Open {
  const declared = raw.flatMap(([key, value]) => (key === "xmlns" ? [["", value] as const] : key.startsWith("xmlns:") ? [[key.slice(6), value] as const] : []));
  const scope = declared.length > 0 ? new Map([...outer, ...declared]) : outer;
  const spaceOf = (prefix: string): string => {
    const space = prefix === "" ? (scope.get("") ?? "") : scope.get(prefix);
    if (space === undefined) throw new MalformedXml(`prefix ${prefix} without a namespace`);
    return space;
  };
  const [prefix, local] = split(name);
  const attributes = raw.map(([key, value]): XmlAttribute => {
    const [own, rest] = split(key);
    return { name: key, space: own === "" || own === "xmlns" ? "" : spaceOf(own), local: own === "xmlns" ? key : rest, value };
  });
  return { name, space: spaceOf(prefix), local, attributes, children: [], scope };
}

function split(name: string): readonly [string, string] {
  const colon = name.indexOf(":");
  return colon < 0 ? ["", name] : [name.slice(0, colon), name.slice(colon + 1)];
}

/** Writes an element as XML. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const written = attributes.map((attribute) => ` ${attribute.name}="${escapeText(attribute.value).replace(/["\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)}"`).join("");
  if (children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>${children.map((child) => (typeof child === "string" ? escapeText(child).replace(/\r/g, "&#13;") : writeXml(child))).join("")}</${name}>`;
}

const escapeText = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

export const isElement = (node: XmlElement | string): node is XmlElement => typeof node !== "string";

export const elementsOf = ({ children }: XmlElement): readonly XmlElement[] => children.filter(isElement);

export const childNamed = (element: XmlElement | undefined, local: string): XmlElement | undefined => element && elementsOf(element).find((child) => child.local === local);

/** An attribute by its local name, whatever its prefix. */
export const attributeOf = (element: XmlElement | undefined, local: string): string | undefined => element?.attributes.find((attribute) => attribute.local === local)?.value;

/** The text that stands directly in an element. */
export const textIn = ({ children }: XmlElement): string => children.filter((child) => typeof child === "string").join("");

/** An element and all those within it, in document order. */
export function* within(element: XmlElement): Generator<XmlElement> {
  const next = [element];
  for (let each = next.pop(); each; each = next.pop()) {
    yield each;
    for (const child of elementsOf(each).toReversed()) next.push(child);
  }
}
