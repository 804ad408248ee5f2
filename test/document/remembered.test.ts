import { ContentPool } from "../../src/document/content";
import { remembered, rememberedBy, rememberedOf } from "../../src/document/remembered";

describe("what is remembered of a content", () => {
  it("is concluded once, whatever it is, and apart from other conclusions", () => {
    const [length, empty] = [jest.fn(({ text }: { text: string }) => text.length), jest.fn(() => null)];
    const [lengthOf, nothingOf] = [remembered(length), remembered(empty)];
    const [pool, other] = [new ContentPool(), new ContentPool()];
    for (let i = 0; i < 2; i++) {
      expect(lengthOf(pool.paragraph("un"), undefined)).toBe(2);
      expect(lengthOf(pool.paragraph(""), undefined)).toBe(0);
      expect(nothingOf(pool.paragraph("un"), undefined)).toBeNull();
    }
    expect(length).toHaveBeenCalledTimes(2);
    expect(empty).toHaveBeenCalledTimes(1);
    // Another reading with a pool of its own knows nothing of it.
    lengthOf(other.paragraph("un"), undefined);
    expect(length).toHaveBeenCalledTimes(3);
  });

  it("is concluded again by another one", () => {
    const conclude = jest.fn(({ text }: { text: string }, { times }: { times: number }) => text.repeat(times));
    const repeated = rememberedBy(conclude);
    const [content, twice, thrice] = [new ContentPool().listItem(0, "a"), { times: 2 }, { times: 3 }];
    expect([repeated(content, twice), repeated(content, twice), repeated(content, thrice), repeated(content, twice)]).toEqual(["aa", "aa", "aaa", "aa"]);
    expect(conclude).toHaveBeenCalledTimes(3);
  });

  it("is no part of what the content says", () => {
    const content = new ContentPool().heading(1, "Objectifs");
    remembered(() => 1)(content, undefined);
    expect(content).toEqual({ kind: "heading", level: 1, faked: false, text: "Objectifs", label: null });
    expect(Object.keys(content).sort()).toEqual(["faked", "kind", "label", "level", "text"]);
    expect(Object.isFrozen(content)).toBe(true);
  });
});

test("what is concluded of a list is concluded once, undefined too, and apart from an equal one", () => {
  const conclude = jest.fn((list: readonly number[]) => list[0]);
  const first = rememberedOf(conclude);
  const [some, none] = [[7], []];
  expect([first(some), first(some), first(none), first(none), first([7])]).toEqual([7, 7, undefined, undefined, 7]);
  expect(conclude).toHaveBeenCalledTimes(3);
});
