import { mkdtempSync, rmSync, writeFileSync, readFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "../../src/cli/run-command";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import { TOPICS } from "../../src/guide/topics";
import type { JsonReport } from "../../src/lint/report-json";
import { readDocx } from "../../src/ooxml/read";

const SAMPLE = "assets/samples/cahier-des-charges-crm.docx";
let folder = "";
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), "cadrage-cli-"))));
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
/** The headings of the first level of a document written. */
const chapters = (where: string): string[] => readDocx(readFileSync(where)).stories[0].blocks.flatMap((block) => (block.kind === "heading" && block.level === 1 ? [block.text] : []));
const lines = (out: string): JsonReport[] => out.trimEnd().split("\n").map((line) => JSON.parse(line) as JsonReport);

describe("check", () => {
  test("reports the sample in French, what is missing first, and exits 1", async () => {
    const { code, out, error } = await cadrage("check", SAMPLE);
    expect([code, error]).toEqual([1, ""]);
    expect(out).toContain("points à revoir\u00a0:");
    expect(out).toMatch(/Il manque la section «\sObjectifs\s»/);
    expect(out.indexOf("\nContenu manquant\n")).toBeLessThan(out.indexOf("\n4.1 Gestion des contacts"));
    expect(out.indexOf("\n4.1 Gestion des contacts")).toBeLessThan(out.indexOf("\n5.5 Ergonomie\n"));
    expect(out).toContain("La recherche d’un contact doit être ⟦rapide⟧ et intuitive.");
  });

  test("gives the JSON that other tools read", async () => {
    const { code, out } = await cadrage("check", "--format", "json", SAMPLE);
    const [report, ...more] = lines(out);
    expect([code, more.length]).toEqual([1, 0]);
    expect(Object.keys(report ?? {})).toEqual(["version", "file", "language", "words", "topics", "requirements", "findings", "notes"]);
    expect(report).toMatchObject({ version: 1, file: SAMPLE, language: "fr" });
    expect(report?.topics.map(({ topic }) => topic)).toEqual(TOPICS);
    expect(report?.requirements.length).toBeGreaterThan(25);
    for (const finding of report?.findings ?? []) {
      expect(Object.keys(finding)).toEqual(["rule", "family", "category", "severity", "message", "heading", "paragraph", "start", "end", "text"]);
      if (finding.paragraph !== null) expect(finding.paragraph.slice(finding.start ?? 0, finding.end ?? 0)).toBe(finding.text);
      else expect([finding.start, finding.end, finding.text]).toEqual([null, null, null]);
    }
    expect(report?.findings.filter(({ category }) => category === "vague-term").length).toBeGreaterThan(5);
  });

  test("several files: one object a line, an unreadable one says why, exit 2", async () => {
    const { code, out } = await cadrage("check", "--format=json", "absent.docx", SAMPLE, folder, file("vieux.doc", "x"));
    expect(code).toBe(2);
    const [absent, sample, directory, old] = lines(out);
    expect(absent).toEqual({ version: 1, file: "absent.docx", error: "Ce fichier n’existe pas. Vérifiez son nom et son dossier." });
    expect(sample?.findings.length).toBeGreaterThan(0);
    expect(directory).toEqual({ version: 1, file: folder, error: "C’est un dossier. Donnez un fichier .docx." });
    expect(old).toMatchObject({ version: 1, error: expect.stringMatching(/\.docx/) as string });
  });

  test("readable report: what cannot be read goes to the error stream, in the language asked", async () => {
    expect(await cadrage("check", "absent.docx", "--lang", "en")).toEqual({ code: 2, out: "", error: "absent.docx: This file does not exist. Check its name and its folder.\n" });
  });

  test("reads text files whatever their encoding", async () => {
    const text = "# Exigences fonctionnelles\n\nL’interface doit être conviviale et rapide.\n";
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    const bigEndian = Buffer.from(utf16).swap16();
    const latin = Buffer.from(text.replace("’", "'"), "latin1");
    for (const [name, bytes] of Object.entries({ "a.txt": Buffer.from(text), "b.md": Buffer.from(`\ufeff${text}`), "c.txt": utf16, "d.TXT": bigEndian, "e.txt": latin })) {
      const { code, out } = await cadrage("check", "--format", "json", file(name, bytes));
      expect([name, code]).toEqual([name, 1]);
      expect(lines(out)[0]?.findings.flatMap(({ text: words }) => words ?? [])).toEqual(expect.arrayContaining(["conviviale", "rapide"]));
    }
    expect(await cadrage("check", file("f.txt", new Uint8Array([1, 0, 2])))).toMatchObject({ code: 2, out: "", error: expect.stringContaining("n’est pas un texte") as string });
    expect(await cadrage("check", file("g.md", ""))).toMatchObject({ code: 2, error: expect.stringContaining("est vide") as string });
  });
});

