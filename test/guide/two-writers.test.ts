import { checkText } from "../../src/document/check-text";
import { ContentPool } from "../../src/document/content";
import type { Block } from "../../src/document/document";
import type { Draft, DraftTable } from "../../src/document/draft";
import { guidanceText } from "../../src/document/guidance";
import { TEMPLATES } from "../../src/guide/templates";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { insertDraft } from "../../src/word/insert";
import { readDocument } from "../../src/word/read";
import { docx, p } from "../support/docx";
import { sdkErrors } from "../support/sdk-errors";
import { withWord } from "../support/word";

const TITLE = "Titre du document";
const table = (columns: number): DraftTable => ({
  kind: "table",
  columns: Array.from({ length: columns }, (_, i) => ({ header: `Colonne ${i + 1}`, width: 100 / columns })),
  rows: [
    { example: true, cells: Array.from({ length: columns }, (_, i) => `Exemple ${i}`) },
    { example: false, cells: Array.from({ length: columns }, () => "") },
  ],
});

/** What templates do not do yet: every kind of block, tables first, last and one after the other, headings of each level. */
const EVERYTHING: Draft = {
  id: "everything",
  title: "Tout",
  language: "fr",
  blocks: [
    table(2),
    table(4),
    ...[1, 2, 3].map((level) => ({ kind: "heading", level, text: `Niveau ${level} & <suite>` }) as const),
    { kind: "paragraph", text: "Un paragraphe « avec » des espaces insécables : 12 400 €." },
    { kind: "guidance", text: "une consigne [sans crochets]" },
    { kind: "check", text: "à cocher", checked: false },
    { kind: "check", text: "cochée", checked: true },
    table(3),
  ],
};
const DRAFTS = [...TEMPLATES.flatMap((template) => [template.draft("fr"), template.draft("en")]), EVERYTHING].map((draft) => ({ name: `${draft.id} (${draft.language})`, draft }));

/** The blocks that a draft stands for; empty paragraphs, which Word wants around tables, are left to the writers. */
function expected(draft: Draft, pool: ContentPool): readonly Block[] {
  return draft.blocks.map((block): Block => {
    switch (block.kind) {
      case "heading":
        return pool.heading(block.level, block.text);
      case "paragraph":
        return pool.paragraph(block.text);
      case "guidance":
        return pool.paragraph(guidanceText(block.text, draft.language));
      case "check":
        return pool.paragraph(checkText(block.text, block.checked));
      case "table":
        return {
          kind: "table",
          headerRows: 1,
          rows: [block.columns.map(({ header }) => header), ...block.rows.map(({ cells }) => cells)].map((cells) => ({
            cells: cells.map((text, column) => ({ column, columns: 1, rows: 1, blocks: [pool.paragraph(text)] })),
          })),
        };
    }
  });
}

const isEmpty = (block: Block): boolean => block.kind === "paragraph" && block.text === "";
/** At the end of its body Word always has one more empty paragraph. */
const trimmed = (blocks: readonly Block[]): readonly Block[] => blocks.slice(0, blocks.findLastIndex((block) => !isEmpty(block)) + 1);
/** The body without the title before it. */
const bodyAfterTitle = (bytes: Uint8Array, pool: ContentPool): readonly Block[] => {
  const { blocks } = readDocx(bytes, pool).stories[0];
  expect(blocks[0]).toMatchObject({ text: TITLE });
  return trimmed(blocks.slice(1));
};

/** What Word holds once a draft has been inserted: the file it saves, and its own reading. */
const inWord = (draft: Draft, api: string, pool: ContentPool): Promise<{ readonly saved: Uint8Array; readonly own: readonly Block[] }> =>
  withWord(docx({ document: p(TITLE) }), { api }, async (_, standin) => {
    await insertDraft(draft, { kind: "end" }, null);
    const { blocks } = (await readDocument(pool)).document.stories[0];
    expect(blocks[0]).toMatchObject({ text: TITLE });
    return { saved: standin.save(), own: trimmed(blocks.slice(1)) };
  });

describe.each(DRAFTS)("the law of the two writers: $name", ({ draft }) => {
  const pool = new ContentPool();
  // Written once for the tests below.
  let written: readonly Block[] = [];
  beforeAll(async () => {
    written = bodyAfterTitle(await writeDocx([draft], { title: TITLE, language: draft.language }), pool);
  });

  test("the .docx writer gives the draft's blocks", () => {
    expect(written.filter((block) => !isEmpty(block))).toEqual(expected(draft, pool));
  });

  test.each(["1.3", "1.8"])("Word (WordApi %s) gives the same, empty paragraphs included, in the file it saves and in its own reading", async (api) => {
    const { saved, own } = await inWord(draft, api, pool);
    expect(bodyAfterTitle(saved, pool)).toEqual(written);
    expect(own).toEqual(written);
  });
});

test.each(["1.3", "1.8"])("what Word (WordApi %s) saves is valid for Microsoft's Open XML SDK", async (api) => {
  expect(await sdkErrors((await inWord(EVERYTHING, api, new ContentPool())).saved)).toEqual([]);
});
