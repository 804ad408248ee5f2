import { strFromU8, unzipSync } from "fflate";
import type { Draft } from "../../src/document/draft";
import { NOTHING_STORED, writeStored } from "../../src/document/stored";
import { GUIDE_PROFILE } from "../../src/guide/profile";
import { TEMPLATES } from "../../src/guide/templates";
import { wholeDocument } from "../../src/guide/whole-document";
import { run } from "../../src/lint/run";
import { readDocx } from "../../src/ooxml/read";
import { writeDocx } from "../../src/ooxml/write";
import { buildOutline } from "../../src/outline/build-outline";
import { RULES } from "../../src/rules";
import { sdkErrors } from "../support/sdk-errors";

const parts = (bytes: Uint8Array): { document: string; styles: string; core: string; headers: string; footers: string } => {
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const all = (name: string): string => Object.keys(files).filter((file) => file.startsWith(name)).map(part).join("");
  return { document: part("word/document.xml"), styles: part("word/styles.xml"), core: part("docProps/core.xml"), headers: all("word/header"), footers: all("word/footer") };
};
/** The paragraphs of a text in WordprocessingML: its text and its properties. */
const paragraphs = (xml: string): { text: string; properties: string }[] =>
  Array.from(xml.matchAll(/<w:p>([^]*?)<\/w:p>/g), ([, inside = ""]) => ({
    text: Array.from(inside.matchAll(/<w:t[ >][^<]*?>?([^<>]*)<\/w:t>/g), ([, text]) => text).join(""),
    properties: /<w:pPr>[^]*?<\/w:pPr>/.exec(inside)?.[0] ?? "",
  }));
/** A box to tick: the only control that may stand within another. */
const BOX = /<w:sdt><w:sdtPr><w14:checkbox>[^]*?<\/w:sdt>/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

