import type { InsertRows, Position } from "../document/action";
import { ContentPool } from "../document/content";
import type { Document } from "../document/document";
import type { Draft } from "../document/draft";
import type { Range } from "../document/place";
import type { Edit } from "./apply";
import { applyEdit } from "./apply";
import { insertBlock, readSelection } from "./blocks";
import type { NumberedHeading } from "./heading-numbers";
import { insertDraft } from "./insert";
import { insertRows } from "./insert-rows";
import { readDocument } from "./read";
import { removeInserted, revealInserted } from "./remove";
import type { GuidanceRemoved } from "./remove-guidance";
import { removeGuidance } from "./remove-guidance";
import { writeStored } from "./store";
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

export type { Edit, GuidanceRemoved };

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Paragraphs handled, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What is selected in the document. */
export interface Selected {
  /** A package as one XML file (flat OPC), as Word gives it. */
  readonly ooxml: string;
  readonly text: string;
}

/** A piece of another document, to be inserted as it is. */
export interface BlockToInsert {
  readonly id: string;
  readonly name: string;
  /** A package as one XML file (flat OPC). */
  readonly ooxml: string;
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
  /** Writes rows into the table nearest to the cursor, and says which; rejects with a UserError when the tables have changed since the last reading. */
  insertRows(targets: readonly InsertRows[]): Promise<number>;
  /** Takes away the guidance and the worked examples that are left. */
  removeGuidance(): Promise<GuidanceRemoved>;
  /** Replaces what the product keeps in the document (document/stored-part.ts). */
  store(xml: string): Promise<void>;
  /** "modified": the author has written in it, nothing was removed (force removes it all the same). */
  remove(inserted: Inserted, force: boolean): Promise<"removed" | "modified" | "gone">;
  /** Selects what was inserted; false when it is no longer there. */
  revealInserted(inserted: Inserted): Promise<boolean>;
  /** "changed": the text is no longer the one expected, nothing was written. */
  apply(edit: Edit): Promise<"applied" | "changed">;
  /** Rejects with a UserError when nothing is selected. */
  readSelection(): Promise<Selected>;
  /** Inserts after the paragraph or the table of the cursor. */
  insertBlock(block: BlockToInsert): Promise<Inserted>;
}

/** The port over the Word that office.js is connected to (Office.onReady first). Contents stay the same objects from one reading to the next. */
export function createWordPort(): WordPort {
  const pool = new ContentPool();
  let last: WordReading | null = null;
  let since: NumberedHeading[] = [];
  return {
    read: async (options) => {
      last = await readDocument(pool, options);
      since = [];
      return last.document;
    },
    reveal: async (range) => (last ? reveal(last, range) : "gone"),
    insert: (draft, position) => insertDraft(draft, position, last, since),
    insertRows: (targets) => (last ? insertRows(last, targets) : Promise.reject(new Error("rows before any reading"))),
    removeGuidance,
    store: writeStored,
    remove: (inserted, force) => removeInserted(inserted, { force }),
    revealInserted,
    apply: async (edit) => (last ? applyEdit(last, edit) : "changed"),
    readSelection,
    insertBlock,
  };
}
