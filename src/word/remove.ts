import { runInWord, writeInWord } from "./errors";
import { fingerprint } from "./our-controls";
import type { Inserted } from "./word-port";

/**
 * Removes what was inserted, control and content. "modified": its text is no longer the one inserted, nothing was
 * removed, unless forced. "gone": no control bears its tag.
 */
export function removeInserted(inserted: Inserted, options: { readonly force: boolean }): Promise<"removed" | "modified" | "gone"> {
  return writeInWord(async (context) => {
    const control = await find(context, inserted);
    if (!control) return "gone";
    if (!options.force && fingerprint(control.text) !== inserted.fingerprint) return "modified";
    control.delete(false);
    await context.sync();
    return "removed";
  });
}

/** Puts the cursor at the beginning of what was inserted; false when it is no longer there. Selecting it whole would let one key erase it. */
export function revealInserted(inserted: Inserted): Promise<boolean> {
  return runInWord(async (context) => {
    const control = await find(context, inserted);
    if (!control) return false;
    control.select("Start");
    await context.sync();
    return true;
  });
}

/** The control of an insertion: the one whose text is unchanged where several bear its tag, else the last. */
async function find(context: Word.RequestContext, inserted: Inserted): Promise<Word.ContentControl | null> {
  if (inserted.tag === "") return null;
  const controls = context.document.contentControls.getByTag(inserted.tag);
  controls.load("text");
  await context.sync();
  return controls.items.find(({ text }) => fingerprint(text) === inserted.fingerprint) ?? controls.items.at(-1) ?? null;
}
