import { UserError } from "../document/error";

/**
 * The text of a .txt or .md file: UTF-16 by its byte order mark, else UTF-8 when it is well formed, else Windows-1252, in
 * which old French files are. Throws a UserError for what is not text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) {
    throw new UserError({
      fr: "Ce fichier n’est pas un texte. Donnez un document Word (.docx) ou un fichier de texte (.txt, .md).",
      en: "This file is not a text. Give a Word document (.docx) or a text file (.txt, .md).",
    });
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
