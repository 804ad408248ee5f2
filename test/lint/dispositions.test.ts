import { readText } from "../../src/document/read-text";
import { NOTHING_STORED, readStored, writeStored } from "../../src/document/stored";
import { MAX_BASELINE } from "../../src/document/stored-dispositions";
import { UserError } from "../../src/document/error";
import { checkDocument } from "../../src/lint/check-document";
import { setupOf } from "../../src/lint/check-setup";
import { configOf } from "../../src/lint/config";
import type { Sorted } from "../../src/lint/dispositions";
import { defineRule } from "../../src/lint/rule";
import { asideLines, jsonAside } from "../../src/lint/report-aside";
import { withAside, withBaseline, withoutAside, withoutBaseline, withSettings } from "../../src/lint/stored-changes";
import { outlineOf } from "../../src/outline/settings";
import { RULES } from "../../src/rules";
import { noVagueTerms } from "../../src/rules/no-vague-terms";

const NOW = new Date("2026-03-05T10:00:00Z");
const REASON = { reason: "Laissé ouvert à dessein.", by: "", everywhere: false };
const TITLE = "# Exigences fonctionnelles";
const FRIENDLY = "La solution doit être conviviale.";
const CLEAR = "La recherche doit être intuitive. Elle est livrée en français.";

/** What a check says of a text that carries settings. */
async function check(text: string, stored: string | null, rules = [noVagueTerms]): Promise<Sorted> {
  const { config, dispositions, document } = setupOf({ ...readText(text), stored });
  return checkDocument({ outline: outlineOf(document), rules, config, dispositions, now: NOW });
}
const body = (...paragraphs: string[]): string => [TITLE, ...paragraphs].join("\n\n");
const wordsOf = ({ findings, aside, stale }: Sorted): unknown => ({
  findings: findings.map(({ text }) => text),
  aside: aside.map(({ finding }) => finding.text),
  stale: stale.map(({ words }) => words),
});

