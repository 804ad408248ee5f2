/** @jest-environment jsdom */
import { MessageChannel } from "node:worker_threads";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { readStored } from "../../../src/document/stored";
import { App } from "../../../src/taskpane/App";
import { speechOf } from "../../../src/taskpane/strings/strings";
import { TextHost } from "../text-host";

const DRAFT = `# Exigences fonctionnelles

La solution doit être conviviale.

La recherche doit être intuitive.
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

async function open(host: TextHost): Promise<void> {
  document.body.innerHTML = "<div></div>";
  root = createRoot(container());
  await act(async () => Promise.resolve(root?.render(<App port={host} speech={speechOf("fr")} officeTheme={() => undefined} search="?action=check" shelf={{ session: null, local: null }} />)));
  await settle();
}

/** Lets what is lazy load, the host answer and React draw. */
async function settle(): Promise<void> {
  await act(async () => new Promise((resolve) => setTimeout(resolve, 60)));
  if (container().querySelector('[role="progressbar"][aria-label="Progression"]')) await settle();
}

const nameOf = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
const buttons = (name: RegExp): readonly HTMLElement[] => [...container().querySelectorAll<HTMLElement>("button")].filter((button) => name.test(nameOf(button)));
const one = <T extends HTMLElement = HTMLElement>(selector: string): T => {
  const element = container().querySelector<T>(selector);
  if (element === null) throw new Error(`nothing is ${selector}`);
  return element;
};
async function press(element: HTMLElement | undefined): Promise<void> {
  if (element === undefined) throw new Error(`no such button among: ${buttons(/./).map(nameOf).join(" | ")}`);
  element.focus();
  await act(async () => Promise.resolve(element.click()));
  await settle();
}
const click = (name: RegExp): Promise<void> => press(buttons(name)[0]);
/** Types into a field as React sees it. */
async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  await act(async () => {
    Reflect.set(prototype, "value", text, field);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    return Promise.resolve();
  });
}
const pointsOf = (host: TextHost) => readStored(host.stored).dispositions.points;

test("a point is left as it is for a reason, listed apart, and put back", async () => {
  const host = new TextHost(DRAFT);
  await open(host);
  await click(/conviviale.+ne se mesure/);
  await click(/^Laisser tel quel : /);
  expect(document.activeElement).toBe(one("[data-reason]"));
  await press(one("[data-confirm-aside]"));
  expect(one("[role=alert]").textContent).toContain("Donnez une raison");
  expect(host.stored).toBeNull();
  await click(/^Laissé ouvert à dessein/);
  expect(one<HTMLTextAreaElement>("[data-reason]").value).toMatch(/^Laissé ouvert/);
  await press(one("[data-confirm-aside]"));
  expect(pointsOf(host)).toMatchObject([{ rule: "no-vague-terms", words: "conviviale", reason: expect.stringMatching(/^Laissé ouvert à dessein/) as string }]);
  expect(pointsOf(host)[0]).not.toHaveProperty("by");
  expect(buttons(/conviviale.+ne se mesure/)).toEqual([]);

  const group = buttons(/^Mis de côté 1$/)[0];
  expect(group?.getAttribute("aria-expanded")).toBe("false");
  await press(group);
  expect(one("[data-laid-aside]").textContent).toContain("Laissé ouvert à dessein");
  await click(/^Remettre dans la liste/);
  expect(pointsOf(host)).toEqual([]);
  expect(buttons(/conviviale.+ne se mesure/)).toHaveLength(1);
  expect(buttons(/^Mis de côté/)).toEqual([]);
});

test("Escape and Annuler leave the point in the list, and nothing in the document", async () => {
  const host = new TextHost(DRAFT);
  await open(host);
  await click(/intuitive.+ne se mesure/);
  await click(/^Laisser tel quel : /);
  await act(async () => Promise.resolve(one("[data-reason]").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))));
  expect(container().querySelector("[data-reason]")).toBeNull();
  await click(/^Laisser tel quel : /);
  await click(/^Annuler$/);
  expect(container().querySelector("[data-reason]")).toBeNull();
  expect(host.stored).toBeNull();
});

test("the same words are left everywhere, with the name that was typed; a point whose text changed says so", async () => {
  const host = new TextHost(`${DRAFT}\nL’extranet doit être convivial. La fiche doit être conviviale.\n`);
  await open(host);
  await click(/conviviale.+ne se mesure/);
  await click(/^Laisser tel quel : /);
  await type(one<HTMLTextAreaElement>("[data-reason]"), "Défini par la charte.");
  await type(one<HTMLInputElement>("input[autocomplete=name]"), "Anne");
  await press(one("[data-everywhere]"));
  await press(one("[data-confirm-aside]"));
  expect(pointsOf(host)).toMatchObject([{ key: null, words: "conviviale", reason: "Défini par la charte.", by: "Anne" }]);
  await click(/^Mis de côté 2$/);
  expect(one("[data-laid-aside]").textContent).toMatch(/conviviale.+partout dans le document \(2\).*Défini par la charte\. — Anne, /);
  host.text = DRAFT.replace("conviviale", "lisible");
  await click(/^Vérifier$/);
  await press(buttons(/^Vérifier$/)[1]);
  expect(one("[data-stale]").textContent).toContain("le texte a changé");
  await click(/^Oublier/);
  expect(pointsOf(host)).toEqual([]);
});

test("the page of the rules turns one off, adds words, starts afresh, and leads back", async () => {
  const host = new TextHost(DRAFT);
  await open(host);
  await click(/^Règles…$/);
  expect(nameOf(document.activeElement!)).toBe("Règles de la relecture");
  expect(container().querySelector("[data-rule]")).toBeNull();
  await click(/^Formulations \d+ sur \d+$/);
  await click(/^Contenu manquant \d+ sur \d+$/);
  const row = one('[data-rule="no-vague-terms"]');
  expect(row.textContent).toContain("2 points");
  await type(one<HTMLTextAreaElement>('[data-words="allow"]'), "convivial");
  await type(one<HTMLTextAreaElement>('[data-words="add"]'), "…");
  expect(one("[role=alert]").textContent).toMatch(/^Écrivez un mot/);
  await type(one<HTMLTextAreaElement>('[data-words="add"]'), "solution");
  await press(one("[data-save-rules]"));
  expect(readStored(host.stored).settings).toEqual({ version: 1, words: { allow: ["convivial"], add: ["solution"] } });
  await press(one('[data-rule="guide-sections-present"] input[type=checkbox]'));
  await press(one("[data-save-rules]"));
  expect(readStored(host.stored).settings).toMatchObject({ rules: { "guide-sections-present": { enabled: false } } });
  await press(one("[data-set-baseline]"));
  const { baseline } = readStored(host.stored).dispositions;
  expect(baseline?.keys.length).toBeGreaterThan(1);
  await click(/^Retour aux points/);
  expect(one("[role=tabpanel]").textContent).toContain("Rien à revoir");
  await click(/^Mis de côté/);
  expect(one("[data-baseline]").textContent).toMatch(/points présents au départ/);
  await click(/^Remettre dans la liste/);
  expect(readStored(host.stored).dispositions.baseline).toBeNull();
  expect(buttons(/« solution ».+ne se mesure/).length).toBeGreaterThan(0);
  expect(buttons(/conviviale.+ne se mesure/)).toEqual([]);
  expect(container().querySelectorAll('[data-finding="guide-sections-present"]')).toHaveLength(0);
});

test("settings come from a colleague's file, and a file that is none says why", async () => {
  const host = new TextHost(DRAFT);
  await open(host);
  await click(/^Règles…$/);
  const choose = async (text: string): Promise<void> => {
    const input = one<HTMLInputElement>("input[type=file]");
    Object.defineProperty(input, "files", { configurable: true, value: [{ text: () => Promise.resolve(text) }] });
    await act(async () => Promise.resolve(input.dispatchEvent(new Event("change", { bubbles: true }))));
    await settle();
  };
  await click(/^Formulations/);
  await choose('{"version":1,"rules":{"no-vague-terms":{"enabled":false}},"words":{"add":["agile"]}}');
  expect(one<HTMLInputElement>('[data-rule="no-vague-terms"] input').checked).toBe(false);
  expect(one<HTMLTextAreaElement>('[data-words="add"]').value).toBe("agile");
  await press(one("[data-save-rules]"));
  expect(readStored(host.stored).settings).toEqual({ version: 1, rules: { "no-vague-terms": { enabled: false } }, words: { add: ["agile"] } });
  // What the team leaves everywhere comes with it, and is taken back where points are put back.
  const aside = [{ key: null, rule: "no-vague-terms", words: "intuitive", reason: "Défini par la charte.", date: "2026-03-05" }];
  await choose(JSON.stringify({ version: 1, aside }));
  await press(one("[data-save-rules]"));
  expect(readStored(host.stored).settings).toEqual({ version: 1, aside });
  await click(/^Retour aux points/);
  expect(buttons(/intuitive.+ne se mesure/)).toEqual([]);
  await click(/^Mis de côté 1$/);
  await click(/^Remettre dans la liste/);
  expect(buttons(/intuitive.+ne se mesure/)).toHaveLength(1);
  await click(/^Règles…$/);
  await choose('{"version":3}');
  expect(one(".fui-MessageBar").textContent).toContain("«\u00a0version\u00a0» doit être 1");
});
