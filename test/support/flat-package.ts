const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** A relationship of the main part. */
export interface FlatRelationship {
  readonly id: string;
  /** The last word of its type: "image", "hyperlink"... */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

export interface FlatOptions {
  readonly relationships?: readonly FlatRelationship[];
  /** Other parts, each a whole pkg:part element. */
  readonly parts?: readonly string[];
}

const relationshipsPart = (name: string, inner: string): string =>
  flatPart(name, "application/vnd.openxmlformats-package.relationships+xml", `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`);

/** A part of a flat package. */
export const flatPart = (name: string, contentType: string, xml: string): string =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

/** A package as one XML file, as Word gives a selection: its body is a text, for one paragraph, or the inner XML of w:body. */
export function flatPackage(body: string, { relationships = [], parts = [] }: FlatOptions = {}): string {
  const inner = body.startsWith("<") ? body : `<w:p><w:r><w:t>${body}</w:t></w:r></w:p>`;
  const written = relationships.map(({ id, type, target, external = false }) => `<Relationship Id="${id}" Type="${type.includes(":") ? type : `${R}/${type}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`);
  return (
    `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">` +
    relationshipsPart("/_rels/.rels", `<Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/>`) +
    (relationships.length > 0 ? relationshipsPart("/word/_rels/document.xml.rels", written.join("")) : "") +
    flatPart("/word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${inner}</w:body></w:document>`) +
    `${parts.join("")}</pkg:package>`
  );
}
