import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "../../src/cli/run-command";
import { NOTHING_STORED, writeStored } from "../../src/document/stored";
import type { StoredSettings } from "../../src/document/stored";
import type { JsonReport } from "../../src/lint/report-json";
import { docx, p } from "../support/docx";

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "cadrage-config-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const where = path.join(folder, name);
  writeFileSync(where, content);
  return where;
};
async function cadrage(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await runCommand(args, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { code, out, error };
}
async function report(...args: string[]): Promise<JsonReport> {
  const { out, error } = await cadrage("check", "--format", "json", ...args);
  expect(error).toBe("");
  return JSON.parse(out) as JsonReport;
}

const STYLES = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
const BODY = p("Exigences fonctionnelles", '<w:pStyle w:val="Titre1"/>') + p("La solution doit être conviviale.") + p("Le portail doit être agile.");
const carrying = (settings: Partial<StoredSettings>): Uint8Array => docx({ document: BODY, styles: STYLES, customXml: [writeStored({ ...NOTHING_STORED, ...settings })] });
const vague = ({ findings }: JsonReport): readonly (string | null)[] => findings.filter(({ rule }) => rule === "no-vague-terms").map(({ text }) => text);

describe("check obeys how the rules are set", () => {
  test("in the document that it checks", async () => {
    const document = file("a.docx", carrying({ settings: { version: 1, words: { add: ["agile"] }, rules: { "no-vague-terms": { severity: "info" } } } }));
    const { findings } = await report(document);
    expect(findings.filter(({ rule }) => rule === "no-vague-terms").map(({ text, severity }) => [text, severity])).toEqual([["conviviale", "info"], ["agile", "info"]]);
  });

  test("in the file of --config, in its place", async () => {
    const document = file("b.docx", carrying({ settings: { version: 1, words: { add: ["agile"] } } }));
    const given = file("regles.json", '{"version":1,"words":{"allow":["convivial"]}}');
    expect(vague(await report("--config", given, document))).toEqual([]);
    expect(vague(await report(document))).toEqual(["conviviale", "agile"]);
  });

  test("with a note where the document's own cannot be used", async () => {
    const { out } = await cadrage("check", file("c.docx", carrying({ settings: { version: 7 } })));
    expect(out).toContain("les règles s’appliquent telles quelles");
    expect(out).toContain("« conviviale »".replace(/ /g, "\u00a0"));
  });

  test.each([
    ["absent.json", null, "Ce fichier n’existe pas"],
    ["faux.json", '{\n"version": 1,\n"rules": [}', "à la ligne 3"],
    ["inconnu.json", '{"version":1,"rules":{"no-vague-term":{}}}', "n’est le nom d’aucune règle"],
  ])("%s: one sentence that names the file, exit 2, and nothing is checked", async (name, content, sentence) => {
    const given = content === null ? path.join(folder, name) : file(name, content);
    const { code, out, error } = await cadrage("check", "--config", given, file("d.docx", carrying({})));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(`${given}\u00a0: `);
    expect(error).toContain(sentence);
    expect(error.trimEnd()).not.toContain("\n");
  });

  test("help says so in both languages", async () => {
    for (const language of ["fr", "en"]) expect((await cadrage("--help", "--lang", language)).out).toMatch(/--config \S+ +(?:de|of) check/);
  });
});

describe("check obeys what reviewers left as it is", () => {
  const point = { key: null, rule: "no-vague-terms", words: "conviviale", reason: "Défini par la charte.", date: "2026-03-05" } as const;
  const gone = { ...point, words: "intuitive" };

  test("counts it out, with its reason, and says what has no object any more", async () => {
    const document = file("e.docx", carrying({ dispositions: { points: [point, gone], baseline: null } }));
    const json = await report(document);
    expect(vague(json)).toEqual([]);
    expect(json.aside).toEqual([{ rule: "no-vague-terms", text: "conviviale", reason: "Défini par la charte.", by: null, date: "2026-03-05" }]);
    expect(json.stale?.map(({ text }) => text)).toEqual(["intuitive"]);
    const { out } = await cadrage("check", document);
    expect(out).toContain("1\u00a0point mis de côté\n  - «\u00a0conviviale\u00a0» (no-vague-terms)\u00a0: Défini par la charte., 2026-03-05");
    expect(out).toContain("1\u00a0point mis de côté n’a plus d’objet");
  });

  test("exits with 0 when nothing else is to be improved", async () => {
    const open = await report(file("f.docx", carrying({})));
    const rules = Object.fromEntries([...new Set(open.findings.filter(({ rule, severity }) => rule !== "no-vague-terms" && severity !== "info").map(({ rule }) => rule))].map((rule) => [rule, { enabled: false }]));
    const settings = { version: 1, rules };
    expect((await cadrage("check", file("g.docx", carrying({ settings })))).code).toBe(1);
    expect((await cadrage("check", file("h.docx", carrying({ settings, dispositions: { points: [point], baseline: null } })))).code).toBe(0);
  });

  test("and the shape of the report is as ever where nobody left anything", async () => {
    expect(Object.keys(await report(file("i.docx", carrying({}))))).toEqual(["version", "file", "language", "words", "topics", "requirements", "findings", "notes"]);
  });
});
