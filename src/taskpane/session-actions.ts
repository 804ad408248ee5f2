import type { Edit, Inserted, WordPort } from "../word/word-port";
import type { Position } from "../document/action";
import type { Range } from "../document/place";
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
  readonly showInserted: (inserted: Inserted) => Promise<void>;
  /** Asks first (session.confirming) when the author has written in it, unless forced. */
  readonly remove: (inserted: Inserted, force: boolean) => Promise<void>;
  readonly apply: (edit: Edit) => Promise<void>;
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
      reading = readingOf(document);
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
        const { reading } = store.get();
        if (template === undefined || reading === null) throw new Error(`nothing to insert for "${id}"`);
        const inserted = await port.insert(draftAt(template, reading.outline, position), position);
        dispatch({ kind: "noticed", notice: { kind: "inserted", inserted, isSection: template.kind === "section" } });
        return true;
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
        dispatch({ kind: "removalAnswered" });
        const removed = await port.remove(inserted, force);
        if (removed === "modified") {
          dispatch({ kind: "removalAsked", inserted });
          return false;
        }
        dispatch({ kind: "noticed", notice: { kind: "removed", title: inserted.title } });
        return true;
      }),
    apply: (edit) =>
      write(async () => {
        const applied = await port.apply(edit);
        dispatch({ kind: "noticed", notice: { kind: applied === "applied" ? "replaced" : "changed" } });
        return applied === "applied";
      }),
  };
}
