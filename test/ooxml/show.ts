import type { Block, Document } from "../../src/document/document";
import { readDocx } from "../../src/ooxml/read";
import { docx } from "../support/docx";
import type { DocxParts } from "../support/docx";

/** A block in one line: "h2 Titre", "h1f Titre" (faked), "• texte" (item: label at its level), "| a / b | c |", "<tableOfContents>". */
export function show(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `h${block.level}${block.faked ? "f" : ""} ${block.label === null ? "" : `[${block.label}] `}${block.text}`;
    case "listItem":
      return `${"  ".repeat(block.level)}(${block.label ?? ""}) ${block.text}`;
    case "paragraph":
      return block.text;
    case "opaque":
      return `<${block.what} ${block.name}>`;
    case "table":
      return block.rows.map((row) => `|${row.cells.map((cell) => ` ${cell.column}+${cell.columns}x${cell.rows}: ${cell.blocks.map(show).join(" / ")} |`).join("")}`).join("\n");
  }
}

export const read = (parts: DocxParts): Document => readDocx(docx(parts));
/** The body of a small document, one line a block. */
export const body = (document: string, parts: Omit<DocxParts, "document"> = {}): readonly string[] => read({ document, ...parts }).stories[0].blocks.map(show);
export const notes = (document: Document): readonly string[] => document.notes.map(({ id, detail, count }) => `${id}${detail === "" ? "" : ` ${detail}`} ×${count}`);
