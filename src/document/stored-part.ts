import { decodeEntities } from "./entities";

/** Namespace of the part that travels in the document. */
const NAMESPACE = "urn:cadrage:document:1";
/** Nothing that we keep is as long; what is may have been made to exhaust us. */
const MAX_LENGTH = 1 << 20;
const MAX_DEPTH = 100;

/** True for a part that will be read back. */
export const isStorable = (xml: string): boolean => xml.length <= MAX_LENGTH;

/** An element right below the root. */
export interface StoredChild {
  /** Its name without prefix; null outside our namespace, and for comments. */
  readonly name: string | null;
  /** Its own text, entities decoded. */
  readonly text: string;
  /** It as it is written. */
  readonly xml: string;
}

/** The part taken apart. */
export interface StoredPart {
  /** The root's start tag without its ">": its name, and the namespaces that its children need. */
  readonly root: string;
  readonly children: readonly StoredChild[];
}

/** Whether nothing in a text is forbidden in XML: control characters, and "&" that begins no reference. */
const isClean = (text: string): boolean => !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)/.test(text);

/** A tag (XML 1.0, productions 40 to 44): "/" of an end tag, name, attributes, "/" of an empty element. */
const TAG = /<(\/?)([^\s<>/="'&!?]+)((?:\s+[^\s<>/="'&]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

type Piece =
  | { readonly kind: "tag"; readonly start: number; readonly end: number; readonly isEnd: boolean; readonly isEmpty: boolean; readonly name: string; readonly attributes: string }
  | { readonly kind: "text" | "cdata" | "aside"; readonly start: number; readonly end: number };

/**
 * Takes the part apart; null when it is not well formed, is not ours, declares a DOCTYPE, or is out of measure. Children
 * are told apart by where they stand in the text, so that those of another version can be written back as they are.
 */
export function readStoredPart(xml: string): StoredPart | null {
  if (xml.length > MAX_LENGTH) return null;
  const open: string[] = [];
  const children: StoredChild[] = [];
  let root: { readonly tag: string; readonly namespaces: ReadonlyMap<string, string> } | null = null;
  let child: { readonly start: number; readonly name: string | null; text: string } | null = null;
  let isClosed = false;
  for (let at = xml.startsWith("\ufeff") ? 1 : 0; at < xml.length; ) {
    const piece = pieceAt(xml, at);
    if (piece === null) return null;
    const written = xml.slice(piece.start, piece.end);
    at = piece.end;
    if (piece.kind !== "tag") {
      if (piece.kind === "text" && !isClean(written)) return null;
      const isBlank = piece.kind === "text" && written.trim() === "";
      if (open.length === 0 && piece.kind !== "aside" && !isBlank) return null;
      if (open.length === 1 && !isBlank) children.push({ name: null, text: "", xml: written });
      if (open.length === 2 && child !== null && piece.kind !== "aside") child.text += piece.kind === "cdata" ? written.slice(9, -3) : decodeEntities(written);
      continue;
    }
    if (!isClean(piece.attributes)) return null;
    if (piece.isEnd) {
      if (open.pop() !== piece.name || piece.attributes !== "") return null;
    } else {
      if (isClosed || open.length >= MAX_DEPTH) return null;
      if (root === null) {
        const namespaces = namespacesOf(piece.attributes);
        if (namespaceOf(piece.name, namespaces) !== NAMESPACE) return null;
        root = { tag: `<${piece.name}${piece.attributes}`, namespaces };
      } else if (open.length === 1) {
        const isOurs = namespaceOf(piece.name, namespacesOf(piece.attributes), root.namespaces) === NAMESPACE;
        child = { start: piece.start, name: isOurs ? localName(piece.name) : null, text: "" };
      }
      if (!piece.isEmpty) open.push(piece.name);
    }
    if (open.length === 1 && child !== null) {
      children.push({ name: child.name, text: child.text, xml: xml.slice(child.start, piece.end) });
      child = null;
    }
    isClosed = open.length === 0;
  }
  return root !== null && isClosed ? { root: root.tag, children } : null;
}

/** What begins at an offset; null for what no XML holds there. */
function pieceAt(xml: string, start: number): Piece | null {
  if (xml.charAt(start) !== "<") {
    const next = xml.indexOf("<", start);
    return { kind: "text", start, end: next < 0 ? xml.length : next };
  }
  for (const [kind, begin, close] of [["aside", "<!--", "-->"], ["cdata", "<![CDATA[", "]]>"], ["aside", "<?", "?>"]] as const) {
    if (!xml.startsWith(begin, start)) continue;
    const end = xml.indexOf(close, start + begin.length);
    return end < 0 ? null : { kind, start, end: end + close.length };
  }
  TAG.lastIndex = start;
  const [whole, slash, name, attributes, empty] = TAG.exec(xml) ?? [];
  if (whole === undefined || name === undefined) return null;
  if (slash === "/" && empty === "/") return null;
  return { kind: "tag", start, end: start + whole.length, isEnd: slash === "/", isEmpty: empty === "/", name, attributes: attributes ?? "" };
}

/** The namespaces that attributes declare, by prefix; "" for the default one. */
function namespacesOf(attributes: string): ReadonlyMap<string, string> {
  return new Map(Array.from(attributes.matchAll(DECLARATION), ([, prefix = "", double, single]) => [prefix, decodeEntities(double ?? single ?? "")]));
}

/** The namespace of a name, from the nearest declaration of its prefix. */
function namespaceOf(name: string, ...scopes: readonly ReadonlyMap<string, string>[]): string | undefined {
  const prefix = prefixOf(name);
  return scopes.find((scope) => scope.has(prefix))?.get(prefix);
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The prefix of a name, "" without one. */
export function prefixOf(name: string): string {
  return name.slice(0, Math.max(0, name.indexOf(":")));
}
