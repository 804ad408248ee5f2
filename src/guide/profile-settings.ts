import { UserError } from "../document/error";
import { lineOfFault } from "../document/json-fault";
import type { Localized } from "../document/language";
import { typeset } from "../document/typography";
import { GUIDE_ITEMS } from "./guide-item";
import type { SectionId } from "./guide-item";
import { GUIDE_SECTIONS } from "./sections";

/** What a company changes of one section. */
export interface SectionSettings {
  readonly id: SectionId;
  readonly title?: Localized;
  readonly expected?: "required" | "recommended";
  readonly hidden?: boolean;
}

/**
 * A company's profile as it is kept, in a file or in the document: plain JSON. Keys that this version does not know stay
 * in it and mean nothing.
 */
export interface ProfileSettings {
  readonly version: 1;
  /** The company's name, or the profile's. */
  readonly name?: string;
  /** In the order wanted. */
  readonly sections: readonly SectionSettings[];
}

/** Longer, it is no title. */
const TITLE_LENGTH = 120;
/** More of a wrong value says nothing more. */
const QUOTED_LENGTH = 40;

/** Reads a profile. @throws UserError with one sentence that says what is wrong in it, and where */
export function readProfile(text: string): ProfileSettings {
  const json = text.replace(/^\ufeff/, "");
  let value: unknown;
  try {
    value = JSON.parse(json) as unknown;
  } catch (cause) {
    const line = lineOfFault(json);
    throw refusal(`ce n’est pas du JSON bien formé, à la ligne ${line}`, `it is not well-formed JSON, at line ${line}`, cause);
  }
  return profileSettings(value);
}

/** The text of a profile, for people to read and to change. */
export function writeProfile(settings: ProfileSettings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** A JSON value as a profile. @throws UserError as readProfile does */
export function profileSettings(value: unknown): ProfileSettings {
  if (!isObject(value)) throw refusal("un objet JSON est attendu, entre accolades", "a JSON object in braces is expected");
  const { version, name, sections } = value;
  if (version !== 1) throw wrong(version, { fr: "« version »", en: "“version”" }, { fr: "1", en: "1" });
  if (name !== undefined && typeof name !== "string") throw wrong(name, { fr: "« name »", en: "“name”" }, { fr: "un texte", en: "a text" });
  if (!Array.isArray(sections)) throw wrong(sections, { fr: "« sections »", en: "“sections”" }, { fr: "une liste", en: "a list" });
  const met = new Set<string>();
  for (const [index, section] of (sections as readonly unknown[]).entries()) checkSection(section, index + 1, met);
  const settings = value as unknown as ProfileSettings;
  const hidden = new Set(settings.sections.filter((section) => section.hidden === true).map(({ id }) => id));
  if (GUIDE_SECTIONS.every(({ id }) => hidden.has(id))) throw refusal("toutes les sections y sont masquées", "it hides every section");
  return settings;
}

function checkSection(section: unknown, number: number, met: Set<string>): void {
  const item = { fr: `l’élément ${number} de « sections »`, en: `item ${number} of “sections”` };
  if (!isObject(section)) throw wrong(section, item, { fr: "un objet", en: "an object" });
  const { id, title, expected, hidden } = section;
  if (!isSectionId(id)) throw wrong(id, { fr: `l’« id » de ${item.fr}`, en: `the “id” of ${item.en}` }, { fr: "une section du guide, de C1 à C7 ou de B1 à B10", en: "a section of the guide, from C1 to C7 or from B1 to B10" });
  if (met.has(id)) throw refusal(`la section ${id} y figure deux fois`, `it gives the section ${id} twice`);
  met.add(id);
  const of = (key: string): Localized => ({ fr: `« ${key} » de la section ${id}`, en: `“${key}” of the section ${id}` });
  if (title !== undefined && !isObject(title)) throw wrong(title, of("title"), { fr: "un objet avec « fr » et « en »", en: "an object with “fr” and “en”" });
  for (const language of ["fr", "en"] as const) {
    if (title === undefined || isTitle(title[language])) continue;
    throw wrong(title[language], of(`title.${language}`), { fr: `un texte d’une ligne, de ${TITLE_LENGTH} caractères au plus`, en: `a text of one line, of ${TITLE_LENGTH} characters at most` });
  }
  if (expected !== undefined && expected !== "required" && expected !== "recommended") throw wrong(expected, of("expected"), { fr: '"required" ou "recommended"', en: '"required" or "recommended"' });
  if (hidden !== undefined && typeof hidden !== "boolean") throw wrong(hidden, of("hidden"), { fr: "true ou false", en: "true or false" });
}

const isTitle = (value: unknown): value is string => typeof value === "string" && value.trim() !== "" && value.length <= TITLE_LENGTH && !/[\u0000-\u001f\u2028\u2029]/.test(value);

/** True for the id of a section of the guide. */
export function isSectionId(value: unknown): value is SectionId {
  return typeof value === "string" && /^[CB]\d/.test(value) && GUIDE_ITEMS.some((item) => item === value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as a sentence can quote it. */
function quoted(value: unknown): string {
  if (Array.isArray(value)) return "[…]";
  if (isObject(value)) return "{…}";
  const json = JSON.stringify(value);
  return json.length > QUOTED_LENGTH ? `${json.slice(0, QUOTED_LENGTH)}…` : json;
}

/** The refusal of a value that is not what it must be. */
function wrong(value: unknown, where: Localized, wanted: Localized): UserError {
  const [fr, en] = value === undefined ? ["", ""] : [`, pas ${quoted(value)}`, `, not ${quoted(value)}`];
  return refusal(`${where.fr} doit être ${wanted.fr}${fr}`, `${where.en} must be ${wanted.en}${en}`);
}

function refusal(fr: string, en: string, cause?: unknown): UserError {
  return new UserError({ fr: typeset(`Ce profil est inutilisable : ${fr}.`, "fr"), en: `This profile cannot be used: ${en}.` }, { cause });
}
