import { p, r, table, tc } from "../support/docx";
import { body, notes, read, show } from "./show";

const style = (id: string, name: string, inner = "", basedOn = ""): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn === "" ? "" : `<w:basedOn w:val="${basedOn}"/>`}<w:pPr>${inner}</w:pPr></w:style>`;
const styled = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe("headings", () => {
  const styles =
    style("Titre1", "heading 1", '<w:outlineLvl w:val="0"/>') + style("a2", "Heading 2") + style("Titre3", "Titre 3") + style("Perso", "Mon titre", "", "a2") +
    style("Corps", "Corps", '<w:outlineLvl w:val="9"/>', "Titre1") + style("Rond", "Rond", "", "Carre") + style("Carre", "Carré", "", "Rond") + style("Title", "Title");
  it("are told by style name, by outline level along basedOn, by localised names", () => {
    expect(body([["Titre1", "un"], ["a2", "deux"], ["Titre3", "trois"], ["Perso", "quatre"]].map(([id = "", text = ""]) => p(text, styled(id))).join(""), { styles })).toEqual(["h1 un", "h2 deux", "h3 trois", "h2 quatre"]);
  });
  it("are told by an outline level of their own, which 9 takes away except from heading styles", () => {
    const outlined = style("Plan", "Plan", '<w:outlineLvl w:val="2"/>');
    const nine = '<w:outlineLvl w:val="9"/>';
    const document = p("a", '<w:outlineLvl w:val="3"/>') + p("b", styled("Plan")) + p("c", styled("Plan") + nine) + p("d", styled("Titre1") + nine) + p("e", styled("Corps"));
    expect(body(document, { styles: styles + outlined })).toEqual(["h4 a", "h3 b", "c", "h1 d", "e"]);
  });
  it("are not the title of the document, empty lines, or styles in a circle", () => {
    expect(body(p("t", styled("Title")) + p("", styled("Titre1")) + p("r", styled("Rond")) + p("x", styled("Absent")), { styles })).toEqual(["t", "", "r", "x"]);
  });
  it("are those of the default style where a paragraph names none", () => {
    expect(body(p("a"), { styles: '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' })).toEqual(["h2 a"]);
  });
});

describe("lists", () => {
  const lvl = (i: number, format: string, text: string, more = ""): string => `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const abstract = (id: number, levels: string): string => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  const num = (id: number, of: number, overrides = ""): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
  const item = (numId: number, level: number, text = "x"): string => p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);
  const labels = (document: string, numbering: string, styles = ""): readonly string[] =>
    read({ document, numbering, styles }).stories[0].blocks.map((block) => (block.kind === "listItem" || block.kind === "heading" ? (block.label ?? "null") : show(block)));

  it("count over levels, deeper ones restarting", () => {
    const numbering = abstract(0, lvl(0, "decimal", "%1.") + lvl(1, "decimal", "%1.%2") + lvl(2, "lowerLetter", "%3)")) + num(1, 0);
    expect(labels([0, 1, 1, 2, 2, 1, 2, 0, 1].map((level) => item(1, level)).join(""), numbering)).toEqual(["1.", "1.1", "1.2", "a)", "b)", "1.3", "a)", "2.", "2.1"]);
  });
  it("count in roman, letters, leading zero; show bullets of symbol fonts in Unicode", () => {
    const numbering =
      abstract(0, lvl(0, "upperRoman", "%1 -") + lvl(1, "lowerRoman", "%2.") + lvl(2, "upperLetter", "EX-%3") + lvl(3, "decimalZero", "%4") + lvl(4, "bullet", "\uf0b7", "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>") + lvl(5, "none", "Note") + lvl(6, "bullet", "o")) + num(1, 0);
    expect(labels([0, 0, 0, 0, 1, 2, 3, 4, 5, 6].map((level) => item(1, level)).join(""), numbering)).toEqual(["I -", "II -", "III -", "IV -", "i.", "EX-A", "01", "•", "Note", "o"]);
  });
  it("share the counters of their abstract definition, unless a number is started over", () => {
    const numbering = abstract(0, lvl(0, "decimal", "%1")) + num(1, 0) + num(2, 0) + num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    expect(labels([1, 1, 2, 3, 3, 1].map((id) => item(id, 0)).join(""), numbering)).toEqual(["1", "2", "3", "5", "6", "7"]);
  });
  it("follow w:lvlRestart, w:isLgl, w:start and overridden levels", () => {
    const levels = lvl(0, "upperRoman", "%1") + lvl(1, "decimal", "%1.%2", '<w:lvlRestart w:val="0"/>') + lvl(2, "lowerLetter", "%1.%2.%3", "<w:isLgl/>");
    const numbering = abstract(0, levels.replace('w:val="1"', 'w:val="3"')) + num(1, 0) + num(2, 0, `<w:lvlOverride w:ilvl="0">${lvl(0, "decimal", "N° %1")}</w:lvlOverride>`);
    expect(labels([0, 1, 0, 1, 2].map((level) => item(1, level)).join("") + item(2, 0), numbering)).toEqual(["III", "III.1", "IV", "IV.2", "4.2.1", "N° 5"]);
  });
  it("come from styles, their level from the level that names the style; numId 0 takes out", () => {
    const numbering = abstract(0, lvl(0, "decimal", "%1", '<w:pStyle w:val="T1"/>') + lvl(1, "decimal", "%1.%2", '<w:pStyle w:val="T2"/>')) + num(4, 0);
    const numPr = '<w:numPr><w:numId w:val="4"/></w:numPr>';
    const styles = style("T1", "heading 1", numPr) + style("T2", "heading 2", numPr);
    expect(body(p("a", styled("T1")) + p("b", styled("T2")) + p("c", styled("T2") + '<w:numPr><w:numId w:val="0"/></w:numPr>') + p("d", styled("T2")), { numbering, styles })).toEqual(["h1 [1] a", "h2 [1.1] b", "h2 c", "h2 [1.2] d"]);
  });
  it("are none where the numbering is not defined", () => {
    expect(body(item(9, 0, "seul"))).toEqual(["seul"]);
  });
  it("keep their level; an empty item counts and stays an empty paragraph", () => {
    const numbering = abstract(0, lvl(0, "decimal", "%1.") + lvl(1, "bullet", "-")) + num(1, 0);
    expect(body(item(1, 0, "a") + item(1, 0, "") + item(1, 1, "b") + item(1, 0, "c"), { numbering })).toEqual(["(1.) a", "", "  (-) b", "(3.) c"]);
  });
});

