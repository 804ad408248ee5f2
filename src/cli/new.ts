import { open, rm, writeFile } from "node:fs/promises";
import type { Localized } from "../document/language";
import { NOTHING_STORED, writeStored } from "../document/stored";
import { applyProfile, GUIDE_PROFILE } from "../guide/profile";
import { wholeDocument } from "../guide/whole-document";
import type { NewCommand } from "./arguments";
import { chooseSections } from "./choose-sections";
import type { Console } from "./console";
import { systemCode, writingFault } from "./file-fault";
import { readSettingsFile } from "./read-profile-file";

const TITLE: Localized = { fr: "Cahier des charges CRM", en: "CRM requirements document" };
const SUBTITLE: Localized = { fr: "Document de travail", en: "Working document" };
const VERSION = "Version 0.1";

/** Writes a whole document to be filled in, which keeps its company's profile; refuses to replace a file unless forced. */
export async function newDocument({ file, force, language, profile: profileFile, sections: names }: NewCommand, console: Console): Promise<number> {
  const settings = profileFile === null ? null : await readSettingsFile(profileFile);
  const profile = settings === null ? GUIDE_PROFILE : applyProfile(settings);
  const sections = names === null ? profile.sections : chooseSections(profile.sections, names);
  const { front, body } = wholeDocument({ ...profile, sections }, language);
  await tryFile(file, force);
  // The writer and its library are loaded for this command alone: check stays quick.
  const { writeDocx } = await import("../ooxml/write");
  const bytes = await writeDocx(body, {
    title: TITLE[language],
    subtitle: SUBTITLE[language],
    language,
    front: { drafts: front, version: VERSION },
    ...(settings !== null && { stored: writeStored({ ...NOTHING_STORED, profile: settings }) }),
  });
  await writeFile(file, bytes, { flag: force ? "w" : "wx" }).catch((cause: unknown) => {
    throw writingFault(file, cause);
  });
  const count = `${sections.length} section${sections.length > 1 ? "s" : ""}`;
  console.out(language === "fr" ? `Document écrit\u00a0: ${file} (${count}).\n` : `Document written: ${file} (${count}).\n`);
  return 0;
}

/** Fails as writing would: what is in the way is said before the work is done. */
async function tryFile(file: string, force: boolean): Promise<void> {
  try {
    const handle = await open(file, force ? "r+" : "wx");
    await handle.close();
    if (!force) await rm(file);
  } catch (cause) {
    // A file to replace need not be there.
    if (!force || systemCode(cause) !== "ENOENT") throw writingFault(file, cause);
  }
}
