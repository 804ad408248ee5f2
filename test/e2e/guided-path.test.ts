import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { guidanceText } from "../../src/document/guidance";
import { typeset } from "../../src/document/typography";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import { sampleDraft } from "../../src/guide/sample";
import { SAMPLES } from "../../src/guide/samples";
import { SECTION_TEMPLATES } from "../../src/guide/templates";
import type { JsonReport } from "../../src/lint/report-json";
import { openBrowser } from "../support/browser";
import { docx, p } from "../support/docx";
import { sdkErrors } from "../support/sdk-errors";
import { serveBuild, type Site } from "../support/serve";
import { WorkbenchPage } from "../support/workbench";

let site: Site;
let browser: Browser;
let folder: string;
let workbench: WorkbenchPage;

beforeAll(async () => {
  site = await serveBuild({ standin: true });
  browser = await openBrowser();
  folder = await mkdtemp(path.join(tmpdir(), "cadrage-path-"));
  const empty = path.join(folder, "vide.docx");
  await writeFile(empty, docx({ document: p("") }));
  workbench = await WorkbenchPage.open(browser, site.address);
  await workbench.openFile(empty);
});

afterAll(async () => {
  await workbench?.close();
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What an author puts in place of each guidance, and in each table, told by its header. */
const WRITTEN = SECTION_TEMPLATES.map((template) => {
  const sample = SAMPLES.find((one) => one.template === template.id);
  if (sample === undefined) throw new Error(`no sample for ${template.id}`);
  const asked = template.parts.flatMap((part) => (part.kind === "guidance" ? [guidanceText(typeset(part.text.fr, "fr"), "fr")] : []));
  // A sample may name the columns of its own (the offers compared): the document still has those of the template.
  const headers = template.draft("fr").blocks.flatMap((block) => (block.kind === "table" ? [block.columns.map(({ header }) => header)] : []));
  const filled = sampleDraft(template, sample, "fr").blocks.flatMap((block) => (block.kind === "table" ? [block.rows.map(({ cells }) => [...cells])] : []));
  const tables = headers.map((header, i) => ({ header, rows: filled[i] ?? [] }));
  return { answers: asked.map((ask, i) => ({ ask, answer: typeset(sample.answers.fr[i] ?? "", "fr") })), tables };
});

const syncs = (): Promise<number> => workbench.page.evaluate(() => window.cadrageWorkbench.standin?.counters.syncs ?? 0);

test("an empty document becomes the whole plan in one click, section by section in two round trips at most", async () => {
  await workbench.pane.getByRole("button", { name: "Partir du plan complet" }).click();
  const insert = workbench.pane.locator("[data-insert-all]");
  await insert.waitFor();
  const before = await syncs();
  await insert.click();
  await workbench.pane.locator(".fui-MessageBar", { hasText: /parties insérées/ }).waitFor({ timeout: 60_000 });
  await workbench.pane.locator('[data-insert]:not([aria-disabled="true"])').first().waitFor();
  // Seventeen sections, cover and versions; the review, whose boxes this library cannot make (they are then written as text); one reading.
  expect((await syncs()) - before).toBeLessThanOrEqual(2 * (SECTION_TEMPLATES.length + 2) + 4 + 2);
  for (const { id } of GUIDE_SECTIONS) await workbench.waitForState(id, "toFill");
  const titles = SECTION_TEMPLATES.map(({ title }) => typeset(title.fr, "fr"));
  const paragraphs = await workbench.paragraphs();
  expect(paragraphs.filter((text) => titles.includes(text))).toEqual(titles);
});

test("checked at once, nothing is missing but what is to be filled in", async () => {
  await workbench.chooseView("Vérifier");
  await workbench.pane.getByRole("tabpanel").getByRole("button", { name: /^Vérifier/ }).click();
  await workbench.checked();
  const rules = (await workbench.findings()).map(({ rule }) => rule);
  expect(rules).toContain("no-guidance-left");
  expect(rules.filter((rule) => rule !== "no-guidance-left" && rule !== "review-checks-ticked")).toEqual([]);
});

test("the library is searched as one types, and what is chosen becomes rows with the next free ids", async () => {
  await workbench.chooseView("Exigences");
  const search = workbench.pane.getByRole("searchbox");
  await search.fill("dedoublonnage");
  await search.fill("doublons");
  const rows = workbench.pane.locator("[data-requirement]");
  await rows.first().waitFor();
  for (const index of [0, 1]) await rows.nth(index).getByRole("checkbox").check();
  const texts = await rows.evaluateAll((found) => found.slice(0, 2).map((row) => row.querySelector("label span")?.textContent ?? ""));
  await workbench.pane.locator("[data-add-requirements]").click();
  await workbench.pane.locator(".fui-MessageBar", { hasText: "2 exigences ajoutées" }).waitFor();
  await workbench.pane.locator('[data-requirement][data-covered="true"]').nth(1).waitFor();
  const paragraphs = await workbench.paragraphs();
  expect(texts.map((text) => paragraphs[paragraphs.indexOf(text) - 1]).sort()).toEqual(["EX-001", "EX-002"]);
});

test("a passage is kept as a company block, exported, imported elsewhere and inserted", async () => {
  const { page, pane } = workbench;
  await workbench.chooseView("Rédiger");
  await pane.locator('[data-page="blocks"]').click();
  const kept = "Revue avant diffusion";
  await page.evaluate((text) => {
    const { standin } = window.cadrageWorkbench;
    const at = standin?.open.paragraphs().findIndex((_, number) => standin.text(number) === text) ?? 0;
    standin?.select({ start: { paragraph: at, offset: 0 }, end: { paragraph: at + 2, offset: standin.text(at + 2).length } });
  }, kept);
  await pane.getByRole("button", { name: "Enregistrer la sélection comme bloc" }).click();
  await pane.getByLabel("Nom du bloc").fill("Revue interne");
  await pane.getByRole("button", { name: "Enregistrer le bloc" }).click();
  await pane.getByText("Revue interne").first().waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), pane.getByRole("button", { name: "Exporter les blocs" }).click()]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  await pane.getByRole("button", { name: /^Supprimer/ }).click();
  await pane.getByText(/Aucun bloc pour l’instant/).waitFor();
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), pane.getByRole("button", { name: "Importer des blocs" }).click()]);
  await chooser.setFiles(file);
  const insert = pane.getByRole("button", { name: /^Insérer .*Revue interne/ });
  await insert.waitFor();
  const before = (await workbench.paragraphs()).filter((text) => text === kept).length;
  await insert.click();
  await pane.locator(".fui-MessageBar", { hasText: /Insertion faite/ }).waitFor();
  expect((await workbench.paragraphs()).filter((text) => text === kept)).toHaveLength(before + 1);
  // It stands inside a part of ours, which nothing new is nested in: Word takes it back.
  await page.locator("main.document").focus();
  await page.keyboard.press("ControlOrMeta+Z");
  expect((await workbench.paragraphs()).filter((text) => text === kept)).toHaveLength(before);
  await pane.getByRole("button", { name: "Retour au plan" }).click();
});

