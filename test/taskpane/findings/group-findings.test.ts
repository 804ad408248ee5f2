import { groupFindings, groupOf } from "../../../src/taskpane/findings/group-findings";
import { finding, outlineOf } from "./sample";

const groupsOf = (outline: ReturnType<typeof outlineOf>, ...findings: ReturnType<typeof finding>[]): readonly string[] =>
  groupFindings(findings, outline).map(({ id, heading, findings: held }) => `${heading ?? id}: ${held.map(({ key }) => key).join(" ")}`);

const absent = { family: "missing", range: null, section: null } as const;

describe("groups of points to review", () => {
  const outline = outlineOf(["1 Contexte", "2 Organisation", "1 Exigences", "2 Contacts", "3 Champs", "1 Budget"]);

  test("are the main sections, what is missing before them and the whole document after", () => {
    const groups = groupsOf(
      outline,
      finding("a", absent),
      finding("b", absent),
      finding("c", { section: 0 }),
      finding("d", { section: 1 }),
      finding("e", { section: 2 }),
      finding("f", { section: 5 }),
      finding("g", { section: null, range: null }),
    );
    expect(groups).toEqual(["missing: a b", "0: c", "Contexte: d e", "Exigences: f", "whole: g"]);
  });

  test("come in document order even when a point of a section was told among what is missing", () => {
    const groups = groupsOf(outline, finding("a", { family: "missing", range: null, section: 6 }), finding("b", absent), finding("c", { section: 1 }));
    expect(groups).toEqual(["missing: b", "Contexte: c", "Budget: a"]);
  });

  test("look below a lone title, at the sections it covers", () => {
    const titled = outlineOf(["1 Cahier des charges", "2 Contexte", "3 Organisation", "2 Exigences"]);
    expect(groupsOf(titled, finding("a", { section: 1 }), finding("b", { section: 3 }), finding("c", { section: 4 }))).toEqual([
      "Cahier des charges: a",
      "Contexte: b",
      "Exigences: c",
    ]);
  });

  test("hold in a document with one heading, and in one with none", () => {
    expect(groupsOf(outlineOf(["1 Contexte"]), finding("a", { section: 1 }))).toEqual(["Contexte: a"]);
    expect(groupsOf(outlineOf([]), finding("a", { section: 0 }))).toEqual(["0: a"]);
  });

  test("show the number Word displays", () => {
    const numbered = outlineOf(["1 Contexte", "1 Budget"]);
    const heading = numbered.sections[1]?.heading;
    Object.assign(heading!, { block: { ...heading!.block, label: "1." } });
    expect(groupsOf(numbered, finding("a", { section: 1 }))).toEqual(["1. Contexte: a"]);
  });

  test("are found again by a point they hold", () => {
    const groups = groupFindings([finding("a", { section: 1 }), finding("b", { section: 6 })], outline);
    expect([groupOf(groups, "b"), groupOf(groups, "z")]).toEqual(["6", null]);
  });
});
