/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { UserError } from "../../../src/document/error";
import { exportBlocks } from "../../../src/exchange/company-blocks";
import type { CompanyBlock } from "../../../src/exchange/company-blocks";
import { BlocksPane } from "../../../src/taskpane/blocks/BlocksPane";
import { SpeechContext, speechOf } from "../../../src/taskpane/strings/strings";
import type { Inserted } from "../../../src/word/word-port";
import { flatPackage } from "../../support/flat-package";
import { TextHost } from "../text-host";
import { FakeIndexedDb } from "./fake-indexed-db";

let root: Root | null = null;
let browser: FakeIndexedDb;
let host: TextHost;
let inserted: Inserted[];
let failures: unknown[];
let downloads: { readonly name: string; readonly content: Blob }[];

const container = (): HTMLElement => document.body.firstElementChild as HTMLElement;
const settle = (): Promise<void> => act(async () => new Promise((resolve) => setTimeout(resolve, 40)));

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // What jsdom lacks of a browser.
  globalThis.structuredClone ??= (value: unknown) => JSON.parse(JSON.stringify(value)) as never;
  let last: Blob | null = null;
  URL.createObjectURL = (content: Blob) => {
    last = content;
    return "blob:x";
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    if (last) downloads.push({ name: this.download, content: last });
  };
});

beforeEach(() => {
  browser = new FakeIndexedDb();
  Object.assign(globalThis, { indexedDB: browser });
  host = new TextHost("# Contexte");
  [inserted, failures, downloads] = [[], [], []];
});

afterEach(async () => {
  await act(async () => Promise.resolve(root?.unmount()));
  document.body.innerHTML = "";
});

async function open(isBusy = false): Promise<void> {
  document.body.innerHTML = "<div></div>";
  root = createRoot(container());
  await act(async () =>
    Promise.resolve(
      root?.render(
        <SpeechContext value={speechOf("fr")}>
          <FluentProvider theme={webLightTheme}>
            <BlocksPane port={host} isBusy={isBusy} onInserted={(one) => inserted.push(one)} onFailure={(cause) => failures.push(cause)} />
          </FluentProvider>
        </SpeechContext>,
      ),
    ),
  );
  await settle();
}

const nameOf = (element: Element): string => (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();
const buttons = (): readonly HTMLElement[] => [...container().querySelectorAll<HTMLElement>("button")];
const said = (): string => [...container().querySelectorAll("[role=status], [role=alert]")].map((each) => (each.textContent ?? "").replace(/\s+/g, " ")).join(" | ");
const fieldNamed = (name: RegExp): HTMLInputElement => {
  const label = [...container().querySelectorAll("label")].find((each) => name.test(each.textContent ?? ""));
  const input = label?.querySelector("input");
  if (!input) throw new Error(`no field ${String(name)}`);
  return input;
};

async function click(name: RegExp): Promise<void> {
  const button = buttons().find((each) => name.test(nameOf(each)));
  if (!button) throw new Error(`no button ${String(name)} among: ${buttons().map(nameOf).join(" | ")}`);
  button.focus();
  await act(async () => Promise.resolve(button.click()));
  await settle();
}

async function type(name: RegExp, text: string): Promise<void> {
  const input = fieldNamed(name);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return Promise.resolve();
  });
}

async function chooseFile(text: string): Promise<void> {
  const input = container().querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file field");
  Object.defineProperty(input, "files", { value: [new File([text], "blocs.json")], configurable: true });
  await act(async () => Promise.resolve(input.dispatchEvent(new Event("change", { bubbles: true }))));
  await settle();
  await settle();
}

/** Saves what is selected as a block. */
async function save(name: string, category: string, words: string): Promise<void> {
  host.selected = words;
  await click(/^Enregistrer la sélection/);
  await type(/^Nom/, name);
  await type(/^Catégorie/, category);
  await click(/^Enregistrer le bloc/);
}

const rows = (): readonly string[] => [...container().querySelectorAll("h3, [data-block]")].map((each) => (each.querySelector("span")?.textContent ?? "").trim());
const kept = (): readonly CompanyBlock[] => [...browser.kept.values()] as CompanyBlock[];

test("without blocks, a sentence says how to begin, and there is nothing to export", async () => {
  await open();
  expect(container().textContent).toContain("Aucun bloc pour l’instant");
  expect(buttons().map(nameOf)).toEqual(["Enregistrer la sélection comme bloc", "Importer des blocs"]);
});

test("a selection becomes a block under its category, and is inserted", async () => {
  await open();
  await save("Clause RGPD", "Juridique", "Le titulaire protège les données des clients.");
  expect(rows()).toEqual(["Juridique", "Clause RGPD"]);
  expect(said()).toContain("Bloc « Clause RGPD » enregistré.");
  expect(container().querySelector("[data-block]")?.textContent).toContain("Le titulaire protège");
  expect(kept()).toMatchObject([{ name: "Clause RGPD", category: "Juridique", language: "fr" }]);
  expect(nameOf(document.activeElement!)).toMatch(/^Enregistrer la sélection/);
  await click(/^Insérer « Clause RGPD/);
  expect(host.text).toContain("Le titulaire protège les données des clients.");
  expect(inserted).toMatchObject([{ title: "Clause RGPD" }]);
  expect(failures).toEqual([]);
});

