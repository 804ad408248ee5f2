import { checkText } from "../../src/document/check-text";
import { ContentPool } from "../../src/document/content";
import type { Block, Document, Row } from "../../src/document/document";
import type { Draft, DraftBlock } from "../../src/document/draft";
import { guidanceText } from "../../src/document/guidance";
import type { Language } from "../../src/document/language";

/** What the file reader gives of drafts once written, without the file: for tests that read many documents. */
export function draftDocument(drafts: readonly Draft[], pool: ContentPool = new ContentPool()): Document {
  return { stories: [{ kind: "body", blocks: drafts.flatMap(({ blocks, language }) => blocks.map((block) => blockOf(block, language, pool))) }], notes: [], stored: null };
}

function blockOf(block: DraftBlock, language: Language, pool: ContentPool): Block {
  switch (block.kind) {
    case "heading":
      return pool.heading(block.level, block.text);
    case "paragraph":
      return pool.paragraph(block.text);
    case "guidance":
      return pool.paragraph(guidanceText(block.text, language));
    case "check":
      return pool.paragraph(checkText(block.text, block.checked));
    case "table": {
      const cells = (texts: readonly string[]): Row => ({ cells: texts.map((text, column) => ({ column, columns: 1, rows: 1, blocks: [pool.paragraph(text)] })) });
      return { kind: "table", rows: [cells(block.columns.map(({ header }) => header)), ...block.rows.map((row) => cells(row.cells))], headerRows: 1 };
    }
  }
}
