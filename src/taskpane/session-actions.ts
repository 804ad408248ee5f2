import type { Position } from "../document/action";
import type { Draft } from "../document/draft";
import type { Range } from "../document/place";
import type { Contributor } from "../guide/contributor";
import type { LibraryRequirement } from "../guide/library/requirement";
import { tagOf } from "../word/our-controls";
import type { Edit, Inserted, WordPort } from "../word/word-port";
import type * as engine from "./engine";
import { failureOf, isAbort } from "./failure";
import { pause } from "./pause";
import type { Failure, Reading } from "./session";
import type { SessionStore } from "./session-store";

type Engine = typeof engine;

/** What a person can ask of the document; each one ends in the session, never in a rejection. */
export interface SessionActions {
  /** Reads the document: how far each section has got. Findings, if there were some, are renewed too. */
  readonly read: () => Promise<void>;
  /** Reads and checks the document. */
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Selects words of the last reading in the document. */
  readonly reveal: (range: Range) => Promise<void>;
  readonly insert: (template: string, position: Position) => Promise<void>;
  /** Inserts several templates, each at its place; can be cancelled between two. */
  readonly insertAll: (templates: readonly string[]) => Promise<void>;
  /** Writes requirements of the library into the nearest requirement table, or into a new one where there is none. */
  readonly addRequirements: (chosen: readonly LibraryRequirement[]) => Promise<void>;
  /** Asks a contributor, in the document, for points that a section lacks. */
  readonly assign: (section: string, items: readonly string[], contributor: Contributor) => Promise<void>;
  /** Takes all guidance and examples away; asks first (session.confirming), unless confirmed. */
  readonly removeGuidance: (isConfirmed: boolean) => Promise<void>;
  /** Inserts the report of the last check at the end of the document, in place of an earlier one, and keeps the review. */
  readonly insertAnnex: () => Promise<void>;
  readonly showInserted: (inserted: Inserted) => Promise<void>;
  /** Asks first (session.confirming) when the author has written in it, unless forced. */
  readonly remove: (inserted: readonly Inserted[], force: boolean) => Promise<void>;
  readonly apply: (edit: Edit) => Promise<void>;
  /** Keeps settings in the document: what `change` makes of those it carries. */
  readonly store: (change: (engine: Engine, xml: string | null) => string) => Promise<void>;
  /** Says what was inserted by another part of the pane, then reads again. */
  readonly inserted: (inserted: Inserted) => Promise<void>;
  readonly failed: (cause: unknown) => void;
}

