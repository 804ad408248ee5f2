import { FIRST_LIST } from "./findings/list-state";
import type { ListState } from "./findings/list-state";
import { FIRST_SESSION } from "./session";
import type { Session, View } from "./session";

const SESSION_KEY = "cadrage.pane";
const VIEWS: readonly View[] = ["write", "check", "requirements"];
const WELCOMED_KEY = "cadrage.welcomed";

/** What of the session outlives a reload of the pane: how things are looked at, never a word of the document. */
interface Stored {
  /** The address's action when it was kept: another one decides the view anew. */
  readonly action: string;
  readonly view: View;
  readonly checked: boolean;
  readonly list: ListState;
  readonly unfolded: Readonly<Record<string, boolean>>;
}

/** Where things are kept; a host may forbid it (private browsing, embedded pages). */
export interface Shelf {
  readonly session: Pick<Storage, "getItem" | "setItem"> | null;
  readonly local: Pick<Storage, "getItem" | "setItem"> | null;
}

/** What a pane that opens shows, and what it does at once. */
export interface Opening {
  readonly session: Session;
  readonly then: "check" | "read" | "nothing";
}

/** The opening of the pane at an address: `?action=check` always checks; otherwise what was there before a reload. */
export function openingOf(search: string, shelf: Shelf): Opening {
  const action = actionOf(search);
  const stored = parseStored(attempt(() => shelf.session?.getItem(SESSION_KEY)) ?? null);
  const welcomed = stored !== null || attempt(() => shelf.local?.getItem(WELCOMED_KEY)) === "1";
  const session: Session = {
    ...FIRST_SESSION,
    welcome: !welcomed && action !== "check",
    view: action === "check" ? "check" : stored?.action === action ? stored.view : "write",
    list: stored?.list ?? FIRST_LIST,
    unfolded: stored?.unfolded ?? {},
  };
  return { session, then: action === "check" || stored?.checked ? "check" : session.welcome ? "nothing" : "read" };
}

/** Keeps what outlives a reload. */
export function keepSession(session: Session, search: string, shelf: Shelf): void {
  if (session.welcome) return;
  const { view, list, unfolded } = session;
  const stored: Stored = { action: actionOf(search), view, checked: session.check !== null, list, unfolded };
  attempt(() => shelf.session?.setItem(SESSION_KEY, JSON.stringify(stored)));
  attempt(() => shelf.local?.setItem(WELCOMED_KEY, "1"));
}

const actionOf = (search: string): string => new URLSearchParams(search).get("action") ?? "";

function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

/** Null for what another version, or somebody else, left there. */
function parseStored(text: string | null): Stored | null {
  const value: unknown = text === null ? null : attempt(() => JSON.parse(text) as unknown);
  if (typeof value !== "object" || value === null || !("list" in value) || !("view" in value)) return null;
  const { action, view, checked, list, unfolded } = value as Partial<Stored>;
  if (!VIEWS.some((one) => one === view) || view === undefined || typeof list !== "object" || !Array.isArray(list.collapsed)) return null;
  return { action: action ?? "", view, checked: checked === true, list: { ...FIRST_LIST, ...list }, unfolded: typeof unfolded === "object" ? unfolded : {} };
}
