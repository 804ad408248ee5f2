import { strToU8 } from "fflate";
import type { OpenDocument } from "./open-document";
import { attribute, childOf, createW, toggleOf } from "./xml";

const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings";

const settingsTree = (open: OpenDocument): Document | undefined => {
  const name = open.pkg.related(open.mainName, "settings");
  return name === undefined ? undefined : open.pkg.tree(name);
};

/** `Word.ChangeTrackingMode` by the document's own setting. */
export const readTracking = (open: OpenDocument): string => (toggleOf(settingsTree(open)?.documentElement, "trackRevisions") === true ? "TrackAll" : "Off");

/** Elements of settings.xml that come before w:trackRevisions (ECMA-376 17.15.1.78). */
const BEFORE = new Set("writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView".split(" "));

export function writeTracking(on: boolean, open: OpenDocument): void {
  if (!settingsTree(open)) {
    const name = `${open.mainName.slice(0, open.mainName.lastIndexOf("/") + 1)}settings.xml`;
    open.pkg.put(name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:settings xmlns:w="${open.main.documentElement.namespaceURI ?? ""}"/>`), TYPE);
    open.pkg.relate(open.mainName, RELATIONSHIP, name);
  }
  const root = settingsTree(open)?.documentElement;
  if (!root) return;
  childOf(root, "trackRevisions")?.remove();
  if (!on) return;
  const after = Array.from(root.children).find((child) => !BEFORE.has(child.localName)) ?? null;
  root.insertBefore(createW(root.ownerDocument, "trackRevisions"), after);
}

/** How the document is protected: undefined where it may be edited. */
export function protection(open: OpenDocument): string | undefined {
  const element = childOf(settingsTree(open)?.documentElement, "documentProtection");
  const enforced = attribute(element, "enforcement");
  return enforced === "1" || enforced === "true" || enforced === "on" ? (attribute(element, "edit") ?? "none") : undefined;
}

/** Kinds of protection that forbid an add-in to write. */
export const forbidsWriting = (edit: string | undefined): boolean => edit !== undefined && ["readOnly", "comments", "forms"].includes(edit);
