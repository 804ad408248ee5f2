import { NOTHING_STORED, readStored, writeStored } from "../document/stored";
import type { StoredSettings } from "../document/stored";
import type { SectionId } from "../guide/guide-item";
import type { ProfileSettings } from "../guide/profile-settings";
import { keyText } from "./heading-key";
import type { HeadingKey } from "./heading-key";

/** What the document keeps once a heading's match is corrected; null takes the correction back. */
export function withMatch(xml: string | null, key: HeadingKey, section: SectionId | "none" | null): string {
  const stored = known(xml);
  const others = stored.topics.filter((match) => keyText(match) !== keyText(key));
  return writeStored({ ...stored, topics: section === null ? others : [...others, { ...key, section }] });
}

/** What the document keeps once its profile is changed; null goes back to the guide. */
export function withProfile(xml: string | null, profile: ProfileSettings | null): string {
  return writeStored({ ...known(xml), profile });
}

/** What cannot be read is replaced: it served no purpose. */
const known = (xml: string | null): StoredSettings => (xml === null ? NOTHING_STORED : readStored(xml));