/** The only place that awaits Word. Starting to read stops the reading before. */
export function createSessionActions(port: WordPort, loadEngine: () => Promise<Engine>, store: SessionStore): SessionActions {
  const { dispatch } = store;
  let running: AbortController | null = null;

  /** `alsoCheck` renews the findings; `quiet` leaves what is shown in place meanwhile. */
  async function examine(alsoCheck: boolean, quiet: boolean): Promise<void> {
    running?.abort();
    const controller = (running = new AbortController());
    const { signal } = controller;
    const onProgress = (done: number, total: number): void => {
      if (!signal.aborted) dispatch({ kind: "progressed", done, total });
    };
    let reading: Reading | null = null;
    try {
      dispatch({ kind: "started", work: "reading", quiet });
      const [{ readingOf, checkReading }, document] = await Promise.all([loadEngine(), port.read({ signal, onProgress })]);
      signal.throwIfAborted();
      await pause();
      reading = await readingOf(document, { pause, signal });
      signal.throwIfAborted();
      if (!alsoCheck) {
        dispatch({ kind: "read", reading });
        return;
      }
      dispatch({ kind: "started", work: "checking", quiet });
      const check = await checkReading(reading, { signal, pause, onProgress });
      signal.throwIfAborted();
      dispatch({ kind: "examined", reading, check });
    } catch (cause) {
      if (running !== controller) return;
      // The host now answers for this reading: findings of the one before could no longer be shown in the document.
      if (reading !== null) dispatch({ kind: "read", reading });
      if (isAbort(cause)) dispatch({ kind: "noticed", notice: { kind: "cancelled" } });
      else fail("reading", cause);
    }
  }

  function fail(doing: Failure["doing"], cause: unknown): void {
    dispatch({ kind: "noticed", notice: { kind: "failed", failure: failureOf(doing, cause) } });
  }

  /** What changes the document: the states, and the findings if there were some, are told anew. */
  async function write(task: () => Promise<boolean>): Promise<void> {
    if (store.get().work.kind !== "idle") return;
    dispatch({ kind: "writing" });
    try {
      if (await task()) await examine(store.get().check !== null, true);
    } catch (cause) {
      fail("writing", cause);
    }
  }

  /** The last reading, which positions and ranges belong to. */
  function lastReading(): Reading {
    const { reading } = store.get();
    if (reading === null) throw new Error("nothing has been read yet");
    return reading;
  }

  async function insertDraft(draft: Draft, position: Position, isSection: boolean): Promise<true> {
    const inserted = await port.insert(draft, position);
    dispatch({ kind: "noticed", notice: { kind: "inserted", inserted, isSection } });
    return true;
  }

  return {
    read: () => examine(store.get().check !== null, false),
    check: () => examine(true, false),
    cancel: () => running?.abort(),
    async reveal(range) {
      if (store.get().work.kind !== "idle") return;
      try {
        const revealed = await port.reveal(range);
        if (revealed !== "words") dispatch({ kind: "noticed", notice: { kind: revealed === "gone" ? "moved" : "changed" } });
      } catch (cause) {
        fail("reading", cause);
      }
    },
    insert: (id, position) =>
      write(async () => {
        const { draftAt, templateById } = await loadEngine();
        const template = templateById(id);
        if (template === undefined) throw new Error(`nothing to insert for "${id}"`);
        return insertDraft(draftAt(template, lastReading().outline, position, store.get().language ?? undefined), position, template.kind === "section");
      }),
    insertAll: (ids) =>
      write(async () => {
        const { draftAt, templateById, insertionsOf } = await loadEngine();
        const { outline } = lastReading();
        const insertions = insertionsOf(outline, ids.flatMap((id) => templateById(id) ?? []));
        const { signal } = (running = new AbortController());
        const inserted: Inserted[] = [];
        dispatch({ kind: "inserting", total: insertions.length });
        try {
          for (const { template, position } of insertions) {
            if (signal.aborted) break;
            inserted.push(await port.insert(draftAt(template, outline, position, store.get().language ?? undefined), position));
            dispatch({ kind: "progressed", done: inserted.length, total: insertions.length });
            await pause();
          }
        } finally {
          // What was inserted before a failure is there: it is said, and can be taken back.
          if (inserted.length > 0) dispatch({ kind: "noticed", notice: { kind: "insertedAll", inserted, total: insertions.length } });
        }
        if (inserted.length === 0) dispatch({ kind: "noticed", notice: { kind: "cancelled" } });
        return inserted.length > 0;
      }),
    addRequirements: (chosen) =>
      write(async () => {
        const { rowTargets, requirementDraft } = await loadEngine();
        const { outline } = lastReading();
        const language = store.get().language ?? outline.language;
        if (outline.tables.length === 0) {
          const { draft, position } = requirementDraft(outline, chosen, language);
          return insertDraft(draft, position, false);
        }
        await port.insertRows(rowTargets(outline, chosen, language));
        dispatch({ kind: "noticed", notice: { kind: "rowsAdded", count: chosen.length } });
        return true;
      }),
    assign: (section, items, contributor) =>
      write(async () => {
        const { assignment } = await loadEngine();
        const { outline } = lastReading();
        const { draft, position } = assignment(outline, section, items, contributor, store.get().language ?? outline.language);
        return insertDraft(draft, position, false);
      }),
    async removeGuidance(isConfirmed) {
      if (!isConfirmed) {
        dispatch({ kind: "asked", confirmation: { kind: "guidance" } });
        return;
      }
      await write(async () => {
        dispatch({ kind: "answered" });
        dispatch({ kind: "noticed", notice: { kind: "guidanceRemoved", removed: await port.removeGuidance() } });
        return true;
      });
    },
    insertAnnex: () =>
      write(async () => {
        const { reviewAnnexDraft, reviewOf, withReview } = await loadEngine();
        const { check, language } = store.get();
        if (check === null) throw new Error("nothing has been checked yet");
        const { outline } = lastReading();
        const now = new Date();
        const draft = reviewAnnexDraft(outline, check.findings, now, check.trend, language ?? outline.language);
        await port.store(withReview(outline.document.stored, reviewOf(outline, check.findings, now)));
        // The one that is there quotes another text: it is ours, nothing of the author's is in it.
        await port.remove({ id: draft.id, title: draft.title, tag: tagOf(draft.id), fingerprint: "" }, true);
        return insertDraft(draft, { kind: "end" }, false);
      }),
    async showInserted(inserted) {
      try {
        if (!(await port.revealInserted(inserted))) dispatch({ kind: "noticed", notice: { kind: "moved" } });
      } catch (cause) {
        fail("reading", cause);
      }
    },
    remove: (inserted, force) =>
      write(async () => {
        dispatch({ kind: "answered" });
        const modified: Inserted[] = [];
        for (const one of inserted) if ((await port.remove(one, force)) === "modified") modified.push(one);
        const count = inserted.length - modified.length;
        const [only] = inserted;
        if (inserted.length === 1 && only && count === 1) dispatch({ kind: "noticed", notice: { kind: "removed", title: only.title } });
        else if (count > 0) dispatch({ kind: "noticed", notice: { kind: "removedAll", count } });
        if (modified.length > 0) dispatch({ kind: "asked", confirmation: { kind: "removal", inserted: modified } });
        return count > 0;
      }),
    apply: (edit) =>
      write(async () => {
        const applied = await port.apply(edit);
        dispatch({ kind: "noticed", notice: { kind: applied === "applied" ? "replaced" : "changed" } });
        return applied === "applied";
      }),
    store: (change) =>
      write(async () => {
        const loaded = await loadEngine();
        await port.store(change(loaded, lastReading().outline.document.stored));
        dispatch({ kind: "noticed", notice: { kind: "stored" } });
        return true;
      }),
    async inserted(inserted) {
      dispatch({ kind: "noticed", notice: { kind: "inserted", inserted, isSection: false } });
      await examine(store.get().check !== null, true);
    },
    failed: (cause) => fail("writing", cause),
  };
}
