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
  readonly toHost: (offset: number) => number;
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
  let folded = "";
  // What folds to itself is copied in stretches: most letters do.
  let kept = 0;
  let isAfterSpace = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const plain = code < 0x250 ? (LATIN[code] as number) : foldCode(code);
    if (plain === code && (code !== SPACE || !isAfterSpace)) {
      isAfterSpace = code === SPACE;
      continue;
    }
    if (plain === UNKNOWN) return foldAnything(text);
    if (kept < i) folded += text.slice(kept, i);
    kept = i + 1;
    if (plain === SPACE) {
      if (!isAfterSpace) folded += " ";
      isAfterSpace = true;
    } else if (plain !== NOTHING) {
      folded += plain === OE ? "oe" : plain === AE ? "ae" : String.fromCharCode(plain);
      isAfterSpace = false;
    }
  }
  if (kept < text.length) folded = kept === 0 ? text : folded + text.slice(kept);
  return isAfterSpace && folded !== "" ? folded.slice(0, -1) : folded;
}

const SPACE = 0x20;
const NOTHING = 0;
const UNKNOWN = 1;
/** Values that no folded character has but the control characters themselves, which stay as they are. */
const OE = 2;
const AE = 3;

/** Latin letters (up to U+024F) by table; built once with the slow way, which stays the reference. */
const LATIN = Uint16Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  const folded = foldAnything(character);
  if (folded === "oe") return OE;
  if (folded === "ae") return AE;
  return folded.length === 1 ? folded.charCodeAt(0) : UNKNOWN;
});

/** What a unit beyond Latin folds to; UNKNOWN leaves the whole text to the slow way. */
function foldCode(code: number): number {
  if (code >= 0x300 && code <= 0x36f) return NOTHING;
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc) return 0x27;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return SPACE;
  return (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e) || (code >= 0x2190 && code <= 0x2193) || (code >= 0x25a0 && code <= 0x27bf) || code === 0x20ac ? code : UNKNOWN;
}

function foldAnything(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

/** Words of a text: runs of letters and digits, apostrophes and hyphens inside a word kept ("aujourd'hui", "back-office"). */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    if (isWordCode(text, i)) {
      if (!isInside) count++;
      isInside = true;
    } else if (isInside) isInside = isJoiner(text.charCodeAt(i)) && i + 1 < text.length && isWordCode(text, i + 1);
  }
  return count;
}

/** ' ’ - and the no-break hyphen. */
const isJoiner = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d || code === 0x2011;

/** 1 for the letters and digits among Latin characters (up to U+024F). */
const IS_WORD = Uint8Array.from({ length: 0x250 }, (_, code) => (/[\p{L}\p{N}]/u.test(String.fromCharCode(code)) && !(code >= 0xbc && code <= 0xbe) ? 1 : 0));

function isWordCode(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x250) return IS_WORD[code] === 1;
  return (code < 0x2000 || code > 0x2bff) && /[\p{L}\p{N}]/u.test(text.charAt(index));
}
