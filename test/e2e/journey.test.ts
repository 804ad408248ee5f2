import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Browser, Locator } from "playwright-core";
import type { JsonReport } from "../../src/lint/report-json";
import { openBrowser } from "../support/browser";
import { describeCorpus, sharedPath } from "../support/corpus";
import { sdkErrors } from "../support/sdk-errors";
import { serveBuild, type Site } from "../support/serve";
import { WorkbenchPage } from "../support/workbench";

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

/** What an author writes over each piece of guidance, told by how it begins, then in the rows of the tables. */
interface Written {
  readonly heading: string;
  readonly guidance: readonly (readonly [beginning: string, text: string])[];
  /** Each table told by words of it as inserted, with its rows from the example on. */
  readonly tables: readonly { readonly words: string; readonly rows: readonly (readonly string[])[] }[];
}

const OBJECTIVES: Written = {
  heading: "Objectifs",
  guidance: [
    ["quels enjeux métier", "L’entreprise tient aujourd’hui quatre fichiers de clients. Le projet les réunit dans une seule base, que le commerce et le service client partagent."],
    ["à quelle stratégie", "Ces enjeux répondent au plan 2026-2029 de la direction : garder les clients acquis avant d’ouvrir de nouveaux marchés."],
    ["quelles sont les contraintes", "Les contraintes ci-dessous ont été relevées en mars 2026."],
    ["quels résultats attendez-vous", "Les résultats sont comptés depuis la mise en production."],
    ["à quoi mesurerez-vous", "Chaque objectif a une valeur de départ, une cible et une date."],
    ["quels indicateurs suivrez-vous", "Le contrôle de gestion relève les indicateurs le premier lundi du mois."],
  ],
  tables: [
    { words: "Exemple : commandes saisies deux fois", rows: [["Commandes recopiées à la main", "5 heures par semaine et par commercial", "12 demandes sur 100 restent sans réponse"]] },
    {
      words: "Exemple : 3 mois",
      rows: [
        ["3 mois", "Les commerciaux saisissent leurs visites.", "8 visites sur 10 saisies le jour même"],
        ["6 mois", "Toutes les demandes sont suivies dans le CRM.", "100 demandes tirées au sort"],
        ["12 mois", "Le délai de réponse est tenu.", "8 heures en moyenne"],
        ["36 mois", "Le taux de renouvellement atteint 85 %.", "Contrats renouvelés sur contrats échus"],
      ],
    },
    {
      words: "Exemple : répondre à chaque client",
      rows: [
        ["Répondre dans la journée", "Réduire de 20 % le délai de réponse aux demandes", "Durée entre la demande et la réponse", "10 heures", "8 heures", "30 juin 2027"],
        ["Garder les clients acquis", "Porter à 85 % le taux de renouvellement des contrats", "Contrats renouvelés sur contrats échus", "78 %", "85 %", "31 décembre 2029"],
      ],
    },
    {
      words: "Exemple : part des devis relancés",
      rows: [
        ["Part des devis relancés", "Devis relancés sur devis envoyés", "35 %", "90 %", "30 juin 2027", "Direction des ventes"],
        ["Taux de conversion", "Devis gagnés sur devis envoyés", "24 %", "28 %", "30 juin 2027", "Direction des ventes"],
        ["Durée moyenne du cycle de vente", "Jours de la demande à la commande", "90 jours", "75 jours", "31 décembre 2027", "Direction des ventes"],
        ["Délai de réponse client", "Heures de la demande à la réponse", "10 heures", "8 heures", "30 juin 2027", "Service client"],
        ["Taux d’adoption interne", "Utilisateurs connectés chaque semaine", "0 %", "90 %", "30 juin 2027", "Informatique"],
      ],
    },
  ],
};

const REQUIREMENTS: Written = {
  heading: "Exigences fonctionnelles",
  guidance: [["une exigence par ligne", "Les exigences ci-dessous sont numérotées ; une offre qui ne répond pas à une exigence indispensable est écartée."]],
  tables: [
    {
      words: "Exemple : EX-01",
      rows: [
        ["EX-901", "Le CRM doit afficher la date du dernier contact sur la fiche du client.", "Fonctionnelle", "Indispensable", "Le commercial prépare sa visite en lisant la date et l’objet du dernier contact.", "Sur 20 fiches d’essai, la date affichée est celle du dernier contact saisi."],
        ["EX-902", "Le CRM doit envoyer au commercial un rappel la veille de chaque échéance de contrat.", "Fonctionnelle", "Souhaitable", "Le commercial reçoit le rappel à 9 heures et appelle le client.", "Sur 10 échéances d’essai, 10 rappels sont reçus la veille."],
      ],
    },
  ],
};

