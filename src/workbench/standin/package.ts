import { strFromU8, strToU8, unzipSync, zipSync, type ZipOptions } from "fflate";
import { childrenOf, type DomTools } from "./xml";

const CONTENT_TYPES = "[Content_Types].xml";
const CT = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
/** Parts that are compressed already: once more costs time and saves nothing. */
const COMPRESSED = /\.(?:png|jpe?g|gif|wmz|emz|docx|xlsx|pptx)$/i;

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part, without its leading slash. */
  readonly target: string;
}

/** A relationship as its file writes it: an address outside the package where it is external. */
export interface WrittenRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The zip of a document: parts as bytes, read as XML on demand; a part nobody changed is written back byte for byte. */
export class DocxPackage {
  private readonly parts: Map<string, Uint8Array>;
  private readonly trees = new Map<string, Document>();
  private readonly names = new WeakMap<Node, string>();
  /** Changes not undone, by part: zero means that the original bytes still stand. */
  private readonly changes = new Map<string, number>();
  /** Relationships by source, until the next change of the package: they are asked for at every turn. */
  private readonly relations = new Map<string, readonly Relationship[]>();

  constructor(
    bytes: Uint8Array,
    private readonly dom: DomTools,
    private readonly onTree: (document: Document) => void,
  ) {
    this.parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith("/")));
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  partNames(): readonly string[] {
    return [...this.parts.keys()];
  }

  bytes(name: string): Uint8Array | undefined {
    return (this.changes.get(name) ?? 0) === 0 ? this.parts.get(name) : strToU8(this.serialize(name));
  }

  /** The part's tree, parsed once; undefined where there is no such part. Throws when it is not well-formed. */
  tree(name: string): Document | undefined {
    const known = this.trees.get(name);
    if (known) return known;
    const bytes = this.parts.get(name);
    if (!bytes) return undefined;
    const document = new this.dom.DOMParser().parseFromString(decode(bytes), "application/xml");
    if (document.getElementsByTagName("parsererror").length > 0) throw new Error(`Not well-formed XML: ${name}`);
    this.trees.set(name, document);
    this.names.set(document, name);
    this.onTree(document);
    return document;
  }

  /** Adds a part with its content type, or replaces its content. */
  put(name: string, bytes: Uint8Array, contentType?: string): void {
    this.relations.clear();
    this.parts.set(name, bytes);
    this.trees.delete(name);
    this.changes.delete(name);
    if (contentType === undefined) return;
    const types = this.tree(CONTENT_TYPES);
    const path = `/${name}`;
    if (!types || Array.from(types.documentElement.children).some((each) => each.getAttribute("PartName") === path)) return;
    const override = types.createElementNS(CT, "Override");
    override.setAttribute("PartName", path);
    override.setAttribute("ContentType", contentType);
    types.documentElement.appendChild(override);
  }

  /** Declares the content type of files that end so, where nothing does. */
  ensureDefaultType(extension: string, contentType: string): void {
    const types = this.tree(CONTENT_TYPES);
    const root = types?.documentElement;
    if (!types || !root || Array.from(root.children).some((each) => each.getAttribute("Extension")?.toLowerCase() === extension)) return;
    const declared = types.createElementNS(CT, "Default");
    declared.setAttribute("Extension", extension);
    declared.setAttribute("ContentType", contentType);
    root.insertBefore(declared, root.firstChild);
  }

  /** The content type of a part: its own, else that of the files that end like it. */
  contentType(name: string): string {
    const types = Array.from(this.tree(CONTENT_TYPES)?.documentElement.children ?? []);
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    const own = types.find((each) => each.getAttribute("PartName") === `/${name}`) ?? types.find((each) => each.getAttribute("Extension")?.toLowerCase() === extension);
    return own?.getAttribute("ContentType") ?? "application/octet-stream";
  }

  /** Takes a part out, with its content type and its relationships file. */
  remove(name: string): void {
    this.relations.clear();
    this.parts.delete(name);
    this.trees.delete(name);
    this.parts.delete(relationshipsPart(name));
    const types = this.tree(CONTENT_TYPES)?.documentElement;
    for (const each of Array.from(types?.children ?? [])) if (each.getAttribute("PartName") === `/${name}`) each.remove();
  }

  /** Relationships of a part ("" for the package itself), external ones left out. */
  relationships(source: string): readonly Relationship[] {
    const known = this.relations.get(source);
    if (known) return known;
    const read = this.allRelationships(source)
      .filter(({ external }) => !external)
      .map(({ id, type, target }) => ({ id, type, target }));
    this.relations.set(source, read);
    return read;
  }

  /** Relationships of a part, external ones too. */
  allRelationships(source: string): readonly WrittenRelationship[] {
    return readRelationships(source, this.tree(relationshipsPart(source))?.documentElement);
  }

  /** The part that `source` points to by a relationship type, told by its last word ("styles"): Strict and Transitional differ before it. */
  related(source: string, type: string): string | undefined {
    return this.relationships(source).find((each) => each.type.endsWith(`/${type}`) && this.has(each.target))?.target;
  }

  /** Adds a relationship under a free id, or under the given one. */
  relate(source: string, type: string, target: string, { external = false, id }: { readonly external?: boolean; readonly id?: string } = {}): string {
    const name = relationshipsPart(source);
    if (!this.has(name)) this.put(name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONSHIPS}"/>`));
    const document = this.tree(name);
    const root = document?.documentElement;
    if (!document || !root) throw new Error(`No relationships: ${name}`);
    const used = new Set(Array.from(root.children, (each) => each.getAttribute("Id")));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number++;
    const relationship = document.createElementNS(RELATIONSHIPS, "Relationship");
    relationship.setAttribute("Id", id ?? `rId${number}`);
    relationship.setAttribute("Type", type);
    relationship.setAttribute("Target", external ? target : relativeTarget(source, target));
    if (external) relationship.setAttribute("TargetMode", "External");
    root.appendChild(relationship);
    this.relations.clear();
    return id ?? `rId${number}`;
  }

  unrelate(source: string, target: string): void {
    this.relations.clear();
    for (const each of childrenOf(this.tree(relationshipsPart(source))?.documentElement))
      if (each.getAttribute("TargetMode") !== "External" && resolveTarget(source, each.getAttribute("Target") ?? "") === target) each.remove();
  }

  /** Counts a change (+1) or its undoing (-1) of the part that holds a node. */
  touch(node: Node, by: 1 | -1): void {
    this.relations.clear();
    const name = this.names.get(node.nodeType === 9 ? node : (node.ownerDocument ?? node));
    if (name !== undefined) this.changes.set(name, (this.changes.get(name) ?? 0) + by);
  }

  save(): Uint8Array {
    const files: Record<string, [Uint8Array, ZipOptions]> = {};
    for (const name of this.parts.keys()) files[name] = [this.bytes(name) ?? new Uint8Array(), { level: COMPRESSED.test(name) ? 0 : 6 }];
    return zipSync(files);
  }

  private serialize(name: string): string {
    const document = this.trees.get(name);
    if (!document) throw new Error(`No tree: ${name}`);
    const text = new this.dom.XMLSerializer().serializeToString(document);
    return text.startsWith("<?xml") ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return strFromU8(bytes).replace(/^\ufeff/, "");
}

/** What a relationships file says, targets as names of parts. */
export function readRelationships(source: string, root: Element | undefined): readonly WrittenRelationship[] {
  return childrenOf(root).map((each) => {
    const external = each.getAttribute("TargetMode") === "External";
    const target = each.getAttribute("Target") ?? "";
    return { id: each.getAttribute("Id") ?? "", type: each.getAttribute("Type") ?? "", target: external ? target : resolveTarget(source, target), external };
  });
}

/** The file of a part's relationships. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  const path = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

function relativeTarget(source: string, target: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return folder !== "" && target.startsWith(folder) ? target.slice(folder.length) : folder === "" ? target : `/${target}`;
}
