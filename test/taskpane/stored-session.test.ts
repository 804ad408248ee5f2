import { FIRST_SESSION, reduce } from "../../src/taskpane/session";
import { keepSession, openingOf } from "../../src/taskpane/stored-session";
import type { Shelf } from "../../src/taskpane/stored-session";
import type { Session } from "../../src/taskpane/session";
import { EMPTY_PLAN, finding, outlineOf } from "./findings/sample";

function memory(): NonNullable<Shelf["local"]> & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return { held, getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value) };
}
const newShelf = (): { readonly session: ReturnType<typeof memory>; readonly local: ReturnType<typeof memory> } => ({ session: memory(), local: memory() });

const reading = { outline: outlineOf([]), plan: EMPTY_PLAN } as const;
const check = { findings: [finding("a", { message: { fr: "SECRET", en: "SECRET" }, text: "SECRET" })], aside: [], stale: [], reasons: new Map<string, never>(), trend: null, at: 0 };
const looked: Session = { ...reduce(FIRST_SESSION, { kind: "examined", reading, check }), view: "check" };

describe("a pane that opens", () => {
  test("welcomes the first time, and does nothing by itself", () => {
    expect(openingOf("", newShelf())).toEqual({ session: FIRST_SESSION, then: "nothing" });
  });

  test("checks at once when the address asks, welcome or not", () => {
    const opening = openingOf("?action=check&_host_Info=Word", newShelf());
    expect(opening).toMatchObject({ then: "check", session: { view: "check", welcome: false } });
  });

  test("is found again as it was after a reload, its findings renewed", () => {
    const shelf = newShelf();
    const list = { family: "ambiguous", selected: "a", collapsed: ["missing"], unfolded: true } as const;
    keepSession({ ...looked, list, unfolded: { E2: false } }, "", shelf);
    expect(openingOf("?_host_Info=Word", shelf)).toEqual({
      session: { ...FIRST_SESSION, welcome: false, view: "check", list, unfolded: { E2: false } },
      then: "check",
    });
  });

  test("shows what the other ribbon button asked for rather than the view left", () => {
    const shelf = newShelf();
    keepSession(looked, "?action=check", shelf);
    expect(openingOf("", shelf).session.view).toBe("write");
  });

  test("reads at once another day, when it has been welcomed before", () => {
    const shelf = newShelf();
    keepSession(looked, "", shelf);
    expect(openingOf("", { ...shelf, session: memory() })).toMatchObject({ then: "read", session: { welcome: false, view: "write" } });
  });

  test.each([["null", null], ["nothing of ours", "[]"], ["no JSON", "{"], ["another shape", '{"view":"check","list":{"collapsed":3}}']])("bears %s on the shelf", (_, text) => {
    const shelf = newShelf();
    if (text !== null) shelf.session.setItem("cadrage.pane", text);
    expect(openingOf("", shelf).session.view).toBe("write");
  });

  test("works where storage is forbidden", () => {
    const forbid = (): never => {
      throw new Error("SecurityError");
    };
    const shelf: Shelf = { session: { getItem: forbid, setItem: forbid }, local: null };
    expect(() => keepSession(looked, "", shelf)).not.toThrow();
    expect(openingOf("", shelf).then).toBe("nothing");
  });
});

describe("what is kept", () => {
  test("holds not a word of the document", () => {
    const shelf = newShelf();
    keepSession(looked, "", shelf);
    const kept = [...shelf.session.held.values(), ...shelf.local.held.values()].join();
    expect(kept).toContain("check");
    expect(kept).not.toContain("SECRET");
  });

  test("is nothing before the first choice", () => {
    const shelf = newShelf();
    keepSession(FIRST_SESSION, "", shelf);
    expect(shelf.session.held.size + shelf.local.held.size).toBe(0);
  });
});
