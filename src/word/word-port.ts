import type { Position } from "../document/action";
import { ContentPool } from "../document/content";
import type { Document } from "../document/document";
import type { Draft } from "../document/draft";
import type { Range } from "../document/place";
import type { Edit } from "./apply";
import { applyEdit } from "./apply";
import { insertDraft } from "./insert";
import { readDocument } from "./read";
import { removeInserted, revealInserted } from "./remove";
import { reveal } from "./reveal";
import type { WordReading } from "./word-reading";

/** What one insertion left in the document: enough to find it again, and to know whether the author has written in it. */
export interface Inserted {
  /** The draft's id. */
  readonly id: string;
  readonly title: string;
  /** Tag of the content control that holds it. */
  readonly tag: string;
  /** Fingerprint of the text that was inserted. */
  readonly fingerprint: string;
}

export type { Edit };

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Paragraphs handled, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What was selected: the very words, the paragraph that holds them (they are no longer there), or nothing. */
export type Revealed = "words" | "paragraph" | "gone";

/**
 * All that the pane asks of Word. Places and ranges belong to the last reading. Every method rejects with a UserError
 * when Word refuses (document protected, read only...), and with an AbortError when its signal is aborted.
 */
export interface WordPort {
  read(options?: ReadOptions): Promise<Document>;
  /** Selects the words of a range of the last reading. */
  reveal(range: Range): Promise<Revealed>;
  /** Rejects with a UserError, and inserts nothing, when the document changed at the position since the last reading. */
  insert(draft: Draft, position: Position): Promise<Inserted>;
  /** "modified": the author has written in it, nothing was removed (force removes it all the same). */
  remove(inserted: Inserted, force: boolean): Promise<"removed" | "modified" | "gone">;
  /** Selects what was inserted; false when it is no longer there. */
  revealInserted(inserted: Inserted): Promise<boolean>;
  /** "changed": the text is no longer the one expected, nothing was written. */
  apply(edit: Edit): Promise<"applied" | "changed">;
}

/** The port over the Word that office.js is connected to (Office.onReady first). Contents stay the same objects from one reading to the next. */
export function createWordPort(): WordPort {
  const pool = new ContentPool();
  let last: WordReading | null = null;
  return {
    read: async (options) => {
      last = await readDocument(pool, options);
      return last.document;
    },
    reveal: async (range) => (last ? reveal(last, range) : "gone"),
    insert: (draft, position) => insertDraft(draft, position, last),
    remove: (inserted, force) => removeInserted(inserted, { force }),
    revealInserted,
    apply: async (edit) => (last ? applyEdit(last, edit) : "changed"),
  };
}
