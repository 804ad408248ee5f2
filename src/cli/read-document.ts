import { readFile } from "node:fs/promises";
import path from "node:path";
import { inflateRawSync } from "node:zlib";
import { ContentPool } from "../document/content";
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
  if (!/^\.(?:txt|md|markdown)$/i.test(path.extname(file))) return readDocx(bytes, new ContentPool(), inflate);
  if (bytes.length === 0) throw new UserError({ fr: "Ce fichier est vide.", en: "This file is empty." });
  return readText(decodeText(bytes));
}

/** Node's inflation, in one piece: with room for one byte more than declared it does not go for a second one. */
const inflate = (deflated: Uint8Array, size: number): Uint8Array => inflateRawSync(deflated, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
