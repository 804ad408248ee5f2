import { unzipSync } from "fflate";
import { readDocx } from "../../../src/ooxml/read";
import type { Standin } from "../../../src/workbench/standin/standin";
import { docx, p, r } from "../../support/docx";
import { sdkErrors } from "../../support/sdk-errors";
import { withWord } from "../../support/word";

const PNG = Uint8Array.from(atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), (character) => character.charCodeAt(0));
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";

const picture =
  `<w:p><w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing"><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Image 1"/>` +
  `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="i.png"/><pic:cNvPicPr/></pic:nvPicPr>` +
  `<pic:blipFill><a:blip r:embed="rId7"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const link = p(`<w:bookmarkStart w:id="0" w:name="repere"/><w:hyperlink r:id="rId8">${r("notre site")}</w:hyperlink><w:bookmarkEnd w:id="0"/>`);
const control = `<w:sdt><w:sdtPr><w:id w:val="1000000001"/></w:sdtPr><w:sdtContent>${p("Encart")}</w:sdtContent></w:sdt>`;

const RICH = docx({
  document: picture + link + control + p("Fin"),
  parts: {
    "word/media/image1.png": PNG,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId7" Type="${OFFICE}/image" Target="media/image1.png"/><Relationship Id="rId8" Type="${OFFICE}/hyperlink" Target="https://entreprise.example/" TargetMode="External"/></Relationships>`,
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
      '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  },
});
const HEADINGS = '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';

/** The package of the paragraphs from..to of a document. */
const packageOf = (bytes: Uint8Array, from: number, to: number): Promise<string> =>
  withWord(bytes, { api: "1.3" }, (word, standin) =>
    word.run(async (context) => {
      standin.select({ start: { paragraph: from, offset: 0 }, end: { paragraph: to, offset: standin.text(to).length } });
      const ooxml = context.document.getSelection().getOoxml();
      await context.sync();
      return ooxml.value;
    }),
  );

const insertAtEnd = (word: typeof Word, ooxml: string): Promise<void> =>
  word.run(async (context) => {
    context.document.body.paragraphs.getLast().insertOoxml(ooxml, "Start");
    await context.sync();
  });

const valuesOf = (standin: Standin, element: string, attribute: string): readonly (string | null)[] =>
  Array.from(standin.open.main.getElementsByTagNameNS("*", element), (each) => each.getAttribute(attribute) ?? each.getAttributeNS(each.namespaceURI, attribute));

describe("a package given and taken", () => {
  it("carries pictures and links, under ids of their own each time", async () => {
    const ooxml = await packageOf(RICH, 0, 3);
    await withWord(docx({ document: p("Début") + p("") }), { api: "1.3" }, async (word, standin) => {
      await insertAtEnd(word, ooxml);
      await insertAtEnd(word, ooxml);
      expect(standin.paragraphTexts()).toEqual(["Début", "\u0001", "notre site", "Encart", "\u0001", "notre site", "Encart", "FinFin"]);
      const files = unzipSync(standin.save());
      const pictures = Object.keys(files).filter((name) => name.startsWith("word/media/"));
      expect(pictures).toHaveLength(2);
      for (const name of pictures) expect(Buffer.from(files[name] ?? []).equals(Buffer.from(PNG))).toBe(true);
      expect(new Set(valuesOf(standin, "docPr", "id")).size).toBe(2);
      expect(valuesOf(standin, "bookmarkStart", "name")).toEqual(["repere"]);
      const links = standin.open.pkg.allRelationships(standin.open.mainName).filter(({ external }) => external);
      expect(links.map(({ target }) => target)).toEqual(["https://entreprise.example/", "https://entreprise.example/"]);
      expect(await sdkErrors(standin.save())).toEqual([]);
    });
  });

  it("carries notes, into a document with or without notes of its own", async () => {
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(text)}`)}</w:footnote>`;
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const separators = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>';
    const source = docx({ document: p(r("Un") + mark(1)) + p(r("Deux") + mark(2)), footnotes: separators + note(1, "première") + note(2, "seconde") });
    const ooxml = await packageOf(source, 1, 1);
    expect(ooxml).not.toContain("première");
    for (const target of [docx({ document: p("Début") + p("") }), docx({ document: p(r("Début") + mark(5)) + p(""), footnotes: separators + note(5, "à moi") })])
      await withWord(target, { api: "1.3" }, async (word, standin) => {
        await insertAtEnd(word, ooxml);
        const saved = readDocx(standin.save());
        expect(saved.stories.filter(({ kind }) => kind === "footnote").flatMap(({ blocks }) => blocks.map((block) => ("text" in block ? block.text.trim() : block.kind))).at(-1)).toBe("seconde");
        expect(standin.paragraphTexts().at(-1)).toBe("Deux\u0002");
        expect(await sdkErrors(standin.save())).toEqual([]);
      });
  });

  it.each([["Strict", "Transitional", true, false], ["Transitional", "Strict", false, true]])("goes from %s to %s", async (_, __, from, to) => {
    const heading = docx({ document: p("Titre", '<w:pStyle w:val="Titre1"/>') + p("Suite"), styles: HEADINGS, strict: from });
    const ooxml = await packageOf(heading, 0, 1);
    expect(ooxml).not.toContain("purl.oclc.org");
    await withWord(docx({ document: p("Début") + p(""), strict: to }), { api: "1.3" }, async (word, standin) => {
      await insertAtEnd(word, ooxml);
      const levels = await word.run(async (context) => {
        const { paragraphs } = context.document.body;
        paragraphs.load("text,outlineLevel,styleBuiltIn");
        await context.sync();
        return paragraphs.items.map(({ text, outlineLevel, styleBuiltIn }) => `${text} ${outlineLevel} ${styleBuiltIn}`);
      });
      expect(levels).toEqual(["Début 10 Normal", "Titre 1 Heading1", "Suite 10 Normal"]);
      expect(new Set(Array.from(standin.open.main.getElementsByTagName("*"), ({ namespaceURI }) => namespaceURI)).size).toBe(1);
    });
  });

  it("is undone, part by part", async () => {
    const target = docx({ document: p("Début") + p(""), styles: HEADINGS });
    const ooxml = await packageOf(RICH, 0, 3);
    await withWord(target, { api: "1.3" }, async (word, standin) => {
      await insertAtEnd(word, ooxml);
      while (standin.undo());
      const after = unzipSync(standin.save());
      for (const [name, bytes] of Object.entries(unzipSync(target))) expect([name, Buffer.from(bytes).equals(Buffer.from(after[name] ?? []))]).toEqual([name, true]);
    });
  });

  it("leaves no reference that leads nowhere", async () => {
    const dangling = (await packageOf(RICH, 0, 3)).replace(/<pkg:part pkg:name="\/word\/media[^]*?<\/pkg:part>/, "").replace("<w:t", '<w:rPr/><w:t').replace("<w:p>", '<w:p><w:pPr><w:pStyle w:val="Absent"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr></w:pPr>');
    await withWord(docx({ document: p("Début") + p("") }), { api: "1.3" }, async (word, standin) => {
      await insertAtEnd(word, dangling);
      expect(valuesOf(standin, "pStyle", "val")).toEqual([]);
      expect(valuesOf(standin, "numId", "val")).toEqual([]);
      const known = new Set(standin.open.pkg.allRelationships(standin.open.mainName).map(({ id }) => id));
      const named = Array.from(standin.open.main.getElementsByTagName("*")).flatMap((each) => Array.from(each.attributes).filter(({ namespaceURI }) => namespaceURI === OFFICE).map(({ value }) => value));
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    });
  });
});
