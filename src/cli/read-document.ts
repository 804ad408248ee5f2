import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Document } from "../document/document";
import { UserError } from "../document/error";
import { readText } from "../document/read-text";
import { readDocx } from "../ooxml/read";
import { decodeText } from "./decode-text";
import { fileFault } from "./file-fault";

/** Reads a Word document, or a .txt or .md file by its name. Throws a UserError when it cannot be read. */
export async function readDocument(file: string): Promise<Document> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw fileFault(cause);
  });
  if (!/^\.(?:txt|md|markdown)$/i.test(path.extname(file))) return readDocx(bytes);
  if (bytes.length === 0) throw new UserError({ fr: "Ce fichier est vide.", en: "This file is empty." });
  return readText(decodeText(bytes));
}
