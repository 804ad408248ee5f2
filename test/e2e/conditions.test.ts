import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser";
import { serveBuild, type Site } from "../support/serve";
import { WorkbenchPage } from "../support/workbench";

let site: Site;
let browser: Browser;
let workbench: WorkbenchPage;

beforeAll(async () => {
  site = await serveBuild({ standin: true });
  browser = await openBrowser();
});

afterEach(async () => {
  expect(workbench.complaints).toEqual([]);
  await workbench.close();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

test("a reload of the pane gives back the view, the results and the way of looking at them", async () => {
  workbench = await WorkbenchPage.open(browser, site.address);
  const { pane } = workbench;
  await pane.getByRole("button", { name: "Partir du plan complet" }).click();
  await workbench.chooseView("Vérifier");
  await pane.getByRole("button", { name: "Vérifier", exact: true }).click();
  await workbench.checked();
  await pane.locator('[data-family="untested"]').click();
  const before = await workbench.findings();
  expect(before.length).toBeGreaterThan(0);

  await workbench.reloadPane();
  await workbench.checked();
  await pane.getByRole("tab", { name: "Vérifier", selected: true }).waitFor();
  await pane.locator('[data-family="untested"][aria-pressed="true"]').waitFor();
  expect(await workbench.findings()).toEqual(before);

  await workbench.chooseView("Rédiger");
  await workbench.reloadPane();
  await pane.getByRole("tab", { name: "Rédiger", selected: true }).waitFor();
  await workbench.waitForState("C2", "missing");
});

test("the ribbon's menu inserts without the pane, by the keyboard too, and undo takes it back", async () => {
  workbench = await WorkbenchPage.open(browser, site.address);
  const { page } = workbench;
  const original = await workbench.paragraphs();
  await page.getByRole("button", { name: "Fermer le volet" }).click();
  await page.locator(".pane iframe").waitFor({ state: "hidden" });

  await page.locator('[data-control="Cadrage.Insert"]').focus();
  await page.keyboard.press("Enter");
  await page.locator('[data-control="Cadrage.Objectives"]:focus').waitFor();
  await page.keyboard.press("Enter");
  await page.locator(".document p", { hasText: /^Objectifs$/ }).first().waitFor();
  for (const [control, title] of [["Cadrage.Requirements", "[À rédiger\u00a0: une exigence par ligne"], ["Cadrage.Checklist", "Revue avant diffusion"]] as const) {
    const count = (await workbench.paragraphs()).filter((text) => text.startsWith(title)).length;
    await workbench.press("Cadrage.Insert");
    await workbench.press(control);
    await page.waitForFunction(
      ([opening, former]) => window.cadrageWorkbench.standin?.open.paragraphs().filter((_, i) => window.cadrageWorkbench.standin?.text(i).startsWith(opening)).length === former + 1,
      [title, count] as const,
    );
  }
  await workbench.undoAll();
  expect(await workbench.paragraphs()).toEqual(original);
});

test("Word 2021 (WordApi 1.3) inserts, checks and selects words as well", async () => {
  workbench = await WorkbenchPage.open(browser, site.address);
  const { page, pane } = workbench;
  await page.getByRole("combobox", { name: "Version de Word imitée" }).selectOption("1.3");
  await page.waitForFunction(() => window.cadrageWorkbench.standin?.sets["WordApi"] === "1.3");
  await workbench.press("Cadrage.Write");
  await pane.locator('[data-section="C2"]').or(pane.getByRole("button", { name: "Partir du plan complet" })).first().waitFor();
  const welcome = pane.getByRole("button", { name: "Partir du plan complet" });
  if (await welcome.isVisible()) await welcome.click();
  await workbench.waitForState("C2", "missing");
  await workbench.insert("objectives");
  await workbench.waitForState("C2", "toFill");
  await workbench.press("Cadrage.Check");
  await workbench.checked();
  await workbench.findings();
  const row = pane.locator('li[data-finding="no-vague-terms"] button[data-row]', { hasText: "rapide" }).first();
  expect(await workbench.wordsOf(row)).toBe("rapide");
  expect(await workbench.highlighted()).toEqual({ text: "rapide", inView: true });
});

test("in an English Word, ribbon, pane and findings are English; what is inserted speaks the document's language", async () => {
  workbench = await WorkbenchPage.open(browser, site.address);
  const { page, pane } = workbench;
  await page.getByRole("combobox", { name: "Langue" }).selectOption("en");
  await page.locator(".ribbon-tab", { hasText: /^Requirements$/ }).waitFor();
  expect(await page.locator(".ribbon [data-control]:visible").allInnerTexts()).toEqual(["Write", expect.stringMatching(/^Insert/), "Check"]);
  await page.getByRole("button", { name: "Check", exact: true }).click();
  await pane.getByRole("heading", { name: /points to review$/ }).waitFor();
  expect(await pane.getByRole("tab").allInnerTexts()).toEqual(["Write", "Check", "Requirements"]);
  expect((await workbench.findings()).map(({ message }) => message)).toContainEqual(expect.stringMatching(/^“rapide” /));
  expect(await pane.locator("body").innerText()).not.toMatch(/points? à|Vérifi|Rédiger|section « /);
  await page.getByRole("button", { name: /^Insert/ }).click();
  await page.getByRole("menuitem", { name: "“Objectives” section" }).click();
  await page.locator(".document p", { hasText: /^Objectifs$/ }).first().waitFor();
});
