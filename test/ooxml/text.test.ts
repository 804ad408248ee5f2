import { TEXT_CONVENTIONS } from "../../src/document/text";
import { p, r } from "../support/docx";
import { body, notes, read } from "./show";

describe("the text of a paragraph", () => {
  it("joins runs, hyperlinks, smart tags, bidirectional runs and simple fields", () => {
    const inline =
      r("un ") + `<w:hyperlink w:anchor="x">${r("deux ")}</w:hyperlink><w:smartTag><w:smartTagPr/>${r("trois ")}</w:smartTag>` +
      `<w:bdo w:val="rtl">${r("quatre ")}</w:bdo><w:fldSimple w:instr=" PAGE ">${r("5")}</w:fldSimple>`;
    expect(body(p(inline))).toEqual(["un deux trois quatre 5"]);
  });

  it.each(TEXT_CONVENTIONS.filter(({ ooxml }) => !/fldChar|w:tc$|w:drawing|w:object/.test(ooxml)).map((row) => [row.name, row] as const))("follows the conventions: %s", (_name, { ooxml, canonical }) => {
    expect(body(p(`<w:r><w:t>x</w:t><${ooxml}/><w:t>y</w:t></w:r>`))).toEqual([`x${canonical}y`]);
  });

  it("keeps outer spaces only where xml:space says so, and reads line ends as spaces", () => {
    expect(body(p("<w:r><w:t>\u00a0 a\u00a0 </w:t></w:r><w:r><w:t xml:space='preserve'> b </w:t></w:r><w:r><w:t>c\nd</w:t></w:r>"))).toEqual(["\u00a0 a\u00a0 b c d"]);
  });

  it("decodes the five entities, numeric and astral references, CDATA; leaves what is none", () => {
    expect(body(p("<w:r><w:t>&lt;&amp;&gt;&quot;&apos; &#233; &#xE9; &#x1F600; &#128512; <![CDATA[&amp;<b>]]> &foo;</w:t></w:r>"))).toEqual(["<&>\"' é é 😀 😀 &amp;<b> &foo;"]);
  });

  it("maps symbols to Unicode, and shows unknown ones as U+FFFD", () => {
    const sym = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    expect(body(p(sym("Wingdings", "F0FE") + sym("Wingdings", "F0A8") + sym("Symbol", "F0B7") + sym("Wingdings", "00E0") + sym("Webdings", "F001") + sym("Wingdings", "zz")))).toEqual(["☑☐•→\ufffd\ufffd"]);
  });

  it("shows the result of fields, not their codes, nested ones included", () => {
    const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const nested = char("begin") + code("IF ") + char("begin") + code("PAGE") + char("separate") + r("7") + char("end") + code(" = 1") + char("separate") + r("oui") + char("end");
    expect(body(p(r("a ") + nested + r(" z")))).toEqual(["a oui z"]);
    expect(body(p(r("a") + char("begin") + code("REF x") + char("end") + r("z")))).toEqual(["az"]);
  });

  it("notes a field that never ends", () => {
    const document = read({ document: p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r("perdu")}`) });
    expect(notes(document)).toEqual(["unfinished-field ×1"]);
  });

  it("is the final one: insertions in, deletions out, moves at their new place", () => {
    const document = read({
      document: p(r("a") + `<w:ins>${r("b")}</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del><w:moveFrom>${r("d")}</w:moveFrom><w:moveTo>${r("e")}</w:moveTo>`),
    });
    expect(document.stories[0].blocks).toMatchObject([{ text: "abe" }]);
    expect(notes(document)).toEqual(["tracked-changes ×4"]);
  });

  it("goes on in the next paragraph when the mark is deleted, and vanishes with it when nothing is left", () => {
    const deleted = "<w:rPr><w:del/></w:rPr>";
    expect(body(p("a ", deleted) + p("b", '<w:pStyle w:val="T"/>') + p("", deleted) + p("c") + p("d", deleted))).toEqual(["a b", "c", "d"]);
  });

  it("leaves hidden text out, direct or by style, and says so", () => {
    const styles = '<w:style w:type="character" w:styleId="H"><w:name w:val="Caché"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const document = read({ document: p(r("a") + r("b", "<w:vanish/>") + r("c", '<w:rStyle w:val="H"/>') + r("d", '<w:rStyle w:val="H"/><w:vanish w:val="0"/>')), styles });
    expect(document.stories[0].blocks).toMatchObject([{ text: "ad" }]);
    expect(notes(document)).toEqual(["hidden-text ×1"]);
  });

  it("reads the base of ruby and the text of equations", () => {
    const ruby = `<w:r><w:ruby><w:rubyPr/><w:rt>${r("kan")}</w:rt><w:rubyBase>${r("漢")}</w:rubyBase></w:ruby></w:r>`;
    expect(body(p(ruby + "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"))).toEqual(["漢x=1"]);
  });

  it("keeps empty paragraphs, one block each", () => {
    expect(body(p("") + "<w:p/>" + p("", '<w:pStyle w:val="X"/>'))).toEqual(["", "", ""]);
  });

  it("reads through what it does not know, and says so", () => {
    const document = read({ document: `<w:neverHeardOf>${p(`<w:alsoNew>${r("texte")}</w:alsoNew>`)}</w:neverHeardOf>` });
    expect(document.stories[0].blocks).toMatchObject([{ text: "texte" }]);
    expect(notes(document)).toEqual(["unknown-element w:neverHeardOf ×1", "unknown-element w:alsoNew ×1"]);
  });

  it("is the same object for the same words", () => {
    const [a, b] = read({ document: p("Un même paragraphe.") + p("Un même paragraphe.") }).stories[0].blocks;
    expect(a).toBe(b);
  });
});
