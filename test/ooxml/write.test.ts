import { strFromU8, unzipSync } from "fflate";
import type { Draft } from "../../src/document/draft";
import { TEMPLATES } from "../../src/guide/templates";
import { writeDocx } from "../../src/ooxml/write";
import { sdkErrors } from "../support/sdk-errors";

const parts = (bytes: Uint8Array): { document: string; styles: string; core: string } => {
  const files = unzipSync(bytes);
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  return { document: part("word/document.xml"), styles: part("word/styles.xml"), core: part("docProps/core.xml") };
};
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
    for (const [tag] of document.matchAll(/<\/?w:sdt>/g)) expect((depth += tag === "<w:sdt>" ? 1 : -1)).toBeLessThanOrEqual(1);
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
