import { invalidArgument } from "./errors";
import { blocksIn, paragraphsIn, partsOf, type OpenDocument, type Point, type Span } from "./open-document";
import type { FontTarget } from "./objects/font";
import { isW } from "./xml";

/** A range of the API: a span, and whether it holds the mark of its last paragraph. */
export interface RangeSpan extends Span {
  mark: boolean;
}

export const pointAtStart = (paragraph: Element): Point => ({ paragraph, offset: 0 });
export const pointAtEnd = (paragraph: Element, open: OpenDocument): Point => ({ paragraph, offset: open.text(paragraph).length });

/** The span of consecutive paragraphs, marks included. */
export function spanOf(paragraphs: readonly Element[], open: OpenDocument): RangeSpan {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) throw invalidArgument("a range without paragraphs");
  return { start: pointAtStart(first), end: pointAtEnd(last, open), mark: true };
}

/** Part of a range by `Word.RangeLocation`. */
export function located(span: RangeSpan, location: unknown): RangeSpan {
  const point = (at: Point): Point => ({ ...at });
  if (location === undefined || location === null || location === "Whole") return { start: point(span.start), end: point(span.end), mark: span.mark };
  if (location === "Content") return { start: point(span.start), end: point(span.end), mark: false };
  if (location === "Start" || location === "Before") return { start: point(span.start), end: point(span.start), mark: false };
  if (location === "End" || location === "After") return { start: point(span.end), end: point(span.end), mark: false };
  throw invalidArgument(`rangeLocation ${JSON.stringify(location)}`);
}

/** From the earlier start to the later end. */
export function union(one: RangeSpan, other: RangeSpan, open: OpenDocument): RangeSpan {
  const before = (a: Point, b: Point): boolean => {
    const order = (open.rank(a.paragraph) ?? 0) - (open.rank(b.paragraph) ?? 0);
    return order < 0 || (order === 0 && a.offset <= b.offset);
  };
  const later = before(one.end, other.end) ? other : one;
  const same = one.end.paragraph === other.end.paragraph;
  return {
    start: { ...(before(one.start, other.start) ? one : other).start },
    end: { ...later.end },
    mark: same ? one.mark || other.mark : later.mark,
  };
}

/** A range's text, one paragraph a line. */
export function textOf(span: Span, open: OpenDocument): string {
  return stretchesOf(span, open).map(({ paragraph, from, to }) => open.text(paragraph).slice(from, to)).join("\n");
}

export const stretchesOf = (span: Span, open: OpenDocument): readonly { readonly paragraph: Element; readonly from: number; readonly to: number }[] =>
  open.paragraphsOf(span).map((paragraph) => ({
    paragraph,
    from: paragraph === span.start.paragraph ? span.start.offset : 0,
    to: paragraph === span.end.paragraph ? span.end.offset : open.text(paragraph).length,
  }));

export const fontOfSpan = (span: Span, open: OpenDocument): FontTarget => ({ stretches: () => stretchesOf(span, open) });

/** Every paragraph of rows, tables or containers, for the font of the whole. */
export const fontOfParagraphs = (paragraphs: () => readonly Element[], open: OpenDocument): FontTarget => ({
  stretches: () => paragraphs().map((paragraph) => ({ paragraph, from: 0, to: open.text(paragraph).length })),
});

export const rowParagraphs = (row: Element): readonly Element[] => partsOf(row, "tc").flatMap((cell) => paragraphsIn(cell));
export const tableParagraphs = (table: Element): readonly Element[] => partsOf(table, "tr").flatMap(rowParagraphs);

/** Outermost tables among the blocks that a span covers. */
export function tablesInSpan(span: Span, open: OpenDocument): readonly Element[] {
  const covered = new Set(open.paragraphsOf(span));
  return blocksIn(open.body).filter((block) => isW(block, "tbl") && tableParagraphs(block).some((paragraph) => covered.has(paragraph)));
}
