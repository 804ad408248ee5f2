import { BlockRefused, tidyBlock } from "../../src/exchange/tidy-block";
import { p, r } from "../support/docx";
import { flatPackage, flatPart } from "../support/flat-package";
import type { FlatOptions } from "../support/flat-package";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TEXT = p("Le titulaire répond.");

function reason(ooxml: string): string {
  try {
    tidyBlock(ooxml);
  } catch (error) {
    if (error instanceof BlockRefused) return error.reason.fr;
    throw error;
  }
  return "taken";
}
const tidied = (body: string, options?: FlatOptions): string => tidyBlock(flatPackage(body, options));
const bodyOf = (ooxml: string): string => /<w:body>(.*)<\/w:body>/s.exec(ooxml)?.[1] ?? "no body";
const binary = (name: string, contentType: string): string => `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:binaryData>AAECAw==</pkg:binaryData></pkg:part>`;

describe("what is refused", () => {
  const macro = { relationships: [{ id: "rId9", type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject", target: "vbaProject.bin" }], parts: [binary("/word/vbaProject.bin", "application/vnd.ms-office.vbaProject")] };
  const object = '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" r:id="rId9"/></w:object></w:r></w:p>';
  const field = (...runs: readonly string[]): string => p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map((run) => `<w:r><w:instrText>${run}</w:instrText></w:r>`).join("")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("x")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`);
  it.each([
    ["another XML", "<a/>", "n’est pas un extrait"],
    ["a bare document", `<w:document ${W}><w:body>${TEXT}</w:body></w:document>`, "n’est pas un extrait"],
    ["no XML", "bonjour", "abîmé"],
    ["a tag left open", flatPackage(TEXT).replace("</pkg:package>", ""), "abîmé"],
    ["tags that cross", flatPackage(TEXT).replace("</w:r></w:p>", "</w:p></w:r>"), "abîmé"],
    ["a prefix without a namespace", flatPackage("<x:p/>"), "abîmé"],
    ["a document type", flatPackage(TEXT).replace("<pkg:package", '<!DOCTYPE a [<!ENTITY b "c">]><pkg:package'), "abîmé"],
    ["a forbidden character", flatPackage(p("a&#1;b")), "abîmé"],
    ["two roots", `${flatPackage(TEXT)}<a/>`, "abîmé"],
    ["nesting without end", flatPackage("<w:p>".repeat(600) + "</w:p>".repeat(600)), "abîmé"],
    ["nothing", flatPackage("<w:p/><w:sectPr/>"), "ni texte"],
    ["a macro", flatPackage(TEXT, macro), "macro"],
    ["a macro that nothing points to", flatPackage(TEXT, { parts: macro.parts }), "macro"],
    ["an OLE object", flatPackage(object, { relationships: [{ id: "rId9", type: "oleObject", target: "embeddings/o.bin" }], parts: [binary("/word/embeddings/o.bin", "application/vnd.openxmlformats-officedocument.oleObject")] }), "incorporé"],
    ["an object whose file is missing", flatPackage(object), "incorporé"],
    ["another file to be read in", flatPackage(`${TEXT}<w:altChunk r:id="rId9"/>`, { relationships: [{ id: "rId9", type: "aFChunk", target: "x.html" }] }), "incorporé"],
    ["a picture that is none", flatPackage(TEXT, { relationships: [{ id: "rId9", type: "image", target: "x.exe" }], parts: [binary("/word/x.exe", "application/octet-stream")] }), "incorporé"],
    ["a linked picture", flatPackage(TEXT, { relationships: [{ id: "rId9", type: "image", target: "https://ailleurs.example/x.png", external: true }] }), "fichier extérieur"],
    ["a field that runs a command", flatPackage(field(" DDEAUTO c:\\\\x ")), "commande"],
    ["one cut into runs", flatPackage(field(" INCLUDE", "PICTURE &quot;https://x&quot;")), "commande"],
    ["one written with references", flatPackage(field("&#68;DE c:")), "commande"],
    ["a simple one", flatPackage(p('<w:fldSimple w:instr=" INCLUDETEXT x "><w:r><w:t>a</w:t></w:r></w:fldSimple>')), "commande"],
  ])("%s", (_, ooxml, why) => {
    expect(reason(ooxml)).toContain(why);
  });

  it("but neither a link nor a page number", () => {
    const link = p('<w:hyperlink r:id="rId9"><w:r><w:t>site</w:t></w:r></w:hyperlink>');
    const ooxml = tidied(link + field(" PAGE "), { relationships: [{ id: "rId9", type: "hyperlink", target: "https://entreprise.example/?a=1&amp;b=2", external: true }] });
    expect(ooxml).toContain('Target="https://entreprise.example/?a=1&amp;b=2" TargetMode="External"');
    expect(bodyOf(ooxml)).toContain('<w:hyperlink r:id="rId9">');
  });
});

describe("what stays behind", () => {
  it("the section, reviewers’ marks and their names, the ids of a session", () => {
    const body =
      `<w:p w:rsidR="00AA00AA"><w:pPr><w:rPr><w:ins w:id="1" w:author="Claire"/><w:rPrChange w:id="9" w:author="Claire"><w:rPr/></w:rPrChange></w:rPr></w:pPr>` +
      `<w:commentRangeStart w:id="2"/><w:ins w:id="3" w:author="Claire">${r("gardé")}</w:ins><w:del w:id="4" w:author="Claire"><w:r><w:delText>ôté</w:delText></w:r></w:del>` +
      `<w:commentRangeEnd w:id="2"/><w:r><w:commentReference w:id="2"/></w:r></w:p><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr>`;
    const ooxml = tidied(body, { relationships: [{ id: "rId8", type: "comments", target: "comments.xml" }], parts: [flatPart("/word/comments.xml", `${WORD}.comments+xml`, `<w:comments ${W}><w:comment w:id="2" w:author="Claire"/></w:comments>`)] });
    expect(bodyOf(ooxml)).toBe(`<w:p><w:pPr><w:rPr/></w:pPr><w:r><w:t xml:space="preserve">gardé</w:t></w:r><w:r/></w:p>`);
    expect(ooxml).not.toContain("Claire");
    expect(ooxml).not.toContain("comments");
  });

  it("a row whose deletion was tracked", () => {
    const row = (text: string, properties = ""): string => `<w:tr>${properties}<w:tc>${p(text)}</w:tc></w:tr>`;
    const body = bodyOf(tidied(`<w:tbl>${row("reste")}${row("part", '<w:trPr><w:del w:id="1" w:author="Claire"/></w:trPr>')}</w:tbl><w:p/>`));
    expect(body).toContain("reste");
    expect(body).not.toContain("part");
  });

  it("content controls, ours among them; what they hold stays", () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="cadrage:section:objectives"/></w:sdtPr><w:sdtContent xmlns:q="urn:q">${p("Objectifs")}<w:p q:a="1"/></w:sdtContent></w:sdt>`;
    const body = bodyOf(tidied(control));
    expect(body).toContain("Objectifs");
    expect(body).not.toMatch(/w:sdt|cadrage/);
    expect(body).toContain('<w:p q:a="1" xmlns:q="urn:q"/>');
    expect(reason(tidied(control))).toBe("taken");
  });

  it("all that belongs to the document: settings, theme, properties, the company's own data", () => {
    const relationships = [
      { id: "rId1", type: "settings", target: "settings.xml" },
      { id: "rId2", type: "theme", target: "theme/theme1.xml" },
      { id: "rId3", type: "customXml", target: "../customXml/item1.xml" },
    ];
    const parts = [flatPart("/word/settings.xml", `${WORD}.settings+xml`, `<w:settings ${W}/>`), flatPart("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", "<a/>"), flatPart("/customXml/item1.xml", "application/xml", "<secret/>"), flatPart("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", "<author>Claire</author>")];
    const template = flatPart("/word/_rels/settings.xml.rels", "application/vnd.openxmlformats-package.relationships+xml", '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x/attachedTemplate" Target="file:///C:/modele.dotm" TargetMode="External"/></Relationships>');
    const ooxml = tidied(TEXT, { relationships, parts: [...parts, template] });
    expect(ooxml).not.toMatch(/settings|theme|secret|Claire|modele/);
    expect([...ooxml.matchAll(/pkg:name="([^"]*)"/g)].map(([, name]) => name)).toEqual(["/_rels/.rels", "/word/document.xml"]);
  });

  it("notes of other passages", () => {
    const note = (id: number, text: string, more = ""): string => `<w:footnote w:id="${id}"${more}>${p(text)}</w:footnote>`;
    const parts = [flatPart("/word/footnotes.xml", `${WORD}.footnotes+xml`, `<w:footnotes ${W}>${note(-1, "", ' w:type="separator"')}${note(1, "la nôtre")}${note(2, "une autre")}</w:footnotes>`)];
    const ooxml = tidied(p(`${r("x")}<w:r><w:footnoteReference w:id="1"/></w:r>`), { relationships: [{ id: "rId5", type: "footnotes", target: "footnotes.xml" }], parts });
    expect(ooxml).toContain("la nôtre");
    expect(ooxml).toContain('w:type="separator"');
    expect(ooxml).not.toContain("une autre");
  });

  it("styles and lists that nothing uses", () => {
    const style = (id: string, inner = "", more = ""): string => `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${id}"/>${inner}</w:style>`;
    const list = (id: number): string => `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:lvlText w:val="${id}"/></w:lvl></w:abstractNum>`;
    const parts = [
      flatPart("/word/styles.xml", `${WORD}.styles+xml`, `<w:styles ${W}><w:docDefaults/><w:latentStyles/>${style("Normal", "", ' w:default="1"')}${style("Encart", '<w:basedOn w:val="Base"/>')}${style("Base", '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>')}${style("Inutile")}</w:styles>`),
      flatPart("/word/numbering.xml", `${WORD}.numbering+xml`, `<w:numbering ${W}>${list(1)}${list(2)}<w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num><w:num w:numId="8"><w:abstractNumId w:val="1"/></w:num></w:numbering>`),
    ];
    const relationships = [{ id: "rId1", type: "styles", target: "styles.xml" }, { id: "rId2", type: "numbering", target: "numbering.xml" }];
    const ooxml = tidied(p("x", '<w:pStyle w:val="Encart"/>'), { relationships, parts });
    expect([...ooxml.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id)).toEqual(["Normal", "Encart", "Base"]);
    expect([...ooxml.matchAll(/w:(?:numId|abstractNumId)="(\d)"/g)].map(([, id]) => id)).toEqual(["2", "7"]);
  });
});

it("what is tidy stays as it is, and special characters are kept", () => {
  const once = tidied(p(r("5 &lt; 6 &amp; « né » \u00a0  ", '<w:rFonts w:ascii="A&quot;B"/>')));
  expect(once).toContain("5 &lt; 6 &amp; « né » \u00a0  ");
  expect(once).toContain('w:ascii="A&#34;B"');
  expect(tidyBlock(once)).toBe(once);
});

it("a hostile file of many deep elements is read in the time its size takes", () => {
  const deep = `${"<w:a>".repeat(400)}${"<w:b/>".repeat(100_000)}${"</w:a>".repeat(400)}`;
  const started = performance.now();
  expect(reason(flatPackage(deep))).toContain("ni texte");
  expect(performance.now() - started).toBeLessThan(10_000);
});
