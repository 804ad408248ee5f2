import { ContentPool } from "../../src/document/content";
import { readDocx } from "../../src/ooxml/read";
import { docx, p, r, table } from "../support/docx";
import { body } from "./show";

const sentence = "Le prestataire décrit ici ce qu’il propose, avec assez de mots pour que ce soit le corps du document.";
const bold = (text: string, more = ""): string => r(text, `<w:b/>${more}`);

describe("the looks of a paragraph, read from its runs and styles", () => {
  const styles =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="Gros"><w:name w:val="Gros"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="Fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
  it("make a heading when they hold for all of its visible text", () => {
    expect(body(p(bold("Contexte")) + p(sentence) + p(`${bold("Besoin")}${r(" ")}${bold("métier")}`) + p(sentence) + p(`${bold("Délai")}${r(" de réponse")}`) + p(sentence), { styles })).toEqual(
      ["h1f Contexte", sentence, "h1f Besoin métier", sentence, "Délai de réponse", sentence],
    );
  });
  it("come from paragraph and character styles, which a run may undo", () => {
    const gros = '<w:pStyle w:val="Gros"/>';
    const fort = (text: string, more = ""): string => r(text, `<w:rStyle w:val="Fort"/>${more}`);
    expect(body(p("Contexte", gros) + p(sentence) + p(fort("Besoins")) + p(sentence) + p(fort("Objectif", '<w:b w:val="0"/>')) + p(sentence), { styles })).toEqual(
      ["h1f Contexte", sentence, "h2f Besoins", sentence, "Objectif", sentence],
    );
  });
});

describe("a table of one cell", () => {
  it("gives way to the heading that it holds, faked or styled", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 2"/></w:style>';
    const boxes = table([p(bold("CONTEXTE")) + p("")]) + p(sentence) + table([p("Objectifs", '<w:pStyle w:val="T"/>')]) + p(sentence);
    expect(body(boxes, { styles })).toEqual(["h1f CONTEXTE", sentence, "h2 Objectifs", sentence]);
  });
  it("stays a table when it holds more, or when it has more cells", () => {
    expect(body(table([p(bold("NOTE")) + p(sentence)]) + p(sentence))).toEqual([`| 0+1x1: NOTE / ${sentence} |`, sentence]);
    expect(body(table([p(bold("A")), p(bold("Critère"))]) + p(sentence))).toEqual(["| 0+1x1: A | 1+1x1: Critère |", sentence]);
  });
});

it("two readings with one pool share their contents", () => {
  const pool = new ContentPool();
  const bytes = docx({ document: p(bold("Contexte")) + p(sentence) });
  const [first, second] = [readDocx(bytes, pool), readDocx(bytes, pool)];
  expect(second.stories[0].blocks.every((block, i) => block === first.stories[0].blocks[i])).toBe(true);
});
