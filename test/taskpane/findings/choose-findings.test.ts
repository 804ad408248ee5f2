import { countsOf } from "../../../src/lint/counts";
import { chooseFindings, FIRST_LOOK, neighbour, ofFamily } from "../../../src/taskpane/findings/choose-findings";
import { finding } from "./sample";
import type { Severity } from "../../../src/lint/finding";

const list = (...severities: Severity[]): readonly ReturnType<typeof finding>[] => severities.map((severity, i) => finding(`${severity}${i}`, { severity }));
const many = (severity: Severity, count: number): Severity[] => Array.from({ length: count }, () => severity);
const keys = (findings: readonly { readonly key: string }[]): readonly string[] => findings.map(({ key }) => key);

describe("a first look", () => {
  test("shows errors and warnings in the document's order, and counts the remarks it leaves out", () => {
    const chosen = chooseFindings(list("info", "warning", "info", "error"), false);
    expect(keys(chosen.shown)).toEqual(["warning1", "error3"]);
    expect(chosen).toMatchObject({ foldedInfos: 2, foldedOthers: 0 });
  });

  test("never shows more than fifteen points, and no error gives way to a warning", () => {
    const chosen = chooseFindings(list(...many("warning", 20), ...many("error", 4), ...many("info", 23)), false);
    expect(chosen.shown).toHaveLength(FIRST_LOOK);
    expect(chosen.shown.filter(({ severity }) => severity === "error")).toHaveLength(4);
    expect(keys(chosen.shown).slice(0, 3)).toEqual(["warning0", "warning1", "warning2"]);
    expect(chosen).toMatchObject({ foldedInfos: 23, foldedOthers: 9 });
  });

  test("prefers what is not said at all to what is badly said, without changing the order", () => {
    const findings = [...list(...many("warning", 15)), finding("untested", { family: "untested" })];
    const { shown } = chooseFindings(findings, false);
    expect(keys(shown)).not.toContain("warning14");
    expect(shown.at(-1)?.key).toBe("untested");
  });

  test("says each thing once before it says one again", () => {
    const findings = [...list(...many("warning", 15)), finding("other", { text: "rapide" })];
    const { shown } = chooseFindings(findings, false);
    expect(keys(shown)).toEqual([...Array.from({ length: 14 }, (_, i) => `warning${i}`), "other"]);
  });

  test("no rule takes all the room where others have something to say", () => {
    const words = Array.from({ length: 20 }, (_, i) => finding(`vague${i}`, { text: `mot ${i}` }));
    const others = Array.from({ length: 4 }, (_, i) => finding(`loophole${i}`, { rule: "no-loopholes", text: `si ${i}` }));
    const { shown } = chooseFindings([...words, ...others], false);
    expect(keys(shown)).toEqual([...Array.from({ length: 11 }, (_, i) => `vague${i}`), "loophole0", "loophole1", "loophole2", "loophole3"]);
  });

  test("shows remarks where there is nothing graver", () => {
    expect(keys(chooseFindings(list("info", "info"), false).shown)).toEqual(["info0", "info1"]);
    expect(chooseFindings(list(...many("info", 20)), false)).toMatchObject({ foldedInfos: 5, foldedOthers: 0 });
  });

  test("unfolded, shows everything and still tells what folding would hide", () => {
    const chosen = chooseFindings(list("info", "warning"), true);
    expect(keys(chosen.shown)).toEqual(["info0", "warning1"]);
    expect(chosen).toMatchObject({ foldedInfos: 1, foldedOthers: 0 });
  });
});

test("counts are by family and by severity", () => {
  const { families, severities } = countsOf([finding("a"), finding("b", { family: "missing", severity: "error" }), finding("c", { family: "missing", severity: "info" })]);
  expect(families).toEqual({ missing: 2, untested: 0, ambiguous: 1, consistency: 0 });
  expect(severities).toEqual({ error: 1, warning: 1, info: 1 });
});

test("a family shows alone, none shows all", () => {
  const findings = [finding("a"), finding("b", { family: "untested" })];
  expect(keys(ofFamily(findings, "untested"))).toEqual(["b"]);
  expect(ofFamily(findings, null)).toBe(findings);
});

test("next begins at the first point and stops at the last, previous stops at the first", () => {
  const findings = list("warning", "warning");
  expect(neighbour(findings, null, 1)?.key).toBe("warning0");
  expect(neighbour(findings, null, -1)).toBeUndefined();
  expect(neighbour(findings, "warning0", 1)?.key).toBe("warning1");
  expect(neighbour(findings, "warning1", 1)).toBeUndefined();
  expect(neighbour(findings, "warning1", -1)?.key).toBe("warning0");
});