journey("the sample", path.resolve("assets/samples/cahier-des-charges-crm.docx"));

describeCorpus("real documents", () => {
  // It lacks objectives, and Microsoft's SDK finds no error in it as it came.
  const name = "ief2i-atypikhouse-cctd.docx";
  journey(name, sharedPath("corpus", "fr", name));
});

/** From the ribbon's *Vérifier* to the file that is sent, step by step on one page. */
function journey(name: string, file: string): void {
  describe(`from ribbon to file: ${name}`, () => {
    let workbench: WorkbenchPage;
    let original: readonly string[];
    let folder: string;

    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), "cadrage-journey-"));
      workbench = await WorkbenchPage.open(browser, site.address);
      await workbench.openFile(file);
      original = await workbench.paragraphs();
    });

    afterAll(async () => {
      await workbench?.close();
      await rm(folder, { recursive: true, force: true });
    });

    test("Vérifier in the ribbon shows the findings in the pane", async () => {
      await workbench.press("Cadrage.Check");
      await workbench.checked();
      expect((await workbench.findings()).map(({ rule }) => rule)).toContain("guide-sections-present");
    });

    test("a click on a finding selects its very words, and brings them into view", async () => {
      const row = workbench.pane.locator('li[data-finding="no-vague-terms"] button[data-row]').last();
      const [, quoted] = /^«\s(.+?)\s»/.exec((await row.innerText()).trim()) ?? [];
      expect(await workbench.wordsOf(row)).toBe(quoted);
      expect(await workbench.highlighted()).toEqual({ text: quoted, inView: true });
    });

    test("Rédiger inserts the objectives at their place and a table of requirements: missing becomes to be filled in", async () => {
      await workbench.chooseView("Rédiger");
      await workbench.waitForState("C2", "missing");
      await insertAtPlace(workbench, "objectives", OBJECTIVES);
      await workbench.waitForState("C2", "toFill");
      await insertAtPlace(workbench, "requirement-table", REQUIREMENTS);
      await workbench.pane.locator('[data-section="C3"]:is([data-state="started"], [data-state="toFill"])').waitFor();
      await workbench.pane.locator('[data-section="C2"]').getByRole("button", { name: /^Voir/ }).click();
      await workbench.page.locator(".document .selected-paragraph", { hasText: /^Objectifs$/ }).waitFor();
    });

    test("undo gives the document back as it was, and the section is missing again", async () => {
      await workbench.page.locator("main.document").focus();
      await workbench.page.keyboard.press("ControlOrMeta+Z");
      expect(await workbench.paragraphs()).not.toEqual(original);
      await workbench.undoAll();
      expect(await workbench.paragraphs()).toEqual(original);
      await workbench.pane.getByRole("button", { name: "Actualiser" }).click();
      await workbench.waitForState("C2", "missing");
    });

    test("the finding itself inserts the section; typed over, it is present", async () => {
      await workbench.chooseView("Vérifier");
      const missing = workbench.pane.locator('li[data-finding="guide-sections-present"]', { hasText: "« Objectifs »" });
      await missing.locator("button[data-row]").click();
      await missing.getByRole("button", { name: "Insérer la section" }).click();
      await missing.waitFor({ state: "detached" });
      await workbench.chooseView("Rédiger");
      await workbench.waitForState("C2", "toFill");
      await write(workbench, OBJECTIVES);
      await workbench.pane.getByRole("button", { name: "Actualiser" }).click();
      await workbench.waitForState("C2", "present");
    });

    test("a table of requirements too is filled in by typing", async () => {
      await insertAtPlace(workbench, "requirement-table", REQUIREMENTS);
      await workbench.pane.locator('[data-section="C3"]:is([data-state="started"], [data-state="toFill"])').waitFor();
      await write(workbench, REQUIREMENTS);
      await workbench.pane.getByRole("button", { name: "Actualiser" }).click();
      await workbench.waitForState("C3", "present");
    });

    test("the file downloaded is valid, and the command line finds in it what the pane finds in the document", async () => {
      await workbench.press("Cadrage.Check");
      await workbench.checked();
      const downloaded = await workbench.download(folder);
      const report = await commandLine(downloaded);
      // The pane sets the no-break spaces of French typography, which the report leaves out.
      const inFile = report.findings.map(({ rule, message, text }) => ({ rule, message: plain(message), words: text }));
      expect(sorted(await selectEach(workbench, inFile))).toEqual(sorted(inFile));
      expect(report.topics).toContainEqual({ topic: "objectives", status: "present", heading: "Objectifs" });
      expect(report.requirements.map(({ id }) => id)).toEqual(expect.arrayContaining(["EX-901", "EX-902"]));
      const [errors, errorsBefore] = await Promise.all([sdkErrors(await readFile(downloaded)), sdkErrors(await readFile(file))]);
      expect(errors).toEqual(errorsBefore);
      expect(workbench.complaints).toEqual([]);
    });
  });
}

