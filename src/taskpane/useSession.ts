import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { WordPort } from "../word/word-port";
import { createSessionActions } from "./session-actions";
import type { SessionActions } from "./session-actions";
import type { Session, SessionEvent } from "./session";
import { createSessionStore } from "./session-store";
import { keepSession, openingOf } from "./stored-session";
import type { Shelf } from "./stored-session";

/** What a pane is opened with. */
export interface PaneHost {
  readonly port: WordPort;
  /** The address's query. */
  readonly search: string;
  readonly shelf: Shelf;
}

export interface LiveSession {
  readonly session: Session;
  readonly actions: SessionActions;
  readonly dispatch: (event: SessionEvent) => void;
}

/** Opens the session, does at once what the address or a reload asks for, and keeps what must outlive a reload. */
export function useSession({ port, search, shelf }: PaneHost): LiveSession {
  const [opening] = useState(() => openingOf(search, shelf));
  const [store] = useState(() => createSessionStore(opening.session));
  const actions = useMemo(() => createSessionActions(port, () => import("./engine"), store), [port, store]);
  const session = useSyncExternalStore(store.subscribe, store.get);
  useEffect(() => {
    if (opening.then === "check") void actions.check();
    if (opening.then === "read") void actions.read();
  }, [opening, actions]);
  useEffect(() => keepSession(session, search, shelf), [session, search, shelf]);
  return { session, actions, dispatch: store.dispatch };
}
