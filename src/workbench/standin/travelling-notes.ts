import { strToU8 } from "fflate";
import { adopt, partRoot } from "./adopt";
import type { FlatPackage } from "./flat-package";
import type { OpenDocument } from "./open-document";
import { descendants, idOf } from "./travelling-blocks";
import { attribute, childrenOf, isW, setAttribute } from "./xml";

export const NOTE_KINDS = ["footnote", "endnote"] as const;
type NoteKind = (typeof NOTE_KINDS)[number];

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const referencesIn = (blocks: readonly Element[], kind: NoteKind): readonly Element[] => descendants(blocks).filter((element) => isW(element, `${kind}Reference`));

/** The notes that blocks refer to, and the separators that every part of notes has (ECMA-376 17.11). */
export function notesOf(blocks: readonly Element[], kind: NoteKind, root: Element | undefined): readonly Element[] {
  const ids = new Set(referencesIn(blocks, kind).map(idOf));
  return ids.size === 0 ? [] : childrenOf(root, kind).filter((note) => ids.has(idOf(note)) || attribute(note, "type") !== undefined);
}

export interface ImportedNotes {
  readonly notes: readonly Element[];
  /** Their part in the package, and in the document. */
  readonly from: string;
  readonly into: string;
}

/** Adds the notes that blocks refer to, under new ids; a reference to none goes. */
export function importNotes(copies: readonly Element[], kind: NoteKind, main: string, flat: FlatPackage, open: OpenDocument): ImportedNotes | undefined {
  const from = flat.related(main, `${kind}s`);
  const known = new Map(childrenOf(flat.root(from), kind).map((note) => [idOf(note), note]));
  const references = referencesIn(copies, kind);
  const used = references.filter((reference) => known.has(idOf(reference)));
  for (const reference of references) if (!used.includes(reference)) reference.remove();
  if (used.length === 0 || from === undefined) return undefined;
  const into = notesPart(kind, open);
  const root = open.pkg.tree(into)?.documentElement;
  if (!root) throw new Error(`No part ${into}`);
  let next = Math.max(0, ...childrenOf(root, kind).map((note) => Number(idOf(note)) || 0)) + 1;
  const notes = used.flatMap((reference) => {
    const note = known.get(idOf(reference));
    const [copy] = note ? adopt([note], root.ownerDocument, partRoot(note)) : [];
    if (!copy) return [];
    setAttribute(copy, "id", next);
    setAttribute(reference, "id", next++);
    root.appendChild(copy);
    return [copy];
  });
  return { notes, from, into };
}

/** footnotes.xml or endnotes.xml, made with its two separators where the package has none. */
function notesPart(kind: NoteKind, open: OpenDocument): string {
  const known = open.pkg.related(open.mainName, `${kind}s`);
  if (known !== undefined) return known;
  const name = `${open.mainName.slice(0, open.mainName.lastIndexOf("/") + 1)}${kind}s.xml`;
  const separator = (type: string, id: number): string => `<w:${kind} w:type="${type}" w:id="${id}"><w:p><w:r><w:${type}/></w:r></w:p></w:${kind}>`;
  const inner = separator("separator", -1) + separator("continuationSeparator", 0);
  open.pkg.put(name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${kind}s xmlns:w="${open.body.namespaceURI ?? ""}">${inner}</w:${kind}s>`), `${TYPE}.${kind}s+xml`);
  open.pkg.relate(open.mainName, `${OFFICE}/${kind}s`, name);
  return name;
}
