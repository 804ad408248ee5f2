import { codeOf } from "./errors";
import type { Needle } from "./needle";
import { escapeSearch, needlesFor } from "./needle";

/**
 * The range of Word that covers [start, end[ of a paragraph's text (offsets in Word's own text); null where a search
 * does not find it. One sync.
 */
export async function findWords(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  host: string,
  start: number,
  end: number,
): Promise<Word.Range | null> {
  if (start === 0 && end === host.length) return paragraph.getRange("Content");
  const needles = needlesFor(host, start, end);
  if (!needles) return null;
  const first = search(paragraph, needles.first);
  const last = needles.last && search(paragraph, needles.last);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "SearchStringInvalidOrTooLong") return null;
    throw error;
  }
  const from = pick(first, needles.first);
  if (!from || !last || !needles.last) return from;
  const to = pick(last, needles.last);
  return to && from.expandTo(to);
}

function search(paragraph: Word.Paragraph, needle: Needle): Word.RangeCollection {
  const hits = paragraph.search(escapeSearch(needle.text), { matchCase: true });
  hits.load("text");
  return hits;
}

/** Word finds ’ for ' and the reverse: only the hits that bear the very text are counted, as the needle did. */
function pick(hits: Word.RangeCollection, needle: Needle): Word.Range | null {
  return hits.items.filter(({ text }) => text === needle.text)[needle.nth] ?? null;
}
