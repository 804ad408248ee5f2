/** @jest-environment jsdom */
import axe from "axe-core";
import { reportHtml } from "../../src/lint/report-html";
import { checked, DRAFT } from "./checked";
import type { CheckedText } from "./checked";

const NOW = new Date(2026, 2, 15);
let draft: CheckedText;
beforeAll(async () => (draft = await checked(DRAFT)));

const page = (language: "fr" | "en", differences: object = {}): string => reportHtml({ file: "a <b> & \"c\".docx", ...draft, now: NOW, trend: null, ...differences }, language);
function open(html: string): Document {
  document.open();
  document.write(html);
  document.close();
  return document;
}
const rowsOf = (table: Element | null | undefined): string[][] => [...(table?.querySelectorAll("tbody tr") ?? [])].map((row) => [...row.children].map((cell) => cell.textContent ?? ""));

test.each(["fr", "en"] as const)("stands alone: no script, nothing from elsewhere, and people who cannot see it can read it (%s)", async (language) => {
  const html = page(language);
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\bsrc=|url\(|@import|https?:/i);
  const opened = open(html);
  expect(opened.documentElement.lang).toBe(language);
  expect(opened.title).toContain('a <b> & "c".docx');
  expect([...opened.querySelectorAll("svg.chart")].every((svg) => svg.getAttribute("aria-label") !== "")).toBe(true);
  // jsdom draws nothing: contrast is for a real browser.
  const { violations } = await axe.run(opened, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: node }) => node)])).toEqual([]);
});

test("what the document says is shown as text, never as markup", () => {
  const opened = open(page("fr"));
  expect(opened.querySelector("crm, conviviale, b")).toBeNull();
  expect(opened.body.textContent).toContain("La recherche doit être rapide & <conviviale>.");
  const hostile = draft.findings.slice(0, 1).map((finding) => ({ ...finding, message: { fr: '"><script>alert(1)</script>', en: "" } }));
  expect(open(page("fr", { findings: hostile })).querySelector("script")).toBeNull();
});

test("every point is listed under its part, with its words marked, and the charts count the same", () => {
  const opened = open(page("fr"));
  expect(opened.querySelectorAll(".points li")).toHaveLength(draft.findings.length);
  const headings = [...opened.querySelectorAll("h3")].map(({ textContent }) => textContent);
  expect(headings[0]).toBe("Contenu manquant");
  expect(headings).toContain("Exigences fonctionnelles");
  expect([...opened.querySelectorAll(".points mark")].map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(["rapide", "si possible"]));
  const bySection = rowsOf([...opened.querySelectorAll("table")].find(({ caption }) => caption?.textContent === "Points par partie du document"));
  expect(bySection.map(([name]) => name)).toEqual(headings);
  expect(bySection.reduce((sum, row) => sum + Number(row.at(-1)), 0)).toBe(draft.findings.length);
  for (const [, ...numbers] of bySection) expect(numbers.slice(0, -1).reduce((sum, number) => sum + Number(number), 0)).toBe(Number(numbers.at(-1)));
  const drawn = [...opened.querySelectorAll("svg.chart")].map((svg) => svg.getAttribute("aria-label") ?? "");
  for (const family of ["missing", "untested", "ambiguous"] as const) expect(opened.querySelector(`svg.chart rect.${family}`)).not.toBeNull();
  expect(drawn[0]).toContain(`formulations ${draft.findings.filter(({ family }) => family === "ambiguous").length}`);
});

test("the table of requirements gives use cases, criteria, and what each one lacks", () => {
  const rows = rowsOf(open(page("fr")).querySelector("table.requirements"));
  expect(rows).toHaveLength(draft.outline.requirements.length);
  const [first, second] = rows;
  expect(first?.slice(0, 3)).toEqual(["EX-F-001", "La solution doit afficher une fiche en moins de 2 secondes.", "Indispensable"]);
  expect(first?.[3]).toContain("Un commercial ouvre la fiche");
  expect(first?.[5]).toBe("rien");
  expect(second?.slice(3)).toEqual(["", "", "un sens unique, de quoi la vérifier, une partie de son contenu"]);
});

test("says how far the document has got since the last review, what was set aside, and what was not checked", () => {
  const [first] = draft.findings;
  const aside = { key: first!.key, rule: first!.rule, words: "rapide", reason: "Prévu au lot 2", date: "2026-03-03" };
  const opened = open(page("fr", { trend: { since: new Date(2026, 2, 3), change: -12, isSameText: false }, left: { aside: [{ finding: first, aside }], stale: [] } }));
  expect(opened.querySelector(".trend")?.textContent).toBe("12\u00a0points de moins que le 3 mars.");
  expect(opened.body.textContent).toContain("Prévu au lot 2");
  expect(opened.body.textContent).toContain("Non vérifié");
});

test("a document with nothing to review says so, without charts", () => {
  const opened = open(page("fr", { findings: [] }));
  expect(opened.querySelector("svg.chart")).toBeNull();
  expect(opened.querySelector(".total")?.textContent).toContain("Rien à revoir.");
});
