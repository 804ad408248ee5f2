import type { Browser, BrowserContextOptions, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { GUIDE_SECTIONS } from "../../src/guide/sections";
import type { SelectionRange, Standin } from "../../src/workbench/standin/standin";

/** What the page of the workbench lets tests see: the document behind it (workbench-page.ts). */
declare global {
  interface Window {
    cadrageWorkbench: { readonly standin: Standin | undefined };
  }
}

/** A finding as the pane lists it, with the words that a click on it selects ("" for none). */
export interface ListedFinding {
  readonly rule: string;
  readonly message: string;
}

const stepOf = (section: string): string => GUIDE_SECTIONS.find(({ id }) => id === section)?.step ?? "";

/** How long a click may take to select words, in ms. */
const SELECTING = 5_000;
const HIGHLIGHT = "cadrage-selection";

/** The workbench in a browser, as a person uses it: ribbon, pane, document, keyboard. */
export class WorkbenchPage {
  /** What the page's programs complained of; empty when all went well. */
  readonly complaints: string[] = [];
  readonly pane: FrameLocator;

  private constructor(readonly page: Page) {
    this.pane = page.frameLocator(".pane iframe");
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(message.text());
    });
  }

  /** Opens the workbench, with its sample drawn and its pane running. */
  static async open(browser: Browser, address: string, look: Pick<BrowserContextOptions, "colorScheme" | "forcedColors"> = {}): Promise<WorkbenchPage> {
    const workbench = new WorkbenchPage(await browser.newPage({ viewport: { width: 1280, height: 900 }, ...look }));
    workbench.page.setDefaultTimeout(15_000);
    await workbench.page.goto(address);
    await workbench.page.locator(".docx-wrapper").waitFor();
    await workbench.pane.getByRole("tab").first().waitFor();
    return workbench;
  }

  /** Opens a file of this machine by the page's own button. */
  async openFile(file: string): Promise<void> {
    const { page } = this;
    const name = file.replace(/^.*[/\\]/, "");
    await page.locator(".docx-wrapper").evaluate((drawn) => drawn.setAttribute("data-former", ""));
    const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.getByRole("button", { name: "Ouvrir un .docx…" }).click()]);
    await chooser.setFiles(file);
    await page.locator(".file-name", { hasText: name }).waitFor();
    await page.locator(".docx-wrapper:not([data-former])").waitFor();
  }

  /** Presses a control of the ribbon, by its id in manifest.xml. */
  async press(control: string): Promise<void> {
    await this.page.locator(`[data-control="${control}"]`).click();
  }

  /** Waits for the results of a check. */
  async checked(): Promise<void> {
    await this.pane.getByRole("heading", { name: /points? à revoir$/ }).waitFor();
  }

  /** The first button that inserts a template: at its place. Tables are folded until somebody asks for them. */
  async insertButton(template: string): Promise<Locator> {
    await this.pane.locator("[data-insert]").first().waitFor();
    const button = this.pane.locator(`[data-insert="${template}"]`).first();
    if (!(await button.count())) await this.pane.getByRole("button", { name: /^Tableaux à insérer/ }).click();
    return button;
  }

  /** Inserts a template by its first button of *Rédiger*: at its place. */
  async insert(template: string): Promise<void> {
    await (await this.insertButton(template)).click();
    await this.pane.locator(".fui-MessageBar", { hasText: /insérée|Insertion faite/ }).waitFor();
    await this.pane.locator('[data-insert]:not([aria-disabled="true"])').first().waitFor();
  }

  /** Loads the page in the pane anew, as Word does after a crash of its browser. */
  async reloadPane(): Promise<void> {
    const frame = await this.paneFrame();
    await Promise.all([this.page.waitForEvent("framenavigated", (navigated) => navigated === frame), frame.evaluate(() => window.location.reload())]);
    await this.pane.getByRole("tab").first().waitFor();
  }

  /** Takes back all that can be, by the page's button. */
  async undoAll(): Promise<void> {
    const undo = this.page.getByRole("button", { name: "Annuler", exact: true });
    while (await undo.isEnabled()) await undo.click();
  }

  async chooseView(name: "Rédiger" | "Vérifier" | "Exigences"): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
    await this.pane.locator(`[role=tab][aria-selected=true]`, { hasText: name }).waitFor();
  }

  /** Waits for a section of the guide to be in a state, as *Rédiger* shows it. */
  async waitForState(section: string, state: "present" | "started" | "toFill" | "missing"): Promise<void> {
    const folded = this.pane.locator(`[data-step="${stepOf(section)}"] > h3 button[aria-expanded="false"]`);
    const shown = this.pane.locator(`[data-section="${section}"][data-state="${state}"]`);
    // A step that is over folds by itself.
    await folded.or(shown).first().waitFor();
    if (await folded.count()) await folded.click();
    await shown.waitFor();
  }

  /** The findings listed, in order, everything unfolded. */
  async findings(): Promise<readonly ListedFinding[]> {
    const more = this.pane.locator("button[data-row][aria-expanded=false]", { hasText: /^…/ });
    if (await more.count()) await more.click();
    return this.pane
      .locator("li[data-finding]")
      .evaluateAll((rows) => rows.map((row) => ({ rule: row.getAttribute("data-finding") ?? "", message: row.querySelector("button[data-row] > span:last-of-type")?.textContent ?? "" })));
  }

  /** Opens a row of the findings (anew, where it was open) and waits for the words that it selects in the document; "" where it selects none. */
  async wordsOf(row: Locator): Promise<string> {
    await this.page.evaluate(() => {
      const start = { paragraph: 0, offset: 0 };
      window.cadrageWorkbench.standin?.select({ start, end: start });
    });
    if ((await row.getAttribute("aria-expanded")) === "true") await row.click();
    await row.click();
    await this.page
      .waitForFunction(() => {
        const { start, end } = window.cadrageWorkbench.standin?.selection ?? {};
        return start?.paragraph !== end?.paragraph || start?.offset !== end?.offset;
      }, undefined, { timeout: SELECTING })
      .catch(() => undefined);
    return this.selectedText();
  }

  /** The words that the host has selected, paragraph by paragraph. */
  async selectedText(): Promise<string> {
    return this.page.evaluate(() => {
      const { standin } = window.cadrageWorkbench;
      if (!standin) return "";
      const { start, end }: SelectionRange = standin.selection;
      const texts: string[] = [];
      for (let p = start.paragraph; p <= end.paragraph; p++)
        texts.push(standin.text(p).slice(p === start.paragraph ? start.offset : 0, p === end.paragraph ? end.offset : undefined));
      return texts.join("\n");
    });
  }

  /** The words highlighted on the page, and whether they are in view. */
  async highlighted(): Promise<{ readonly text: string; readonly inView: boolean }> {
    return this.page.evaluate((name) => {
      const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[];
      const view = document.querySelector(".document")?.getBoundingClientRect();
      const words = range?.getClientRects()[0];
      return { text: range?.toString() ?? "", inView: !!view && !!words && words.top >= view.top && words.bottom <= view.bottom };
    }, HIGHLIGHT);
  }

  /** The text of the document's paragraphs, those of cells included. */
  async paragraphs(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const { standin } = window.cadrageWorkbench;
      return standin ? standin.open.paragraphs().map((_, number) => standin.text(number)) : [];
    });
  }

  /** Replaces what a paragraph or a cell of the page shows by typing at the keyboard. */
  async type(target: Locator, text: string): Promise<void> {
    const { page } = this;
    await target.click();
    await page.locator(".document [contenteditable]:focus").waitFor();
    if ((await page.locator(".document [contenteditable]:focus").innerText()).trim() !== "") await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type(text);
  }

  /** The page in the pane, to run something in it. */
  async paneFrame(): Promise<Frame> {
    const frame = await (await this.page.locator(".pane iframe").elementHandle())?.contentFrame();
    if (!frame) throw new Error("The pane holds no page.");
    return frame;
  }

  /** Downloads the document by the page's button, into a folder; the path of the file. */
  async download(folder: string): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.getByRole("button", { name: "Télécharger le .docx" }).click()]);
    const file = `${folder}/${download.suggestedFilename()}`;
    await download.saveAs(file);
    return file;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
