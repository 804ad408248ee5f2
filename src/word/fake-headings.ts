import type { Content, ContentPool } from "../document/content";
import type { Block, Table } from "../document/document";
import type { Line } from "../document/faked-headings";
import { fakedHeadings, plainLine } from "../document/faked-headings";
import { mapped } from "../document/mapped";
import type { Place } from "../document/place";
import type { HostParagraph } from "./host-paragraph";

/**
 * The blocks of the body with the lines that only look like headings made headings (the decision is the file reader's
 * own: document/faked-headings.ts). Word's API at 1.3 does not say whether a format sets capitals.
 * @param paragraphOf the paragraph at a place of the body, of its first paragraph for a table
 */
export function withFakedHeadings(
  blocks: readonly Block[],
  paragraphOf: (place: Place) => HostParagraph | undefined,
  pool: ContentPool,
): readonly Block[] {
  const lines = blocks.map((block, i) => lineOf(block, i, paragraphOf));
  const levels = fakedHeadings(lines);
  return mapped(blocks, (block, i) => {
    const level = levels[i];
    const line = lines[i];
    if (!line) return block;
    if (line.boxed && block.kind === "table" && line.styledLevel !== null) return onlyHeading(block) ?? block;
    if (level === null || level === undefined) return block;
    return pool.heading(level, line.text, { faked: true, label: line.label });
  });
}

function lineOf(block: Block, i: number, paragraphOf: (place: Place) => HostParagraph | undefined): Line {
  if (block.kind === "opaque") return { ...plainLine(""), kind: "opaque" };
  if (block.kind === "table") {
    const boxed = boxedText(block);
    if (boxed === null) return { ...plainLine(""), kind: "table" };
    return { ...lineOfContent(boxed.content, paragraphOf([0, i, 0, 0, boxed.index])), boxed: true };
  }
  return lineOfContent(block, paragraphOf([0, i]));
}

function lineOfContent(content: Content, paragraph: HostParagraph | undefined): Line {
  const line = { ...plainLine(content.text), styledLevel: content.kind === "heading" ? content.level : null };
  if (!paragraph) return line;
  const { bold, size, underlined, list, style } = paragraph;
  return { ...line, bold: bold === true, size, underlined, listItem: list !== null, label: list?.label ?? null, caption: style === "Caption" };
}

/** The heading that a one-cell table holds. */
function onlyHeading(table: Table): Content | null {
  const { content } = boxedText(table) ?? { content: null };
  return content?.kind === "heading" ? content : null;
}

/** The only text of a table of one row and one cell, with its index among the blocks of the cell. */
function boxedText(table: Table): { readonly content: Content; readonly index: number } | null {
  const [row, ...rows] = table.rows;
  const [cell, ...cells] = row?.cells ?? [];
  if (!cell || rows.length > 0 || cells.length > 0) return null;
  let found: { readonly content: Content; readonly index: number } | null = null;
  for (const [index, block] of cell.blocks.entries()) {
    if (block.kind === "table" || block.kind === "opaque") return null;
    if (block.text.trim() === "") continue;
    if (found) return null;
    found = { content: block, index };
  }
  return found;
}
