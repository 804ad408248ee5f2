import { ContentPool } from "./content";
import type { Block, Cell, Document, Row } from "./document";

/**
 * Reads a .txt or .md file: # headings, - and 1. lists, | tables |, paragraphs. Anything else is a paragraph.
 * `⟦` and `⟧` are kept: examples of rules use them as marks and take them out themselves.
 */
export function readText(text: string, pool: ContentPool = new ContentPool()): Document {
  const blocks: Block[] = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r\n?|\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    if (/^\s*\|/.test(line)) {
      const rows: string[] = [];
      while (/^\s*\|/.test(lines[i] ?? "")) rows.push(lines[i++] ?? "");
      i--;
      blocks.push(readTable(rows, pool));
      continue;
    }
    const heading = /^(#{1,9})\s+(.*?)\s*#*$/.exec(line);
    const bullet = /^(\s*)([-*+•])\s+(.*)$/.exec(line);
    const numbered = /^(\s*)(\d+[.)])\s+(.*)$/.exec(line);
    if (heading) blocks.push(pool.heading(heading[1]?.length ?? 1, heading[2] ?? ""));
    else if (bullet) blocks.push(pool.listItem(levelOf(bullet[1]), bullet[3] ?? "", "•"));
    else if (numbered) blocks.push(pool.listItem(levelOf(numbered[1]), numbered[3] ?? "", numbered[2] ?? null));
    else if (line.trim() !== "") blocks.push(pool.paragraph(line.trim()));
  }
  return { stories: [{ kind: "body", blocks }], notes: [], stored: null };
}

const levelOf = (indent: string | undefined): number => Math.min(8, Math.floor((indent?.length ?? 0) / 2));

function readTable(lines: readonly string[], pool: ContentPool): Block {
  const ruled = /^\s*\|[\s:|-]+$/;
  const rows: Row[] = lines
    .filter((line) => !ruled.test(line))
    .map((line) => ({
      cells: line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell, column): Cell => ({ column, columns: 1, rows: 1, blocks: [pool.paragraph(cell.trim())] })),
    }));
  return pool.table(rows, ruled.test(lines[1] ?? "") ? 1 : 0);
}
