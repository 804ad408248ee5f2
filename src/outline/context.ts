import type { Document } from "../document/document";
import { isGuidanceOnly } from "../document/guidance";
import type { Language } from "../document/language";
import type { Place } from "../document/place";
import { blockAt } from "../document/place";
import { foldText } from "../document/text";
import { detectLanguage } from "../language/detect-language";
import { columnRoles } from "./column-roles";
import type { Context, Requirement, Section } from "./outline";
import { readRows } from "./table-rows";

/** Equal contexts are the same object, in every reading: wording findings are cached by it. */
const contexts = new Map<string, Context>();

function contextOf(language: Language, bearing: Context["bearing"], topic: Context["topic"]): Context {
  const key = `${language} ${bearing} ${topic ?? ""}`;
  const known = contexts.get(key);
  if (known) return known;
  const context = { language, bearing, topic };
  contexts.set(key, context);
  return context;
}

/** Where bearings come from: what was concluded about the document. */
export interface ContextInput {
  readonly document: Document;
  readonly language: Language;
  readonly requirements: readonly Requirement[];
  sectionAt(place: Place): Section;
}

/** Answers how the text at a place is to be read. */
export function contextReader(input: ContextInput): (place: Place) => Context {
  const stated = new Set(input.requirements.map(({ range }) => range.place.join()));
  return (place) => {
    const block = blockAt(input.document, place);
    if (block === undefined || block.kind === "table" || block.kind === "opaque") return contextOf(input.language, "ignored", null);
    const topics = input.sectionAt(place).topics;
    const language = detectLanguage(block.text, input.language);
    const bearing = block.kind === "heading" || isAside(block.text) ? "ignored" : stated.has(place.join()) ? "requirement" : bearingAt(input.document, place, topics);
    return contextOf(language, bearing, topics[0] ?? null);
  };
}

/** Guidance, and whole paragraphs between quotation marks: not the author's own statement. */
function isAside(text: string): boolean {
  return isGuidanceOnly(text) || /^\s*(?:«[^«»]*»|“[^“”]*”)[\s.]*$/.test(text);
}

function bearingAt(document: Document, place: Place, topics: Section["topics"]): Context["bearing"] {
  if (place.length > 2) {
    const table = blockAt(document, place.slice(0, 2));
    if (table?.kind === "table") {
      const { rows } = readRows(table);
      const row = rows[place[2] ?? 0];
      if (row?.kind === "header" || row?.kind === "example") return "ignored";
      const column = table.rows[place[2] ?? 0]?.cells[place[3] ?? 0]?.column;
      if (topics[0] === "glossary" && column === 0) return "ignored";
      const header = rows.find(({ kind }) => kind === "header");
      if (header !== undefined && column !== undefined && columnRoles(header.texts).get("acceptance") === column) return "criterion";
      if (header !== undefined && column !== undefined && /^objecti(?:f|ve)|^(?:valeur )?cible|^target/.test(foldText(header.texts.get(column) ?? ""))) return "objective";
    }
  }
  const first = topics[0];
  if (first === "objectives" || first === "kpi") return "objective";
  if (first === "acceptance" || first === "selection") return "criterion";
  return "narrative";
}
