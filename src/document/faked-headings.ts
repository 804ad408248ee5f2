import { anchoredLevels } from "./faked-levels";

/**
 * One block of a body, as far as its looks go. Both readers describe blocks this way; what a host does not know is false
 * or null, and then says nothing against a line.
 */
export interface Line {
  /** "table" (one that is not boxed) and "opaque" stand between the lines of text and have no looks. */
  readonly kind: "text" | "table" | "opaque";
  /** Canonical text; "" for tables and opaque blocks. */
  readonly text: string;
  /** Every visible character is bold. */
  readonly bold: boolean;
  /** Font size in points, null when it is mixed or unknown. */
  readonly size: number | null;
  /** Every visible character is set in capitals by its format (w:caps); capitals that are typed are seen in the text. */
  readonly caps: boolean;
  readonly underlined: boolean;
  /** A bullet or numbered item; `label` its automatic number or bullet when known, `listLevel` 0 for the outermost. */
  readonly listItem: boolean;
  readonly label: string | null;
  readonly listLevel?: number;
  /** Level of a real heading, by its style or outline level; null for other lines. */
  readonly styledLevel: number | null;
  /** A caption by its style. */
  readonly caption: boolean;
  /** The only text of a table of one row and one cell. */
  readonly boxed: boolean;
}

/** A line without looks: what a reader that knows only the text would say. */
export function plainLine(text: string): Line {
  return { kind: "text", text, bold: false, size: null, caps: false, underlined: false, listItem: false, label: null, styledLevel: null, caption: false, boxed: false };
}

/** What sets a line apart from the text around it. */
export interface Looks {
  /** Orders looks from the strongest: size first, then box, capitals, bold, underline, list. */
  readonly rank: number;
  /** Shape of its number, digits as 1, letters as A or a ("2.10" is "1.1", "B." is "A"); null without one. */
  readonly shape: string | null;
}

const MAX_LENGTH = 110;
const MAX_WORDS = 15;
/** Real headings from which an author is taken to use styles: only strong looks count then. */
const STYLED_ENOUGH = 3;
/** A size from which a line is larger than the body text, in points above it. */
const LARGER = 1.5;

/** A typed number: "1.", "1.2", "2.3.1)", "IV.", "A.", "Article 3", "Chapitre 2". */
const TYPED =
  /^(?:(?:article|chapitre|partie|section|annexe|lot|chapter|part)[\s\u00a0]+)?(\d{1,2}(?:\.\d{1,2}){0,5}(?=[.)\s\u00a0:–—-])|[IVX]{1,5}(?=[\s\u00a0]?[.)–—-])|[A-H](?=[.)]))/iu;
const NUMBERED_LABEL = /^(?:\d+(?:[.)]|$)|\d+(?:\.\d+)+|[IVXLC]+[.)]|[A-Z][.)]|(?:article|chapitre|section|partie|annexe)\s)/i;
const CONTENTS_TITLE = /^(?:table des mati[èe]res|sommaire|table of contents|contents)\s*:?$/i;
/** Addresses, links, dates and the like: the lines of a cover page or an identity card. */
const IDENTITY = /@|https?:|www\.|\d{5}|(?<!\p{L})(?:19|20)\d{2}\s*$|^(?:version|date|auteur|author|client|contact|tél|tel|ref|réf)[\p{L}\s]*\s*:/iu;

/**
 * The level (1 to 9) of each line that its looks make a heading, null for the others and for styled headings. Precision
 * comes first: a heading that is not recognised costs a section, a false one breaks the sections around it.
 */
export function fakedHeadings(lines: readonly Line[]): readonly (number | null)[] {
  const body = bodySize(lines);
  const styled = lines.filter((line) => line.styledLevel !== null).length;
  const firstStyled = lines.findIndex((line) => line.styledLevel !== null);
  const looks = lines.map((line, i) => {
    if (!canBeHeading(line) || !governs(i, lines, body)) return null;
    const strong = styled >= STYLED_ENOUGH;
    if (strong ? !isStrong(line, body, i > firstStyled) : !isSetApart(line, body)) return null;
    return looksOf(line, body);
  });
  if (styled === 0 && looks.filter((look) => look !== null).length < 2) addPlainTitles(looks, lines, body);
  return anchoredLevels(looks, lines, (line) => looksOf(line, body));
}

