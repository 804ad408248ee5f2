/**
 * The canonical text of a paragraph: what rules read and what offsets count in, the same for the file reader and for
 * Word. One row a convention; the self-test page checks each one in a real Word.
 */
export interface TextConvention {
  readonly name: string;
  /** The element of the file that stands for it (ECMA-376 part 1). */
  readonly ooxml: string;
  /** What Word's own `Paragraph.text` holds there: "" for nothing. */
  readonly host: string;
  /** What the canonical text holds there. */
  readonly canonical: string;
  /** Where the convention comes from, or "unverified". */
  readonly source: string;
}

export const TEXT_CONVENTIONS = [
  { name: "line break", ooxml: "w:br", host: "\v", canonical: "\n", source: "ECMA-376 17.3.3.1; host character unverified" },
  { name: "carriage return", ooxml: "w:cr", host: "\v", canonical: "\n", source: "ECMA-376 17.3.3.4; host character unverified" },
  { name: "tab", ooxml: "w:tab", host: "\t", canonical: "\t", source: "ECMA-376 17.3.3.32" },
  { name: "page break", ooxml: 'w:br w:type="page"', host: "\f", canonical: "", source: "ECMA-376 17.3.3.1; host character unverified" },
  { name: "column break", ooxml: 'w:br w:type="column"', host: "\u000e", canonical: "", source: "ECMA-376 17.3.3.1; unverified" },
  { name: "footnote mark", ooxml: "w:footnoteReference", host: "\u0002", canonical: "", source: "office-js issue 4997" },
  { name: "endnote mark", ooxml: "w:endnoteReference", host: "\u0002", canonical: "", source: "office-js issue 4997, by analogy; unverified" },
  { name: "comment mark", ooxml: "w:commentReference", host: "\u0005", canonical: "", source: "unverified" },
  { name: "soft hyphen", ooxml: "w:softHyphen", host: "\u001f", canonical: "", source: "ECMA-376 17.3.3.29; host character unverified" },
  { name: "no-break hyphen", ooxml: "w:noBreakHyphen", host: "\u001e", canonical: "\u2011", source: "ECMA-376 17.3.3.18; host character unverified" },
  { name: "picture", ooxml: "w:drawing", host: "\u0001", canonical: "", source: "unverified" },
  { name: "field begin", ooxml: 'w:fldChar w:fldCharType="begin"', host: "\u0013", canonical: "", source: "unverified; result text only is canonical" },
  { name: "field separator", ooxml: 'w:fldChar w:fldCharType="separate"', host: "\u0014", canonical: "", source: "unverified" },
  { name: "field end", ooxml: 'w:fldChar w:fldCharType="end"', host: "\u0015", canonical: "", source: "unverified" },
  { name: "cell end", ooxml: "w:tc", host: "\u0007", canonical: "", source: "unverified" },
  { name: "object placeholder", ooxml: "w:object", host: "\ufffc", canonical: "", source: "unverified" },
] as const satisfies readonly TextConvention[];

const CANONICAL_BY_HOST: ReadonlyMap<string, string> = new Map(TEXT_CONVENTIONS.map((row) => [row.host, row.canonical]));
const SPECIAL = /[\u0001\u0002\u0005\u0007\u000b\u000c\u000e\u0013-\u0015\u001e\u001f\ufffc]/;

/** A canonical text with the way back to the host's own offsets. */
export interface MappedText {
  readonly text: string;
  /** The host's UTF-16 offset of a canonical offset (0 to text.length). */
  toHost(offset: number): number;
}

/** The canonical text of a host's paragraph text, white space at its end kept. */
export function canonicalText(host: string): MappedText {
  if (!SPECIAL.test(host)) return { text: host, toHost: (offset) => offset };
  let text = "";
  const hostOffsets: number[] = [];
  for (let i = 0; i < host.length; i++) {
    const character = host.charAt(i);
    const canonical = CANONICAL_BY_HOST.get(character) ?? character;
    for (let k = 0; k < canonical.length; k++) hostOffsets.push(i);
    text += canonical;
  }
  hostOffsets.push(host.length);
  return { text, toHost: (offset) => hostOffsets[offset] ?? host.length };
}

/**
 * A text folded for comparison: lower case, no accents, œ as oe, typographic apostrophes and spaces made plain, runs of
 * white space made one. Its length differs from the text's: never use its offsets.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s\u00a0\u202f]+/g, " ")
    .trim();
}

/** Words of a text: runs of letters and digits, apostrophes and hyphens inside a word kept ("aujourd'hui", "back-office"). */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’\-‑][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