test("filled in, the sections are written; what guidance remains goes in one click, after a yes", async () => {
  const { page, pane } = workbench;
  // One answer by real keys; the others as a colleague would paste them, through Word's own library.
  const [{ ask, answer } = { ask: "", answer: "" }] = WRITTEN[0]?.answers ?? [];
  await workbench.type(page.locator(".document p", { hasText: ask }).first(), answer);
  const frame = await workbench.paneFrame();
  await frame.evaluate(async (sections) => {
    await Word.run(async (context) => {
      const { paragraphs, tables } = context.document.body;
      paragraphs.load("text");
      tables.load("values");
      await context.sync();
      for (const { answers } of sections)
        for (const one of answers) {
          const found = paragraphs.items.find(({ text }) => text === one.ask);
          if (one.answer === "") found?.delete();
          else found?.insertText(one.answer, "Replace");
        }
      const done = new Set<Word.Table>();
      for (const { tables: filled } of sections)
        for (const { header, rows } of filled) {
          const table = tables.items.find((one) => !done.has(one) && JSON.stringify(one.values[0]) === JSON.stringify(header));
          if (!table) throw new Error(`no table with ${header.join(", ")}`);
          done.add(table);
          // Rows of the library stay.
          const added = table.values.filter(([id = ""]) => /^EX-00\d$/.test(id));
          table.deleteRows(1, table.values.length - 1);
          if (added.length > 0) table.addRows("End", added.length, added);
          table.addRows("End", rows.length, rows);
        }
      await context.sync();
    });
  }, WRITTEN);
  await pane.getByRole("button", { name: "Actualiser" }).click();
  await pane.locator("[data-remove-guidance]").click();
  await pane.getByRole("button", { name: "Retirer les consignes" }).click();
  await pane.locator(".fui-MessageBar", { hasText: /consignes? retirée/ }).waitFor();
  expect((await workbench.paragraphs()).filter((text) => text.startsWith("[À rédiger") || text.startsWith("Exemple"))).toEqual([]);
  // The rows from the library still wait for their priority, which only the author can tell; what is over is folded.
  await pane.getByRole("heading", { name: "6 sections attendues sur 7" }).waitFor();
  await pane.getByText("10 conseillées sur 10").waitFor();
  await workbench.waitForState("C3", "started");
});

test("the file that is sent is valid, complete, and holds no guidance", async () => {
  const file = await workbench.download(folder);
  expect(await sdkErrors(await readFile(file))).toEqual([]);
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, ["dist/cli/cadrage.js", "check", "--format", "json", file], { maxBuffer: 1 << 26 }, (_, stdout) => resolve(stdout));
  });
  const report = JSON.parse(output) as JsonReport;
  expect(report.findings.filter(({ severity }) => severity === "error").map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(report.topics.filter(({ status }) => status !== "present")).toEqual([]);
  expect(workbench.complaints).toEqual([]);
});
