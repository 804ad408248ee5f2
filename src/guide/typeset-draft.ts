import type { Draft, DraftBlock } from "../document/draft";
import type { Language } from "../document/language";
import { typeset } from "../document/typography";

/** A draft with the unbroken spaces of its language (document/typography.ts). */
export function typesetDraft(draft: Draft): Draft {
  return { ...draft, title: typeset(draft.title, draft.language), blocks: draft.blocks.map((block) => typesetBlock(block, draft.language)) };
}

function typesetBlock(block: DraftBlock, language: Language): DraftBlock {
  if (block.kind !== "table") return { ...block, text: typeset(block.text, language) };
  return {
    ...block,
    columns: block.columns.map((column) => ({ ...column, header: typeset(column.header, language) })),
    rows: block.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => typeset(cell, language)) })),
  };
}
