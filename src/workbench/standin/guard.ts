import { isSetSupported, type RequirementSets } from "./context";
import { accessDenied, apiNotFound, notImplemented } from "./errors";

/** What makes this Word refuse. */
export interface HostFlags {
  /** Opened read-only. */
  readonly readOnly?: boolean;
  /** Protected against editing (forms, comments, tracked changes or reading only). */
  readonly protected?: boolean;
  /** A licence without annotations: the set is advertised, the members answer NotImplemented. */
  readonly noAnnotations?: boolean;
  /** The same with checkbox controls. */
  readonly noCheckBoxes?: boolean;
}

/** Members above WordApi 1.3, by class and wire name, with the set of their [Api set] tag in @types/office-js. */
const SINCE: Readonly<Record<string, string>> = {
  "Document.ChangeTrackingMode": "1.4",
  "Document.CustomXmlParts": "1.4",
  "Document.Settings": "1.4",
  "Body.GetReviewedText": "1.4",
  "Paragraph.GetReviewedText": "1.4",
  "Range.GetReviewedText": "1.4",
  "ContentControl.GetReviewedText": "1.4",
  "Body.GetContentControls": "1.5",
  "Document.GetContentControls": "1.5",
  "Paragraph.UniqueLocalId": "1.6",
  "Document.GetParagraphByUniqueLocalId": "1.6",
  "ContentControl.CheckboxContentControl": "1.7",
  "Paragraph.InsertAnnotations": "1.7",
  "Paragraph.GetAnnotations": "1.7",
  "Paragraph.GetText": "1.7",
  "Document.GetAnnotationById": "1.7",
  "Range.Highlight": "1.8",
  "Range.RemoveHighlight": "1.8",
};
/** Types of content control that came after the member which makes them, by its argument (notes in @types/office-js). */
const CONTROL_SINCE: Readonly<Record<string, string>> = { PlainText: "1.5", CheckBox: "1.7" };
const ANNOTATIONS = new Set(["InsertAnnotations", "GetAnnotations", "GetAnnotationById"]);

/**
 * Throws where the member is above what this Word advertises, or where the document may not be written.
 * @param type the type of content control asked for, where the member makes one
 */
export function guard(kind: string, member: string, writes: boolean, sets: RequirementSets, flags: HostFlags, type?: unknown): void {
  const since = member === "InsertContentControl" ? CONTROL_SINCE[String(type)] : SINCE[`${kind}.${member}`];
  if (since !== undefined && !isSetSupported(sets, "WordApi", since)) throw apiNotFound(`${kind}.${member}`);
  if (flags.noAnnotations === true && ANNOTATIONS.has(member)) throw notImplemented(`${kind}.${member}`);
  if (flags.noCheckBoxes === true && (type === "CheckBox" || member === "CheckboxContentControl")) throw notImplemented(`${kind}.${member}`);
  if (writes && flags.readOnly === true) throw accessDenied("the document is read-only");
  if (writes && flags.protected === true) throw accessDenied("the document is protected");
}
