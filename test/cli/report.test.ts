import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCommand } from "../../src/cli/run-command";
import type { JsonReport } from "../../src/lint/report-json";
import type { SarifLog } from "../../src/lint/report-sarif";

const DRAFT = "# Exigences fonctionnelles\n\nLa solution doit être conviviale.\n";
let folder = "";
let draft = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "cadrage-report-"));
  draft = path.join(folder, "brouillon.md");
  writeFileSync(draft, DRAFT);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cadrage(...args: string[]): Promise<{ code: number; out: string; error: string }> {
  let [out, error] = ["", ""];
  const code = await runCommand(args, { out: (text) => void (out += text), error: (text) => void (error += text) });
  return { code, out, error };
}

describe("report", () => {
  test("writes a page by default, in the language asked for, and informs only", async () => {
    const { code, out, error } = await cadrage("report", draft);
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatch(/^<!DOCTYPE html>\n<html lang="fr">/);
    expect(out).toContain("<mark>conviviale</mark>");
    expect((await cadrage("report", draft, "--lang", "en")).out).toMatch(/<html lang="en">/);
  });

  test("csv, json and sarif hold the same points", async () => {
    const report = JSON.parse((await cadrage("report", draft, "--format", "json")).out) as JsonReport;
    const log = JSON.parse((await cadrage("report", draft, "--format=sarif")).out) as SarifLog;
    const csv = (await cadrage("report", draft, "--format", "csv")).out;
    expect(report.findings.map(({ rule }) => rule)).toEqual(log.runs[0]?.results.map(({ ruleId }) => ruleId));
    expect(csv.trimEnd().split("\r\n")).toHaveLength(report.findings.length + 1);
    expect((await cadrage("check", draft, "--format", "json")).out).toBe((await cadrage("report", draft, "--format", "json")).out);
  });

  test("writes a file, does not replace one unless told to, and never the document itself", async () => {
    const out = path.join(folder, "rapport.html");
    expect(await cadrage("report", draft, "--out", out)).toEqual({ code: 0, out: `Rapport écrit\u00a0: ${out}\n`, error: "" });
    expect(readFileSync(out, "utf8")).toContain("conviviale");
    expect(await cadrage("report", draft, "--out", out)).toMatchObject({ code: 2, out: "", error: expect.stringContaining("existe déjà") as string });
    expect((await cadrage("report", draft, "--out", out, "--force", "--format", "csv")).code).toBe(0);
    expect(readFileSync(out, "utf8")).toContain(";");
    expect(await cadrage("report", draft, "--out", path.join(folder, ".", "brouillon.md"), "--force")).toMatchObject({ code: 2, error: expect.stringContaining("remplacerait le document") as string });
    expect(readFileSync(draft, "utf8")).toBe(DRAFT);
    expect((await cadrage("report", draft, "--out", path.join(folder, "absent", "r.html"))).error).toContain("Ce dossier n’existe pas");
  });

  test("several documents make one SARIF log, which says which of them could not be read", async () => {
    const { code, out } = await cadrage("report", draft, "absent.docx", "--format", "sarif");
    const [run] = (JSON.parse(out) as SarifLog).runs;
    expect(code).toBe(2);
    expect(run?.artifacts).toHaveLength(2);
    expect(run?.invocations[0]).toMatchObject({ executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message: { text: expect.stringContaining("n’existe pas") as string } }] });
    expect(run?.results.length).toBeGreaterThan(0);
  });

  test.each([
    [["report"], "cadrage report FICHIER.docx"],
    [["report", "a.docx", "b.docx"], "un seul document"],
    [["report", "a.docx", "--format", "pdf"], "--format accepte html ou sarif ou csv ou json"],
    [["report", "a.docx", "--sections", "C1"], "Option inconnue de report"],
    [["report", "absent.docx"], "absent.docx"],
  ])("%j: one sentence, exit 2", async (args, sentence) => {
    const { code, out, error } = await cadrage(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(sentence);
    expect(error.trimEnd()).not.toContain("\n");
  });
});