describe("a point left as it is", () => {
  it("is out of the list, with its reason, day and author where they said who they are", async () => {
    const before = await check(body(FRIENDLY, CLEAR), null);
    expect(wordsOf(before)).toEqual({ findings: ["conviviale", "intuitive"], aside: [], stale: [] });
    const stored = withAside(null, before.findings[0]!, { ...REASON, reason: "  Précisé en annexe. ", by: " Anne " }, NOW);
    const after = await check(body(FRIENDLY, CLEAR), stored);
    expect(wordsOf(after)).toEqual({ findings: ["intuitive"], aside: ["conviviale"], stale: [] });
    expect(after.aside[0]?.aside).toEqual({ key: before.findings[0]?.key, rule: "no-vague-terms", words: "conviviale", reason: "Précisé en annexe.", by: "Anne", date: "2026-03-05" });
    expect(stored).not.toContain("undefined");
    expect(readStored(withAside(null, before.findings[0]!, REASON, NOW)).dispositions.points[0]).not.toHaveProperty("by");
  });

  it("stays so when other text changes, when its paragraph moves and when it is typeset anew", async () => {
    const [point] = (await check(body(FRIENDLY, CLEAR), null)).findings;
    const stored = withAside(null, point!, REASON, NOW);
    const moved = body(CLEAR.replace("recherche", "liste"), "Un paragraphe neuf.", `Une phrase neuve et simple. ${FRIENDLY} Une autre, aisée.`);
    const after = await check(moved, stored);
    expect(after.aside.map(({ finding }) => finding.text)).toEqual(["conviviale"]);
    expect(after.stale).toEqual([]);
    expect(wordsOf(await check(body("La  solution doit être CONVIVIALE."), stored))).toMatchObject({ aside: ["CONVIVIALE"], stale: [] });
  });

  it.each([
    ["near its words", "La solution doit être très conviviale."],
    ["far from them, in the same sentence", "La solution que les commerciaux emploient chaque jour chez leurs clients doit être conviviale."],
  ])("is reported again once its sentence is rewritten %s, and the decision is said to have no object", async (_, rewritten) => {
    const long = "La solution que les vendeurs emploient chaque jour chez leurs clients doit être conviviale.";
    const [point] = (await check(body(long), null)).findings;
    expect(wordsOf(await check(body(rewritten), withAside(null, point!, REASON, NOW)))).toEqual({ findings: ["conviviale"], aside: [], stale: ["conviviale"] });
  });

  it("has no object once its text is gone", async () => {
    const [point] = (await check(body(FRIENDLY), null)).findings;
    const stored = withAside(null, point!, REASON, NOW);
    const after = await check(body("La solution doit afficher 3 fiches."), stored);
    expect(wordsOf(after)).toEqual({ findings: [], aside: [], stale: ["conviviale"] });
    expect(wordsOf(await check(body("x"), withoutAside(stored, after.stale[0]!)))).toEqual({ findings: [], aside: [], stale: [] });
  });

  it("comes back when somebody puts it back", async () => {
    const [point] = (await check(body(FRIENDLY), null)).findings;
    const stored = withAside(null, point!, REASON, NOW);
    const { aside } = await check(body(FRIENDLY), stored);
    expect(withoutAside(stored, aside[0]!.aside!)).toBe(writeStored(NOTHING_STORED));
  });

  it("is one of two equal paragraphs, whichever goes", async () => {
    const twice = body(FRIENDLY, "Une phrase.", FRIENDLY);
    const { findings } = await check(twice, null);
    expect(findings).toHaveLength(2);
    const stored = withAside(null, findings[1]!, REASON, NOW);
    expect(wordsOf(await check(twice, stored))).toEqual({ findings: ["conviviale"], aside: ["conviviale"], stale: [] });
    expect(wordsOf(await check(body(FRIENDLY), stored))).toEqual({ findings: [], aside: ["conviviale"], stale: [] });
  });

  it("is decided once: a second reason replaces the first", async () => {
    const [point] = (await check(body(FRIENDLY), null)).findings;
    const twice = withAside(withAside(null, point!, REASON, NOW), point!, { ...REASON, reason: "Autre raison." }, NOW);
    expect(readStored(twice).dispositions.points.map(({ reason }) => reason)).toEqual(["Autre raison."]);
  });

  it("is about anything, a missing section too", async () => {
    const { findings } = await check(body(FRIENDLY), null, [...RULES] as never);
    const missing = findings.find(({ rule, range }) => rule === "guide-sections-present" && range === null)!;
    const after = await check(body(FRIENDLY, CLEAR), withAside(null, missing, REASON, NOW), [...RULES] as never);
    expect(after.aside.map(({ finding }) => finding.message.fr)).toEqual([missing.message.fr]);
  });

  it("is not forgotten while its rule is off or broken", async () => {
    const [point] = (await check(body(FRIENDLY), null)).findings;
    const stored = withAside(null, point!, REASON, NOW);
    expect(await check(body("Rien."), withSettings(stored, { version: 1, rules: { "no-vague-terms": { enabled: false } } }))).toMatchObject({ aside: [], stale: [] });
    const broken = { ...noVagueTerms, check() { throw new Error("boum"); } } as typeof noVagueTerms;
    expect(await check(body(FRIENDLY), stored, [broken])).toMatchObject({ aside: [], stale: [] });
  });
});

describe("the same words left everywhere", () => {
  it("are left wherever the rule meets them, later too, and nothing else", async () => {
    const { findings } = await check(body(FRIENDLY), null);
    const stored = withAside(null, findings[0]!, { ...REASON, everywhere: true }, NOW);
    const after = await check(body("L’outil doit être Conviviale.", CLEAR, "La fiche doit rester conviviale."), stored);
    expect(wordsOf(after)).toEqual({ findings: ["intuitive"], aside: ["Conviviale", "conviviale"], stale: [] });
    expect(wordsOf(await check(body(CLEAR), stored))).toMatchObject({ stale: ["conviviale"] });
  });
});