/** Inserts a template by its first button of *Rédiger*, and sees to it that it stands where the button says, and nothing else has changed. */
async function insertAtPlace(workbench: WorkbenchPage, template: string, { heading, guidance }: Written): Promise<void> {
  const before = await workbench.paragraphs();
  const button = await workbench.insertButton(template);
  const label = (await button.getAttribute("aria-label")) ?? "";
  await workbench.insert(template);

  const after = await workbench.paragraphs();
  const count = after.length - before.length;
  // A table that joins its section comes without a heading: it begins with its guidance.
  const opening = label.includes("Dans") ? `[À rédiger\u00a0: ${guidance[0]?.[0]}` : heading;
  const start = after.findIndex((text, at) => text.startsWith(opening) && isDeepStrictEqual([...after.slice(0, at), ...after.slice(at + count)], before));
  expect(start).toBeGreaterThan(0);
  const [, where, quoted = ""] = /:\s(Avant|Après|Dans|À la fin du document)(?:\s«\s(.+)\s»)?$/.exec(label) ?? [];
  const title = quoted.replace(/…$/, "");
  if (where === "Avant") expect(after[start + count]).toContain(title);
  else if (where === "Après" || where === "Dans") expect(before.slice(0, start).join("\n")).toContain(title);
  else expect([where, start + count]).toEqual(["À la fin du document", after.length]);
  await workbench.page.locator(".document p", { hasText: opening }).first().waitFor();
}

/** Types over the guidance and into the rows of each table, its example row first. */
async function write(workbench: WorkbenchPage, { guidance, tables }: Written): Promise<void> {
  const { page } = workbench;
  for (const [beginning, text] of guidance) await workbench.type(page.locator(".document p", { hasText: `[À rédiger\u00a0: ${beginning}` }), text);
  for (const { words, rows } of tables) {
    const inserted = await tableWith(page.locator(".document table"), words);
    for (const [r, cells] of rows.entries())
      for (const [c, text] of cells.entries()) {
        const cell = inserted.locator("tr").nth(r + 1).locator("td").nth(c);
        await workbench.type(cell.locator("p").first(), text);
        expect(await cell.innerText()).toBe(text);
      }
  }
}

/** The first of these tables that has the words, whatever is written in it later. */
async function tableWith(tables: Locator, words: string): Promise<Locator> {
  await tables.filter({ hasText: words }).first().waitFor();
  const texts = await tables.allInnerTexts();
  return tables.nth(texts.findIndex((text) => text.replace(/\s+/g, " ").includes(words)));
}

/** The report of the built command line on a file. */
async function commandLine(file: string): Promise<JsonReport> {
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, ["dist/cli/cadrage.js", "check", "--format", "json", file], { maxBuffer: 1 << 26 }, (_, stdout) => resolve(stdout));
  });
  return JSON.parse(output) as JsonReport;
}

interface Shown {
  readonly rule: string;
  readonly message: string;
  readonly words: string | null;
}

/** The findings of the pane, each with the words that a click on it selects; null where the file's report quotes none. */
async function selectEach(workbench: WorkbenchPage, inFile: readonly Shown[]): Promise<readonly Shown[]> {
  const wordless = new Set(inFile.filter(({ words }) => words === null).map(({ rule, message }) => `${rule} ${message}`));
  const shown: Shown[] = [];
  const rows = workbench.pane.locator("li[data-finding] button[data-row]");
  for (const [index, { rule, message: shownMessage }] of (await workbench.findings()).entries()) {
    const message = plain(shownMessage);
    const words = wordless.has(`${rule} ${message}`) ? null : await workbench.wordsOf(rows.nth(index));
    shown.push({ rule, message, words });
  }
  return shown;
}

const plain = (text: string): string => text.replace(/\s/g, " ");
const sorted = (findings: readonly Shown[]): readonly string[] => findings.map((finding) => JSON.stringify(finding)).sort();
