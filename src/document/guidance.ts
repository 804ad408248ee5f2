import type { Language } from "./language";

/** Start (included) and end (excluded), in UTF-16 units of one canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Span[] = [];
const LEAD: Readonly<Record<Language, string>> = { fr: "À rédiger", en: "To write" };
const PATTERN = /\[(?:À rédiger|A rédiger|To write)[ \u00a0\u202f]?:[^\][]*\]/g;
const EXAMPLE = /^\s*(?:exemple|example)(?![\p{L}\p{N}])/iu;

/** The placeholder that tells the author what to write: "[À rédiger : …]", "[To write: …]". */
export function guidanceText(instruction: string, language: Language): string {
  return `[${LEAD[language]}${language === "fr" ? "\u00a0" : ""}: ${instruction.replace(/[[\]]/g, "")}]`;
}

/** The guidance placeholders in a canonical text. What an author writes around them is content. */
export function guidanceSpans(text: string): readonly Span[] {
  if (!text.includes("[")) return NONE;
  return Array.from(text.matchAll(PATTERN), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** True when a text says nothing of the author's: guidance only. An empty text is not guidance. */
export function isGuidanceOnly(text: string): boolean {
  return guidanceSpans(text).length > 0 && text.replace(PATTERN, "").trim() === "";
}

/** True for the first cell of a worked example row: it begins with "Exemple" or "Example". */
export function isExampleMark(firstCell: string): boolean {
  return EXAMPLE.test(firstCell);
}
