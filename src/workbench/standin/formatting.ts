import type { OpenDocument } from "./open-document";
import { attribute, childOf, childrenOf, isW, toggleOf, valueOf } from "./xml";

/** Style id of a paragraph, where it names one. */
export const styleId = (paragraph: Element): string | undefined => valueOf(childOf(paragraph, "pPr"), "pStyle");

/** A property of a paragraph: its own, else the nearest of its styles', else the document's default. */
export function paragraphProperty(paragraph: Element, name: string, open: OpenDocument): Element | undefined {
  const own = childOf(childOf(paragraph, "pPr"), name);
  if (own) return own;
  for (const style of open.styles.chain("paragraph", styleId(paragraph))) {
    const found = childOf(childOf(style, "pPr"), name);
    if (found) return found;
  }
  return childOf(open.styles.defaultProperties("pPr"), name);
}

/** 1 to 9; 10 is body text, as Word counts. */
export function outlineLevel(paragraph: Element, open: OpenDocument): number {
  const level = Number(attribute(paragraphProperty(paragraph, "outlineLvl", open), "val") ?? 9);
  return level >= 0 && level <= 8 ? level + 1 : 10;
}

const ALIGNMENT: Readonly<Record<string, string>> = {
  left: "Left", start: "Left", right: "Right", end: "Right", center: "Centered", both: "Justified",
};
export const alignment = (paragraph: Element, open: OpenDocument): string =>
  ALIGNMENT[attribute(paragraphProperty(paragraph, "jc", open), "val") ?? "left"] ?? "Unknown";

/** An indent or a spacing in points, from twentieths. */
export function points(paragraph: Element, property: "ind" | "spacing", names: readonly string[], open: OpenDocument): number {
  const own = childOf(childOf(paragraph, "pPr"), property);
  const sources = [own, ...open.styles.chain("paragraph", styleId(paragraph)).map((style) => childOf(childOf(style, "pPr"), property)), childOf(open.styles.defaultProperties("pPr"), property)];
  for (const source of sources)
    for (const name of names) {
      const value = attribute(source, name);
      if (value !== undefined) return (Number(value) || 0) / 20;
    }
  return 0;
}

/** Level of table nesting of a node: 0 outside tables. */
export function tableNesting(node: Element): number {
  let level = 0;
  for (let parent = node.parentElement; parent; parent = parent.parentElement) if (isW(parent, "tbl")) level++;
  return level;
}

export function ancestor(node: Element, name: string): Element | undefined {
  for (let parent = node.parentElement; parent; parent = parent.parentElement) if (isW(parent, name)) return parent;
  return undefined;
}

/** A run's own properties or, for `undefined`, those of the paragraph's mark. */
const ownProperties = (paragraph: Element, run: Element | undefined): Element | undefined =>
  run ? childOf(run, "rPr") : childOf(childOf(paragraph, "pPr"), "rPr");

/** An on/off property of a run (ECMA-376 17.7.3): set on the run it decides; among styles it flips from one kind to the next. */
export function runToggle(paragraph: Element, run: Element | undefined, name: string, open: OpenDocument): boolean {
  const own = ownProperties(paragraph, run);
  const direct = toggleOf(own, name);
  if (direct !== undefined) return direct;
  const nearest = (chain: readonly Element[]): boolean | undefined =>
    chain.map((style) => toggleOf(childOf(style, "rPr"), name)).find((value) => value !== undefined);
  const character = valueOf(own, "rStyle");
  const byCharacter = character === undefined ? false : (nearest(open.styles.chain("character", character)) ?? false);
  const byParagraph = nearest(open.styles.chain("paragraph", styleId(paragraph))) ?? false;
  const byTable = tableStyles(paragraph, open).map((style) => toggleOf(childOf(style, "rPr"), name)).find((value) => value !== undefined) ?? false;
  if (byCharacter !== byParagraph !== byTable) return true;
  return byCharacter || byParagraph || byTable ? false : (toggleOf(open.styles.defaultProperties("rPr"), name) ?? false);
}

/** Any other property of a run, nearest first: the run, its style, the paragraph's, the table's, the defaults. */
export function runProperty(paragraph: Element, run: Element | undefined, name: string, open: OpenDocument): Element | undefined {
  const own = ownProperties(paragraph, run);
  const direct = childOf(own, name);
  if (direct) return direct;
  const character = valueOf(own, "rStyle");
  const chain = [
    ...(character === undefined ? [] : open.styles.chain("character", character)),
    ...open.styles.chain("paragraph", styleId(paragraph)),
    ...tableStyles(paragraph, open),
  ];
  for (const style of chain) {
    const found = childOf(childOf(style, "rPr"), name);
    if (found) return found;
  }
  return childOf(open.styles.defaultProperties("rPr"), name);
}

function tableStyles(paragraph: Element, open: OpenDocument): readonly Element[] {
  const table = ancestor(paragraph, "tbl");
  const id = valueOf(childOf(table, "tblPr"), "tblStyle");
  return id === undefined ? [] : open.styles.chain("table", id);
}

/** The runs that carry the text of a paragraph; `undefined` alone (its mark) where it has none. */
export function textRuns(paragraph: Element, open: OpenDocument, from = 0, to = Infinity): readonly (Element | undefined)[] {
  const runs = new Set<Element>();
  for (const piece of open.readText(paragraph).pieces)
    if (piece.run && piece.start < to && piece.start + piece.text.length > from) runs.add(piece.run);
  return runs.size === 0 ? [undefined] : [...runs];
}

/** Whether the table merges cells downwards: asking such a table for cell indexes makes Word refuse the whole batch. */
export function hasVerticalMerge(table: Element): boolean {
  return Array.from(table.getElementsByTagNameNS(table.namespaceURI, "vMerge")).some((merge) => ancestor(merge, "tbl") === table);
}

/** Text of the cell: its paragraphs, one a line; nested tables are not in it. */
export function directParagraphs(cell: Element): readonly Element[] {
  return childrenOf(cell).flatMap((child) => (isW(child, "p") ? [child] : isW(child, "sdt") ? directParagraphs(childOf(child, "sdtContent") ?? child) : []));
}