describe("tables", () => {
  it("place cells on the grid: spans, skipped columns, vertical merges left out of later rows", () => {
    const rows =
      `<w:tr>${tc("A", '<w:vMerge w:val="restart"/>')}${tc("B", '<w:gridSpan w:val="2"/>')}</w:tr>` +
      `<w:tr>${tc("<w:p/>", "<w:vMerge/>")}${tc("C")}${tc("D")}</w:tr>` +
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("E")}${tc("F", "<w:vMerge/>")}</w:tr>`;
    expect(body(`<w:tbl>${rows}</w:tbl>`)).toEqual(["| 0+1x2: A | 1+2x1: B |\n| 1+1x1: C | 2+1x1: D |\n| 1+1x1: E | 2+1x1: F |"]);
  });
  it("count the leading header rows only", () => {
    const row = (header: boolean, value = ""): string => `<w:tr><w:trPr>${header ? `<w:tblHeader${value}/>` : ""}</w:trPr>${tc("x")}</w:tr>`;
    const count = (...rows: string[]): unknown => read({ document: `<w:tbl>${rows.join("")}</w:tbl>` }).stories[0].blocks[0];
    expect(count(row(true), row(true), row(false), row(true))).toMatchObject({ headerRows: 2 });
    expect(count(row(true, ' w:val="0"'), row(true))).toMatchObject({ headerRows: 0 });
  });
  it("nest, and keep the paragraphs around", () => {
    expect(body(table(["a", p("avant") + table(["c", "d"]) + p("")]) + p("fin"))).toEqual(["| 0+1x1: a | 1+1x1: avant / | 0+1x1: c | 1+1x1: d | /  |", "fin"]);
  });
  it("leave deleted rows and cells out, keep inserted ones", () => {
    const rows = `<w:tr><w:trPr><w:del/></w:trPr>${tc("x")}</w:tr><w:tr><w:trPr><w:ins/></w:trPr>${tc("y")}${tc("z", "<w:cellDel/>")}</w:tr>`;
    expect(body(`<w:tbl>${rows}</w:tbl>`)).toEqual(["| 0+1x1: y |"]);
  });
  it("note text in a merged cell, which Word does not show", () => {
    const rows = `<w:tr>${tc("A", '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${tc("caché", "<w:vMerge/>")}</w:tr>`;
    expect(notes(read({ document: `<w:tbl>${rows}</w:tbl>` }))).toEqual(["merged-cell-text ×1"]);
  });
});

describe("what surrounds text", () => {
  const sdt = (content: string, properties = ""): string => `<w:sdt><w:sdtPr><w:rPr><w:b/><w:vanish/></w:rPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  it("is read through: content controls around blocks, runs, rows and cells", () => {
    const rows = sdt(`<w:tr>${sdt(tc("cellule"))}${tc(sdt(p("dedans")))}</w:tr>`);
    expect(body(sdt(p(r("a") + sdt(r("b")) + r("c"))) + `<w:tbl>${rows}</w:tbl>`)).toEqual(["abc", "| 0+1x1: cellule | 1+1x1: dedans |"]);
  });

  const box = (text: string): string => `<w:txbxContent>${p(text)}</w:txbxContent>`;
  const drawing = (inner: string): string => `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>${inner}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const pict = (inner: string): string => `<w:pict><v:shape><v:textbox>${inner}</v:textbox></v:shape></w:pict>`;
  it("reads a text box once, as a story, whichever way it is written", () => {
    const document = read({
      document: p(`${r("avant")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(box("un"))}</mc:Choice><mc:Fallback>${pict(box("un"))}</mc:Fallback></mc:AlternateContent></w:r>${r(" après")}`) + p(`<w:r>${pict(box("deux"))}</w:r>`),
    });
    expect(document.stories.map(({ kind, blocks }) => [kind, ...blocks.map(show)])).toEqual([["body", "avant après", ""], ["textBox", "un"], ["textBox", "deux"]]);
  });
  it("falls back where no alternative is understood, and reads one choice at most", () => {
    const alternatives = (requires: string): string =>
      p(`<w:r><mc:AlternateContent><mc:Choice Requires="${requires}"><w:t>choix</w:t></mc:Choice><mc:Choice Requires="wps"><w:t>second</w:t></mc:Choice><mc:Fallback><w:t>repli</w:t></mc:Fallback></mc:AlternateContent></w:r>`);
    expect(body(alternatives("wps") + alternatives("zzz") + alternatives("wps zzz"))).toEqual(["choix", "second", "second"]);
    expect(body(p('<w:r><mc:AlternateContent><mc:Choice Requires="zzz"><w:t>choix</w:t></mc:Choice><mc:Fallback><w:t>repli</w:t></mc:Fallback></mc:AlternateContent></w:r>'))).toEqual(["repli"]);
  });
  it("keeps the fields of a text box apart from those around it", () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const document = read({ document: p(`${begin}<w:r>${pict(box("boîte"))}</w:r>${end}${r("suite")}`) });
    expect(document.stories.map(({ blocks }) => blocks.map(show))).toEqual([["suite"], ["boîte"]]);
  });

  const toc = "<tableOfContents table of contents>";
  const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" </w:instrText></w:r>';
  it("recognises tables of contents by control, field and style: one block each", () => {
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    expect(body(sdt(p("Sommaire") + p("1 A 2") + p(""), gallery) + p("suite"))).toEqual([toc, "suite"]);
    expect(body(p(field("begin") + code + field("separate") + r("A 1")) + p("B 2") + p("") + p(field("end")) + p("suite"))).toEqual([toc, "", "suite"]);
    expect(body(p("A 1", styled("TM1")) + p("B 2", styled("TM1")) + p("suite"), { styles: style("TM1", "toc 1") })).toEqual([toc, "suite"]);
  });
  it("does not take the whole document for a table of contents that never ends", () => {
    const styles = style("T", "heading 1");
    expect(body(p(field("begin") + code + field("separate") + r("A 1")) + p("Titre", styled("T")) + p("texte"), { styles })).toEqual([toc, "h1 Titre", "texte"]);
  });

  it("notes pictures and other objects, and shows embedded documents as opaque blocks", () => {
    const document = read({ document: p("<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:object/></w:r>") + '<w:altChunk r:id="rId9"/>' });
    expect(document.stories[0].blocks.map(show)).toEqual(["", "<embedded altChunk>"]);
    expect(notes(document)).toEqual(["picture ×1", "embedded object ×1", "embedded altChunk ×1"]);
  });
  it("reads footnotes, endnotes and comments as stories, separators left out", () => {
    const document = read({
      document: p(`${r("a")}<w:r><w:footnoteReference w:id="2"/></w:r>`),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p("---")}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r("note")}`)}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p("fin")}</w:endnote>`,
      comments: `<w:comment w:id="0" w:author="x">${p("remarque")}</w:comment>`,
    });
    expect(document.stories.map(({ kind, blocks }) => [kind, ...blocks.map(show)])).toEqual([["body", "a"], ["footnote", "note"], ["endnote", "fin"], ["comment", "remarque"]]);
  });
});
