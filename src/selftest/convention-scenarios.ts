import { TEXT_CONVENTIONS, canonicalText } from "../document/text";
import type { Scenario } from "./scenario";
import { paragraphTexts } from "./write-body";

type Name = (typeof TEXT_CONVENTIONS)[number]["name"];

/**
 * The run that holds the element of a convention. Those that need a part of their own beside the document (notes,
 * comments, pictures, objects) or a table are not inserted here: docs/word-matrix.md says which, and how to see them.
 */
const RUNS: Readonly<Partial<Record<Name, string>>> = {
  "line break": "<w:br/>",
  "carriage return": "<w:cr/>",
  tab: "<w:tab/>",
  "page break": '<w:br w:type="page"/>',
  "column break": '<w:br w:type="column"/>',
  "soft hyphen": "<w:softHyphen/>",
  "no-break hyphen": "<w:noBreakHyphen/>",
  // A field is one only with its three marks: this row stands for "field begin" and "field separator" too.
  "field end":
    '<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE "x" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/>',
};
/** Conventions that the self-test page cannot check by itself. */
export const UNCHECKED: readonly Name[] = TEXT_CONVENTIONS.map(({ name }) => name).filter((name) => !(name in RUNS) && name !== "field begin" && name !== "field separator");

export const conventionScenarios: readonly Scenario[] = TEXT_CONVENTIONS.flatMap((row): readonly Scenario[] => {
  const run = RUNS[row.name];
  if (run === undefined) return [];
  const result = row.name === "field end" ? "x" : row.canonical;
  return [
    {
      id: `text-${row.name.replace(/ /g, "-")}`,
      title: { fr: `Texte canonique\u00a0: ${row.ooxml}`, en: `Canonical text: ${row.ooxml}` },
      run: async () => {
        await insertRun(run);
        const host = (await paragraphTexts()).find((text) => text.includes("avant")) ?? "";
        return [{ what: `text of Word ${JSON.stringify(host)}, canonical`, expected: `avant${result}après`, seen: canonicalText(host).text.trim() }];
      },
    },
  ];
});

/** Inserts one paragraph, "avant" + the run + "après", as a flat package (insertOoxml's format). */
function insertRun(run: string): Promise<void> {
  const body = `<w:p><w:r><w:t>avant</w:t></w:r><w:r>${run}</w:r><w:r><w:t>après</w:t></w:r></w:p><w:sectPr/>`;
  return Word.run(async (context) => {
    context.document.body.insertOoxml(flatPackage(body), "Replace");
    await context.sync();
  });
}

const flatPackage = (body: string): string =>
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">' +
  '<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="word/document.xml" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships></pkg:xmlData></pkg:part>' +
  '<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>' +
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>` +
  "</pkg:xmlData></pkg:part></pkg:package>";