/** Short, not a sentence, not an identity line. */
function canBeHeading(line: Line): boolean {
  if (line.kind !== "text" || line.styledLevel !== null || line.caption) return false;
  const text = line.text.trim();
  if (text === "" || text.length > MAX_LENGTH || !/\p{L}{2}/u.test(text) || /\t|\n.*\n/.test(text)) return false;
  const words = text.split(/\s+/).length;
  if (words > MAX_WORDS || CONTENTS_TITLE.test(text) || IDENTITY.test(text)) return false;
  if (/[;,…]$/.test(text) || /^[-–—•*(«"]/.test(text)) return false;
  return !text.endsWith(".") || (isNumbered(line) && words <= 8);
}

/** In a document without styled headings. */
function isSetApart(line: Line, body: number): boolean {
  if (isLarger(line, body)) return true;
  if (line.listItem && !isNumbered(line)) return false;
  const colon = line.text.trim().endsWith(":");
  if (line.boxed) return line.bold || isCapitals(line) || isNumbered(line);
  if (line.bold) return !colon || isCapitals(line) || line.underlined || typedNumber(line) !== null;
  return !colon && isNumbered(line) && (isCapitals(line) || (line.underlined && !line.listItem));
}

/** In a document whose author uses styles: a heading whose style was forgotten. `after`: a styled heading came before. */
function isStrong(line: Line, body: number, after: boolean): boolean {
  const numbered = isNumbered(line);
  if (line.boxed) return (after || numbered) && (line.bold || isLarger(line, body) || numbered);
  if (line.listItem) return numbered && isLarger(line, body);
  if (typedNumber(line) !== null) return line.bold || isLarger(line, body);
  return after && line.bold && (isLarger(line, body) || line.underlined);
}

/** True when something follows that a heading can stand over: a table, text that looks less, another heading. */
function governs(index: number, lines: readonly Line[], body: number): boolean {
  const line = lines[index];
  for (let i = index + 1; line && i < lines.length; i++) {
    const next = lines[i];
    if (!next || (next.kind === "text" && next.text.trim() === "")) continue;
    if (next.kind !== "text") return next.kind === "table";
    if (next.styledLevel !== null || isNumbered(line) || line.boxed) return true;
    if ((next.size ?? body) > (line.size ?? body) + 0.5) return false;
    return next.bold !== line.bold || next.size !== line.size || next.listItem !== line.listItem || next.label !== line.label || isNumbered(next) || next.boxed;
  }
  return false;
}

/** Where nothing is set apart at all: a short line that ends with a colon, alone between blank lines and what it announces. */
function addPlainTitles(looks: (Looks | null)[], lines: readonly Line[], body: number): void {
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (looks[i] || i === 0 || !next || line.listItem || !canBeHeading(line) || !line.text.trim().endsWith(":")) continue;
    const before = lines[i - 1];
    const blankBefore = before?.kind === "text" && before.text.trim() === "";
    if (blankBefore && line.text.trim().split(/\s+/).length <= 5 && (next.text.length >= 80 || next.listItem)) looks[i] = looksOf(line, body);
  }
}

function looksOf(line: Line, body: number): Looks {
  const number = typedNumber(line) ?? (isNumbered(line) ? line.label : null);
  const list = line.listItem ? (line.listLevel ?? 0) : 0;
  const rank = (line.size ?? body) * 32 + (line.boxed ? 16 : 0) + (isCapitals(line) ? 8 : 0) + (line.bold ? 4 : 0) + (line.underlined ? 2 : 0) - Math.min(9, list) * 0.1;
  return { rank, shape: number === null ? null : number.trim().replace(/\d+/g, "1").replace(/\p{Lu}+/gu, "A").replace(/\p{Ll}+/gu, "a").replace(/[^1Aa]+$/, "") };
}

const typedNumber = (line: Line): string | null => TYPED.exec(line.text.trim())?.[1] ?? null;
const isNumbered = (line: Line): boolean => typedNumber(line) !== null || (line.label !== null && NUMBERED_LABEL.test(line.label));
const isLarger = (line: Line, body: number): boolean => line.size !== null && line.size >= body + LARGER;

function isCapitals(line: Line): boolean {
  return line.caps || ((line.text.match(/\p{L}/gu)?.length ?? 0) >= 4 && line.text === line.text.toUpperCase());
}

/** The size most characters of running text have; 11 points where it is unknown, which says nothing. */
function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) if (line.size !== null && line.styledLevel === null) counts.set(line.size, (counts.get(line.size) ?? 0) + line.text.length);
  let [best, most] = [11, 0];
  for (const [size, count] of counts) if (count > most) [best, most] = [size, count];
  return best;
}
