import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ContentPool } from "../../src/document/content";
import type { Document } from "../../src/document/document";
import { UserError } from "../../src/document/error";
import { readDocx } from "../../src/ooxml/read";
import { readDocument } from "../../src/word/read";
import type { Difference } from "../support/compare-readings";
import { Comparison } from "../support/compare-readings";
import { corpusFiles, describeCorpus, readCorpus } from "../support/corpus";
import { withWord } from "../support/word";

const fromWord = (bytes: Uint8Array, pool: ContentPool, api = "1.3"): Promise<Document> =>
  withWord(bytes, { api }, async () => (await readDocument(pool)).document);

/** The file's reading, null where the file is refused: a document that does not open is not compared. */
function fromFile(bytes: Uint8Array, pool: ContentPool): Document | null {
  try {
    return readDocx(bytes, pool);
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}

describeCorpus("the law of the two readers", () => {
  const figures = { same: 0, "same but for listed differences": 0, "not opened": 0 };
  const met = new Map<Difference, string[]>();

  it.each([...corpusFiles("fr").map((name) => ["fr", name] as const), ...corpusFiles("docx").map((name) => ["docx", name] as const)])(
    "%s/%s",
    async (folder, name) => {
      const bytes = readCorpus(folder, name);
      const pool = new ContentPool();
      const file = fromFile(bytes, pool);
      if (!file) {
        figures["not opened"]++;
        return;
      }
      const word = await fromWord(bytes, pool);
      const comparison = new Comparison();
      comparison.blocks(file.stories[0].blocks, word.stories[0].blocks);
      expect(comparison.disagreement).toBeNull();
      figures[comparison.met.size === 0 ? "same" : "same but for listed differences"]++;
      for (const difference of comparison.met) met.set(difference, [...(met.get(difference) ?? []), name]);
    },
  );

  afterAll(() => {
    console.log(JSON.stringify(figures, null, 1), ...[...met].map(([difference, names]) => `\n${difference}: ${names.length} (${names.slice(0, 4).join(", ")})`));
  });

  it("meets no difference that docs/reader-differences.md does not list", () => {
    const page = readFileSync(resolve(__dirname, "../../docs/reader-differences.md"), "utf8");
    for (const difference of met.keys()) expect(page).toContain(`\n## ${difference}\n`);
  });
});
