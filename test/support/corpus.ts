import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** Real documents kept beside a checkout; a user's clone has none, and the tests that need them skip and say so. */
const FOLDER = resolve(__dirname, "../../../shared");

export const hasCorpus = existsSync(join(FOLDER, "corpus"));

/** Path of something in the shared folder: sharedPath("schemas", "x.xsd"). */
export const sharedPath = (...parts: string[]): string => join(FOLDER, ...parts);

/** `describe` where that part of the shared folder is there; else prints one line and skips. */
export function describeShared(part: "corpus" | "schemas", name: string, body: () => void): void {
  if (existsSync(sharedPath(part))) describe(name, body);
  else {
    console.log(`skipped, no ${part} beside this checkout: ${name}`);
    // The body of a suite runs even where it is skipped, and would look for what is not there.
    describe.skip(name, () => it("is skipped", () => undefined));
  }
}

/** The same for what needs the corpus. */
export const describeCorpus = (name: string, body: () => void): void => describeShared("corpus", name, body);

/** Files of a corpus folder ("docx" or "fr") with their sub-folders, sorted: "pandoc/x.docx". */
export function corpusFiles(folder: "docx" | "fr"): readonly string[] {
  if (!hasCorpus) return [];
  return readdirSync(join(FOLDER, "corpus", folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".tsv"))
    .map((entry) => relative(join(FOLDER, "corpus", folder), join(entry.parentPath, entry.name)).replace(/\\/g, "/"))
    .sort();
}

/** The bytes of a corpus document. */
export function readCorpus(folder: "docx" | "fr", name: string): Uint8Array {
  return readFileSync(join(FOLDER, "corpus", folder, name));
}

/** Rows of a tab-separated corpus table, by column name. */
export function readTable(name: string): readonly Readonly<Record<string, string>>[] {
  const [head = "", ...lines] = readFileSync(join(FOLDER, "corpus", name), "utf8").replace(/\n$/, "").split("\n");
  const columns = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}