describe("what a company leaves as it is in all its documents", () => {
  const aside = [{ key: null, rule: "no-vague-terms", words: "convivial", reason: "Charte.", date: "2026-01-31" }, { key: null, rule: "no-vague-terms", words: "conviviale", reason: "Charte.", date: "2026-01-31" }];
  const settings = { version: 1, words: { allow: ["agile"] }, aside } as const;

  it("is left, and has no stale decision where it is not met", async () => {
    const after = await check(body(FRIENDLY, CLEAR), withSettings(null, settings));
    expect(wordsOf(after)).toEqual({ findings: ["intuitive"], aside: ["conviviale"], stale: [] });
    expect(after.aside[0]?.aside?.reason).toBe("Charte.");
  });

  it("gives way to what was decided in the document, and is taken back there", async () => {
    const [point] = (await check(body(FRIENDLY), null)).findings;
    const stored = withAside(withSettings(null, settings), point!, { ...REASON, everywhere: true }, NOW);
    const after = await check(body(FRIENDLY), stored);
    expect(after.aside[0]?.aside?.reason).toBe(REASON.reason);
    const without = withoutAside(stored, after.aside[0]!.aside!);
    expect(readStored(without).settings).toEqual({ ...settings, aside: [aside[0]] });
    expect(wordsOf(await check(body(FRIENDLY), without))).toMatchObject({ findings: ["conviviale"], aside: [] });
  });
});

describe("a baseline", () => {
  it("sets aside what was there, never what is new, and is proud of what goes", async () => {
    const old = body(FRIENDLY, CLEAR);
    const stored = withBaseline(null, (await check(old, null)).findings, NOW);
    expect(wordsOf(await check(old, stored))).toEqual({ findings: [], aside: ["conviviale", "intuitive"], stale: [] });
    const edited = await check(body(FRIENDLY, "La recherche doit être simple."), stored);
    expect(wordsOf(edited)).toEqual({ findings: ["simple"], aside: ["conviviale"], stale: [] });
    expect(edited.aside[0]?.aside).toBeNull();
    const again = withBaseline(stored, edited.findings, NOW);
    expect(readStored(again).dispositions.baseline?.keys).toHaveLength(3);
    expect(withoutBaseline(again)).toBe(writeStored(NOTHING_STORED));
  });

  it("keeps a decision with its reason apart", async () => {
    const { findings } = await check(body(FRIENDLY, CLEAR), null);
    const stored = withAside(withBaseline(null, findings, NOW), findings[0]!, REASON, NOW);
    expect((await check(body(FRIENDLY, CLEAR), stored)).aside.map(({ aside }) => aside?.reason ?? null)).toEqual([REASON.reason, null]);
  });

  it("holds thousands of points in a part that reads back, and refuses more", async () => {
    const [point] = (await check(body(FRIENDLY), null)).findings;
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ ...point!, key: `no-vague-terms:${index.toString(16).padStart(16, "0")}:3` }));
    const stored = withBaseline(null, many(MAX_BASELINE), NOW);
    expect(readStored(stored).dispositions.baseline?.keys).toHaveLength(MAX_BASELINE);
    expect(() => withBaseline(null, many(MAX_BASELINE + 1), NOW)).toThrow(UserError);
  });
});

