import type { Block } from "../document/document";

/** Blocks in a few characters, to be compared and shown: "H1 Objet | P Texte | L0 Puce | T1[ID ; Nom / E1 ; x]"; blank lines left out. */
export function outlineText(blocks: readonly Block[]): string {
  return blocks.map(blockText).filter((text) => text !== "").join(" | ");
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `H${block.level}${block.faked ? "f" : ""} ${block.text}`;
    case "listItem":
      return `L${block.level} ${block.text}`;
    case "paragraph":
      return block.text.trim() === "" ? "" : `P ${block.text}`;
    case "opaque":
      return `(${block.what})`;
    case "table":
      return `T${block.headerRows}[${block.rows.map((row) => row.cells.map((cell) => outlineText(cell.blocks).replace(/^P /, "")).join(" ; ")).join(" / ")}]`;
  }
}
