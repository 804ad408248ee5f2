import type { ContentPool } from "../document/content";
import type { Block } from "../document/document";
import type { Line } from "../document/faked-headings";
import type { ListCounter } from "./list-counter";
import type { ParagraphBuilder } from "./paragraph-builder";
import type { Style, Styles } from "./styles";

/** What the paragraphs of all parts of a package share. */
export interface Reading {
  readonly pool: ContentPool;
  readonly styles: Styles;
  readonly lists: ListCounter;
}

/** The block a paragraph makes, with its looks. An empty one is a paragraph with the text "", whatever its style; it counts in its list all the same. */
export function paragraphBlock(paragraph: ParagraphBuilder, reading: Reading): { readonly block: Block; readonly line: Line } {
  const { pool, lists } = reading;
  const style = reading.styles.paragraph(paragraph.styleId);
  const text = detach(paragraph.text);
  const empty = text.trim() === "";
  const list = empty && paragraph.hidden ? null : listOf(paragraph, style, lists);
  const label = list === null ? null : lists.next(list.numId, list.level);
  const level = headingLevel(paragraph, style);
  const styledLevel = empty ? null : level;
  const block =
    styledLevel !== null ? pool.heading(styledLevel, text, { label }) : list !== null && !empty ? pool.listItem(list.level, text, label) : pool.paragraph(text);
  const { bold, caps, underlined, size } = paragraph.looks();
  // Written out rather than spread: there are as many as paragraphs.
  const line: Line = { kind: "text", text, bold, size, caps, underlined, listItem: list !== null, label, listLevel: list?.level ?? 0, styledLevel, caption: style?.caption ?? false, boxed: false };
  return { block, line };
}

/** By its own outline level, else by its style. Some producers write level 9 (body text) on every heading: a heading style prevails. */
function headingLevel({ outlineLevel }: ParagraphBuilder, style: Style | null): number | null {
  if (outlineLevel !== null && outlineLevel >= 0 && outlineLevel < 9) return outlineLevel + 1;
  return outlineLevel === null || style?.headingByName ? (style?.headingLevel ?? null) : null;
}

/**
 * The list and level a paragraph is in: its own w:numPr, else its style's; numId 0 takes it out (ECMA-376 17.9.18). A
 * level that names the style prevails over the style's own (17.9.23).
 */
function listOf(paragraph: ParagraphBuilder, style: Style | null, lists: ListCounter): { readonly numId: number; readonly level: number } | null {
  const numId = paragraph.numId ?? style?.numId ?? 0;
  const definition = numId === 0 ? undefined : lists.definition(numId);
  if (!definition) return null;
  let level = paragraph.listLevel;
  if (level === null && paragraph.numId === null && style) {
    // The nearest style that a level names: the style itself before those it is based on.
    const named = style.ids.map((id) => definition.levels.findIndex((one) => one?.style === id)).find((at) => at >= 0);
    level = named ?? style.listLevel;
  }
  return { numId, level: Math.min(8, Math.max(0, level ?? 0)) };
}

/** A copy that does not keep the whole XML of its part alive, as a slice of it would (V8 slices from 13 characters on). */
function detach(text: string): string {
  return text.length < 13 ? text : `\u0000${text}`.slice(1);
}