describe("how the rules are set", () => {
  const text = body(FRIENDLY, "Le portail doit être agile.");
  const withConfig = (settings: Parameters<typeof configOf>[0]) => check(text, withSettings(null, settings));

  it("turns a rule off", async () => {
    expect(wordsOf(await withConfig({ version: 1, rules: { "no-vague-terms": { enabled: false }, "no-such-rule": { enabled: true } } }))).toMatchObject({ findings: [] });
  });

  it("makes a rule say less, never more", async () => {
    const severities = async (severity: "info" | "error"): Promise<unknown> => (await withConfig({ version: 1, rules: { "no-vague-terms": { severity } } })).findings.map((finding) => finding.severity);
    expect(await severities("info")).toEqual(["info"]);
    expect(await severities("error")).toEqual(["warning"]);
  });

  it("gives options their values, of the right type only", () => {
    const rule = defineRule({ ...noVagueTerms, options: { most: { type: "number", default: 3, title: { fr: "x", en: "x" } } } } as never);
    expect(configOf({ version: 1 }).options(rule)).toEqual({ most: 3 });
    expect(configOf({ version: 1, rules: { [rule.id]: { options: { most: 5, other: 1 } } } }).options(rule)).toEqual({ most: 5 });
    expect(configOf({ version: 1, rules: { [rule.id]: { options: { most: true } } } }).options(rule)).toEqual({ most: 3 });
  });

  it("never reports the words allowed, in any of their forms, and reports those added", async () => {
    expect(wordsOf(await withConfig({ version: 1, words: { allow: ["Convivial"] } }))).toMatchObject({ findings: [] });
    expect(wordsOf(await withConfig({ version: 1, words: { add: ["agile"] } }))).toMatchObject({ findings: ["conviviale", "agile"] });
    const plural = await check(body("Les portails doivent être agiles (réponse en 2 s)."), withSettings(null, { version: 1, words: { add: ["agile"] } }));
    expect(plural.findings).toEqual([]);
    expect(wordsOf(await check(body("Les portails doivent être agiles."), withSettings(null, { version: 1, words: { add: ["agile"] } })))).toMatchObject({ findings: ["agiles"] });
  });

  it("runs a rule that is off as it comes only where it is turned on", async () => {
    const off = { ...noVagueTerms, enabledByDefault: false } as typeof noVagueTerms;
    expect((await check(text, null, [off])).findings).toEqual([]);
    expect((await check(text, withSettings(null, { version: 1, rules: { [off.id]: { enabled: true } } }), [off])).findings).toHaveLength(1);
  });

  it("is one object from one reading to the next, so that nothing is checked again", () => {
    const stored = withSettings(null, { version: 1, words: { allow: ["agile"] } });
    const document = { ...readText(text), stored };
    expect(setupOf(document).config).toBe(setupOf({ ...document }).config);
  });

  it("is noted where it cannot be used, and the rules apply as they come", () => {
    const document = { ...readText(text), stored: writeStored({ ...NOTHING_STORED, settings: { version: 9 } }) };
    expect(setupOf(document).document.notes).toContainEqual({ id: "stored-settings", detail: "", count: 1 });
    expect(setupOf(document).config.key).toBe(configOf({ version: 1 }).key);
  });
});

describe("the reports", () => {
  it("say what is left as it is and why, and what has no object any more", async () => {
    const { findings } = await check(body(FRIENDLY, CLEAR), null);
    const stored = withAside(withAside(null, findings[0]!, { ...REASON, by: "Anne" }, NOW), findings[1]!, REASON, NOW);
    const left = await check(body(FRIENDLY), stored);
    expect(asideLines(left, "fr").join("\n")).toBe(
      "\n1\u00a0point mis de côté\n  - «\u00a0conviviale\u00a0» (no-vague-terms)\u00a0: Laissé ouvert à dessein., Anne, 2026-03-05\n" +
        "\n1\u00a0point mis de côté n’a plus d’objet\u00a0: son texte a changé\n  - «\u00a0intuitive\u00a0» (no-vague-terms)\u00a0: Laissé ouvert à dessein., 2026-03-05",
    );
    expect(jsonAside(left)).toEqual({
      aside: [{ rule: "no-vague-terms", text: "conviviale", reason: REASON.reason, by: "Anne", date: "2026-03-05" }],
      stale: [{ rule: "no-vague-terms", text: "intuitive", reason: REASON.reason, by: null, date: "2026-03-05" }],
    });
    expect([asideLines({ aside: [], stale: [] }, "en"), jsonAside({ aside: [], stale: [] })]).toEqual([[], {}]);
  });
});
