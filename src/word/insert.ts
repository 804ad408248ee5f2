import type { Position } from "../document/action";
import type { Draft } from "../document/draft";
import { writeInWord } from "./errors";
import { fakedLook } from "./heading-look";
import { findSpot } from "./insertion-spot";
import { fingerprint, tagOf } from "./our-controls";
import type { Inserted } from "./word-port";
import { writeDraft } from "./write-draft";
import type { WordReading } from "./word-reading";

/**
 * Inserts a draft in two syncs, one to find the place and one to write: content first, then one content control around
 * it (a control created empty and filled afterwards stays empty on Word for the web). Inside one of our own controls none
 * is added: the tag is then "", and the insertion can only be undone in Word.
 * @param reading the reading in which the position was chosen; null for "cursor" and "end"
 * @throws UserError when the document changed there, is protected or read-only: nothing was inserted
 */
export function insertDraft(draft: Draft, position: Position, reading: WordReading | null): Promise<Inserted> {
  return writeInWord(async (context) => {
    const spot = await findSpot(context, position, reading);
    const written = writeDraft(spot, draft, (level) => fakedLook(reading, spot.index, level));
    const control = spot.inOurs ? null : written.range.insertContentControl();
    if (control) {
      control.tag = tagOf(draft.id);
      control.title = draft.title;
    }
    written.format();
    control?.load("text");
    await context.sync();
    const { id, title } = draft;
    return control ? { id, title, tag: control.tag, fingerprint: fingerprint(control.text) } : { id, title, tag: "", fingerprint: "" };
  });
}
