import { readFileSync } from "node:fs";
import { convertToHtml, extractRawText } from "mammoth";
import type { Block, Document } from "../../src/document/document";
import { UserError } from "../../src/document/error";
import { readDocx } from "../../src/ooxml/read";
import { corpusFiles, describeCorpus, readCorpus, sharedPath } from "../support/corpus";

const FILES = (["docx", "fr"] as const).flatMap((folder) => corpusFiles(folder).map((name) => ({ folder, name })));

function* texts(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === "table") for (const row of block.rows) for (const cell of row.cells) yield* texts(cell.blocks);
    else if (block.kind !== "opaque") yield block.text;
  }
}

function countCells(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of blocks) if (block.kind === "table") for (const { cells } of block.rows) for (const cell of cells) count += 1 + countCells(cell.blocks);
  return count;
}

const bare = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, "");

function read(bytes: Uint8Array): Document | UserError {
  try {
    return readDocx(bytes);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

describeCorpus("every real document", () => {
  it("is read, or refused in a sentence", () => {
    const refused: string[] = [];
    for (const { folder, name } of FILES) {
      const document = read(readCorpus(folder, name));
      if (document instanceof UserError) refused.push(`${name}: ${document.sentence.en}`);
      else expect(document.stories[0].kind).toBe("body");
    }
    console.log(`${FILES.length - refused.length} of ${FILES.length} documents read; refused: ${refused.join("; ") || "none"}`);
    expect(FILES.length).toBeGreaterThanOrEqual(340);
    expect(refused.length).toBeLessThanOrEqual(FILES.length / 20);
  });

  it("keeps the same places when it is read again", () => {
    for (const name of corpusFiles("fr")) expect(readDocx(readCorpus("fr", name))).toEqual(readDocx(readCorpus("fr", name)));
  });

  it("has the characters that mammoth reads in it, tables of contents, text boxes and one-cell headings aside", async () => {
    let [same, compared] = [0, 0];
    const different: string[] = [];
    for (const { folder, name } of FILES) {
      const bytes = readCorpus(folder, name);
      const document = read(bytes);
      if (document instanceof UserError) continue;
      const [body] = document.stories;
      if (body.blocks.some((block) => block.kind === "opaque") || document.notes.some(({ id }) => id === "text-box")) continue;
      compared++;
      const theirs = await extractRawText({ buffer: Buffer.from(bytes) });
      if (bare([...texts(body.blocks)].join("")) === bare(theirs.value)) same++;
      else different.push(name);
    }
    console.log(`${same} of ${compared} documents read to the very same characters as by mammoth; not: ${different.join(", ")}`);
    // What is left: equations and simple fields, which mammoth leaves out; hidden text, which we do.
    expect(same / compared).toBeGreaterThanOrEqual(0.94);
  });

  it("has as many table cells as mammoth finds", async () => {
    const different: string[] = [];
    let compared = 0;
    for (const { folder, name } of FILES) {
      const bytes = readCorpus(folder, name);
      const document = read(bytes);
      if (document instanceof UserError || !document.stories[0].blocks.some((block) => block.kind === "table")) continue;
      compared++;
      const html = (await convertToHtml({ buffer: Buffer.from(bytes) })).value;
      const theirs = html.match(/<t[dh][ >]/g)?.length ?? 0;
      const ours = document.stories[0].blocks.reduce((count, block) => count + countCells([block]), 0);
      if (ours !== theirs) different.push(`${name} (${ours}, mammoth ${theirs})`);
    }
    console.log(`${compared - different.length} of ${compared} documents with tables have as many cells as by mammoth; not: ${different.join(", ")}`);
    expect(different.length / compared).toBeLessThanOrEqual(0.1);
  });

  it("has the styled headings that its manifest counts", () => {
    const [, ...rows] = readFileSync(sharedPath("corpus", "fr", "MANIFEST.tsv"), "utf8").trim().split("\n");
    const counts = rows.map((row) => {
      const [name = "", , headings = ""] = row.split("\t");
      const ours = readDocx(readCorpus("fr", name)).stories[0].blocks.filter((block) => block.kind === "heading" && !block.faked).length;
      return { name, ours, manifest: Number(headings) };
    });
    console.log(counts.map(({ name, ours, manifest }) => `${name}: ${ours} (${manifest})`).join("\n"));
    for (const { ours, manifest } of counts) if (manifest === 0) expect(ours).toBe(0);
  });
});
