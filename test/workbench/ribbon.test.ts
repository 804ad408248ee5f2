/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { drawRibbon, localAddress } from "../../src/workbench/ribbon";
import { readRibbon, type RibbonAction } from "../../src/workbench/ribbon-model";

const manifest = readFileSync("manifest.xml", "utf8");

test.each([
  ["fr-FR", "Cahier des charges", ["Rédiger", "Insérer", "Vérifier", "Autotest"]],
  ["en-GB", "Requirements", ["Write", "Insert", "Check", "Self-test"]],
  ["de-DE", "Cahier des charges", ["Rédiger", "Insérer", "Vérifier", "Autotest"]],
])("the ribbon of a Word in %s says what the manifest says", (locale, tab, labels) => {
  const ribbon = readRibbon(manifest, locale);
  expect(ribbon.tab).toBe(tab);
  expect(ribbon.groups.flatMap(({ controls }) => controls.map(({ label }) => label))).toEqual(labels);
});

test("buttons and menu items do what the manifest says", () => {
  const done: [string, RibbonAction][] = [];
  const ribbon = drawRibbon(readRibbon(manifest, "fr-FR"), { label: "Ruban", onAction: (id, action) => done.push([id, action]) });
  document.body.replaceChildren(ribbon);
  const control = (id: string): HTMLElement => ribbon.querySelector(`[data-control="${id}"]`) as HTMLElement;
  control("Cadrage.Check").click();
  control("Cadrage.Insert").click();
  expect(control("Cadrage.Insert").getAttribute("aria-expanded")).toBe("true");
  expect(document.activeElement).toBe(control("Cadrage.Objectives"));
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
  (document.activeElement as HTMLElement).click();
  expect(control("Cadrage.Insert").getAttribute("aria-expanded")).toBe("false");
  expect(done).toEqual([
    ["Cadrage.Check", { kind: "showTaskpane", address: "https://localhost:3000/taskpane.html?action=check", title: "Cadrage" }],
    ["Cadrage.Requirements", { kind: "executeFunction", name: "insertRequirementTable" }],
  ]);
});

test("a manifest that refers to nothing is refused by name", () => {
  expect(() => readRibbon(manifest.replace('<bt:Url id="Pane.Url"', '<bt:Url id="Other.Url"'), "fr-FR")).toThrow("no resource Pane.Url");
  expect(() => readRibbon("<OfficeApp>", "fr-FR")).toThrow("manifest.xml");
});

test("an address of the manifest is asked of this site", () => {
  expect(localAddress("https://cadrage.example/taskpane.html?action=check")).toBe("/taskpane.html?action=check");
});
