/** A heading of the document, with the index of its paragraph. */
export interface NumberedHeading {
  readonly level: number;
  readonly text: string;
  readonly at: number;
}

/** A number typed before a title: "2.", "1.3 -", "IV.", "B)". */
interface TypedNumber {
  /** What comes before its last part: "1." of "1.3". */
  readonly stem: string;
  readonly last: string;
  /** What stands between it and the title. */
  readonly gap: string;
}

const DECIMAL = /^((?:\d{1,2}\.)*)(\d{1,2}(?: (?:bis|ter|quater))?)((?:[.)]?[\s\u00a0]*[–—:-]?[\s\u00a0]+|[.)][\s\u00a0]*))(?=\p{L})/u;
const ROMAN = /^()([IVX]{1,5})([\s\u00a0]?[.)–—-][\s\u00a0]*)(?=\p{L})/u;
const LETTER = /^()([A-Z])([.)][\s\u00a0]*)(?=\p{L})/u;

/**
 * The numbers that an author who types them before headings would type before ours: the next one after the last heading of
 * its level; between two, that of the one before and "bis", since nothing of the author's is renumbered. "" where the
 * author types none.
 */
export class HeadingNumbers {
  readonly #headings: readonly NumberedHeading[];
  readonly #around: number;
  /** The first of our headings: those one level below are numbered after it. */
  #top: { readonly level: number; readonly number: string; readonly gap: string } | null = null;
  #parts = 0;

  /** @param around index of the paragraph before which ours are, as if nothing had been inserted */
  constructor(headings: readonly NumberedHeading[], around: number) {
    this.#headings = headings;
    this.#around = around;
  }

  /** Our first heading as the next insertion meets it; null before there is one. */
  get first(): NumberedHeading | null {
    return this.#first;
  }

  #first: NumberedHeading | null = null;

  /** A heading of ours with its number. */
  write(level: number, text: string): string {
    const numbered = this.next(level) + text;
    this.#first ??= { level, text: numbered, at: this.#around - 0.5 };
    return numbered;
  }

  /** The number of our next heading, with what separates it from the title. */
  next(level: number): string {
    if (this.#top !== null) return this.#part(level);
    const own = this.#headings.filter((heading) => heading.level === level);
    const before = own.filter(({ at }) => at < this.#around).at(-1);
    const number = before ? typedNumber(before.text) : null;
    if (number === null) {
      this.#top = { level, number: "", gap: "" };
      return "";
    }
    const after = own.find(({ at }) => at >= this.#around);
    const follows = after ? typedNumber(after.text) : null;
    const isBetween = follows !== null && follows.stem === number.stem;
    const told = isBetween ? `${number.stem}${inserted(number.last)}` : `${number.stem}${following(number.last)}`;
    this.#top = { level, number: isBetween ? "" : told, gap: number.gap };
    return told + number.gap;
  }

  #part(level: number): string {
    const top = this.#top;
    if (top === null || top.number === "" || level !== top.level + 1) return "";
    const isNumbered = this.#headings.some((heading) => heading.level === level && (typedNumber(heading.text)?.stem ?? "") !== "");
    return isNumbered ? `${top.number}.${++this.#parts}${top.gap.replace(/^\.(?=[\s\u00a0])/, "")}` : "";
  }
}

function typedNumber(text: string): TypedNumber | null {
  const found = DECIMAL.exec(text.trimStart()) ?? ROMAN.exec(text.trimStart()) ?? LETTER.exec(text.trimStart());
  const [, stem, last, gap] = found ?? [];
  return stem === undefined || last === undefined || gap === undefined ? null : { stem, last, gap };
}

/** The number of what comes between a number and the next: "2 bis", then "2 ter". */
function inserted(last: string): string {
  const [number = last, suffix = ""] = last.split(" ");
  return `${number} ${suffix === "" ? "bis" : suffix === "bis" ? "ter" : "quater"}`;
}

const ROMANS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"];

function following(last: string): string {
  if (/^\d+$/.test(last)) return String(Number(last) + 1).padStart(last.length, "0");
  const roman = ROMANS.indexOf(last);
  if (roman >= 0 && !(last.length === 1 && last !== "I" && last !== "V" && last !== "X")) return ROMANS[roman + 1] ?? `${last} bis`;
  return last === "Z" ? `${last} bis` : String.fromCharCode(last.charCodeAt(0) + 1);
}
