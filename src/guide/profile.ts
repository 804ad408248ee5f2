import type { Localized } from "../document/language";
import type { SectionId } from "./guide-item";
import type { ProfileSettings, SectionSettings } from "./profile-settings";
import type { SectionDefinition } from "./section";
import { GUIDE_SECTIONS } from "./sections";

export type { ProfileSettings, SectionSettings } from "./profile-settings";
export { readProfile, writeProfile } from "./profile-settings";

/** Which sections a company expects, in which order. */
export interface Profile {
  /** The sections shown and checked: those that the company hides are left out. */
  readonly sections: readonly SectionDefinition[];
  /** The sections that the company calls by a title of its own. */
  readonly renamed: ReadonlyMap<SectionId, Localized>;
}

/** The guide as it stands: C1–C7 required, B1–B10 recommended. */
export const GUIDE_PROFILE: Profile = { sections: GUIDE_SECTIONS, renamed: new Map() };

/** Profiles made, by what they say: what is remembered about texts goes by the profile's identity. */
const profiles = new Map<string, Profile>();
const KNOWN_LIMIT = 64;

/**
 * The profile that settings describe. Sections that they do not name keep their place, their title and their severity;
 * those that they name share their places among them, in the order given. Equal settings give the same object, and those
 * that change nothing the guide's own.
 */
export function applyProfile(settings: ProfileSettings): Profile {
  const given = new Map(settings.sections.map((one) => [one.id, one]));
  const ordered = orderedSections(settings).map((definition) => ({ definition, wanted: changesOf(definition, given.get(definition.id)) }));
  const key = JSON.stringify(ordered.map(({ definition, wanted }) => [definition.id, wanted]));
  if (key === STANDARD_KEY) return GUIDE_PROFILE;
  const known = profiles.get(key);
  if (known) return known;
  if (profiles.size >= KNOWN_LIMIT) profiles.clear();
  const shown = ordered.filter(({ wanted }) => !wanted.hidden);
  const profile: Profile = {
    sections: shown.map(({ definition, wanted }) => changed(definition, wanted)),
    renamed: new Map(ordered.flatMap(({ definition, wanted }) => (wanted.title === null ? [] : [[definition.id, wanted.title] as const]))),
  };
  profiles.set(key, profile);
  return profile;
}

/** A profile with a section that it hides, before the first that follows it in the guide: somebody asked for it all the same. */
export function showing(profile: Profile, id: SectionId): Profile {
  const at = GUIDE_SECTIONS.findIndex((section) => section.id === id);
  const wanted = GUIDE_SECTIONS[at];
  if (wanted === undefined || profile.sections.some((section) => section.id === id)) return profile;
  const later = new Set(GUIDE_SECTIONS.slice(at).map((section) => section.id));
  const next = profile.sections.findIndex((section) => later.has(section.id));
  const before = profile.sections.slice(0, next < 0 ? undefined : next);
  const title = profile.renamed.get(id);
  return { ...profile, sections: [...before, title === undefined ? wanted : { ...wanted, title }, ...profile.sections.slice(before.length)] };
}

/** What settings change of one section; fields in a fixed order, so that equal changes have equal JSON. */
interface Changes {
  readonly title: Localized | null;
  readonly expected: SectionDefinition["expected"] | null;
  readonly hidden: boolean;
}

const NO_CHANGES: Changes = { title: null, expected: null, hidden: false };
const STANDARD_KEY = JSON.stringify(GUIDE_SECTIONS.map(({ id }) => [id, NO_CHANGES]));

function changesOf(definition: SectionDefinition, settings: SectionSettings | undefined): Changes {
  if (settings === undefined) return NO_CHANGES;
  const { title, expected, hidden } = settings;
  const isRenamed = title !== undefined && (title.fr !== definition.title.fr || title.en !== definition.title.en);
  return {
    title: isRenamed ? { fr: title.fr, en: title.en } : null,
    expected: expected === undefined || expected === definition.expected ? null : expected,
    hidden: hidden === true,
  };
}

function orderedSections({ sections }: ProfileSettings): readonly SectionDefinition[] {
  const order = sections.flatMap(({ id }) => GUIDE_SECTIONS.find((definition) => definition.id === id) ?? []);
  const named = new Set(order);
  let next = 0;
  return GUIDE_SECTIONS.map((definition) => (named.has(definition) ? (order[next++] ?? definition) : definition));
}

/** A section as the company wants it: what becomes required is an error when missing, what becomes optional a mere information. */
function changed(definition: SectionDefinition, { title, expected }: Changes): SectionDefinition {
  if (title === null && expected === null) return definition;
  return {
    ...definition,
    title: title ?? definition.title,
    ...(expected === null ? {} : { expected, whenMissing: expected === "required" ? "error" : "info" }),
  };
}
