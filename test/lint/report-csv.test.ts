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
  const csv = reportCsv(draft.outline, draft.findings, language);
  expect(csv.startsWith("\ufeff")).toBe(true);
  expect(csv.endsWith("\r\n")).toBe(true);
  const [header, ...rows] = rowsOf(csv.slice(1), separator);
  expect(header).toHaveLength(8);
  expect(rows).toHaveLength(draft.findings.length);
  for (const [i, row] of rows.entries()) {
    expect(row).toHaveLength(8);
    expect(row[4]).toBe(draft.findings[i]?.message[language]);
  }
});

test("what a document holds is never taken for a formula", () => {
  const rows = rowsOf(reportCsv(draft.outline, draft.findings).slice(1), ";");
  const formula = rows.filter((row) => row[6]?.includes("SOMME"));
  expect(formula.length).toBeGreaterThan(0);
  for (const row of formula) expect(row[6]).toBe("'=SOMME(A1) doit être rapide, dit \"l’éditeur\" ; etc.");
  for (const sign of ["+1", "-1", "@x", "\t=1", " =1", "\uff1d1"]) {
    const findings = draft.findings.slice(0, 1).map((finding) => ({ ...finding, text: sign }));
    expect(rowsOf(reportCsv(draft.outline, findings).slice(1), ";")[1]?.[5]).toBe(`'${sign}`);
  }
});

test("a point says where it is: its section, or that it is missing from the whole document", () => {
  const rows = rowsOf(reportCsv(draft.outline, draft.findings).slice(1), ";");
  expect(rows.find((row) => row[5] === "rapide")?.slice(1, 4)).toEqual(["À améliorer", "formulations", "Gestion des contacts"]);
  expect(rows.find((row) => row[7] === "guide-sections-present")?.[3]).toBe("Contenu manquant");
});
