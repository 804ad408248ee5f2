import { UserError } from "../../../src/document/error";
import type { CompanyBlock } from "../../../src/exchange/company-blocks";
import { openBlockStore } from "../../../src/taskpane/blocks/block-store";
import { asFactory, FakeIndexedDb } from "./fake-indexed-db";

const block = (id: string): CompanyBlock => ({ id, name: `Bloc ${id}`, category: "", text: "x", ooxml: "<x/>", savedAt: "2027-01-15T09:00:00.000Z" });
const named = (name: string): Error => Object.assign(new Error(name), { name });
const refused = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => "not refused",
    (error: unknown) => (error instanceof UserError ? error.sentence.fr : Promise.reject(error as Error)),
  );

describe("the blocks kept in a browser", () => {
  it("are there for the next one who opens them, replaced by id, and removed", async () => {
    const fake = new FakeIndexedDb();
    await openBlockStore(asFactory(fake)).put([block("a"), block("b")]);
    const store = openBlockStore(asFactory(fake));
    await store.put([{ ...block("a"), name: "Autre nom" }]);
    expect((await store.all()).map(({ name }) => name)).toEqual(["Autre nom", "Bloc b"]);
    await store.remove("a");
    expect((await store.all()).map(({ id }) => id)).toEqual(["b"]);
    expect(fake.connections).toBe(0);
  });

  it.each([["has no storage", undefined], ["forbids it", Object.assign(new FakeIndexedDb(), { refusal: named("SecurityError") })]])("say so when the browser %s", async (_, fake) => {
    const store = openBlockStore(fake && asFactory(fake));
    for (const act of [store.all(), store.put([block("a")]), store.remove("a")]) expect(await refused(act)).toContain("n’autorise pas Cadrage");
  });

  it("say so when the browser throws at once", async () => {
    const throwing = { open: () => { throw named("SecurityError"); } } as unknown as IDBFactory;
    expect(await refused(openBlockStore(throwing).all())).toContain("n’autorise pas Cadrage");
  });

  it("say that there is no room left, and keep nothing of what was to be added", async () => {
    const fake = Object.assign(new FakeIndexedDb(), { failure: named("QuotaExceededError") });
    expect(await refused(openBlockStore(asFactory(fake)).put([block("a"), block("b")]))).toContain("plus de place");
    expect(fake.kept.size).toBe(0);
    expect(fake.connections).toBe(0);
  });
});