test("blocks are there when the pane is opened again", async () => {
  await open();
  await save("Clause", "", "Un texte.");
  await act(async () => Promise.resolve(root?.unmount()));
  await open();
  expect(rows()).toEqual(["Sans catégorie", "Clause"]);
});

test("a block needs a name; a name that is taken gets a number", async () => {
  await open();
  await save(" ", "", "Un texte.");
  expect(said()).toContain("Donnez un nom au bloc.");
  expect(document.activeElement).toBe(fieldNamed(/^Nom/));
  expect(host.asked).toEqual([]);
  await type(/^Nom/, "Clause");
  await click(/^Enregistrer le bloc/);
  await save("Clause", "", "Un autre texte.");
  expect(rows()).toEqual(["Sans catégorie", "Clause", "Clause (2)"]);
});

test("nothing selected, or a selection that may not be kept, is told and keeps what was typed", async () => {
  await open();
  await save("Clause", "", "");
  expect(failures).toMatchObject([{ sentence: { fr: "Rien n’est sélectionné." } }]);
  expect(fieldNamed(/^Nom/).value).toBe("Clause");
  host.selected = "<w:altChunk/>";
  await click(/^Enregistrer le bloc/);
  expect((failures[1] as UserError).sentence.fr).toContain("objet ou un fichier incorporé");
  expect(kept()).toEqual([]);
});

test("a block is renamed and put in another category, one of those in use", async () => {
  await open();
  await save("Clause", "Juridique", "Un texte.");
  await click(/^Renommer « Clause/);
  expect([...container().querySelectorAll("option")].map(({ value }) => value)).toEqual(["Juridique"]);
  await type(/^Nom/, "Clause RGPD");
  await type(/^Catégorie/, "Données");
  await click(/^Enregistrer le nom/);
  expect(rows()).toEqual(["Données", "Clause RGPD"]);
  expect(said()).toContain("Bloc renommé « Clause RGPD ».");
});

test("a deletion can be taken back at once, from the keyboard", async () => {
  await open();
  await save("Clause", "Juridique", "Un texte.");
  const [before] = kept();
  await click(/^Supprimer « Clause/);
  expect(kept()).toEqual([]);
  expect(said()).toContain("Bloc « Clause » supprimé.");
  expect(nameOf(document.activeElement!)).toBe("Rétablir le bloc");
  await click(/^Rétablir/);
  expect(kept()).toEqual([before]);
  expect(rows()).toEqual(["Juridique", "Clause"]);
});

test("a search shows the blocks that hold its words, or says that none does", async () => {
  await open();
  await save("Clause", "Juridique", "Protection des données.");
  await save("Pénalités", "Juridique", "Retard de livraison.");
  await type(/^Chercher/, "donnees");
  expect(rows()).toEqual(["Juridique", "Clause"]);
  await type(/^Chercher/, "zzz");
  expect(said()).toContain("Aucun bloc ne contient ces mots.");
});

test("all blocks go to one file, which a colleague imports", async () => {
  await open();
  await save("Clause", "Juridique", "Un texte.");
  await click(/^Exporter/);
  expect(downloads.map(({ name }) => name)).toEqual(["blocs-cadrage.json"]);
  const text = exportBlocks(kept());
  expect(downloads[0]?.content.size).toBe(new Blob([text]).size);
  await act(async () => Promise.resolve(root?.unmount()));
  browser = new FakeIndexedDb();
  Object.assign(globalThis, { indexedDB: browser });
  await open();
  await chooseFile(text);
  expect(said()).toContain("1 bloc ajouté.");
  expect(rows()).toEqual(["Juridique", "Clause"]);
});

test("an import says which blocks were left out and why; another file is refused", async () => {
  await open();
  const block = (id: string, name: string, ooxml: string): CompanyBlock => ({ id, name, category: "", text: "x", ooxml, savedAt: "2027-01-15T09:00:00.000Z" });
  await chooseFile(exportBlocks([block("a", "Bon", flatPackage("Bonjour")), block("b", "Objet", flatPackage("<w:altChunk/>"))]));
  expect(said()).toContain("1 bloc ajouté.");
  expect(said()).toContain("« Objet » n’a pas été repris : il contient un objet ou un fichier incorporé.");
  expect(rows()).toEqual(["Sans catégorie", "Bon"]);
  await chooseFile("{}");
  expect((failures[0] as UserError).sentence.fr).toContain("n’est pas un fichier de blocs");
  expect(rows()).toEqual(["Sans catégorie", "Bon"]);
});

test("a browser that forbids storage is said to, with nothing to press in vain", async () => {
  Object.assign(globalThis, { indexedDB: undefined });
  await open();
  expect(said()).toContain("n’autorise pas Cadrage à garder des blocs");
  expect(buttons()).toEqual([]);
});

test("while the pane is at work, nothing is inserted", async () => {
  await open();
  await save("Clause", "", "Un texte.");
  await act(async () => Promise.resolve(root?.unmount()));
  await open(true);
  await click(/^Insérer « Clause/);
  expect(inserted).toEqual([]);
});

test("what Word refuses is told, and the pane goes on", async () => {
  await open();
  await save("Clause", "", "Un texte.");
  host.isProtected = true;
  await click(/^Insérer « Clause/);
  expect(failures).toMatchObject([{ sentence: { fr: "Document protégé." } }]);
  host.isProtected = false;
  await click(/^Insérer « Clause/);
  expect(inserted).toHaveLength(1);
});
