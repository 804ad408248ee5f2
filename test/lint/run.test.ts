import { ContentPool } from "../../src/document/content";
import { readText } from "../../src/document/read-text";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import type { BlockRule, DocumentRule } from "../../src/lint/rule";
import { defineRule } from "../../src/lint/rule";
import { run } from "../../src/lint/run";
import { buildOutline } from "../../src/outline/build-outline";

const text = { fr: "x", en: "x" };
const head = { family: "ambiguous", source: { guide: ["V1"] }, title: text, why: text, options: {}, messages: { hit: { fr: "Dites {word}.", en: "Say {word}." } }, examples: { good: { fr: [], en: [] }, bad: { fr: [], en: [] } } } as const;

/** Reports every "machin", and counts the texts it was asked about. */
function machin(): { rule: BlockRule; asked: string[] } {
  const asked: string[] = [];
  const rule = defineRule({
    ...head,
    id: "no-machin",
    severity: "warning",
    scope: "block",
    category: "vague-term",
    *check(input) {
      asked.push(input.text);
      for (const match of input.text.matchAll(/machin/g)) yield { start: match.index, end: match.index + 6, message: "hit", data: { word: "truc" }, severity: "error" };
    },
  });
  return { rule, asked };
}

const broken: DocumentRule = defineRule({ ...head, id: "always-broken", severity: "error", scope: "document", *check() { throw new Error("boum"); } });
const outlineOf = (markdown: string, pool?: ContentPool) => buildOutline(readText(markdown, pool), GUIDE_PROFILE);
const REQUIREMENT = "# Exigences fonctionnelles\n\nLa solution doit afficher le machin.";

describe("run", () => {
  it("reports the words in place, never above the rule's severity", async () => {
    const [finding, ...rest] = await run({ outline: outlineOf(REQUIREMENT), rules: [machin().rule] });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ rule: "no-machin", severity: "warning", text: "machin", range: { place: [0, 1], start: 29, end: 35 }, message: { fr: "Dites truc.", en: "Say truc." } });
  });

  it("says less where nothing is demanded", async () => {
    const [finding] = await run({ outline: outlineOf("# Entreprise et contexte\n\nNotre société vend le machin depuis 1987."), rules: [machin().rule] });
    expect(finding?.severity).toBe("info");
  });

  it("never reports guidance nor a term of the glossary", async () => {
    const guidance = outlineOf("# Exigences fonctionnelles\n\nLa solution doit [À rédiger : le machin].");
    expect(await run({ outline: guidance, rules: [machin().rule] })).toEqual([]);
    const glossary = outlineOf(`${REQUIREMENT}\n\n# Glossaire\n\n| Terme | Définition |\n|---|---|\n| Machin | Fiche d’un contact avec ses 12 champs |`);
    expect(glossary.glossary.has("machin")).toBe(true);
    expect(await run({ outline: glossary, rules: [machin().rule] })).toEqual([]);
  });

  it("turns a rule that throws into one finding, the others still run", async () => {
    const findings = await run({ outline: outlineOf(REQUIREMENT), rules: [broken, machin().rule] });
    expect(findings.map((finding) => finding.rule).sort()).toEqual(["always-broken", "no-machin"]);
    expect(findings.find((finding) => finding.rule === "always-broken")).toMatchObject({ severity: "info", text: null });
  });

  it("says again that a rule is broken", async () => {
    const pool = new ContentPool();
    for (let reading = 0; reading < 2; reading++)
      expect(await run({ outline: outlineOf(REQUIREMENT, pool), rules: [broken] })).toMatchObject([{ rule: "always-broken" }]);
  });

  it("asks again about changed contents only", async () => {
    const { rule, asked } = machin();
    const pool = new ContentPool();
    const before = "# Exigences fonctionnelles\n\nLa solution doit afficher le machin.\n\nLa solution doit exporter le machin.";
    const first = await run({ outline: outlineOf(before, pool), rules: [rule] });
    asked.length = 0;
    const second = await run({ outline: outlineOf(`# Nouveau titre\n\nUne ligne neuve doit être lue.\n\n${before}`, pool), rules: [rule] });
    expect(asked).toEqual(["Une ligne neuve doit être lue."]);
    expect(second.map((finding) => finding.key)).toEqual(first.map((finding) => finding.key));
    expect(second.map((finding) => finding.range?.place)).not.toEqual(first.map((finding) => finding.range?.place));
  });

  it("keeps two equal paragraphs apart", async () => {
    const findings = await run({ outline: outlineOf(`${REQUIREMENT}\n\nLa solution doit afficher le machin.`), rules: [machin().rule] });
    expect(new Set(findings.map((finding) => finding.key)).size).toBe(2);
  });

  it("stops when told to, with the signal's reason", async () => {
    const controller = new AbortController();
    controller.abort(new Error("assez"));
    await expect(run({ outline: outlineOf(REQUIREMENT), rules: [machin().rule], signal: controller.signal })).rejects.toThrow("assez");
  });
});
