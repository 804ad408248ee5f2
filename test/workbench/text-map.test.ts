import { changedStretch, mapText, toShown } from "../../src/workbench/text-map";

describe("a rendered paragraph against the host's text", () => {
  test("plain text maps one to one", () => {
    expect(mapText("été", "été").host).toEqual([0, 1, 2, 3]);
  });

  test("characters outside the basic plane keep their two units", () => {
    expect(mapText("a😀b", "a😀b").host).toEqual([0, 1, 2, 3, 4]);
  });

  test("a tab shown as a space is a tab; a break that is not shown is looked past", () => {
    expect(mapText("a\u2003b", "a\tb").host).toEqual([0, 1, 2, 3]);
    expect(mapText("ab", "a\vb").host).toEqual([0, 2, 3]);
  });

  test("a note's number, which the host has as one mark, shifts nothing after it", () => {
    const map = mapText("mot12 suite", "mot\u0002 suite");
    expect(map.host[map.shown.indexOf("s")]).toBe(5);
    expect(toShown(map, 5)).toBe(6);
  });

  test("a picture before the text is looked past", () => {
    expect(toShown(mapText("texte", "\u0001texte"), 1)).toBe(0);
  });

  test("the end of the host's text is the end of what is shown", () => {
    expect(toShown(mapText("abc", "abc"), 3)).toBe(3);
    expect(mapText("", "").host).toEqual([0]);
  });
});

describe("what changed between two texts", () => {
  test.each([
    ["abc", "abXc", { start: 2, end: 2, text: "X" }],
    ["abc", "ac", { start: 1, end: 2, text: "" }],
    ["abc", "", { start: 0, end: 3, text: "" }],
    ["", "abc", { start: 0, end: 0, text: "abc" }],
    ["aa", "aaa", { start: 2, end: 2, text: "a" }],
  ])("%j to %j", (before, after, change) => {
    expect(changedStretch(before, after)).toEqual(change);
    const { start, end, text } = changedStretch(before, after) ?? { start: 0, end: 0, text: "" };
    expect(before.slice(0, start) + text + before.slice(end)).toBe(after);
  });

  test("nothing", () => expect(changedStretch("abc", "abc")).toBeNull());
});
