import type { Action } from "../document/action";
import { UserError } from "../document/error";
import { blockAt } from "../document/place";
import { writeInWord } from "./errors";
import { findWords } from "./find-words";
import { locate } from "./locate";
import type { WordReading } from "./word-reading";

export type Edit = Extract<Action, { kind: "edit" }>;

/**
 * Replaces the words of a range, formatting kept. "changed": the text is not the one expected, in the reading or in Word;
 * nothing was written.
 * @throws UserError when the words hold what a replacement would destroy (a footnote mark, a picture, a field)
 */
export async function applyEdit(reading: WordReading, edit: Edit): Promise<"applied" | "changed"> {
  const block = blockAt(reading.document, edit.range.place);
  const span = reading.toHost(edit.range);
  if (!span || !block || block.kind === "table" || block.kind === "opaque") return "changed";
  if (block.text.slice(edit.range.start, edit.range.end) !== edit.expected || edit.expected === "") return "changed";
  const host = reading.paragraphs[span.paragraph]?.text ?? "";
  if (span.end - span.start !== edit.expected.length) throw new UserError(HOLDS_MORE);

  return writeInWord(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("text");
    await context.sync();
    const before = reading.paragraphs.map(({ text }) => text);
    const found = locate(before, paragraphs.items.map(({ text }) => text), span.paragraph);
    const paragraph = found?.same ? paragraphs.items[found.index] : undefined;
    const words = paragraph && (await findWords(context, paragraph, host, span.start, span.end));
    if (!words) return "changed";
    words.insertText(edit.replacement, "Replace");
    await context.sync();
    return "applied";
  });
}

const HOLDS_MORE = {
  fr: "Ce passage contient une note, une image ou un champ que le remplacement effacerait\u00a0: modifiez-le dans le document.",
  en: "These words hold a note, a picture or a field that a replacement would erase: change them in the document.",
};
