import { NOTHING_LEFT } from "../../src/lint/report-aside";
import { reportCsv } from "../../src/lint/report-csv";
import { checked, DRAFT } from "./checked";
import type { CheckedText } from "./checked";

let draft: CheckedText;
beforeAll(async () => (draft = await checked(DRAFT)));

/** Reads RFC 4180 back, letter by letter. */
function rowsOf(csv: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < csv.length; i++) {
    const character = csv.charAt(i);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv.charAt(i + 1) === '"') cell += csv.charAt(++i);
      else quoted = false;
    } else if (character === '"' && cell === "") quoted = true;
    else if (character === separator) {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (csv.startsWith("\r\n", i)) {
      rows.at(-1)?.push(cell);
      cell = "";
      i++;
      if (i + 1 < csv.length) rows.push([]);
    } else cell += character;
  }
  return rows;
}

test.each([["fr", ";"], ["en", ","]] as const)("Excel in %s opens it: byte order mark, its own separator, one row a point", (language, separator) => {
  const csv = reportCsv(draft.outline, draft.findings, NOTHING_LEFT, language);
  expect(csv.startsWith("\ufeff")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  const [header, ...rows] = rowsOf(csv.slice(1), separator);
  expect(header).toHaveLength(10);
  expect(rows).toHaveLength(draft.findings.length);
  for (const [i, row] of rows.entries()) {
    expect(row).toHaveLength(10);
    expect(row[4]).toBe(draft.findings[i]?.message[language]);
  }
});

test("what a document holds is never taken for a formula", () => {
  const rows = rowsOf(reportCsv(draft.outline, draft.findings, NOTHING_LEFT).slice(1), ";");
  const formula = rows.filter((row) => row[6]?.includes("SOMME"));
  expect(formula.length).toBeGreaterThan(0);
  for (const row of formula) expect(row[6]).toBe("'=SOMME(A1) doit être rapide, dit \"l’éditeur\" ; etc.");
  for (const sign of ["+1", "-1", "@x", "\t=1", " =1", "\uff1d1"]) {
    const findings = draft.findings.slice(0, 1).map((finding) => ({ ...finding, text: sign }));
    expect(rowsOf(reportCsv(draft.outline, findings, NOTHING_LEFT).slice(1), ";")[1]?.[5]).toBe(`'${sign}`);
  }
});

test("a point says where it is: its section, or that it is missing from the whole document", () => {
  const rows = rowsOf(reportCsv(draft.outline, draft.findings, NOTHING_LEFT).slice(1), ";");
  expect(rows.find((row) => row[5] === "rapide")?.slice(1, 4)).toEqual(["À améliorer", "formulations", "Gestion des contacts"]);
  expect(rows.find((row) => row[7] === "guide-sections-present")?.[3]).toBe("Contenu manquant");
});

test("what is left as it is follows, with who decided it and why", () => {
  const [open, left, old] = draft.findings;
  if (open === undefined || left === undefined || old === undefined) throw new Error("the draft has three points");
  const point = { key: left.key, rule: left.rule, words: left.text ?? "", reason: "Terme du contrat-cadre", by: "C. Morel", date: "2027-01-04" };
  const gone = { ...point, rule: "no-vague-terms", words: "convivial", reason: "Vu avec le marketing" };
  const rows = rowsOf(reportCsv(draft.outline, [open], { aside: [{ finding: left, aside: point }, { finding: old, aside: null }], stale: [gone] }).slice(1), ";").slice(1);
  expect(rows.map((row) => [row[0], row[7], row[8], row[9]])).toEqual([
    ["1", open.rule, "à revoir", ""],
    ["2", left.rule, "mis de côté", "Terme du contrat-cadre, C. Morel, 2027-01-04"],
    ["3", old.rule, "point de départ", ""],
    ["4", "no-vague-terms", "sans objet : le texte a changé", "Vu avec le marketing, C. Morel, 2027-01-04"],
  ]);
  expect(rows[3]?.[5]).toBe("convivial");
});
