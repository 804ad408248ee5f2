import { LIBRARY } from "../../src/guide/library";
import { headingMatches } from "../../src/outline/heading-matches";
import { missingTemplates } from "../../src/taskpane/sections/missing-templates";
import * as engine from "../../src/taskpane/engine";
import { createSessionActions } from "../../src/taskpane/session-actions";
import type { SessionActions } from "../../src/taskpane/session-actions";
import { FIRST_SESSION } from "../../src/taskpane/session";
import { createSessionStore } from "../../src/taskpane/session-store";
import type { SessionStore } from "../../src/taskpane/session-store";
import { TextHost } from "./text-host";

const DRAFT = `# Entreprise et contexte

Notre société distribue des pompes industrielles depuis 1987 ; elle emploie 120 salariés.

# Exigences fonctionnelles

La solution doit être conviviale.
`;

function open(text: string): { readonly host: TextHost; readonly store: SessionStore; readonly actions: SessionActions } {
  const host = new TextHost(text);
  const store = createSessionStore(FIRST_SESSION);
  return { host, store, actions: createSessionActions(host, () => Promise.resolve(engine), store) };
}
const objectives = (store: SessionStore): string | undefined => store.get().reading?.plan.sections.find(({ id }) => id === "C2")?.state;
const atItsPlace = (store: SessionStore): NonNullable<NonNullable<ReturnType<SessionStore["get"]>["reading"]>["plan"]["sections"][number]["insertable"]> =>
  store.get().reading!.plan.sections.find(({ id }) => id === "C2")!.insertable!;

