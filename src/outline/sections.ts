import type { Heading } from "../document/content";
import type { Block, Document } from "../document/document";
import type { Place } from "../document/place";
import { countWords } from "../document/text";

/** The tree before anything is concluded from it; indexes as in Outline.sections. */
export interface SectionNode {
  readonly index: number;
  readonly heading: { readonly place: Place; readonly block: Heading } | null;
  readonly level: number;
  readonly parent: number | null;
  readonly children: number[];
  readonly first: number;
  end: number;
}

/**
 * The sections of the body in document order, nodes[0] being what precedes the first heading. Only headings among the
 * body's own blocks make sections: one inside a table is a title of its table. A heading without
 * text divides nothing, nor does a whole sentence set in a heading's style.
 */
export function sectionTree(document: Document): [SectionNode, ...SectionNode[]] {
  const blocks: readonly Block[] = document.stories[0].blocks;
  const preamble: SectionNode = { index: 0, heading: null, level: 0, parent: null, children: [], first: 0, end: blocks.length };
  const nodes: [SectionNode, ...SectionNode[]] = [preamble];
  const open: SectionNode[] = [];
  let last = preamble;
  for (const [i, block] of blocks.entries()) {
    if (block.kind !== "heading" || !isTitle(block.text)) continue;
    last.end = i;
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const above = open.at(-1);
    const node: SectionNode = {
      index: nodes.length,
      heading: { place: [0, i], block },
      level: block.level,
      parent: above?.index ?? null,
      children: [],
      first: i + 1,
      end: blocks.length,
    };
    above?.children.push(node.index);
    nodes.push(node);
    open.push(node);
    last = node;
  }
  return nodes;
}

/** More words than this in a heading's style are a sentence that its author emphasised: they stand under a title. */
const TITLE_WORDS = 20;

function isTitle(text: string): boolean {
  return text.trim() !== "" && countWords(text) <= TITLE_WORDS;
}

/** Index of the section that holds each body block; a heading belongs to the section it opens. */
export function sectionOfBlocks(nodes: readonly SectionNode[], blocks: number): Uint32Array {
  const owner = new Uint32Array(blocks);
  for (const node of nodes) owner.fill(node.index, node.heading === null ? node.first : node.first - 1, node.end);
  return owner;
}

/** A section and all below it, in document order. */
export function subtree<N extends { readonly index: number; readonly children: readonly number[] }>(nodes: readonly N[], index: number): N[] {
  const node = nodes[index];
  return node === undefined ? [] : [node, ...node.children.flatMap((child) => subtree(nodes, child))];
}
