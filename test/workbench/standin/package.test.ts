import { openStandin, type Standin } from "../../../src/workbench/standin/standin";
import { insertParagraphBeside, insertTableBeside } from "../../../src/workbench/standin/objects/insertions";
import { addCustomXmlPart, customXmlPartsOf, deleteCustomXmlPart } from "../../../src/workbench/standin/custom-xml";
import { minimalDocx } from "../../support/minimal-docx";
import { domTools } from "../../support/word";

const paragraph = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
const opened = (): Standin => openStandin(minimalDocx(paragraph("un") + paragraph("deux") + paragraph("trois")), { dom: domTools() });

describe("what is kept of a package between two changes", () => {
  it("its relationships follow parts that come and go", () => {
    const { open } = opened();
    expect(customXmlPartsOf(open)).toEqual([]);
    const part = addCustomXmlPart('<a xmlns="urn:test"/>', open);
    expect(customXmlPartsOf(open)).toEqual([part]);
    deleteCustomXmlPart(part, open);
    expect(customXmlPartsOf(open)).toEqual([]);
  });

  it("its relationships follow undo and redo", () => {
    const standin = opened();
    const { open } = standin;
    const related = (): readonly string[] => open.pkg.relationships(open.mainName).map(({ target }) => target);
    const before = related();
    // Through the stand-in, so that it is a step of undo.
    standin.typeText(0, 0, 0, "x");
    open.pkg.relate(open.mainName, "urn:test", "word/other.xml");
    standin.typeText(1, 0, 0, "y");
    const after = related();
    expect(after).toEqual([...before, "word/other.xml"]);
    standin.undo();
    expect(related()).toEqual(before);
    standin.redo();
    expect(related()).toEqual(after);
  });
});

describe("the rank of paragraphs", () => {
  it("follows what is inserted and taken out", () => {
    const standin = opened();
    const { open } = standin;
    const [first, second, third] = open.paragraphs();
    if (!first || !second || !third) throw new Error("three paragraphs");
    expect([first, second, third].map((each) => open.rank(each))).toEqual([0, 1, 2]);
    insertParagraphBeside(first, "un bis", "After", open);
    insertTableBeside(second, [1, 2, "After", [["a", "b"]]], open);
    expect([first, second, third].map((each) => open.rank(each))).toEqual([0, 2, 5]);
    expect(open.neighbour(third, -1)).toBe(open.paragraphs()[4]);
    expect(open.neighbour(third, 1)).toBeUndefined();
    second.remove();
    open.changed();
    expect(open.rank(second)).toBeUndefined();
    expect(open.neighbour(second, 1)).toBeUndefined();
    expect(open.rank(third)).toBe(4);
    expect(() => open.paragraphsOf({ start: { paragraph: second, offset: 0 }, end: { paragraph: third, offset: 0 } })).toThrow("no longer in the document");
  });
});
