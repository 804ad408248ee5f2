import { finished } from "../document/steps";
import type { Document, Note } from "../document/document";
import { readStored } from "../document/stored";
import { applyProfile, GUIDE_PROFILE } from "../guide/profile";
import type { Profile } from "../guide/profile";
import { isSectionId, profileSettings } from "../guide/profile-settings";
import { outlineSteps } from "./build-outline";
import type { HeadingMatch } from "./heading-key";
import type { Outline } from "./outline";

/** What a document carries of how it is to be read and checked. */
export interface Settings {
  /** The company's; the guide's own where the document carries none that can be used. */
  readonly profile: Profile;
  readonly matches: readonly HeadingMatch[];
  /** What it carries that could not be used. */
  readonly notes: readonly Note[];
}

/** The settings that travel in a document. Never throws: what cannot be used is noted and left aside. */
export function settingsOf(document: Document): Settings {
  const stored = readStored(document.stored);
  const matches = stored.topics.flatMap(({ heading, ordinal, section }): HeadingMatch[] => (section === "none" || isSectionId(section) ? [{ heading, ordinal, section }] : []));
  const profile = profileOf(stored.profile);
  const unknown = stored.topics.length - matches.length;
  const notes = [...stored.notes, ...noted("stored-topics", unknown), ...noted("stored-profile", profile === null ? 1 : 0)];
  return { profile: profile ?? GUIDE_PROFILE, matches, notes };
}

const noted = (id: string, count: number): readonly Note[] => (count === 0 ? [] : [{ id, detail: "", count }]);

/** Null for JSON that is no profile. */
function profileOf(json: unknown): Profile | null {
  if (json === null) return GUIDE_PROFILE;
  try {
    return applyProfile(profileSettings(json));
  } catch {
    return null;
  }
}

/** What a document says, read with its own settings; with another profile where one is imposed. */
export function outlineOf(document: Document, imposed?: Profile): Outline {
  return finished(outlineOfInSteps(document, imposed));
}

/** The same in steps, between which a host may take its turn. */
export function outlineOfInSteps(document: Document, imposed?: Profile): Generator<void, Outline> {
  const { profile, matches, notes: all } = settingsOf(document);
  const notes = imposed === undefined ? all : all.filter(({ id }) => id !== "stored-profile");
  const read = notes.length === 0 ? document : { ...document, notes: [...document.notes, ...notes] };
  return outlineSteps(read, imposed ?? profile, matches);
}
