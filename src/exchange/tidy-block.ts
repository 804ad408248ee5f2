import type { Localized } from "../document/language";
import { embeds, hasActiveField, usedDefinitions, usedNotes, withoutTraces } from "./block-content";
import { readPackage, writePackage } from "./block-package";
import type { BlockPackage, BlockPart, KeptPart } from "./block-package";
import { childNamed, elementsOf, MalformedXml, textIn, within } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Longest package of one block, in characters. */
const LONGEST = 10_000_000;

/** Why a block is not taken. */
const REASONS = {
  tooLarge: { fr: "il est trop volumineux (10 Mo au plus) : sélectionnez moins de texte ou d’images", en: "it is too large (10 MB at most): select less text or fewer pictures" },
  malformed: { fr: "son contenu est abîmé", en: "its content is damaged" },
  notWord: { fr: "son contenu n’est pas un extrait de document Word", en: "its content is not an extract of a Word document" },
  empty: { fr: "il ne contient ni texte, ni tableau, ni image", en: "it holds no text, table or picture" },
  macro: { fr: "il contient une macro", en: "it holds a macro" },
  embedded: { fr: "il contient un objet ou un fichier incorporé", en: "it holds an embedded object or file" },
  external: { fr: "il fait appel à un fichier extérieur (image liée, par exemple)", en: "it calls for an outside file (a linked picture, for instance)" },
  field: { fr: "il contient un champ qui va chercher des données ailleurs ou lance une commande", en: "it holds a field that fetches data elsewhere or runs a command" },
} as const satisfies Record<string, Localized>;

/** Thrown for a block that is not taken; the reason completes « Le bloc … n’a pas été repris : ». */
export class BlockRefused extends Error {
  readonly reason: Localized;

  constructor(why: keyof typeof REASONS) {
    super(REASONS[why].en);
    this.reason = REASONS[why];
  }
}

const MACRO = /vbaProject|vbaData|macroEnabled|activeX/i;
const EMBEDDED_FILE = new Set(["oleObject", "package", "control", "activeXControlBinary", "aFChunk", "subDocument", "frame", "externalLink"]);
/** Relationships that a block needs, by the last word of their type; all others (theme, settings, headers, comments, the author's own data...) stay behind. */
const NEEDED = new Set([
  "officeDocument", "styles", "numbering", "footnotes", "endnotes", "image", "hyperlink", "chart", "chartUserShapes", "chartStyle", "chartColorStyle",
  "diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing",
]);
/** Those that no element names. */
const IMPLICIT = new Set(["officeDocument", "styles", "numbering", "footnotes", "endnotes", "diagramDrawing", "chartStyle", "chartColorStyle"]);

/**
 * A package that Word may be given safely and that carries nothing but the passage: well-formed, without macro, embedded
 * object, outside file or active field; without the reviewers' names, the settings and the data of its document; with the
 * styles and lists it uses only.
 * @throws BlockRefused
 */
export function tidyBlock(ooxml: string): string {
  if (ooxml.length > LONGEST) throw new BlockRefused("tooLarge");
  const original = read(ooxml);
  for (const { contentType } of original.parts.values()) if (MACRO.test(contentType)) throw new BlockRefused("macro");
  const kept = keptParts(original);
  const document = [...kept.values()].find((part) => part.type === "officeDocument");
  const body = document && typeof document.content !== "string" ? childNamed(document.content, "body") : undefined;
  if (!body || document?.name === undefined || typeof document.content === "string" || document.content.local !== "document") throw new BlockRefused("notWord");
  if (!elementsOf(body).some(holdsSomething)) throw new BlockRefused("empty");
  return writePackage(original, [{ name: "/", contentType: "", content: "", relationships: idsToward("/", original, kept) }, ...withUsedDefinitions(kept, original)]);
}

function read(ooxml: string): BlockPackage {
  try {
    const original = readPackage(ooxml);
    if (original) return original;
  } catch (error) {
    if (error instanceof MalformedXml) throw new BlockRefused("malformed");
    throw error;
  }
  throw new BlockRefused("notWord");
}

