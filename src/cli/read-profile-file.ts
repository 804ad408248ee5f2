import { readFile } from "node:fs/promises";
import { applyProfile, readProfile } from "../guide/profile";
import type { Profile } from "../guide/profile";
import type { ProfileSettings } from "../guide/profile-settings";
import { decodeText } from "./decode-text";
import { fileFault, named } from "./file-fault";

/** Reads a company's profile; throws a UserError that names the file when it is none. */
export async function readProfileFile(file: string): Promise<Profile> {
  return applyProfile(await readSettingsFile(file));
}

/** The same as it is kept, to be kept elsewhere. */
export async function readSettingsFile(file: string): Promise<ProfileSettings> {
  try {
    return readProfile(decodeText(await readFile(file)));
  } catch (cause) {
    throw named(file, fileFault(cause));
  }
}
