/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { readStored } from "../../src/document/stored";
import { App } from "../../src/taskpane/App";
import { speechOf } from "../../src/taskpane/strings/strings";
import { TextHost } from "./text-host";

const DRAFT = `# Entreprise et contexte

Notre société distribue des pompes industrielles depuis 1987 ; elle emploie 120 salariés.

# Exigences fonctionnelles

La solution doit être conviviale.
`;

let root: Root | null = null;
const container = (): HTMLElement => document.body.firstElementChild as HTMLElement;
/** Files given to the person, by name. */
const saved = new Map<string, Blob>();

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, MessageChannel });
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media, onchange: null, addListener: () => undefined, removeListener: () => undefined });
  Element.prototype.scrollIntoView = () => undefined;
  // What jsdom lacks of a browser: a link to a file of its own.
  let last = new Blob();
  URL.createObjectURL = (blob) => {
    last = blob as Blob;
    return "blob:report";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement): void {
    saved.set(this.download, last);
  };
});

afterEach(async () => {
  await act(async () => Promise.resolve(root?.unmount()));
  document.body.innerHTML = "";
  saved.clear();
});

async function open(host: TextHost): Promise<void> {
  document.body.innerHTML = "<div></div>";
  root = createRoot(container());
  const shelf = { session: null, local: null };
  await act(async () => Promise.resolve(root?.render(<App port={host} speech={speechOf("fr")} officeTheme={() => undefined} search="?action=check" shelf={shelf} />)));
  await settle();
}

async function settle(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 60)));
  if (container().querySelector('[role="progressbar"][aria-label="Progression"]')) await settle();
}

async function click(selector: string): Promise<HTMLElement> {
  const element = container().querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing is ${selector}`);
  await act(async () => Promise.resolve(element.click()));
  await settle();
  return element;
}

const text = (selector: string): string => (container().querySelector(selector)?.textContent ?? "").replace(/\s+/g, " ");
const textOf = async (blob: Blob | undefined): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === "string" ? reader.result : "");
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsText(blob ?? new Blob());
  });

test("a point explains itself inside the pane: examples to avoid and to follow, where the rule comes from", async () => {
  await open(new TextHost(DRAFT));
  await click('[data-finding="no-vague-terms"] [data-row]');
  const why = await click('[data-finding="no-vague-terms"] [data-why]');
  expect(why.getAttribute("aria-expanded")).toBe("true");
  const explanation = '[data-rule-explanation="no-vague-terms"]';
  expect(text(explanation)).toMatch(/À éviter.*Rien à redire.*Dans le guide : Le contenu est clair.*Dans les normes : INCOSE R7/);
  expect(text(explanation)).not.toMatch(/[⟦⟧|#]/);
  expect(container().querySelectorAll(`${explanation} mark`).length).toBeGreaterThan(0);
  await click('[data-finding="no-vague-terms"] [data-why]');
  expect(container().querySelector(explanation)).toBeNull();
});

test("the report is given as a page and as a spreadsheet", async () => {
  await open(new TextHost(DRAFT));
  await click("[data-open-report]");
  expect(document.activeElement?.textContent).toBe("Rapport de relecture");
  await click('[data-report="html"]');
  await click('[data-report="csv"]');
  expect([...saved.keys()]).toEqual(["rapport-de-relecture.html", "rapport-de-relecture.csv"]);
  expect(await textOf(saved.get("rapport-de-relecture.html"))).toContain("<mark>conviviale</mark>");
  expect(await textOf(saved.get("rapport-de-relecture.csv"))).toContain(";conviviale;");
});

test("a review that is kept says what has changed at the next one", async () => {
  const host = new TextHost(DRAFT);
  await open(host);
  expect(container().querySelector("[data-trend]")).toBeNull();
  await click("[data-open-report]");
  await click('[data-report="keep"]');
  expect(readStored(host.stored).review).toMatchObject({ severities: { error: expect.any(Number) as number }, fingerprint: expect.any(String) as string });
  expect(host.stored).not.toContain("conviviale");
  host.text = host.text.replace("doit être conviviale", "doit répondre en moins de 2 secondes");
  await act(async () => Promise.resolve(root?.unmount()));
  await open(host);
  expect(text("[data-trend]")).toMatch(/^\d+ points? de moins que le /);
});

test("the annex goes to the end of the document, is not checked, and replaces the one before", async () => {
  const host = new TextHost(DRAFT);
  await open(host);
  const total = text("h2[data-keep-focus]");
  await click("[data-open-report]");
  expect(text('[data-report="annex"]')).toBe("Insérer l’annexe de relecture");
  await click('[data-report="annex"]');
  expect(host.asked.slice(-3)).toEqual(["remove by force", "insert review-annex end", "read"]);
  expect(host.text).toContain("# Annexe – rapport de relecture");
  expect(readStored(host.stored).review).not.toBeNull();
  expect(text('[data-report="annex"]')).toBe("Remplacer l’annexe de relecture");
  const back = [...container().querySelectorAll("button")].find(({ textContent }) => textContent === "Retour aux points à revoir");
  await act(async () => Promise.resolve(back?.click()));
  await settle();
  expect(text("h2[data-keep-focus]")).toBe(total);
  expect(text("[data-trend]")).toMatch(/^Texte inchangé depuis la relecture du /);
});
