import { ancestor } from "./formatting";
import { paragraphsIn, partsOf, type OpenDocument, type Span } from "./open-document";
import { rowParagraphs, stretchesOf } from "./ranges";
import { deleteText } from "./write-runs";
import { childOf, childrenOf, isMc, isW } from "./xml";

const WRAPPING = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);

/** Copies of the blocks that a span covers: the words of its first and last paragraph that are in it, the rows that it touches. */
export function copySpan(span: Span, open: OpenDocument): readonly Element[] {
  const copier = new SpanCopier(span, open);
  const cell = ancestor(span.start.paragraph, "tc");
  return copier.blocks(cell?.contains(span.end.paragraph) === true ? cell : open.body);
}

interface Covered {
  readonly from: number;
  readonly to: number;
}

class SpanCopier {
  private readonly covered: ReadonlyMap<Element, Covered>;

  constructor(
    span: Span,
    private readonly open: OpenDocument,
  ) {
    const stretches = stretchesOf(span, open);
    // A selection that ends before the first word of a paragraph, or begins after its last, holds nothing of it.
    const held = stretches.filter(({ paragraph, from, to }) => stretches.length === 1 || from < to || open.text(paragraph) === "");
    this.covered = new Map(held.map(({ paragraph, from, to }) => [paragraph, { from, to }]));
  }

  blocks(container: Element): readonly Element[] {
    return childrenOf(container).flatMap((child) => {
      if (isW(child, "p")) return this.paragraph(child);
      if (isW(child, "tbl")) return this.table(child);
      if (isMc(child, "AlternateContent")) return child.firstElementChild ? this.blocks(child.firstElementChild) : [];
      if (!isW(child) || !WRAPPING.has(child.localName)) return [];
      return this.isWhole(child) ? [child.cloneNode(true) as Element] : this.blocks(childOf(child, "sdtContent") ?? child);
    });
  }

  private paragraph(paragraph: Element): readonly Element[] {
    const covered = this.covered.get(paragraph);
    if (!covered) return [];
    const copy = paragraph.cloneNode(true) as Element;
    const { length } = this.open.text(paragraph);
    if (covered.to < length) deleteText(copy, covered.to, length, this.open);
    if (covered.from > 0) deleteText(copy, 0, covered.from, this.open);
    return [copy];
  }

  private table(table: Element): readonly Element[] {
    const touched = partsOf(table, "tr").map((row) => rowParagraphs(row).some((paragraph) => this.covered.has(paragraph)));
    if (!touched.includes(true)) return [];
    const copy = table.cloneNode(true) as Element;
    for (const [i, row] of partsOf(copy, "tr").entries()) if (touched[i] !== true) row.remove();
    return [copy];
  }

  private isWhole(wrapping: Element): boolean {
    const paragraphs = paragraphsIn(childOf(wrapping, "sdtContent") ?? wrapping);
    return paragraphs.every((paragraph) => {
      const covered = this.covered.get(paragraph);
      return covered?.from === 0 && covered.to === this.open.text(paragraph).length;
    });
  }
}
