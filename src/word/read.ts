import type { ContentPool } from "../document/content";
import type { Document, Note } from "../document/document";
import { buildBlocks } from "./build-blocks";
import { has } from "./capabilities";
import { codeOf, runInWord } from "./errors";
import type { HostBody, HostParagraph } from "./host-paragraph";
import type { BodyRequest } from "./load-body";
import { hostParagraph, hostTables, requestBody } from "./load-body";
import { readStored } from "./store";
import type { ReadOptions } from "./word-port";
import type { WordReading } from "./word-reading";
import { wordReading } from "./word-reading";

/** Paragraphs handled between two pauses: well under 50 ms (Office restarts add-ins that stay silent for 5 s). */
const SLICE = 400;

/**
 * Reads the open document in one sync, two where Word cannot give the tables (they then have one column).
 * @throws UserError with Word's reason, or the signal's reason once aborted
 */
export async function readDocument(pool: ContentPool, options: ReadOptions = {}): Promise<WordReading> {
  options.signal?.throwIfAborted();
  const [{ body, notes }, stored] = await Promise.all([
    runInWord(async (context) => {
      const { request, tracking } = await loaded(context);
      const paragraphs = await copy(request.paragraphs.items, options);
      return { body: { paragraphs, tables: hostTables(request) }, notes: notesOn(request, tracking) };
    }),
    readStored(),
  ]);
  options.signal?.throwIfAborted();
  return readingOf(body, notes, stored, pool);
}

/** The reading that a body gives: pure. */
export function readingOf(body: HostBody, notes: readonly Note[], stored: string | null, pool: ContentPool): WordReading {
  const { blocks, index } = buildBlocks(body, pool);
  const document: Document = { stories: [{ kind: "body", blocks }], notes, stored };
  return wordReading(document, body.paragraphs, index);
}

async function loaded(context: Word.RequestContext): Promise<{ request: BodyRequest; tracking: boolean }> {
  const tracked = has("trackingMode") ? context.document : null;
  tracked?.load("changeTrackingMode");
  let request = requestBody(context, true);
  try {
    await context.sync();
  } catch (error) {
    // One table that Word cannot describe (cells merged both ways) fails the whole batch: better no columns than no check.
    if (codeOf(error) !== "GeneralException" && codeOf(error) !== "ItemNotFound") throw error;
    request = requestBody(context, false);
    await context.sync();
    return { request, tracking: false };
  }
  return { request, tracking: tracked !== null && tracked.changeTrackingMode !== "Off" };
}

/** Copies paragraphs out of their proxies, a slice at a time so that the pane can paint and be cancelled. */
async function copy(items: readonly Word.Paragraph[], { signal, onProgress }: ReadOptions): Promise<readonly HostParagraph[]> {
  const paragraphs: HostParagraph[] = [];
  for (let start = 0; start < items.length; start += SLICE) {
    for (const item of items.slice(start, start + SLICE)) paragraphs.push(hostParagraph(item));
    onProgress?.(paragraphs.length, items.length);
    if (paragraphs.length < items.length) await new Promise((resume) => setTimeout(resume));
    signal?.throwIfAborted();
  }
  return paragraphs;
}

function notesOn(request: BodyRequest, tracking: boolean): readonly Note[] {
  const notes: Note[] = [];
  if (request.tables === null) notes.push({ id: "tables-without-columns", detail: "body.tables", count: 1 });
  // Word for the web gives deleted text as text (office-js issue 1267).
  if (tracking) notes.push({ id: "tracked-changes", detail: "changeTrackingMode", count: 1 });
  return notes;
}
