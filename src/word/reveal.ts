import type { Range } from "../document/place";
import { blockAt } from "../document/place";
import { runInWord } from "./errors";
import { findWords } from "./find-words";
import { locate } from "./locate";
import type { HostSpan, WordReading } from "./word-reading";

/**
 * Selects the words of a range: the paragraph by its index with its text verified, then the words by a search within
 * it. "words": exactly the range (an empty range, or a table, means its paragraph); "paragraph": the words are no longer
 * in it, or no search finds them; "gone": the paragraph itself is no longer there, nothing was selected.
 */
export async function reveal(reading: WordReading, range: Range): Promise<"words" | "paragraph" | "gone"> {
  const span = reading.toHost(range);
  if (!span) return "gone";
  return runInWord(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("text");
    await context.sync();
    const found = locate(texts(reading.paragraphs), texts(paragraphs.items), span.paragraph);
    const paragraph = found && paragraphs.items[found.index];
    if (!paragraph) return "gone";

    const wanted = found.same ? span : movedWithin(reading, span, paragraph.text);
    const whole = wanted !== null && wanted.start === wanted.end;
    const words = wanted === null || whole ? null : await findWords(context, paragraph, paragraph.text, wanted.start, wanted.end);
    (words ?? paragraph).select();
    await context.sync();
    return words || (whole && isBlockOrEmpty(reading, range)) ? "words" : "paragraph";
  });
}

const texts = (paragraphs: readonly { readonly text: string }[]): readonly string[] => paragraphs.map(({ text }) => text);

/** The same words in a paragraph that has changed: their occurrence nearest to where they stood. */
function movedWithin(reading: WordReading, span: HostSpan, now: string): HostSpan | null {
  const words = reading.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? "";
  if (words === "") return span;
  const after = now.indexOf(words, span.start);
  const before = now.lastIndexOf(words, span.start);
  const start = before === -1 || (after !== -1 && after - span.start <= span.start - before) ? after : before;
  return start === -1 ? null : { ...span, start, end: start + words.length };
}

/** True where nothing but the paragraph was asked for. */
function isBlockOrEmpty(reading: WordReading, range: Range): boolean {
  const block = blockAt(reading.document, range.place);
  return block?.kind === "table" || block?.kind === "opaque" || range.start === range.end;
}