describe.each(["fr", "en"] as const)("all the templates (%s)", (language) => {
  const drafts = TEMPLATES.map((template) => template.draft(language));
  const written = writeDocx(drafts, { title: "Cahier des charges <CRM> & suite", language });

  test("is valid for Microsoft's Open XML SDK", async () => {
    expect(await sdkErrors(await written)).toEqual([]);
  });

  test("holds each draft in one content control of ours, none inside another", async () => {
    const { document } = parts(await written);
    expect(Array.from(document.matchAll(/<w:tag w:val="([^"]*)"/g), ([, tag]) => tag)).toEqual(TEMPLATES.map(({ id }) => `cadrage:section:${id}`));
    let depth = 0;
    for (const [tag] of document.replace(BOX, "").matchAll(/<\/?w:sdt>/g)) expect((depth += tag === "<w:sdt>" ? 1 : -1)).toBeLessThanOrEqual(1);
  });

  test("repeats the header row of every table and says its proofing language", async () => {
    const { document, styles, core } = parts(await written);
    expect(count(document, /<w:tblHeader\/>/g)).toBe(count(document, /<w:tbl>/g));
    expect(styles).toContain(`<w:lang w:val="${language === "fr" ? "fr-FR" : "en-GB"}"`);
    expect(core).toContain("Cahier des charges &lt;CRM&gt; &amp; suite");
  });
});

test("a table has a paragraph on either side, so that two never touch", async () => {
  const table = { kind: "table", columns: [{ header: "A", width: 40 }, { header: "B", width: 60 }], rows: [{ example: false, cells: ["1", "2"] }] } as const;
  const draft: Draft = { id: "t", title: "T", language: "en", blocks: [table, table] };
  const { document } = parts(await writeDocx([draft, draft], { title: "T", language: "en" }));
  expect(document).not.toMatch(/<\/w:tbl><w:tbl>|<w:sdtContent><w:tbl>|<\/w:tbl><\/w:sdtContent>/);
  expect(await sdkErrors(await writeDocx([draft, draft], { title: "T", language: "en" }))).toEqual([]);
});

const WIDE: Draft = {
  id: "wide", title: "Large", language: "fr",
  blocks: [
    { kind: "heading", level: 1, text: "Titre" },
    { kind: "guidance", text: "première consigne" },
    { kind: "guidance", text: "seconde consigne" },
    { kind: "table", columns: Array.from({ length: 6 }, (_, i) => ({ header: `C${i}`, width: i < 4 ? 17 : 16 })), rows: [{ example: false, cells: ["Audit", "[À rédiger\u00a0: date]", "", "", "", "du texte"] }] },
    { kind: "table", columns: Array.from({ length: 5 }, (_, i) => ({ header: `D${i}`, width: 20 })), rows: [{ example: false, cells: ["", "", "", "", ""] }] },
  ],
};

test("lines to tick begin with a box that a click ticks, and are read as the text they show", async () => {
  const blocks = [{ kind: "check", text: "à cocher", checked: false }, { kind: "check", text: "cochée", checked: true }] as const;
  const bytes = await writeDocx([{ ...WIDE, blocks }], { title: "T", language: "fr" });
  const boxes = parts(bytes).document.match(BOX) ?? [];
  expect(boxes.map((box) => [/<w14:checked w14:val="(\d)"\/>/.exec(box)?.[1], /<w:t[^>]*>(.*)<\/w:t>/.exec(box)?.[1]])).toEqual([["0", "☐"], ["1", "☒"]]);
  expect(boxes[0]).toContain('<w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/>');
  expect(readDocx(bytes).stories[0].blocks.slice(1)).toMatchObject([{ kind: "paragraph", text: "☐\u00a0à cocher" }, { kind: "paragraph", text: "☒\u00a0cochée" }]);
  expect(await sdkErrors(bytes)).toEqual([]);
});

test("what the product keeps travels in a part of its own, and is read back", async () => {
  const stored = writeStored({ ...NOTHING_STORED, profile: { version: 1, name: "Café & Cie", sections: [] } });
  const bytes = await writeDocx([WIDE], { title: "T", language: "fr", stored });
  expect(readDocx(bytes).stored).toBe(stored);
  expect(await sdkErrors(bytes)).toEqual([]);
});

describe("a table on its page", () => {
  const written = writeDocx([WIDE], { title: "T", language: "fr" });

  test("keeps its header row, and what introduces it, with what follows", async () => {
    const { document } = parts(await written);
    const kept = paragraphs(document).filter(({ properties }) => properties.includes("<w:keepNext/>")).map(({ text }) => text);
    expect(kept).toEqual(["[À rédiger\u00a0: seconde consigne]", "C0", "C1", "C2", "C3", "C4", "C5", "D0", "D1", "D2", "D3", "D4"]);
    expect(count(document, /<w:cantSplit\/>/g)).toBe(count(document, /<w:tr>/g));
  });

  test("never leaves its last row alone under the header on the next page", async () => {
    const long: Draft = { ...WIDE, blocks: [{ kind: "table", columns: [{ header: "A", width: 100 }], rows: ["1", "2", "3", "4", "5"].map((text) => ({ example: false, cells: [text] })) }] };
    const { document } = parts(await writeDocx([long], { title: "T", language: "fr" }));
    expect(paragraphs(document).filter(({ properties }) => properties.includes("<w:keepNext/>")).map(({ text }) => text)).toEqual(["A", "3", "4"]);
  });

  test("stands apart from the text below it, and lines to tick stay together", async () => {
    const blocks = [...WIDE.blocks, { kind: "guidance", text: "suite" }, { kind: "check", text: "un", checked: false }, { kind: "check", text: "deux", checked: false }, { kind: "paragraph", text: "fin" }] as const;
    const found = paragraphs(parts(await writeDocx([{ ...WIDE, blocks }], { title: "T", language: "fr" })).document);
    expect(found.filter(({ properties }) => /w:before="160"/.test(properties)).map(({ text }) => text)).toEqual(["[À rédiger\u00a0: suite]"]);
    expect(found.slice(-4).map(({ properties }) => properties.includes("<w:keepNext/>"))).toEqual([true, true, false, false]);
  });

  test("is small from six columns, and shows guidance in its cells as guidance", async () => {
    const { document } = parts(await written);
    const [wide = "", narrow = ""] = document.split("</w:tbl>");
    expect(count(wide, /"CadrageDenseCell"/g)).toBe(12);
    expect([count(wide, /"CadrageCell"/g), count(narrow, /"CadrageDenseCell"/g)]).toEqual([0, 0]);
    expect(wide).toMatch(/<w:i\/><w:iCs\/><w:color w:val="1F5C99"\/><\/w:rPr><w:t[^>]*>\[À rédiger\u00a0: date\]/);
    expect(count(wide.slice(wide.indexOf("<w:tbl>")), /<w:i\/>/g)).toBe(1);
  });

  test("says its title to screen readers", async () => {
    expect(Array.from(parts(await written).document.matchAll(/<w:tblCaption w:val="([^"]*)"/g), ([, title]) => title)).toEqual(["Titre", "Titre"]);
  });

  test("leaves room to write by hand where asked", async () => {
    expect(parts(await written).document).not.toContain("<w:trHeight");
    const { document } = parts(await writeDocx([WIDE], { title: "T", language: "fr", byHand: true }));
    expect(count(document, /<w:trHeight w:val="850" w:hRule="atLeast"\/>/g)).toBe(2);
  });
});

describe.each(["fr", "en"] as const)("a whole document (%s)", (language) => {
  const { front, body } = wholeDocument(GUIDE_PROFILE, language);
  const written = writeDocx(body, { title: "Cahier des charges <CRM>", language, front: { drafts: front, version: "Version 0.1" } });

  test("is valid for Microsoft's Open XML SDK", async () => {
    expect(await sdkErrors(await written)).toEqual([]);
  });

  test("has a table of contents with the page of each heading, not to be updated first, that is no content", async () => {
    const bytes = await written;
    const { document } = parts(bytes);
    const start = document.indexOf("TOCHeading");
    const field = document.slice(start, document.indexOf("<w:tag", start));
    const entries = Array.from(field.matchAll(/<w:pStyle w:val="TOC([12])"\/>[^]*?<w:t[^>]*>([^<]*)<\/w:t>[^]*?<w:fldChar w:fldCharType="separate"\/><w:t[^>]*>(\d+)<\/w:t>/g), ([, level, text, page]) => ({ level: Number(level), text, page: Number(page) }));
    const headings = body.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "heading" && block.level <= 2 ? [{ level: block.level, text: block.text }] : [])));
    expect(entries.map(({ level, text }) => ({ level, text }))).toEqual(headings);
    expect(entries.map(({ page }) => page)).toEqual(entries.map(({ page }) => page).sort((a, b) => a - b));
    expect(document).not.toContain('w:dirty="true"');
    const { blocks } = readDocx(bytes).stories[0];
    expect(blocks.filter((block) => block.kind === "opaque").map((block) => (block.kind === "opaque" ? block.what : ""))).toEqual(["tableOfContents"]);
  });

  test("is read as a document to be filled in, section by section, with nothing else to say of it", async () => {
    const outline = buildOutline(readDocx(await written), GUIDE_PROFILE);
    expect(outline.language).toBe(language);
    expect(outline.guide.map(({ definition, state }) => [definition.id, state])).toEqual(GUIDE_PROFILE.sections.map(({ id }) => [id, "toFill"]));
    expect(outline.requirements).toEqual([]);
    const found = new Set((await run({ outline, rules: RULES })).map(({ rule }) => rule));
    expect([...found].sort()).toEqual(["no-guidance-left", "review-checks-ticked"]);
  });

  test("writes the parts of a section once, and every table within its section", async () => {
    const { document } = parts(await written);
    const tables = [...front, ...body].flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table")).length;
    expect(count(document, /<w:tbl>/g)).toBe(tables);
    expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
    expect(body.filter(({ id }) => TEMPLATES.find((template) => template.id === id)?.kind === "table")).toEqual([]);
    expect(body.at(-1)?.id).toBe("review-checklist");
  });

  test("has its title, its version and its pages on each page but the first", async () => {
    const { document, headers, footers } = parts(await written);
    expect(document).toContain("<w:titlePg/>");
    expect(headers).toContain("Cahier des charges &lt;CRM&gt;");
    expect(headers).toContain("Version 0.1");
    expect(footers).toMatch(/PAGE<\/w:instrText>[^]*NUMPAGES<\/w:instrText>/);
    expect(paragraphs(document).find(({ properties }) => properties.includes('"Heading1"') && properties.includes("<w:pageBreakBefore/>"))?.text).toBe(body[0]?.blocks[0]?.kind === "heading" ? body[0].blocks[0].text : null);
  });
});
