import { copySpan } from "./copy-span";
import { RELATIONSHIPS_TYPE, writeFlat, type FlatPart } from "./flat-package";
import type { OpenDocument, Span } from "./open-document";
import { relationshipsPart, type WrittenRelationship } from "./package";
import { cleanCopies, linksIn } from "./travelling-blocks";
import { NOTE_KINDS, notesOf } from "./travelling-notes";
import { usedDefinitions } from "./used-definitions";
import { attribute, childOf, childrenOf, createW } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const MAIN = "word/document.xml";

/** What a span covers as a package of its own: its blocks, the styles and lists they use, their notes, the pictures and addresses they point to. */
export function packageOf(span: Span, open: OpenDocument): string {
  const blocks = copySpan(span, open);
  cleanCopies(blocks);
  const stylesRoot = open.styles.document?.documentElement;
  const numberingName = open.pkg.related(open.mainName, "numbering");
  const numberingRoot = numberingName === undefined ? undefined : open.pkg.tree(numberingName)?.documentElement;
  const defaults = childrenOf(stylesRoot, "style").filter((style) => attribute(style, "default") !== undefined);
  const noteParts = NOTE_KINDS.flatMap((kind) => {
    const source = open.pkg.related(open.mainName, `${kind}s`);
    const root = source === undefined ? undefined : open.pkg.tree(source)?.documentElement;
    const notes = notesOf(blocks, kind, root);
    return source !== undefined && root && notes.length > 0 ? [{ kind: `${kind}s` as const, root, notes, targets: linkedFrom(source, notes, open) }] : [];
  });
  const used = usedDefinitions([...blocks, ...noteParts.flatMap(({ notes }) => notes), ...defaults], stylesRoot, numberingRoot);

  const targets = linkedFrom(open.mainName, blocks, open);
  const relations = [...targets];
  const parts: FlatPart[] = [{ name: MAIN, contentType: `${TYPE}.document.main+xml`, content: mainPart(blocks, open) }];
  const add = (kind: "styles" | "numbering" | "footnotes" | "endnotes", content: Element): void => {
    parts.push({ name: `word/${kind}.xml`, contentType: `${TYPE}.${kind}+xml`, content });
    relations.push({ id: `rId${kind}`, type: `${OFFICE}/${kind}`, target: `word/${kind}.xml`, external: false });
  };
  if (stylesRoot) add("styles", rootWith(stylesRoot, [childOf(stylesRoot, "docDefaults"), ...new Set([...defaults, ...used.styles])]));
  if (numberingRoot && used.nums.length > 0) add("numbering", withoutPictures(rootWith(numberingRoot, [...used.abstracts, ...used.nums])));
  for (const { kind, root, notes } of noteParts) add(kind, rootWith(root, notes));

  const followed = followedParts([...targets, ...noteParts.flatMap((part) => part.targets)], open);
  const relationFile = (source: string, relationships: readonly WrittenRelationship[]): FlatPart => ({ name: relationshipsPart(source), contentType: RELATIONSHIPS_TYPE, content: relationsRoot(relationships, open) });
  const top = relationFile("", [{ id: "rId1", type: `${OFFICE}/officeDocument`, target: MAIN, external: false }]);
  const files = [...followed.keys()].flatMap((name) => {
    const own = open.pkg.allRelationships(name);
    return own.length > 0 ? [relationFile(name, own)] : [];
  });
  const noteFiles = noteParts.flatMap((part) => (part.targets.length > 0 ? [relationFile(`word/${part.kind}.xml`, part.targets)] : []));
  return writeFlat([top, relationFile(MAIN, relations), ...parts, ...followed.values(), ...files, ...noteFiles], open.options.dom);
}

/** The relationships of a part that elements name. */
function linkedFrom(source: string, elements: readonly Element[], open: OpenDocument): readonly WrittenRelationship[] {
  const links = linksIn(elements);
  return open.pkg.allRelationships(source).filter(({ id }) => links.has(id));
}

/** The main part with the copies in its body; the section keeps its page, not its headers. */
function mainPart(blocks: readonly Element[], open: OpenDocument): Element {
  const root = open.main.documentElement.cloneNode(false) as Element;
  const body = root.appendChild(createW(open.main, "body"));
  for (const block of blocks) body.appendChild(block);
  const section = childOf(open.body, "sectPr")?.cloneNode(true) as Element | undefined;
  for (const each of childrenOf(section)) if (/^(?:header|footer)Reference$/.test(each.localName)) each.remove();
  if (section) body.appendChild(section);
  return root;
}

function rootWith(root: Element, children: readonly (Element | undefined)[]): Element {
  const copy = root.cloneNode(false) as Element;
  for (const child of children) if (child) copy.appendChild(child.cloneNode(true));
  return copy;
}

/** Pictures used as bullets stay behind: their level has a character as well. */
function withoutPictures(numbering: Element): Element {
  for (const each of Array.from(numbering.getElementsByTagNameNS(numbering.namespaceURI, "lvlPicBulletId"))) each.remove();
  return numbering;
}

/** The parts that relationships lead to, and those that these lead to in turn. */
function followedParts(targets: readonly WrittenRelationship[], open: OpenDocument): ReadonlyMap<string, FlatPart> {
  const found = new Map<string, FlatPart>();
  const follow = (relationships: readonly WrittenRelationship[]): void => {
    for (const { target, external } of relationships) {
      const bytes = external || found.has(target) ? undefined : open.pkg.bytes(target);
      if (!bytes) continue;
      const contentType = open.pkg.contentType(target);
      const root = /[+/]xml$/.test(contentType) ? open.pkg.tree(target)?.documentElement : undefined;
      found.set(target, { name: target, contentType, content: root ?? bytes });
      follow(open.pkg.allRelationships(target));
    }
  };
  follow(targets);
  return found;
}

function relationsRoot(relationships: readonly WrittenRelationship[], open: OpenDocument): Element {
  const document = new open.options.dom.DOMParser().parseFromString(`<Relationships xmlns="${RELATIONSHIPS}"/>`, "application/xml");
  for (const { id, type, target, external } of relationships) {
    const element = document.documentElement.appendChild(document.createElementNS(RELATIONSHIPS, "Relationship"));
    element.setAttribute("Id", id);
    element.setAttribute("Type", type);
    element.setAttribute("Target", external ? target : `/${target}`);
    if (external) element.setAttribute("TargetMode", "External");
  }
  return document.documentElement;
}
