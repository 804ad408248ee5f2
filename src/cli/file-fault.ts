import { UserError } from "../document/error";
import type { Localized } from "../document/language";

/** What the system says of a file, and what to do about it. */
const SENTENCES: Readonly<Record<string, Localized>> = {
  ENOENT: { fr: "Ce fichier n’existe pas. Vérifiez son nom et son dossier.", en: "This file does not exist. Check its name and its folder." },
  EISDIR: { fr: "C’est un dossier. Donnez un fichier .docx.", en: "This is a folder. Give a .docx file." },
  EACCES: { fr: "Vous n’avez pas le droit d’ouvrir ce fichier.", en: "You are not allowed to open this file." },
  EPERM: { fr: "Vous n’avez pas le droit d’ouvrir ce fichier.", en: "You are not allowed to open this file." },
  EBUSY: { fr: "Ce fichier est ouvert dans un autre programme. Fermez-le, puis recommencez.", en: "This file is open in another program. Close it, then try again." },
  ENOTDIR: { fr: "Ce chemin passe par un fichier. Vérifiez le nom du dossier.", en: "This path goes through a file. Check the name of the folder." },
  ENAMETOOLONG: { fr: "Ce nom de fichier est trop long.", en: "This file name is too long." },
  EEXIST: { fr: "Ce fichier existe déjà. Choisissez un autre nom, ou ajoutez --force pour le remplacer.", en: "This file already exists. Choose another name, or add --force to replace it." },
  ENOSPC: { fr: "Il n’y a plus de place sur le disque.", en: "The disk is full." },
  EROFS: { fr: "Ce dossier est en lecture seule. Choisissez-en un autre.", en: "This folder is read-only. Choose another one." },
};

/** The system's own code of an error on a file ("ENOENT"); null for any other error. */
export function systemCode(cause: unknown): string | null {
  return typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string" && "syscall" in cause ? cause.code : null;
}

/** The UserError of a system error on a file; any other error as it is. */
export function fileFault(cause: unknown): unknown {
  const code = systemCode(cause);
  if (code === null) return cause;
  const sentence = SENTENCES[code] ?? { fr: `Le système refuse ce fichier (${code}).`, en: `The system refuses this file (${code}).` };
  return new UserError(sentence, { cause });
}

/** The file's name before the sentence, where nothing else says it. */
export function named(file: string, fault: unknown): unknown {
  if (!(fault instanceof UserError)) return fault;
  const { fr, en } = fault.sentence;
  return new UserError({ fr: `${file}\u00a0: ${fr}`, en: `${file}: ${en}` }, { cause: fault });
}

/** What is missing when a file cannot be created. */
const NO_FOLDER: Localized = { fr: "Ce dossier n’existe pas. Créez-le, ou choisissez-en un autre.", en: "This folder does not exist. Create it, or choose another one." };

/** The UserError of a file that cannot be written, with its name; any other error as it is. */
export function writingFault(file: string, cause: unknown): unknown {
  return named(file, systemCode(cause) === "ENOENT" ? new UserError(NO_FOLDER, { cause }) : fileFault(cause));
}