describe("new", () => {
  test("writes a document that check reads, and does not replace a file unless told to", async () => {
    const out = path.join(folder, "neuf.docx");
    expect((await cadrage("new", out, "--sections", "B1")).code).toBe(0);
    const first = readFileSync(out);
    expect(await cadrage("new", out)).toMatchObject({ code: 2, out: "", error: expect.stringContaining("existe déjà") as string });
    expect(readFileSync(out)).toEqual(first);
    expect((await cadrage("new", out, "--force", "--lang=en")).code).toBe(0);
    expect(readFileSync(out).equals(first)).toBe(false);
    const { code, out: json } = await cadrage("check", "--format", "json", out);
    expect(code).toBe(1);
    expect(lines(json)[0]).toMatchObject({ language: "en" });
    expect(lines(json)[0]?.findings.filter(({ family }) => family === "ambiguous")).toEqual([]);
  });

  test("writes every section in the guide's order, then the review checklist", async () => {
    const out = path.join(folder, "complet.docx");
    expect(await cadrage("new", out)).toEqual({ code: 0, out: `Document écrit\u00a0: ${out} (17 sections).\n`, error: "" });
    expect(chapters(out)).toEqual([...GUIDE_SECTIONS.map(({ title }) => title.fr), "Revue avant diffusion"]);
  });

  test("writes the sections asked for, by their mark or their name, in the guide's order", async () => {
    const out = path.join(folder, "partiel.docx");
    expect((await cadrage("new", out, "--sections", "b1, objectives,C1", "--lang", "en")).out).toContain("(3 sections)");
    expect(chapters(out)).toEqual(["Company and context", "Objectives", "In scope and out of scope", "Review before circulation"]);
    expect((await cadrage("new", out, "--force", "--sections=C2")).out).toContain("(1 section)");
  });

  test("names the sections that it knows when one is wrong, in one sentence", async () => {
    const { code, out, error } = await cadrage("new", path.join(folder, "faux.docx"), "--sections", "C1,C12");
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(/^Section inconnue\u00a0: «\u00a0C12\u00a0»\u00a0; --sections accepte .*\.\n$/);
    for (const { id, slug } of GUIDE_SECTIONS) expect(error).toContain(`${id} (${slug})`);
    expect(await cadrage("new", path.join(folder, "faux.docx"), "--sections", ",", "--lang=en")).toMatchObject({ code: 2, out: "", error: expect.stringMatching(/^No section asked for; --sections takes C1 /) as string });
  });

  test("follows the company's profile: its order, its titles, without what it hides", async () => {
    const out = path.join(folder, "profil.docx");
    const profile = file("profil.json", JSON.stringify({ version: 1, sections: [{ id: "C2", title: { fr: "Nos ambitions", en: "Our ambitions" } }, { id: "C1" }, ...GUIDE_SECTIONS.slice(3).map(({ id }) => ({ id, hidden: true }))] }));
    expect((await cadrage("new", out, "--profile", profile)).out).toContain("(3 sections)");
    expect(chapters(out)).toEqual(["Nos ambitions", "Entreprise et contexte", "Exigences fonctionnelles et cas d’usage", "Revue avant diffusion"]);
    // The document keeps the profile: no section is missing that the company hides.
    const [report] = lines((await cadrage("check", "--format", "json", out)).out);
    expect(report?.findings.filter(({ rule }) => rule === "guide-sections-present")).toEqual([]);
    expect((await cadrage("new", out, "--force", "--profile", profile, "--sections", "B1")).error).toMatch(/^Section inconnue.*accepte C2 \(objectives\), C1 \(company-and-context\), C3 \(functional-requirements\)\.\n$/);
  });

  test("says what is wrong with a profile, with the file's name", async () => {
    const out = path.join(folder, "rate.docx");
    const broken = file("casse.json", '{ "version": 1,\n "sections": [ }');
    expect(await cadrage("new", out, "--profile", broken)).toMatchObject({ code: 2, out: "", error: expect.stringMatching(/casse\.json\u00a0: .*JSON.*\n$/) as string });
    expect((await cadrage("new", out, "--profile", "absent.json")).error).toBe("absent.json\u00a0: Ce fichier n’existe pas. Vérifiez son nom et son dossier.\n");
    expect((await cadrage("new", out, "--profile", folder)).error).toContain("C’est un dossier.");
  });

  test("says what is wrong with where it is to write", async () => {
    mkdirSync(path.join(folder, "dossier.docx"));
    expect((await cadrage("new", path.join(folder, "absent", "neuf.docx"))).error).toContain("Ce dossier n’existe pas");
    expect((await cadrage("new", path.join(folder, "dossier.docx"), "--force")).error).toContain("C’est un dossier");
    expect((await cadrage("new", "neuf.odt")).error).toContain(".docx");
  });
});

describe("arguments", () => {
  test.each([
    [["check", "--bogus", "a.docx"], "Option inconnue\u00a0: --bogus"],
    [["check", "--force", "a.docx"], "Option inconnue de check\u00a0: --force"],
    [["check", "a.docx", "--lang"], "--lang attend une valeur"],
    [["check", "a.docx", "--lang", "de"], "--lang accepte fr ou en"],
    [["check", "a.docx", "--format", "xml"], "--format accepte text ou json"],
    [["new", "a.docx", "--sections"], "--sections attend une valeur"],
    [["check", "a.docx", "--sections", "C1"], "Option inconnue de check\u00a0: --sections"],
    [["check"], "Dites quel fichier vérifier"],
    [["new"], "Donnez un seul fichier"],
    [["new", "a.docx", "b.docx"], "Donnez un seul fichier"],
    [["verifier", "a.docx"], "Commande inconnue"],
  ])("%j: one sentence, exit 2", async (args, sentence) => {
    const { code, out, error } = await cadrage(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(sentence);
    expect(error.trimEnd()).not.toContain("\n");
  });

  test("help and version", async () => {
    expect(await cadrage("--help")).toMatchObject({ code: 0, error: "", out: expect.stringContaining("Code de sortie") as string });
    expect((await cadrage("check", "--help", "--lang", "en")).out).toContain("Exit code");
    expect((await cadrage("--version")).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
