import { FIRST_SESSION, isSaid, reduce } from "../../src/taskpane/session";
import type { Check, Reading, Session, SessionEvent } from "../../src/taskpane/session";
import { EMPTY_PLAN, finding, outlineOf } from "./findings/sample";

const reading: Reading = { outline: outlineOf([]), plan: EMPTY_PLAN };
const checkOf = (...keys: string[]): Check => ({ findings: keys.map((key) => finding(key)), aside: [], stale: [], reasons: new Map(), trend: null, at: 0 });
const after = (events: readonly SessionEvent[], from: Session = FIRST_SESSION): Session => events.reduce(reduce, from);
const inserted = { id: "objectives", title: "Objectifs", tag: "t", fingerprint: "f" };

describe("the session", () => {
  test("goes from the first run to findings through reading and checking", () => {
    const started = after([{ kind: "started", work: "reading", quiet: false }]);
    expect(started.welcome).toBe(false);
    expect(started.work).toEqual({ kind: "reading", quiet: false, done: 0, total: 0 });
    expect(reduce(started, { kind: "progressed", done: 10, total: 40 }).work).toMatchObject({ kind: "reading", done: 10, total: 40 });
    const checking = reduce(started, { kind: "started", work: "checking", quiet: false });
    const done = reduce(checking, { kind: "examined", reading, check: checkOf("a") });
    expect(done).toMatchObject({ work: { kind: "idle" }, check: { findings: [{ key: "a" }] }, notice: null });
  });

  test("ignores progress that comes when nothing is being done", () => {
    expect(reduce(FIRST_SESSION, { kind: "progressed", done: 1, total: 2 })).toBe(FIRST_SESSION);
  });

  test("forgets findings when a new reading comes without them: their places belong to the reading before", () => {
    const session = after([{ kind: "examined", reading, check: checkOf("a") }, { kind: "read", reading }]);
    expect(session.check).toBeNull();
    expect(session.reading).toBe(reading);
  });

  test("keeps the message of an insertion while it quietly reads again, and drops it when asked to read", () => {
    const noticed = after([{ kind: "writing" }, { kind: "noticed", notice: { kind: "inserted", inserted, isSection: true } }]);
    expect(noticed.work.kind).toBe("idle");
    expect(reduce(noticed, { kind: "started", work: "reading", quiet: true }).notice).toBe(noticed.notice);
    expect(reduce(noticed, { kind: "started", work: "reading", quiet: false }).notice).toBeNull();
  });

  test("asks before removing what was written in, and forgets the question once answered", () => {
    const confirmation = { kind: "removal", inserted: [inserted] } as const;
    const asked = after([{ kind: "writing" }, { kind: "asked", confirmation }]);
    expect(asked).toMatchObject({ confirming: confirmation, work: { kind: "idle" } });
    expect(reduce(asked, { kind: "answered" }).confirming).toBeNull();
  });

  test("shows how far several insertions have got", () => {
    const inserting = after([{ kind: "inserting", total: 17 }, { kind: "progressed", done: 3, total: 17 }]);
    expect(inserting.work).toEqual({ kind: "inserting", quiet: false, done: 3, total: 17 });
  });

  test("keeps which groups somebody has folded or unfolded", () => {
    const folded = after([{ kind: "sectionsFolded", group: "E1", open: false }, { kind: "sectionsFolded", group: "tables", open: true }, { kind: "sectionsFolded", group: "E1", open: true }]);
    expect(folded.unfolded).toEqual({ E1: true, tables: true });
  });

  test("says a failure or a stop once, in the message bar", () => {
    const failed = after([{ kind: "noticed", notice: { kind: "failed", failure: { doing: "reading", sentence: null, details: "" } } }]);
    expect(isSaid(failed)).toBe(true);
    expect(isSaid(reduce(failed, { kind: "noticeClosed" }))).toBe(false);
  });
});

describe("the list", () => {
  const checked = after([{ kind: "examined", reading, check: checkOf("a", "b") }]);

  test("keeps the open point through a new check while it is still found, whatever stands around it", () => {
    const open = after([{ kind: "findingSelected", key: "b", group: "3" }], checked);
    expect(reduce(open, { kind: "examined", reading, check: checkOf("z", "b") }).list.selected).toBe("b");
    expect(reduce(open, { kind: "examined", reading, check: checkOf("a") }).list.selected).toBeNull();
  });

  test("opens the group of the point gone to, and only that one", () => {
    const folded = after([{ kind: "groupToggled", group: "3" }, { kind: "groupToggled", group: "missing" }], checked);
    expect(reduce(folded, { kind: "findingSelected", key: "b", group: "3" }).list.collapsed).toEqual(["missing"]);
    expect(reduce(folded, { kind: "groupToggled", group: "3" }).list.collapsed).toEqual(["missing"]);
  });

  test("drops a filter that would leave nothing after a new check", () => {
    const filtered = after([{ kind: "familyChosen", family: "ambiguous" }], checked);
    expect(filtered.list.family).toBe("ambiguous");
    expect(reduce(filtered, { kind: "examined", reading, check: { ...checkOf(), findings: [finding("m", { family: "missing" })] } }).list.family).toBeNull();
  });
});
