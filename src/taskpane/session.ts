import type { Language, Localized } from "../document/language";
import type { Sorted } from "../lint/dispositions";
import type { Trend } from "../lint/trend";
import type { Outline } from "../outline/outline";
import type { GuidanceRemoved, Inserted } from "../word/word-port";
import { FIRST_LIST, listed } from "./findings/list-state";
import type { ListEvent, ListState } from "./findings/list-state";
import type { Plan } from "./sections/plan";

export type View = "write" | "check" | "requirements";

/** What *Rédiger* shows: the path, or one of its tools. */
export type Page = "path" | "headings" | "blocks" | "profile" | "sheets";

/** What *Vérifier* shows: the points to review, how the rules are set, or what can be made of the review. */
export type CheckPage = "findings" | "rules" | "report";

/** What the pane is doing; totals are 0 until the host says. Quiet work leaves what is shown in place. */
export type Work =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly quiet: boolean; readonly done: number; readonly total: number }
  | { readonly kind: "checking"; readonly quiet: boolean; readonly done: number; readonly total: number }
  /** Several insertions, one after the other: it can be cancelled between two. */
  | { readonly kind: "inserting"; readonly quiet: false; readonly done: number; readonly total: number }
  | { readonly kind: "writing" };

/** One reading of the document and what it says of the guide's sections. */
export interface Reading {
  readonly outline: Outline;
  readonly plan: Plan;
}

/** What one check found, in reading order; what reviewers left as it is stands apart. */
export interface Check extends Sorted {
  /** Why each rule exists, by rule id. */
  readonly reasons: ReadonlyMap<string, Localized>;
  /** Since the review that the document keeps; null without one. */
  readonly trend: Trend | null;
  /** When it ended, in milliseconds since the epoch. */
  readonly at: number;
}

export interface Failure {
  readonly doing: "reading" | "writing";
  /** What went wrong, when a person can mend it; null for a fault of ours or of Word's. */
  readonly sentence: Localized | null;
  /** For support, folded. */
  readonly details: string;
}

export type Notice =
  | { readonly kind: "inserted"; readonly inserted: Inserted; readonly isSection: boolean }
  /** Several at once; fewer than `total` when it was cancelled. */
  | { readonly kind: "insertedAll"; readonly inserted: readonly Inserted[]; readonly total: number }
  | { readonly kind: "removed"; readonly title: string }
  | { readonly kind: "removedAll"; readonly count: number }
  | { readonly kind: "rowsAdded"; readonly count: number }
  | { readonly kind: "guidanceRemoved"; readonly removed: GuidanceRemoved }
  | { readonly kind: "moved" | "changed" | "replaced" | "cancelled" | "stored" }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What the author is asked before it is done. */
export type Confirmation =
  /** They have written in what they asked to remove. */
  | { readonly kind: "removal"; readonly inserted: readonly Inserted[] }
  | { readonly kind: "guidance" };

/** All that the pane shows, apart from theme and language. */
export interface Session {
  readonly view: View;
  readonly page: Page;
  readonly checkPage: CheckPage;
  /** True until the first choice of the first run. */
  readonly welcome: boolean;
  readonly work: Work;
  readonly reading: Reading | null;
  readonly check: Check | null;
  readonly notice: Notice | null;
  readonly confirming: Confirmation | null;
  readonly list: ListState;
  /** Groups of *Rédiger* that somebody has unfolded (true) or folded; the others are as their state says. */
  readonly unfolded: Readonly<Record<string, boolean>>;
  /** Language of what is inserted; null for the document's own. */
  readonly language: Language | null;
}

export type SessionEvent =
  | { readonly kind: "viewed"; readonly view: View }
  | { readonly kind: "turned"; readonly page: Page }
  | { readonly kind: "checkTurned"; readonly page: CheckPage }
  | { readonly kind: "started"; readonly work: "reading" | "checking"; readonly quiet: boolean }
  | { readonly kind: "inserting"; readonly total: number }
  | { readonly kind: "progressed"; readonly done: number; readonly total: number }
  | { readonly kind: "writing" }
  | { readonly kind: "read"; readonly reading: Reading }
  | { readonly kind: "examined"; readonly reading: Reading; readonly check: Check }
  | { readonly kind: "noticed"; readonly notice: Notice }
  | { readonly kind: "noticeClosed" }
  | { readonly kind: "asked"; readonly confirmation: Confirmation }
  | { readonly kind: "answered" }
  | { readonly kind: "sectionsFolded"; readonly group: string; readonly open: boolean }
  | { readonly kind: "languageChosen"; readonly language: Language | null }
  | ListEvent;

const IDLE: Work = { kind: "idle" };

export const FIRST_SESSION: Session = {
  view: "write",
  page: "path",
  checkPage: "findings",
  welcome: true,
  work: IDLE,
  reading: null,
  check: null,
  notice: null,
  confirming: null,
  list: FIRST_LIST,
  unfolded: {},
  language: null,
};

/** True when the message bar already says why there is nothing to show, and what to do: nothing need be repeated. */
export function isSaid({ notice }: Session): boolean {
  return notice?.kind === "failed" || notice?.kind === "cancelled";
}

/** The session after an event. */
export function reduce(session: Session, event: SessionEvent): Session {
  switch (event.kind) {
    case "viewed":
      return { ...session, view: event.view };
    case "turned":
      return { ...session, page: event.page };
    case "checkTurned":
      return { ...session, checkPage: event.page };
    case "started":
      return { ...session, welcome: false, notice: event.quiet ? session.notice : null, work: { kind: event.work, quiet: event.quiet, done: 0, total: 0 } };
    case "inserting":
      return { ...session, notice: null, work: { kind: "inserting", quiet: false, done: 0, total: event.total } };
    case "progressed":
      return session.work.kind === "idle" || session.work.kind === "writing" ? session : { ...session, work: { ...session.work, done: event.done, total: event.total } };
    case "writing":
      return { ...session, work: { kind: "writing" } };
    case "read":
      // Places belong to one reading: what an earlier check found can no longer be shown in the document.
      return { ...session, welcome: false, reading: event.reading, check: null, work: IDLE };
    case "examined":
      return { ...session, welcome: false, reading: event.reading, check: event.check, work: IDLE, list: listed(session.list, event) };
    case "noticed":
      return { ...session, notice: event.notice, work: IDLE };
    case "noticeClosed":
      return { ...session, notice: null };
    case "asked":
      return { ...session, confirming: event.confirmation, work: IDLE };
    case "answered":
      return { ...session, confirming: null };
    case "sectionsFolded":
      return { ...session, unfolded: { ...session.unfolded, [event.group]: event.open } };
    case "languageChosen":
      return { ...session, language: event.language };
    case "familyChosen":
    case "findingSelected":
    case "groupToggled":
    case "foldToggled":
      return { ...session, list: listed(session.list, event) };
  }
}
