import { strToU8, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const NAMESPACES = [
  `xmlns:w="${W}"`,
  `xmlns:r="${OFFICE}/relationships"`,
  `xmlns:m="${OFFICE}/math"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(" ");
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** What a small package for a test holds: inner XML of its parts, the namespaces of w, r, m, mc, wp, a, pic, wps, v declared. */
export interface DocxParts {
  /** Inner XML of w:body. */
  readonly document: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** Custom XML parts, whole. */
  readonly customXml?: readonly string[];
  /** Name of the main part, "word/document.xml" by default. */
  readonly main?: string;
  readonly mainType?: string;
  /** Turns the addresses of the namespaces and relationships into those of Strict. */
  readonly strict?: boolean;
  /** Parts added or replaced, whole; null takes a part away. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** The bytes of a .docx. */
export function docx(parts: DocxParts): Uint8Array {
  const main = parts.main ?? "word/document.xml";
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  const files: Record<string, string | Uint8Array> = { [main]: root("document", `<w:body>${parts.document}</w:body>`) };
  const relations: string[] = [];
  const overrides = [`<Override PartName="/${main}" ContentType="${parts.mainType ?? `${TYPE}.document.main+xml`}"/>`];
  for (const [kind, element] of [["styles", "styles"], ["numbering", "numbering"], ["footnotes", "footnotes"], ["endnotes", "endnotes"], ["comments", "comments"]] as const) {
    const inner = parts[kind];
    if (inner === undefined) continue;
    files[`${folder}${kind}.xml`] = root(element, inner);
    relations.push(relation(kind, `${kind}.xml`, relations.length));
    overrides.push(`<Override PartName="/${folder}${kind}.xml" ContentType="${TYPE}.${kind}+xml"/>`);
  }
  for (const [i, xml] of (parts.customXml ?? []).entries()) {
    files[`customXml/item${i + 1}.xml`] = xml;
    relations.push(relation("customXml", `/customXml/item${i + 1}.xml`, relations.length));
  }
  files["_rels/.rels"] = relationships([relation("officeDocument", main, 0)]);
  files[`${folder}_rels/${main.slice(folder.length)}.rels`] = relationships(relations);
  files["[Content_Types].xml"] =
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`;
  for (const [name, content] of Object.entries(parts.parts ?? {})) {
    if (content === null) delete files[name];
    else files[name] = content;
  }
  const bytes = Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(parts.strict ? toStrict(content) : content) : content] as const);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

const root = (name: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><w:${name} ${NAMESPACES}>${inner}</w:${name}>`;
const relation = (type: string, target: string, index: number): string => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`;
const relationships = (inner: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join("")}</Relationships>`;

const toStrict = (xml: string): string =>
  xml
    .replaceAll(W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    .replaceAll(OFFICE, "http://purl.oclc.org/ooxml/officeDocument")
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006", "http://purl.oclc.org/ooxml/drawingml");

/** A paragraph: its properties (inner XML of w:pPr) and its text, or its runs when they begin with "<". */
export function p(content: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") || content === "" ? content : r(content)}</w:p>`;
}

/** A run: its text and its properties (inner XML of w:rPr). */
export function r(text: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells; a cell is its inner XML, or a text for one paragraph. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((cell) => tc(cell)).join("")}</w:tr>`).join("")}</w:tbl>`;
}

export function tc(content: string, properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;
}
