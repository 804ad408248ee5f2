import { writeFile } from "node:fs/promises";
import { UserError } from "../document/error";
import type { Language, Localized } from "../document/language";
import { TEMPLATES } from "../guide/templates";
import type { Console } from "./console";
import { fileFault, systemCode } from "./file-fault";

const TITLE: Localized = { fr: "Cahier des charges CRM", en: "CRM requirements document" };
const SUBTITLE: Localized = { fr: "Document de travail", en: "Working document" };
/** What is missing when a file cannot be created. */
const NO_FOLDER: Localized = { fr: "Ce dossier n’existe pas. Créez-le, ou choisissez-en un autre.", en: "This folder does not exist. Create it, or choose another one." };

/** Writes a document with every template, to be filled in; refuses to replace a file unless forced. */
export async function newDocument(file: string, force: boolean, language: Language, console: Console): Promise<number> {
  // The writer and its library are loaded for this command alone: check stays quick.
  const { writeDocx } = await import("../ooxml/write");
  const drafts = TEMPLATES.map((template) => template.draft(language));
  const bytes = await writeDocx(drafts, { title: TITLE[language], subtitle: SUBTITLE[language], language });
  await writeFile(file, bytes, { flag: force ? "w" : "wx" }).catch((cause: unknown) => {
    throw named(file, systemCode(cause) === "ENOENT" ? new UserError(NO_FOLDER, { cause }) : fileFault(cause));
  });
  const titles = drafts.map(({ title }) => title).join(", ");
  console.out(language === "fr" ? `Document écrit\u00a0: ${file} (${titles}).\n` : `Document written: ${file} (${titles}).\n`);
  return 0;
}

/** The file's name before the sentence: with one file to write, nothing else says it. */
function named(file: string, fault: unknown): unknown {
  if (!(fault instanceof UserError)) return fault;
  const { fr, en } = fault.sentence;
  return new UserError({ fr: `${file}\u00a0: ${fr}`, en: `${file}: ${en}` }, { cause: fault });
}
