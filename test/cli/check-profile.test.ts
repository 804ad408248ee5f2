import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "../../src/cli/run-command";
import { NOTHING_STORED, writeStored } from "../../src/document/stored";
import { writeProfile } from "../../src/guide/profile";
import type { ProfileSettings } from "../../src/guide/profile";
import { docx, p } from "../support/docx";

let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "cadrage-profile-"))));
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

const STYLES = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
const BODY = p("Pourquoi ce chantier", '<w:pStyle w:val="Titre1"/>') + p("Nous perdons la trace de nos affaires entre deux réunions.");
const OWN: ProfileSettings = { version: 1, sections: [{ id: "C5", hidden: true }, { id: "B4", title: { fr: "Essais de réception", en: "Acceptance trials" }, expected: "required" }] };
const carrying = (profile: unknown): Uint8Array =>
  docx({ document: BODY, styles: STYLES, customXml: [writeStored({ ...NOTHING_STORED, profile, topics: [{ heading: "pourquoi ce chantier", ordinal: 1, section: "C2" }] })] });

describe("check obeys the company's profile", () => {
  test("that the document carries, and its corrected headings", async () => {
    const { out, error } = await cadrage("check", file("a.docx", carrying(OWN)));
    expect(error).toBe("");
    expect(out).toContain("Essais de réception");
    expect(out).not.toContain("Gouvernance");
    expect(out).not.toMatch(/Il manque la section «\sObjectifs/);
  });

  test("that --profile gives, in its place", async () => {
    const given = file("profil.json", writeProfile({ version: 1, sections: [{ id: "B4", hidden: true }] }));
    const { out, error } = await cadrage("check", "--profile", given, file("b.docx", carrying(OWN)));
    expect(error).toBe("");
    expect(out).not.toContain("Essais de réception");
    expect(out).toMatch(/Il manque la section «\sGouvernance/);
    expect(out).not.toMatch(/Il manque la section «\sObjectifs/);
  });

  test("or the guide, with a note, where the document's own cannot be used", async () => {
    const { out, error } = await cadrage("check", file("c.docx", carrying({ version: 3 })));
    expect(error).toBe("");
    expect(out).toMatch(/Il manque la section «\sGouvernance/);
    expect(out).toContain("le guide s’applique tel quel");
  });

  test.each([
    ["absent.json", null, "Ce fichier n’existe pas"],
    ["faux.json", '{\n"version": 1,\n"sections": [}', "à la ligne 3"],
    ["inconnu.json", '{"version":1,"sections":[{"id":"Z1"}]}', 'pas "Z1"'],
  ])("%s: one sentence that names the file, exit 2, and nothing is checked", async (name, content, sentence) => {
    const given = content === null ? path.join(folder, name) : file(name, content);
    const { code, out, error } = await cadrage("check", "--profile", given, file("d.docx", carrying(OWN)));
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(`${given}\u00a0: `);
    expect(error).toContain(sentence);
    expect(error.trimEnd()).not.toContain("\n");
  });

  test("help says so in both languages", async () => {
    for (const language of ["fr", "en"]) expect((await cadrage("--help", "--lang", language)).out).toMatch(/--profile \S+ +(?:de|of) check/);
  });
});
