import { strToU8, zipSync } from "fflate";
import { UserError } from "../../src/document/error";
import { LIMITS } from "../../src/ooxml/package";
import { readDocx } from "../../src/ooxml/read";
import { MAX_DEPTH } from "../../src/ooxml/xml";
import { docx, p } from "../support/docx";
import { body } from "./show";

/** The French sentence a file is refused with. */
function refusal(bytes: Uint8Array): string {
  try {
    readDocx(bytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.exitCode).toBe(2);
    expect(error.sentence.en).toMatch(/^[A-Z].*\.$/);
    return error.sentence.fr;
  }
  throw new Error("the file was read");
}

/** A compound file whose directory has one entry of this name. */
function compound(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (let i = 0; i < name.length; i++) bytes[1024 + 128 + 2 * i] = name.charCodeAt(i);
  return bytes;
}

const zip = (files: Readonly<Record<string, string>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const withMain = (xml: string): Uint8Array => docx({ document: "", parts: { "word/document.xml": xml } });
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Overwrites the uncompressed size of every entry, in its local header and in the central directory. */
function declareSize(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let i = 0; i + 46 < changed.length; i++) {
    const central = view.getUint32(i, true) === 0x02014b50;
    const local = view.getUint32(i, true) === 0x04034b50;
    const start = i + (central ? 46 : 30);
    if ((central || local) && new TextDecoder().decode(changed.subarray(start, start + name.length)) === name) view.setUint32(i + (central ? 24 : 22), size, true);
  }
  return changed;
}

describe("a file that is no .docx is refused in one sentence", () => {
  const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
  it.each([
    ["empty", new Uint8Array(), /vide/],
    ["a text", strToU8("Bonjour, ceci est un texte."), /n’est pas un document Word/],
    ["an old .doc", compound("WordDocument"), /Word 97-2003/],
    ["an encrypted document", compound("EncryptedPackage"), /mot de passe/],
    ["another compound file", compound("Workbook"), /n’est pas un document Word/],
    ["an .odt", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }), /OpenDocument/],
    ["an .xlsx", docx({ document: "", main: "xl/workbook.xml", mainType: sheet }), /Excel/],
    ["a .pptx", docx({ document: "", main: "ppt/presentation.xml", mainType: slides }), /PowerPoint/],
    ["another archive", zip({ "a.txt": "a" }), /ne contient pas de document Word/],
    ["a package whose main part is gone", docx({ document: "", parts: { "word/document.xml": null } }), /ne contient pas de document Word/],
    ["a package whose main part is something else", withMain("<note>a</note>"), /ne contient pas de document Word/],
    ["a truncated archive", docx({ document: p("a") }).slice(0, -60), /tronqué/],
    ["the start of an archive", docx({ document: p("a") }).slice(0, 10), /tronqué/],
  ] as const)("%s", (_name, bytes, sentence) => {
    expect(refusal(bytes)).toMatch(sentence);
  });
});

describe("a damaged or hostile package is refused, the part named", () => {
  const deep = (levels: number): string => `<w:document ${W}><w:body>${"<w:sdt>".repeat(levels)}${"</w:sdt>".repeat(levels)}</w:body></w:document>`;
  const bytes = docx({ document: p("bonjour") });
  it.each([
    ["XML cut off", withMain(`<w:document ${W}><w:body><w:p>`), /word\/document\.xml.*mal formé/],
    ["tags that do not match", withMain(`<w:document ${W}><w:body></w:p></w:body></w:document>`), /mal formé/],
    ["an undeclared prefix", withMain(`<w:document ${W}><zz:body/></w:document>`), /mal formé/],
    ["no element", withMain(""), /mal formé/],
    ["DOCTYPE", withMain(`<!DOCTYPE w:document [<!ENTITY a "b">]><w:document ${W}><w:body/></w:document>`), /DOCTYPE/],
    ["damaged styles", docx({ document: "", parts: {}, styles: "<w:style>" }), /word\/styles\.xml.*mal formé/],
    ["elements nested too deep", withMain(deep(MAX_DEPTH)), /imbrique/],
    ["a size declared beyond the limit", declareSize(bytes, "word/document.xml", LIMITS.part + 1), /trop volumineuse/],
    ["a size declared too large", declareSize(bytes, "word/document.xml", 100_000), /taille annoncée/],
    ["a size declared too small", declareSize(bytes, "word/document.xml", 400), /mal formé/],
  ] as const)("%s", (_name, file, sentence) => {
    expect(refusal(file)).toMatch(sentence);
  });

  it("a bomb is refused by what it declares, before anything is inflated", () => {
    const bomb = docx({ document: "", parts: { "word/document.xml": new Uint8Array(LIMITS.part + 1) } });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(refusal(bomb)).toMatch(/trop volumineuse/);
  });
  it("more entries than any document has", () => {
    const files = Object.fromEntries(Array.from({ length: LIMITS.entries + 1 }, (_, i) => [`f${i}`, new Uint8Array()]));
    expect(refusal(zipSync(files, { level: 0 }))).toMatch(/trop d’éléments/);
  });
  it("bytes of the compressed text changed at random are read or refused, never a crash", () => {
    let state = 7;
    const random = (below: number): number => (state = (state * 1103515245 + 12345) & 0x7fffffff) % below;
    for (let round = 0; round < 400; round++) {
      const damaged = bytes.slice();
      for (let i = 0; i < 1 + (round % 8); i++) damaged[random(damaged.length)] = random(256);
      try {
        readDocx(damaged);
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
      }
    }
  });
});

describe("a package is read by its own relationships", () => {
  it("whatever the name of its main part", () => {
    expect(body(p("a"), { main: "autre/texte22.xml", numbering: "", styles: "" })).toEqual(["a"]);
  });
  it.each([
    ["a macro-enabled document", "application/vnd.ms-word.document.macroEnabled.main+xml"],
    ["a template", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"],
    ["a macro-enabled template", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"],
  ])("%s too", (_name, mainType) => {
    expect(body(p("a"), { mainType })).toEqual(["a"]);
  });
  it("Strict as well as Transitional", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="heading 2"/></w:style>';
    expect(body(p("a", '<w:pStyle w:val="T"/>'), { styles, strict: true })).toEqual(["h2 a"]);
  });
  it("whatever its prefixes", () => {
    const main = 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    expect(body("", { parts: { "word/document.xml": `<document ${main} xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><x:p><r><t>a</t></r></x:p></body></document>` } })).toEqual(["a"]);
  });
  it("in UTF-16 as well as UTF-8", () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?><w:document ${W}><w:body><w:p><w:r><w:t>é’</w:t></w:r></w:p></w:body></w:document>`;
    const bytes = new Uint8Array(2 * text.length);
    for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), true);
    expect(body("", { parts: { "word/document.xml": bytes } })).toEqual(["é’"]);
  });
  it("finds what the product keeps in it, and nothing else's", () => {
    const ours = '<?xml version="1.0"?><c:memory xmlns:c="urn:cadrage:document:1">1</c:memory>';
    const other = '<x xmlns="urn:other">urn:cadrage:document:1</x>';
    expect(readDocx(docx({ document: p("a"), customXml: [other, ours] })).stored).toBe(ours);
    expect(readDocx(docx({ document: p("a"), customXml: [other] })).stored).toBeNull();
  });
});
