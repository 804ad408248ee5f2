import { locate } from "../../src/word/locate";

const before = ["Titre", "", "un", "deux", "", "un", "fin"];

describe("finding a paragraph of an earlier reading", () => {
  it("keeps its index where nothing changed", () => expect(locate(before, before, 5)).toEqual({ index: 5, same: true }));

  it("moves with what was written before it, blank paragraphs included", () => {
    const now = ["Titre", "nouveau", "encore", ...before.slice(1)];
    expect(locate(before, now, 0)).toEqual({ index: 0, same: true });
    expect(locate(before, now, 4)).toEqual({ index: 6, same: true });
    expect(locate(before, now, 5)).toEqual({ index: 7, same: true });
  });

  it("stays with what was removed after it", () => {
    expect(locate(before, before.slice(0, 4), 2)).toEqual({ index: 2, same: true });
    expect(locate(before, before.slice(0, 4), 3)).toEqual({ index: 3, same: true });
  });

  it("is the same paragraph, changed, where as many stand in its place", () => {
    const now = ["Titre", "", "un peu", "deux", "", "un", "fin"];
    expect(locate(before, now, 2)).toEqual({ index: 2, same: false });
    expect(locate(before, now, 3)).toEqual({ index: 3, same: true });
  });

  it("is the nearest equal text between two changes", () => {
    const now = ["Autre titre", "", "x", "un", "deux", "", "un", "fini"];
    expect(locate(before, now, 2)).toEqual({ index: 3, same: true });
    expect(locate(before, now, 3)).toEqual({ index: 4, same: true });
  });

  it("is nothing for a removed paragraph, or an index the reading does not have", () => {
    expect(locate(before, ["Titre", "", "un", "", "un", "fin"], 3)).toBeNull();
    expect(locate(before, before, 7)).toBeNull();
  });
});
