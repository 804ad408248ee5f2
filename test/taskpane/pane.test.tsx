/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
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

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // What jsdom lacks of a browser.
  Object.assign(globalThis, { MessageChannel });
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media, onchange: null, addListener: () => undefined, removeListener: () => undefined });
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(async () => {
  await act(async () => Promise.resolve(root?.unmount()));
  document.body.innerHTML = "";
});

async function open(host: TextHost, search = ""): Promise<void> {
  document.body.innerHTML = "<div></div>";
  root = createRoot(container());
  const shelf = { session: null, local: null };
  await act(async () => Promise.resolve(root?.render(<App port={host} speech={speechOf("fr")} officeTheme={() => undefined} search={search} shelf={shelf} />)));
  await settle();
}

/** Lets the engine load, the host answer and React draw. */
async function settle(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 60)));
  if (container().querySelector('[role="progressbar"][aria-label="Progression"]')) await settle();
}

const nameOf = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
const buttons = (name: RegExp): readonly HTMLElement[] => [...container().querySelectorAll<HTMLElement>("button")].filter((button) => name.test(nameOf(button)));

async function click(name: RegExp): Promise<HTMLElement> {
  const button = buttons(name)[0];
  if (button === undefined) throw new Error(`no button ${String(name)} among: ${buttons(/./).map(nameOf).join(" | ")}`);
  button.focus();
  await act(async () => Promise.resolve(button.click()));
  await settle();
  return button;
}

test("the first run greets, then shows how far each section has got", async () => {
  await open(new TextHost(DRAFT));
  expect(buttons(/./).map(nameOf)).toEqual(["Rédiger", "Vérifier", "Exigences", "Partir du plan complet", "Compléter ce document", "Vérifier ce document"]);
  await click(/^Partir du plan/);
  expect(container().querySelector('[data-section="C2"]')?.textContent).toContain("Manquante");
  // The third step is over: its only section is written, and folded.
  expect(container().querySelectorAll("[data-section]")).toHaveLength(16);
  await click(/^3 · /);
  expect(container().querySelectorAll("[data-section]")).toHaveLength(17);
  await click(/^1 · /);
  expect(container().querySelectorAll("[data-section]")).toHaveLength(16);
});

test("an address that asks for it checks at once; a click on a point selects its words and says why", async () => {
  const host = new TextHost(DRAFT);
  await open(host, "?action=check");
  expect(container().querySelector("[role=status]")?.textContent).toMatch(/points à revoir/);
  const row = await click(/conviviale/);
  expect(host.asked).toEqual(["read", "reveal 0.3"]);
  expect(row.getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(row);
  expect(row.closest("li")?.querySelector("p")?.textContent).toBe("À améliorer");
  await click(/conviviale/);
  expect(row.getAttribute("aria-expanded")).toBe("false");
});

test("a missing section is inserted from its point, and the keyboard goes to what can be done next", async () => {
  const host = new TextHost(DRAFT);
  await open(host, "?action=check");
  await click(/Il manque la section « Objectifs/);
  await click(/^Insérer la section/);
  expect(host.text).toContain("# Objectifs");
  expect(buttons(/Il manque la section « Objectifs/)).toEqual([]);
  expect(nameOf(document.activeElement!)).toBe("Afficher");
});

test("arrows go from row to row, and from tab to tab", async () => {
  await open(new TextHost(DRAFT), "?action=check");
  const press = async (key: string): Promise<string> => {
    await act(async () => Promise.resolve(document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }))));
    await settle();
    return nameOf(document.activeElement!);
  };
  buttons(/^Sections manquantes/)[0]?.focus();
  expect(await press("ArrowDown")).toMatch(/^Il manque la section/);
  expect(await press("Home")).toMatch(/^Sections manquantes/);
  buttons(/^Vérifier$/)[0]?.focus();
  expect(await press("ArrowLeft")).toBe("Rédiger");
  expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
});

test("a filter shows one family alone, and the counter follows", async () => {
  await open(new TextHost(DRAFT), "?action=check");
  const all = container().querySelectorAll("[data-finding]").length;
  await click(/formulations/);
  const rows = [...container().querySelectorAll("[data-finding]")];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.length).toBeLessThan(all);
  await click(/^Suivant/);
  expect(container().querySelector("nav")?.textContent).toContain(`1 / ${rows.length}`);
});

test("an empty document is said to be empty, with one thing to do", async () => {
  await open(new TextHost(""), "?action=check");
  expect(container().querySelector("[role=tabpanel]")?.textContent).toContain("Ce document est vide");
  await click(/^Voir les sections/);
  expect(buttons(/^Rédiger/)[0]?.getAttribute("aria-selected")).toBe("true");
});
