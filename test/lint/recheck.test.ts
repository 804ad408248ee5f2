import { readFileSync } from "node:fs";
import { ContentPool } from "../../src/document/content";
import type { Block, Document } from "../../src/document/document";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import type { Finding } from "../../src/lint/finding";
import { run } from "../../src/lint/run";
import { readDocx } from "../../src/ooxml/read";
import { buildOutline } from "../../src/outline/build-outline";
import { RULES } from "../../src/rules";
import { corpusFiles, describeCorpus, readCorpus } from "../support/corpus";

const EDITS = 8;

/** The same blocks as another reading of another pool would have them: nothing is remembered of them. */
function anew(blocks: readonly Block[], pool: ContentPool): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case "heading":
        return pool.heading(block.level, block.text, block);
      case "paragraph":
        return pool.paragraph(block.text);
      case "listItem":
        return pool.listItem(block.level, block.text, block.label);
      case "table":
        return pool.table(block.rows.map(({ cells }) => ({ cells: cells.map((cell) => ({ ...cell, blocks: anew(cell.blocks, pool) })) })), block.headerRows);
      case "opaque":
        return { ...block };
    }
  });
}

const withBody = ({ stories: [body, ...others], notes, stored }: Document, blocks: readonly Block[], pool: ContentPool): Document => ({
  stories: [{ kind: body.kind, blocks: anew(blocks, pool) }, ...others.map(({ kind, blocks: own }) => ({ kind, blocks: anew(own, pool) }))],
  notes,
  stored,
});

/** What authors do to a document, at a place of its body. */
const CHANGES: readonly ((blocks: Block[], at: number, pool: ContentPool) => void)[] = [
  (blocks, at) => blocks.splice(at, 1),
  (blocks, at) => blocks.splice(at, 2, ...blocks.slice(at, at + 2).reverse()),
  (blocks, at, pool) => blocks.splice(at, 0, pool.paragraph("La solution doit répondre rapidement, si possible en 2 secondes (EX-99).")),
  (blocks, at, pool) => blocks.splice(at, 0, pool.heading(1, "Glossaire"), pool.paragraph("Lead : contact qui a laissé ses coordonnées.")),
  (blocks, at) => blocks.splice(at, 0, ...blocks.slice(at - 4, at)),
  (blocks, at, pool) => {
    const table = blocks.find((block, index) => index >= at && block.kind === "table");
    if (table?.kind !== "table") return;
    const rows = table.rows.map((row, r) => (r === 1 ? { cells: row.cells.map((cell, c) => (c === 1 ? { ...cell, blocks: [pool.paragraph("Le CRM doit être convivial.")] } : cell)) } : row));
    blocks[blocks.indexOf(table)] = pool.table(rows, table.headerRows);
  },
];

/** Checks a document edited time and again, of which much is remembered, and each time the same document of which nothing is. */
async function expectSameAnew(bytes: Uint8Array): Promise<void> {
  const pool = new ContentPool();
  let document = readDocx(bytes, pool);
  const check = async (one: Document): Promise<readonly Finding[]> => run({ outline: buildOutline(one, GUIDE_PROFILE), rules: RULES, now: new Date("2026-03-01") });
  await check(document);
  for (let edit = 0; edit < EDITS; edit++) {
    const blocks = [...document.stories[0].blocks];
    CHANGES[edit % CHANGES.length]?.(blocks, Math.floor(((edit * 3 + 2) % EDITS) * (blocks.length / EDITS)), pool);
    document = withBody(document, blocks, pool);
    expect(await check(document)).toEqual(await check(withBody(document, blocks, new ContentPool())));
  }
}

describe("after an edit a check finds what a check from nothing finds", () => {
  it("in the sample", async () => expectSameAnew(readFileSync("assets/samples/cahier-des-charges-crm.docx")));

  describeCorpus("in real documents", () => {
    it.each(corpusFiles("fr").filter((name) => name.endsWith(".docx")))("%s", async (name) => expectSameAnew(readCorpus("fr", name)));
  });
});
