import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A .docx with the given content of w:body and, where wanted, other parts by name (styles.xml, numbering.xml, settings.xml). */
export function minimalDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const kind = (name: string): string => name.replace(/\.xml$/, "");
  const others = Object.entries(parts);
  const overrides = others.map(([name]) => `<Override PartName="/word/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind(name)}+xml"/>`);
  const files: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${others.map(([name], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind(name)}" Target="${name}"/>`).join("")}</Relationships>`,
  };
  for (const [name, content] of others) files[`word/${name}`] = content.includes("xmlns:w=") ? content : content.replace(/^<w:\w+/, (tag) => `${tag} xmlns:w="${W}"`);
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])));
}
