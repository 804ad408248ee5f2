import type { Position } from "../document/action";
import type { Draft } from "../document/draft";
import { bodyContents } from "../document/place";
import { has } from "./capabilities";
import { writeWithBoxes } from "./check-boxes";
import { writeInWord } from "./errors";
import { fakedLook } from "./heading-look";
import { HeadingNumbers } from "./heading-numbers";
import type { NumberedHeading } from "./heading-numbers";
import { findSpot } from "./insertion-spot";
import { fingerprint, tagOf } from "./our-controls";
import type { Inserted } from "./word-port";
import { writeDraft } from "./write-draft";
import type { WordReading } from "./word-reading";

/**
 * Inserts a draft in two syncs, one to find the place and one to write: content first, then one content control around
 * it (a control created empty and filled afterwards stays empty on Word for the web), last the boxes of its checklist.
 * Inside one of our own controls none is added, not even a box: the tag is then "", and the insertion can only be undone in Word.
 * @param reading the reading in which the position was chosen; null for "cursor" and "end"
 * @param since headings inserted since that reading, which this insertion adds its own to: numbers go on after them
 * @throws UserError when the document changed there, is protected or read-only: nothing was inserted
 */
export function insertDraft(draft: Draft, position: Position, reading: WordReading | null, since: NumberedHeading[] = []): Promise<Inserted> {
  const numbers = numbersAt(position, reading, since);
  return writeInWord(async (context) => {
    const { id, title } = draft;
    const tag = tagOf(id);
    const boxes = has("checkBoxes") && draft.blocks.some(({ kind }) => kind === "check");
    const former = context.document.contentControls.getByTag(tag);
    if (boxes) former.load("id");
    const spot = await findSpot(context, position, reading);
    const written = writeDraft(spot, draft, { lookOf: (level) => fakedLook(reading, spot.index, level), boxes: boxes && !spot.inOurs, numbers });
    if (numbers?.first) since.push(numbers.first);
    const control = spot.inOurs ? null : written.range.insertContentControl();
    if (control) {
      control.tag = tag;
      control.title = title;
    }
    written.format();
    if (!control) {
      await context.sync();
      return { id, title, tag: "", fingerprint: "" };
    }
    control.load("text");
    if (written.lines.length > 0) return { id, title, tag, fingerprint: fingerprint(await writeWithBoxes(context, { control, tag, former: former.items.map((one) => one.id), lines: written.lines })) };
    await context.sync();
    return { id, title, tag, fingerprint: fingerprint(control.text) };
  });
}

/** The numbers to type before headings at a position; null at the cursor, whose place among the headings is not known. */
function numbersAt(position: Position, reading: WordReading | null, since: readonly NumberedHeading[]): HeadingNumbers | null {
  if (reading === null || position.kind === "cursor") return null;
  const at = position.kind === "end" ? reading.paragraphs.length : reading.paragraphIndex(position.place);
  if (at === undefined) return null;
  const headings = bodyContents(reading.document).flatMap(({ place, block }) =>
    block.kind === "heading" ? [{ level: block.level, text: block.text, at: reading.paragraphIndex(place) ?? 0 }] : [],
  );
  return new HeadingNumbers([...headings, ...since].sort((a, b) => a.at - b.at), position.kind === "after" ? at + 1 : at);
}
