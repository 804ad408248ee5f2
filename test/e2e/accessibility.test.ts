import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser, Frame } from "playwright-core";
import { openBrowser } from "../support/browser";
import { serveBuild, type Site } from "../support/serve";
import { WorkbenchPage } from "../support/workbench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "high contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serveBuild({ standin: true });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

describe.each(LOOKS)("axe finds nothing to object to ($look)", ({ media }) => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open(browser, site.address, media);
    expect(await workbench.page.locator(".pane iframe").evaluate((frame) => frame.clientWidth)).toBeLessThanOrEqual(320);
  });

  afterAll(() => workbench?.close());

  test("in the welcome of the pane", async () => {
    await workbench.pane.getByRole("heading", { name: "Bienvenue dans Cadrage" }).waitFor();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
  });

  test("in Rédiger, everything unfolded, a message shown", async () => {
    await workbench.press("Cadrage.Write");
    await workbench.pane.getByRole("button", { name: "Partir du plan complet" }).click();
    await workbench.pane.locator("[data-step]").first().waitFor();
    const folded = workbench.pane.locator('button[data-row][aria-expanded="false"]');
    while (await folded.count()) await folded.first().click();
    await workbench.pane.locator("[data-assign]").first().click();
    await workbench.insert("review-checklist");
    expect(await violations(await workbench.paneFrame())).toEqual([]);
  });

  test.each(["headings", "blocks", "sheets", "profile"])("in the tool %s", async (tool) => {
    await workbench.pane.locator(`[data-page="${tool}"]`).click();
    await workbench.pane.getByRole("button", { name: "Retour au plan" }).waitFor();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
    await workbench.pane.getByRole("button", { name: "Retour au plan" }).click();
  });

  test("in a question that awaits an answer", async () => {
    await workbench.pane.locator("[data-remove-guidance]").click();
    await workbench.pane.getByRole("alertdialog").waitFor();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
    await workbench.pane.getByRole("button", { name: "Les garder" }).click();
  });

  test("in Exigences, a search made, a row open", async () => {
    await workbench.chooseView("Exigences");
    await workbench.pane.getByRole("searchbox").fill("doublon");
    await workbench.pane.locator("[data-requirement] summary").first().click();
    await workbench.pane.locator("[data-requirement]").getByRole("checkbox").first().check();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
  });

  test("in the explanation of a point, and in the report", async () => {
    await workbench.press("Cadrage.Check");
    await workbench.checked();
    await workbench.pane.locator('li[data-finding="no-vague-terms"] button[data-row]').first().click();
    await workbench.pane.locator("[data-why]").first().click();
    await workbench.pane.locator("[data-rule-explanation]").waitFor();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
    await workbench.pane.locator("[data-open-report]").click();
    await workbench.pane.locator('[data-report="annex"]').waitFor();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
    await workbench.pane.getByRole("button", { name: "Retour aux points à revoir" }).click();
  });

  test("in Vérifier, everything unfolded, a row open", async () => {
    await workbench.press("Cadrage.Check");
    await workbench.checked();
    await workbench.findings();
    await workbench.wordsOf(workbench.pane.locator('li[data-finding="no-vague-terms"] button[data-row]').first());
    await workbench.pane.locator('li[data-finding] button[aria-expanded="true"][aria-controls]').waitFor();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
  });

  test("in the reason of a point, among those set aside, and in the rules", async () => {
    const { pane } = workbench;
    const open = pane.locator("[data-aside]").first();
    await open.click();
    await pane.locator("[data-reason]").fill("Défini par la charte.");
    expect(await violations(await workbench.paneFrame())).toEqual([]);
    await pane.locator("[data-confirm-aside]").click();
    await pane.getByRole("button", { name: /^Mis de côté/ }).click();
    await pane.locator("[data-laid-aside]").waitFor();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
    await pane.locator("[data-rules]").click();
    await pane.locator("[data-save-rules]").waitFor();
    const folded = pane.locator('button[data-row][aria-expanded="false"]');
    while (await folded.count()) await folded.first().click();
    expect(await violations(await workbench.paneFrame())).toEqual([]);
    await pane.getByRole("button", { name: "Retour aux points à revoir" }).click();
  });

  test("in the workbench around it, a menu of the ribbon open", async () => {
    await workbench.press("Cadrage.Insert");
    await workbench.page.getByRole("menu").waitFor();
    // The document is the author's: what is missing from its pictures and tables is not the page's doing.
    expect(await violations(workbench.page.mainFrame(), { exclude: [[".docx-wrapper"], ["iframe"]] })).toEqual([]);
  });

  test("nothing is wider than the pane", async () => {
    const frame = await workbench.paneFrame();
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
});

/** What axe objects to in a page: rule and element, with the reason. The script comes by the debugger: the page's policy stays as it is. */
async function violations(frame: Frame, context: { readonly exclude: string[][] } = { exclude: [] }): Promise<readonly string[]> {
  await settled(frame);
  await frame.evaluate(AXE);
  const results = await frame.evaluate(
    async ({ context: where, options }) => (window as unknown as { axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> } }).axe.run({ include: [["html"]], ...where }, options),
    { context, options: { resultTypes: ["violations"], iframes: false } satisfies RunOptions },
  );
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} – ${node.failureSummary?.replace(/\s+/g, " ") ?? ""}`));
}

/** Colours half-way through a transition are nobody's: waits for all that moves, except what moves for ever. */
async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== "running" || animation.effect?.getComputedTiming().endTime === Infinity));
}
