import type { DraftBlock, DraftTable } from "../../src/document/draft";
import { isExampleMark, isGuidanceOnly } from "../../src/document/guidance";
import type { Language } from "../../src/document/language";
import { GUIDE_ITEMS } from "../../src/guide/guide-item";
import { TEMPLATES, templateById } from "../../src/guide/templates";

const LANGUAGES: readonly Language[] = ["fr", "en"];
const DRAFTS = TEMPLATES.flatMap((template) => LANGUAGES.map((language) => ({ name: `${template.id} (${language})`, language, template, draft: template.draft(language) })));
const tables = (blocks: readonly DraftBlock[]): DraftTable[] => blocks.filter((block) => block.kind === "table");
const shape = (blocks: readonly DraftBlock[]): unknown =>
  blocks.map((block) =>
    block.kind === "table"
      ? { columns: block.columns.map(({ width }) => width), rows: block.rows.map(({ example, cells }) => ({ example, filled: cells.map((cell) => cell !== "") })) }
      : block.kind === "heading"
        ? `heading ${block.level}`
        : block.kind,
  );
/** Centimetres: the text of an A4 page, the margins of a cell, an average letter of Calibri at 10 points, and at 9 in tables of six columns or more. */
const [TEXT_WIDTH, CELL_MARGINS, LETTER, SMALL_LETTER] = [16, 0.32, 0.19, 0.17];
const textsOf = (blocks: readonly DraftBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [...block.columns.map(({ header }) => header), ...block.rows.flatMap(({ cells }) => cells)] : [block.text]));

test("ids are unique, in kebab-case, and found again", () => {
  expect(new Set(TEMPLATES.map(({ id }) => id)).size).toBe(TEMPLATES.length);
  for (const template of TEMPLATES) {
    expect(template.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(templateById(template.id)).toBe(template);
  }
  expect(templateById("none")).toBeUndefined();
});

describe.each(DRAFTS)("$name", ({ template, language, draft }) => {
  test("says what it is, in the language asked", () => {
    expect(draft.id).toBe(template.id);
    expect(draft.language).toBe(language);
    expect(draft.title).toBe(template.title[language]);
  });

  test("cites rows of the guide", () => {
    expect(template.source.length).toBeGreaterThan(0);
    for (const item of template.source) expect(GUIDE_ITEMS).toContain(item);
  });

  test("begins with a heading and guides the author", () => {
    expect(draft.blocks[0]).toMatchObject({ kind: "heading", level: 1 });
    expect(draft.blocks.some(({ kind }) => kind === "guidance")).toBe(true);
  });

  test("holds nothing that would pass for the author's own text", () => {
    expect(draft.blocks.filter(({ kind }) => kind === "paragraph")).toEqual([]);
    for (const { rows } of tables(draft.blocks))
      for (const { example, cells: [label = "", ...others] } of rows) {
        expect(example || others.every((cell) => cell === "" || isGuidanceOnly(cell))).toBe(true);
        // A label written in advance comes with cells that ask: the row is then known not to be the author's.
        expect(example || label === "" || others.some(isGuidanceOnly)).toBe(true);
      }
  });

  test("tables: widths total 100, as many cells as columns, one example row that says so, rows to fill", () => {
    for (const { columns, rows } of tables(draft.blocks)) {
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
      for (const { header } of columns) expect(header).not.toBe("");
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
      const examples = rows.filter(({ example }) => example);
      expect(examples).toHaveLength(1);
      for (const { cells } of examples) {
        expect(isExampleMark(cells[0] ?? "")).toBe(true);
        expect(cells.every((cell) => cell !== "")).toBe(true);
      }
      expect(rows.length - examples.length).toBeGreaterThanOrEqual(3);
    }
  });

  test("columns hold the longest word of their cells on one line", () => {
    const tooNarrow = tables(draft.blocks).flatMap(({ columns, rows }) =>
      columns.flatMap(({ header, width }, i) => {
        const words = [header, ...rows.map(({ cells }) => cells[i] ?? "")].flatMap((text) => text.split(/[\s\u00a0/-]+/));
        const longest = words.reduce((best, word) => (word.length > best.length ? word : best), "");
        const room = TEXT_WIDTH * (width / 100) - CELL_MARGINS;
        const letter = columns.length >= 6 ? SMALL_LETTER : LETTER;
        return longest.length * letter > room ? [`${header} (${width} %): "${longest}" needs ${Math.ceil(((longest.length * letter + CELL_MARGINS) / TEXT_WIDTH) * 100)} %`] : [];
      }),
    );
    expect(tooNarrow).toEqual([]);
  });

  test("guidance can stand between brackets, and its typography is its language's", () => {
    for (const block of draft.blocks) if (block.kind === "guidance") expect(block.text).not.toMatch(/[[\]]/);
    for (const text of textsOf(draft.blocks)) {
      expect(text).not.toMatch(/'|\.\.\.| {2}|^\s|\s$/);
      if (language === "fr") expect(text).not.toMatch(/ [:;?!»%]|« /);
      else expect(text).not.toMatch(/[\u00a0\u202f][:;?!%]|[«»]/);
    }
  });
});

test("both languages have the same shape", () => {
  for (const template of TEMPLATES) expect(shape(template.draft("en").blocks)).toEqual(shape(template.draft("fr").blocks));
});

test("the requirement table has the columns that the guide asks for", () => {
  const [table] = tables(templateById("requirement-table")?.draft("fr").blocks ?? []);
  expect(table?.columns.map(({ header }) => header)).toEqual(["Id", "Exigence", "Type", "Priorité", "Cas d’usage", "Critère d’acceptation"]);
});

test("the review checklist covers the five checks of the guide", () => {
  for (const language of LANGUAGES) {
    const lines = textsOf((templateById("review-checklist")?.draft(language).blocks ?? []).filter(({ kind }) => kind === "check"));
    for (const check of ["V1", "V2", "V3", "V4", "V5"]) expect(lines.some((line) => line.startsWith(`${check} – `))).toBe(true);
  }
});
