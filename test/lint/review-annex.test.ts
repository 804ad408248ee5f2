import { ContentPool } from "../../src/document/content";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { reviewAnnexDraft } from "../../src/lint/review-annex-draft";
import { run } from "../../src/lint/run";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { buildOutline } from "../../src/outline/build-outline";
import { hasReviewAnnex } from "../../src/outline/review-annex";
import { RULES } from "../../src/rules";
import { checked, DRAFT } from "./checked";
import type { CheckedText } from "./checked";

const NOW = new Date(2026, 2, 15);
const ANNEX = `# Annexe – rapport de relecture

Relecture du 15 mars : la solution doit être rapide, conviviale, etc. [À rédiger : tout]

## Suite

| ID | Exigence |
|---|---|
| EX-F-002 | La solution doit être intuitive. |
`;
let draft: CheckedText;
beforeAll(async () => (draft = await checked(DRAFT)));

describe("the annex as a draft", () => {
  test.each(["fr", "en"] as const)("counts, then every point to settle or to improve with its part (%s)", (language) => {
    const { blocks } = reviewAnnexDraft(draft.outline, draft.findings, NOW, { since: new Date(2026, 2, 3), change: -12, isSameText: false }, language);
    const tables = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    const grave = draft.findings.filter(({ severity }) => severity !== "info");
    expect(tables).toHaveLength(2);
    expect(tables[0]?.rows.flatMap(({ cells }) => cells.slice(1).map(Number)).reduce((sum, one) => sum + one, 0)).toBe(draft.findings.length);
    expect(tables[1]?.rows).toHaveLength(grave.length);
    expect(tables[1]?.rows.map(({ cells }) => cells[0])).toEqual(grave.map((_, i) => String(i + 1)));
    for (const { columns } of tables) expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
    expect(blocks[1]).toMatchObject({ kind: "paragraph", text: expect.stringMatching(language === "fr" ? /12\spoints de moins que le 3 mars/ : /12 points fewer than on 3 March/) as string });
  });

  test("is a chapter among chapters: below the title of the whole document, at the top without one", async () => {
    const level = (checkedText: CheckedText): unknown => reviewAnnexDraft(checkedText.outline, checkedText.findings, NOW, null, "fr").blocks[0];
    expect(level(draft)).toMatchObject({ kind: "heading", level: 2 });
    expect(level(await checked("# Contexte\n\nTexte.\n\n# Objectifs\n\nTexte."))).toMatchObject({ kind: "heading", level: 1 });
  });

  test("says so where nothing is grave", () => {
    const remarks = draft.findings.slice(0, 2).map((finding) => ({ ...finding, severity: "info" as const }));
    const texts = reviewAnnexDraft(draft.outline, remarks, NOW, null, "fr").blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
    expect(texts.slice(1)).toEqual(["Aucun point à régler ni à améliorer.", "2 remarques pour information ne sont pas reprises ici."]);
  });

  test("never becomes guidance of its own", () => {
    const quoting = draft.findings.slice(0, 1).map((finding) => ({ ...finding, severity: "warning" as const, message: { fr: "« [À rédiger : tout] » reste à remplacer.", en: "" } }));
    expect(JSON.stringify(reviewAnnexDraft(draft.outline, quoting, NOW, null, "fr"))).not.toContain("[À");
  });
});

describe("the annex in the document", () => {
  test.each([
    ["at the end", `${DRAFT}\n${ANNEX}`],
    ["before the document's other chapters", `${ANNEX}\n${DRAFT}`],
    ["with a number typed before it", `${DRAFT}\n${ANNEX.replace("# Annexe", "# 12. Annexe")}`],
    ["with another dash and other capitals", `${DRAFT}\n${ANNEX.replace("Annexe – rapport", "ANNEXE - RAPPORT")}`],
    ["in English", `${DRAFT}\n${ANNEX.replace("Annexe – rapport de relecture", "Appendix – review report")}`],
  ])("is not checked, and changes nothing of what is found elsewhere: %s", async (_name, text) => {
    const { outline, findings } = await checked(text);
    expect(findings.map(({ key }) => key)).toEqual(draft.findings.map(({ key }) => key));
    expect(hasReviewAnnex(outline.document)).toBe(true);
    expect(outline.requirements).toHaveLength(draft.outline.requirements.length);
    expect(outline.words).toBe(draft.outline.words);
  });

  test("ends at the next heading of its level", async () => {
    const { findings } = await checked(`${DRAFT}\n${ANNEX}\n# Reprise de données\n\nLa solution doit être conviviale.`);
    expect(findings.filter(({ text }) => text === "conviviale").length).toBe(draft.findings.filter(({ text }) => text === "conviviale").length + 1);
  });

  test("a chapter of another title is read as ever", async () => {
    const { outline } = await checked(`${DRAFT}\n# Annexe – rapport d’audit\n\nLa solution doit être conviviale.`);
    expect(hasReviewAnnex(outline.document)).toBe(false);
    expect(outline.document.stories[0].blocks.every(({ kind }) => kind !== "opaque")).toBe(true);
  });

  test("is found again in the file that a writer made of it", async () => {
    const annex = reviewAnnexDraft(draft.outline, draft.findings, NOW, null, "fr");
    const bytes = await writeDocx([annex], { title: "Cahier des charges", language: "fr" });
    const outline = buildOutline(readDocx(bytes, new ContentPool()), GUIDE_PROFILE);
    expect(hasReviewAnnex(outline.document)).toBe(true);
    const found = await run({ outline, rules: RULES });
    expect(found.filter(({ range }) => range !== null)).toEqual([]);
  });
});
