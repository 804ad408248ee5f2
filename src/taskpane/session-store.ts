import { reduce } from "./session";
import type { Session, SessionEvent } from "./session";

/** The one session of a pane: what React subscribes to, and what the actions read between two awaits. */
export interface SessionStore {
  readonly get: () => Session;
  readonly dispatch: (event: SessionEvent) => void;
  /** Returns what ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSessionStore(first: Session): SessionStore {
  let session = first;
  const listeners = new Set<() => void>();
  return {
    get: () => session,
    dispatch(event) {
      const next = reduce(session, event);
      if (next === session) return;
      session = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
