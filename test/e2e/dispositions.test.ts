import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { JsonReport } from "../../src/lint/report-json";
import { openBrowser } from "../support/browser";
import { serveBuild, type Site } from "../support/serve";
import { WorkbenchPage } from "../support/workbench";

const SAMPLE = path.resolve("assets/samples/cahier-des-charges-crm.docx");
const RULE = "no-vague-terms";
const REASON = "Défini par la charte graphique.";

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;
let folder: string;
let before: JsonReport;
/** The point that the tests leave as it is: alone of its words in a paragraph of the body. */
let point: JsonReport["findings"][number];

beforeAll(async () => {
  site = await serveBuild({ standin: true });
  browser = await openBrowser();
  folder = await mkdtemp(path.join(tmpdir(), "cadrage-dispositions-"));
  before = await commandLine(SAMPLE);
  const vague = before.findings.filter(({ rule }) => rule === RULE);
  const alone = vague.find(({ text, paragraph }) => vague.filter((other) => other.text === text).length === 1 && before.findings.filter((other) => other.paragraph === paragraph).length === 1);
  if (alone === undefined) throw new Error("The sample has no such point any more.");
  point = alone;
  workbench = await WorkbenchPage.open(browser, site.address);
  await workbench.openFile(SAMPLE);
  await workbench.press("Cadrage.Check");
  await workbench.checked();
});

afterAll(async () => {
  await workbench?.close();
  await rm(folder, { recursive: true, force: true });
  await browser?.close();
  await site?.close();
});

test("a point is left as it is for a reason, and goes to the end of the list", async () => {
  const { pane } = workbench;
  await workbench.findings();
  const row = pane.locator(`li[data-finding="${RULE}"]`, { hasText: point.text ?? "" });
  await row.locator("button[data-row]").click();
  await row.getByRole("button", { name: /^Laisser tel quel/ }).first().click();
  await row.locator("[data-reason]").fill(REASON);
  await row.locator("[data-confirm-aside]").click();
  await row.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: /^Mis de côté\s+1$/ }).click();
  expect(await pane.locator("[data-laid-aside]").innerText()).toContain(REASON);
});

test("the file that is saved keeps it: the command line leaves it too, and finds all the rest", async () => {
  const saved = await commandLine(await workbench.download(folder));
  expect(saved.aside).toMatchObject([{ rule: RULE, text: point.text, reason: REASON, by: null }]);
  expect(saved.stale).toEqual([]);
  expect(shown(saved)).toEqual(shown(before).filter((one) => one !== shownAs(point)));
});

test("it is still left when other text is written", async () => {
  const other = workbench.page.locator(".document p", { hasText: /\p{L}{4}.+\.$/u }).filter({ hasNotText: point.paragraph ?? "" }).first();
  await workbench.type(other, "Un paragraphe écrit depuis.");
  const saved = await commandLine(await workbench.download(folder));
  expect(saved.aside).toMatchObject([{ text: point.text, reason: REASON }]);
  expect(saved.stale).toEqual([]);
});

test("its sentence rewritten, it is reported again, and the decision is said to have no object", async () => {
  const { paragraph, end } = point;
  if (paragraph === null || end === null) throw new Error("The point has no words.");
  const rewritten = `Désormais, ${paragraph}`;
  await workbench.type(workbench.page.locator(".document p", { hasText: paragraph.slice(0, 60) }).first(), rewritten);
  const saved = await commandLine(await workbench.download(folder));
  expect(saved.findings).toContainEqual(expect.objectContaining({ rule: RULE, text: point.text, paragraph: rewritten }));
  expect(saved.aside).toEqual([]);
  expect(saved.stale).toMatchObject([{ rule: RULE, text: point.text, reason: REASON }]);

  const { pane } = workbench;
  await workbench.press("Cadrage.Check");
  await pane.locator("[data-stale]").waitFor();
  expect(await pane.locator("[data-stale]").innerText()).toContain("le texte a changé");
  await pane.getByRole("button", { name: /^Oublier/ }).click();
  await pane.locator("[data-stale]").waitFor({ state: "detached" });
  expect((await commandLine(await workbench.download(folder))).stale).toBeUndefined();
});

test("the rules are set on their page, and the command line obeys", async () => {
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^Règles/ }).click();
  await pane.getByRole("button", { name: /^Formulations/ }).click();
  await pane.locator(`[data-rule="${RULE}"] input[type=checkbox]`).first().uncheck();
  await pane.locator("[data-save-rules]").click();
  await pane.locator(".fui-MessageBar", { hasText: "Enregistré dans le document" }).waitFor();
  const saved = await commandLine(await workbench.download(folder));
  expect(saved.findings.filter(({ rule }) => rule === RULE)).toEqual([]);
  expect(saved.findings.length).toBeGreaterThan(0);
  expect(workbench.complaints).toEqual([]);
});

const shownAs = ({ rule, message, paragraph }: JsonReport["findings"][number]): string => [rule, message, paragraph].join(" | ");
const shown = ({ findings }: JsonReport): readonly string[] => findings.map(shownAs);

/** The report of the built command line on a file. */
async function commandLine(file: string): Promise<JsonReport> {
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, ["dist/cli/cadrage.js", "check", "--format", "json", file], { maxBuffer: 1 << 26 }, (_, stdout) => resolve(stdout));
  });
  return JSON.parse(output) as JsonReport;
}
