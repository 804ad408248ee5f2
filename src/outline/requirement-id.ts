import { rememberedText } from "../document/remembered";

/** "EX-F-012", "REQ_3", "R1", "BF.2.1", "F12": letters, then digits, in capitals, separators allowed. */
const ID = String.raw`[A-Z]{1,8}(?:[-_.][A-Z]{1,8}){0,3}[-_. ]?\d{1,5}(?:[-_.]\d{1,4}){0,3}[a-z]?`;
const WHOLE = new RegExp(`^(?:\\[|\\()?(${ID}|\\d+(?:\\.\\d+){1,4})(?:\\]|\\))?[.:)]?$`, "u");
const LEADING = new RegExp(`^\\s*(?:\\[|\\()?(${ID})(?:\\]|\\))?(?![\\p{L}\\p{N}])(?:[\\s\u00a0\u202f]*[:.)–—-])?[\\s\u00a0\u202f]*`, "u");
const ANYWHERE = new RegExp(`(?<![\\p{L}\\p{N}])${ID}(?![\\p{L}\\p{N}])`, "gu");
/** Acronyms and names that look like ids and are none: norms, formats, versions, quarters. */
const NOT_ID = /^(?:ISO|IEC|NF|EN|RFC|HTML|CSS|PHP|UTF|TLS|SSL|SHA|AES|RSA|MP|H|T|Q|S|V|IE|IP|IPV|HTTP|USB|WCAG|RGAA|OAUTH|CE|EC|M|W|CO|COVID|WORD|OFFICE|WINDOWS|WIN|VB|MS|AN|UE|EU|IOS)[-_. ]?\d/i;

/** Paper, roads, levels and buildings, unless a mark after it sets it apart from the statement: "B1. Créer la fiche". */
const NOT_ID_BARE = /^[AB][-_. ]?\d+$/;
const SET_APART = /[:.)–—-][\s\u00a0\u202f]*$/;

/** The id of a cell that holds nothing else ("EX-F-012", "R1", "3.2"); null otherwise. A label counts like a cell. */
export function wholeId(text: string): string | null {
  return WHOLE.exec(text.trim())?.[1] ?? null;
}

/** An id typed before a statement, with the length it takes with its separator; null without one. */
export function leadingId(text: string): { readonly id: string; readonly length: number } | null {
  const match = LEADING.exec(text);
  const id = match?.[1];
  return match === null || id === undefined || NOT_ID.test(id) || (NOT_ID_BARE.test(id) && !SET_APART.test(match[0])) || /^[A-Z] \d/.test(id) ? null : { id, length: match[0].length };
}

/** The ids met anywhere in a text. */
export function idsIn(text: string): readonly string[] {
  return Array.from(text.matchAll(ANYWHERE), (match) => match[0]);
}

/** How ids are compared: case and separators do not count, "ex-f-012" is "EX F 012". */
export const idKey = rememberedText((id) => id.toUpperCase().replace(/[-_. ]+/g, "-").replace(/([A-Z])-?(\d)/g, "$1-$2"));
