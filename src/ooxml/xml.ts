import { Parser } from "saxen";
import type { SaxenAttributes, SaxenGetAttributes } from "saxen";
import { decodeEntities } from "../document/entities";
import { NAMESPACES } from "./namespaces";
import { refusePart } from "./refuse";

/** Deepest nesting of elements that is read: real documents stay under 100. */
export const MAX_DEPTH = 500;

export type Attributes = SaxenAttributes;
/** Attributes of the element last opened, parsed only when asked for. */
export type GetAttributes = () => Attributes;

/** What a reader of a part wants to be told. Names carry the prefixes of namespaces.ts. */
export interface XmlReader {
  open(name: string, attributes: GetAttributes): void;
  close?(name: string): void;
  /** Text between tags, entities decoded; one call per piece. */
  text?(text: string): void;
}

const NONE: Attributes = {};

/**
 * Tells a reader the elements of a part, in order, without building a tree. Throws a UserError naming the part when it
 * is not well formed, declares a DOCTYPE (so no entity can be declared) or nests too deep.
 */
export function readXml(part: string, xml: string, reader: XmlReader): void {
  let depth = 0;
  let current: SaxenGetAttributes = () => NONE;
  const attributes: GetAttributes = () => current() || NONE;
  const parser = new Parser()
    .ns(NAMESPACES)
    .on("error", (error) => {
      throw refusePart(part, "notWellFormed", error);
    })
    .on("attention", (text) => {
      throw refusePart(part, /^<!DOCTYPE/i.test(text) ? "doctype" : "notWellFormed");
    })
    .on("openTag", (name, getAttributes) => {
      if (++depth > MAX_DEPTH) throw refusePart(part, "tooDeep");
      current = getAttributes;
      reader.open(name, attributes);
    })
    .on("closeTag", (name) => {
      depth--;
      reader.close?.(name);
    });
  if (reader.text) {
    parser
      .on("text", (text) => reader.text?.(text.includes("&") ? decodeEntities(text) : text))
      .on("cdata", (text) => reader.text?.(text));
  }
  parser.parse(xml);
}

/**
 * An attribute of the namespace w, decoded; undefined without it. Some producers leave the prefix out, and a file whose
 * default namespace is w gets it left out by the parser.
 */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const value = attributes[`w:${name}`] ?? attributes[name];
  return value?.includes("&") ? decodeEntities(value) : value;
}

/** An attribute under its full name, decoded. */
export function plainAttribute(attributes: Attributes, name: string): string | undefined {
  const value = attributes[name];
  return value?.includes("&") ? decodeEntities(value) : value;
}

/** An on/off property (ECMA-376 17.17.4): present without a value means on. */
export function isOn(attributes: Attributes): boolean {
  const value = attribute(attributes, "val");
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

/** A whole number in an attribute; undefined when it is absent or is none. */
export function integer(attributes: Attributes, name: string): number | undefined {
  const value = attribute(attributes, name);
  if (value === undefined) return undefined;
  const number = Number.parseInt(value, 10);
  return Number.isSafeInteger(number) ? number : undefined;
}
