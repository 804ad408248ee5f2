import { unzipSync } from "fflate";
import { openStandin } from "../../../src/workbench/standin/standin";
import { corpusFiles, describeCorpus, readCorpus } from "../../support/corpus";
import { minimalDocx } from "../../support/minimal-docx";
import { domTools, withWord } from "../../support/word";

const run = (content: string): string => `<w:r>${content}</w:r>`;
const text = (words: string): string => run(`<w:t xml:space="preserve">${words}</w:t>`);
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const texts = (body: string, flavour: "desktop" | "web" = "desktop"): readonly string[] => openStandin(minimalDocx(body), { dom: domTools(), flavour }).paragraphTexts();

describe("the host's text of a paragraph", () => {
  it.each([
    ["breaks and tabs", run('<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br w:type="page"/><w:cr/>'), "a\vb\tc\f\v"],
    ["hyphens", run("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t>"), "a\u001eb\u001fc"],
    ["the result of a field, not its code", `${run('<w:fldChar w:fldCharType="begin"/>')}${run("<w:instrText>PAGE</w:instrText>")}${run('<w:fldChar w:fldCharType="separate"/>')}${text("7")}${run('<w:fldChar w:fldCharType="end"/>')}${text(" fin")}`, "7 fin"],
    ["links and inline content controls", `<w:hyperlink>${text("lien")}</w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${text(" choix")}</w:sdtContent></w:sdt>`, "lien choix"],
    ["a footnote mark", `${text("a")}${run('<w:footnoteReference w:id="2"/>')}`, "a\u0002"],
  ])("%s", (_, body, expected) => {
    expect(texts(paragraph(body))).toEqual([expected]);
  });

  it("counts deleted text on the web only", () => {
    const body = paragraph(`${text("gardé ")}<w:del w:id="1" w:author="x">${run("<w:delText>barré</w:delText>")}</w:del><w:ins w:id="2" w:author="x">${text("ajouté")}</w:ins>`);
    expect(texts(body)).toEqual(["gardé ajouté"]);
    expect(texts(body, "web")).toEqual(["gardé barréajouté"]);
  });

  it("lists paragraphs of cells and content controls in reading order", () => {
    const cell = (words: string): string => `<w:tc><w:tcPr/>${paragraph(text(words))}</w:tc>`;
    expect(texts(`<w:sdt><w:sdtPr/><w:sdtContent>${paragraph(text("un"))}</w:sdtContent></w:sdt><w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cell("deux")}${cell("trois")}</w:tr></w:tbl>${paragraph(text("quatre"))}`)).toEqual(["un", "deux", "trois", "quatre"]);
  });
});

describe("search", () => {
  const find = (words: string, search: string, options: Word.SearchOptions | { matchCase?: boolean; matchWholeWord?: boolean } = {}): Promise<readonly string[]> =>
    withWord(minimalDocx(paragraph(text(words)) + paragraph(text("suite"))), { api: "1.3" }, (word) =>
      word.run(async (context) => {
        const hits = context.document.body.search(search, options);
        hits.load("text");
        await context.sync();
        return hits.items.map((hit) => hit.text);
      }),
    );

  it("ignores case unless told, takes curly quotes for straight ones, never spans paragraphs", async () => {
    expect(await find("Le Système et le système", "système")).toEqual(["Système", "système"]);
    expect(await find("Le Système et le système", "système", { matchCase: true })).toEqual(["système"]);
    expect(await find("L’outil", "l'outil")).toEqual(["L’outil"]);
    expect(await find("fin", "finsuite")).toEqual([]);
    expect(await find("a^b", "a^^b")).toEqual(["a^b"]);
    expect(await find("rapide et rapidement", "rapide", { matchWholeWord: true })).toEqual(["rapide"]);
  });

  it.each([["x".repeat(256), "SearchStringInvalidOrTooLong"], ["^q", "SearchStringInvalidOrTooLong"], ["", "InvalidArgument"]])("refuses %.10s: %s", async (search, code) => {
    await expect(find("x", search)).rejects.toMatchObject({ code });
  });

  it("selects the very words and replaces them in their formatting", () =>
    withWord(minimalDocx(paragraph(`${text("Le délai est ")}<w:r><w:rPr><w:b/></w:rPr><w:t>cou</w:t></w:r>${text("rt enfin.")}`)), { api: "1.3" }, async (word, standin) => {
      await word.run(async (context) => {
        const hit = context.document.body.paragraphs.getFirst().search("court").getFirst();
        hit.select();
        await context.sync();
        expect(standin.selection).toEqual({ start: { paragraph: 0, offset: 13 }, end: { paragraph: 0, offset: 18 } });
        hit.insertText("de deux heures", "Replace").load("font/bold");
        await context.sync();
      });
      expect(standin.paragraphTexts()).toEqual(["Le délai est de deux heures enfin."]);
      expect(standin.selection.start).toEqual({ paragraph: 0, offset: 13 });
      expect(standin.undo()).toBe(true);
      expect(standin.paragraphTexts()).toEqual(["Le délai est court enfin."]);
      expect(standin.redo()).toBe(true);
      expect(standin.paragraphTexts()).toEqual(["Le délai est de deux heures enfin."]);
    }));
});

describe("typing", () => {
  it("keeps formatting, is one step of undo in a paragraph, and moves the caret", () => {
    const standin = openStandin(minimalDocx(paragraph(`<w:r><w:rPr><w:b/></w:rPr><w:t>Objectif</w:t></w:r>`) + paragraph(text("b"))), { dom: domTools() });
    let changes = 0;
    standin.onChange(() => changes++);
    standin.setParagraphText(0, "Objectifs");
    standin.insertAtCaret(" !");
    expect(standin.paragraphTexts()).toEqual(["Objectifs !", "b"]);
    expect(standin.selection.end).toEqual({ paragraph: 0, offset: 11 });
    expect(changes).toBe(2);
    standin.splitParagraph({ paragraph: 0, offset: 9 });
    expect(standin.paragraphTexts()).toEqual(["Objectifs", " !", "b"]);
    standin.undo();
    standin.undo();
    expect(standin.paragraphTexts()).toEqual(["Objectif", "b"]);
    expect(standin.canUndo).toBe(false);
  });
});

describeCorpus("the documents of the corpus", () => {
  it("opens them or says why not, and writes back unchanged parts byte for byte", () => {
    const refused: string[] = [];
    for (const name of corpusFiles("docx")) {
      const original = readCorpus("docx", name);
      let saved: Uint8Array;
      try {
        const standin = openStandin(original, { dom: domTools() });
        for (const paragraph of standin.open.paragraphs()) standin.open.text(paragraph);
        standin.open.listItems();
        saved = standin.save();
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
        refused.push(`${name}: ${(error as Error).message}`);
        continue;
      }
      const after = unzipSync(saved);
      for (const [part, bytes] of Object.entries(unzipSync(original)))
        if (!part.endsWith("/")) expect([name, part, Buffer.from(bytes).equals(after[part] ?? Buffer.alloc(0))]).toEqual([name, part, true]);
    }
    expect(refused).toEqual([]);
  });
});