describe("what a person asks of the document", () => {
  test("reading tells how far each section has got, and checks nothing", async () => {
    const { store, actions } = open(DRAFT);
    await actions.read();
    expect(objectives(store)).toBe("missing");
    expect(store.get()).toMatchObject({ check: null, work: { kind: "idle" }, notice: null });
  });

  test("checking finds what is missing and what is vague, in one reading", async () => {
    const { host, store, actions } = open(DRAFT);
    await actions.check();
    const { findings, reasons } = store.get().check!;
    expect(findings.some(({ family, range }) => family === "missing" && range === null)).toBe(true);
    expect(findings.some(({ text }) => text === "conviviale")).toBe(true);
    for (const { rule } of findings) expect(reasons.get(rule)?.fr).toBeTruthy();
    expect(host.asked).toEqual(["read"]);
  });

  test("inserting, then removing, tells the states and the findings anew", async () => {
    const { host, store, actions } = open(DRAFT);
    await actions.check();
    const { template, position } = atItsPlace(store);
    await actions.insert(template, position);
    expect(objectives(store)).toBe("toFill");
    expect(store.get().notice).toMatchObject({ kind: "inserted", isSection: true, inserted: { title: "Objectifs" } });
    expect(store.get().check).not.toBeNull();
    const notice = store.get().notice;
    if (notice?.kind !== "inserted") throw new Error("no insertion told");
    await actions.remove([notice.inserted], false);
    expect(objectives(store)).toBe("missing");
    expect(store.get()).toMatchObject({ notice: { kind: "removed", title: "Objectifs" }, confirming: null });
    expect(host.text).toBe(DRAFT.trimEnd());
  });

  test("what the author wrote in is removed only after a yes", async () => {
    const { host, store, actions } = open(DRAFT);
    await actions.read();
    await actions.insert("objectives", { kind: "cursor" });
    const notice = store.get().notice;
    if (notice?.kind !== "inserted") throw new Error("no insertion told");
    host.text += "\n\nRéduire de 20 % le délai de réponse.";
    await actions.remove([notice.inserted], false);
    expect(store.get().confirming).toEqual({ kind: "removal", inserted: [notice.inserted] });
    expect(host.text).toContain("# Objectifs");
    await actions.remove([notice.inserted], true);
    expect(store.get().confirming).toBeNull();
    expect(host.text).not.toContain("# Objectifs");
  });

  test("a refusal changes nothing and is said in its own words", async () => {
    const { host, store, actions } = open(DRAFT);
    await actions.read();
    host.isProtected = true;
    await actions.insert("objectives", { kind: "cursor" });
    expect(store.get().notice).toMatchObject({ kind: "failed", failure: { doing: "writing", sentence: { fr: "Document protégé." } } });
    expect(store.get().work.kind).toBe("idle");
    expect(host.text).toBe(DRAFT);
  });

  test("cancelling stops the reading and says so; the next check works", async () => {
    const { host, store, actions } = open(DRAFT);
    let release = (): void => undefined;
    host.gate = new Promise((resolve) => (release = resolve));
    const checking = actions.check();
    expect(store.get().work).toMatchObject({ kind: "reading", total: 1 });
    actions.cancel();
    release();
    await checking;
    expect(store.get()).toMatchObject({ notice: { kind: "cancelled" }, check: null, work: { kind: "idle" } });
    await actions.check();
    expect(store.get().check?.findings.length).toBeGreaterThan(0);
  });

  test("a new reading replaces the one under way, which then says nothing", async () => {
    const { host, store, actions } = open(DRAFT);
    let release = (): void => undefined;
    host.gate = new Promise((resolve) => (release = resolve));
    const first = actions.read();
    host.gate = Promise.resolve();
    await actions.check();
    const found = store.get().check;
    release();
    await first;
    expect(store.get()).toMatchObject({ notice: null, work: { kind: "idle" } });
    expect(store.get().check).toBe(found);
  });

  test("words that are gone are said to be, and nothing is asked of Word while it works", async () => {
    const { host, store, actions } = open(DRAFT);
    await actions.read();
    await actions.reveal({ place: [0, 1], start: 0, end: 5 });
    expect(store.get().notice).toBeNull();
    host.text = "";
    await actions.reveal({ place: [0, 1], start: 0, end: 5 });
    expect(store.get().notice).toEqual({ kind: "moved" });
    store.dispatch({ kind: "writing" });
    const before = host.asked.length;
    await actions.reveal({ place: [0, 1], start: 0, end: 5 });
    await actions.insert("objectives", { kind: "cursor" });
    expect(host.asked.length).toBe(before);
  });

  test("a replacement that no longer applies is said, and one that does is followed by a new reading", async () => {
    const { host, store, actions } = open(DRAFT);
    await actions.check();
    const edit = { kind: "edit", range: { place: [0, 3], start: 0, end: 1 }, expected: "conviviale", replacement: "utilisable en trois clics" } as const;
    await actions.apply(edit);
    expect(store.get().notice).toEqual({ kind: "replaced" });
    expect(store.get().check?.findings.some(({ text }) => text === "conviviale")).toBe(false);
    await actions.apply(edit);
    expect(store.get().notice).toEqual({ kind: "changed" });
    expect(host.text).toContain("trois clics");
  });

  test("inserts the whole plan, says how far it has got, and takes it back in one click", async () => {
    const { host, store, actions } = open("");
    await actions.read();
    const seen: number[] = [];
    store.subscribe(() => {
      const { work } = store.get();
      if (work.kind === "inserting") seen.push(work.done);
    });
    const missing = missingTemplates(store.get().reading!.plan);
    expect(missing.length).toBeGreaterThan(18);
    await actions.insertAll(missing);
    expect(seen).toEqual([...Array(missing.length + 1).keys()]);
    const { notice, reading } = store.get();
    if (notice?.kind !== "insertedAll") throw new Error("no insertion told");
    expect(notice).toMatchObject({ total: missing.length, inserted: { length: missing.length } });
    expect(reading?.plan.sections.map(({ state }) => state)).toEqual(reading?.plan.sections.map(() => "toFill"));
    expect(host.asked.filter((asked) => asked.startsWith("insert")).length).toBe(missing.length);
  });

  test("stops between two insertions when cancelled, and keeps what is in", async () => {
    const { host, store, actions } = open("");
    await actions.read();
    store.subscribe(() => {
      const { work } = store.get();
      if (work.kind === "inserting" && work.done === 2) actions.cancel();
    });
    await actions.insertAll(missingTemplates(store.get().reading!.plan));
    expect(store.get().notice).toMatchObject({ kind: "insertedAll", inserted: { length: 2 } });
    expect(host.asked.filter((asked) => asked.startsWith("insert")).length).toBe(2);
    expect(store.get().work.kind).toBe("idle");
  });

  test("inserts in the language chosen rather than in the document's", async () => {
    const { host, store, actions } = open(DRAFT);
    await actions.read();
    store.dispatch({ kind: "languageChosen", language: "en" });
    await actions.insert("objectives", { kind: "cursor" });
    expect(host.text).toContain("# Objectives");
  });

  test("adds requirements of the library to the nearest table, or brings the table in", async () => {
    const chosen = LIBRARY.flatMap(({ requirements }) => requirements).slice(0, 2);
    const without = open("# Contexte\n\nNotre société vend des pompes.");
    await without.actions.read();
    await without.actions.addRequirements(chosen);
    expect(without.host.asked).toContain("insert requirement-table after");
    const within = open(`${DRAFT}\n| Id | Exigence | Priorité |\n|---|---|---|\n| EX-1 | Le CRM doit afficher la fiche. | Indispensable |`);
    await within.actions.read();
    await within.actions.addRequirements(chosen);
    expect(within.host.asked).toContain("insert 2 rows in 0.4");
    expect(within.store.get().notice).toEqual({ kind: "rowsAdded", count: 2 });
    expect(within.store.get().reading?.outline.requirements.map(({ id }) => id)).toEqual(expect.arrayContaining(["EX-2", "EX-3"]));
  });

  test("asks a contributor, in the document, for what a section lacks", async () => {
    const { host, store, actions } = open(DRAFT);
    await actions.read();
    await actions.assign("C3", ["dashboards"], "it");
    expect(host.text).toMatch(/\[À rédiger : les tableaux de bord.*\(à compléter par la DSI\)\]/);
    expect(store.get().reading?.plan.sections.find(({ id }) => id === "C3")?.state).toBe("started");
  });

  test("takes guidance away only after a yes, and says what it took", async () => {
    const { host, store, actions } = open(`${DRAFT}\n# Objectifs\n\n[À rédiger : les enjeux]\n`);
    await actions.read();
    await actions.removeGuidance(false);
    expect(store.get().confirming).toEqual({ kind: "guidance" });
    expect(host.text).toContain("[À rédiger");
    await actions.removeGuidance(true);
    expect(store.get()).toMatchObject({ confirming: null, notice: { kind: "guidanceRemoved", removed: { guidance: 1 } } });
    expect(host.text).not.toContain("[À rédiger");
  });

  test("keeps settings in the document, and obeys them at once", async () => {
    const { store, actions } = open(DRAFT);
    await actions.read();
    const [first] = headingMatches(store.get().reading!.outline);
    await actions.store(({ withMatch }, xml) => withMatch(xml, first!.key, "C2"));
    expect(objectives(store)).toBe("present");
    await actions.store(({ withProfile }, xml) => withProfile(xml, { version: 1, sections: [{ id: "C7", hidden: true }] }));
    expect(store.get().reading?.plan.sections.map(({ id }) => id)).not.toContain("C7");
    expect(objectives(store)).toBe("present");
    expect(store.get().notice).toEqual({ kind: "stored" });
  });
});