const holdsSomething = (block: XmlElement): boolean =>
  [...within(block)].some((element) => ["tbl", "drawing", "pict", "oMath"].includes(element.local) || (element.local === "t" && textIn(element).trim() !== ""));

interface Reached extends BlockPart {
  /** How it was reached. */
  readonly type: string;
}

/** The parts that a block needs, from the document on, their content without traces. */
function keptParts(original: BlockPackage): ReadonlyMap<string, Reached> {
  const kept = new Map<string, Reached>();
  const follow = (source: string, isChart: boolean): void => {
    for (const { type, target, external } of original.relationships(source)) {
      if (MACRO.test(type)) throw new BlockRefused("macro");
      if (EMBEDDED_FILE.has(type) && !isChart) throw new BlockRefused("embedded");
      if (external && type !== "hyperlink" && !isChart) throw new BlockRefused("external");
      const part = external || !NEEDED.has(type) ? undefined : original.parts.get(target);
      if (!part || kept.has(target)) continue;
      kept.set(target, { ...part, type, content: contentOf(part, type) });
      follow(target, type === "chart"); // The workbook behind a chart stays behind: the chart keeps its figures.
    }
  };
  follow("/", false);
  return kept;
}

function contentOf({ content, contentType }: BlockPart, type: string): XmlElement | string {
  if (typeof content === "string") {
    if (type !== "image" || !contentType.startsWith("image/")) throw new BlockRefused("embedded");
    return content.replace(/[^A-Za-z0-9+/=]/g, "");
  }
  if (embeds(content)) throw new BlockRefused("embedded");
  if (hasActiveField(content)) throw new BlockRefused("field");
  return withoutTraces(content);
}

/** Ids of the relationships of a part that lead to what is kept, or to an address it names. */
function idsToward(source: string, original: BlockPackage, kept: ReadonlyMap<string, Reached>): ReadonlySet<string> {
  const content = kept.get(source)?.content;
  const named = new Set(content === undefined || typeof content === "string" ? [] : [...within(content)].flatMap(({ attributes }) => attributes.filter(({ space }) => /\/officeDocument\/(?:2006\/)?relationships$/.test(space)).map(({ value }) => value)));
  const leads = original.relationships(source).filter(({ id, type, target, external }) => NEEDED.has(type) && (IMPLICIT.has(type) || named.has(id)) && (external || kept.has(target)));
  return new Set(leads.map(({ id }) => id));
}

function withUsedDefinitions(kept: ReadonlyMap<string, Reached>, original: BlockPackage): readonly KeptPart[] {
  const contentOfType = (type: string): XmlElement | undefined => [...kept.values()].flatMap((part) => (part.type === type && typeof part.content !== "string" ? [part.content] : []))[0];
  const text = contentOfType("officeDocument");
  const notes = new Map(["footnotes", "endnotes"].map((type) => [type, contentOfType(type)] as const).map(([type, root]) => [type, root && text && usedNotes(root, text)] as const));
  const texts = [text, ...notes.values()].flatMap((root) => root ?? []);
  const used = usedDefinitions(texts, { styles: contentOfType("styles"), numbering: contentOfType("numbering") });
  const usedOf = new Map([...notes, ["styles", used.styles] as const, ["numbering", used.numbering] as const]);
  const pruned = new Map([...kept].map(([name, part]) => [name, { ...part, content: usedOf.get(part.type) ?? part.content }] as const));
  // A picture that only a list left out used is not reached any more.
  const reached = new Set<string>();
  const reach = (source: string): void => {
    const ids = idsToward(source, original, pruned);
    for (const { id, target, external } of original.relationships(source)) {
      if (external || !ids.has(id) || reached.has(target)) continue;
      reached.add(target);
      reach(target);
    }
  };
  reach("/");
  return [...pruned].flatMap(([name, { contentType, content }]) => (reached.has(name) ? [{ name, contentType, content, relationships: idsToward(name, original, pruned) }] : []));
}
