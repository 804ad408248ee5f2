import { foldText } from "../document/text";

const NEIGHBOURHOOD = 24;

/** Numbers equal keys in their order, so that two equal paragraphs stay two findings. */
export class KeyMaker {
  readonly #seen = new Map<string, number>();

  /**
   * The key by which a finding is found again in a later reading: rule, quoted words, up to 24 characters before and
   * after, ordinal among equals. It survives edits elsewhere and moves of the paragraph.
   */
  key(rule: string, text: string, start: number, end: number): string {
    const quoted = foldText(text.slice(start, end));
    const before = foldText(text.slice(Math.max(0, start - NEIGHBOURHOOD), start));
    const after = foldText(text.slice(end, end + NEIGHBOURHOOD));
    const base = `${rule}:${hash(`${before}\u0000${quoted}\u0000${after}`)}`;
    const ordinal = this.#seen.get(base) ?? 0;
    this.#seen.set(base, ordinal + 1);
    return ordinal === 0 ? base : `${base}:${ordinal}`;
  }
}

/** FNV-1a, twice with different seeds, as 16 hexadecimal digits: short keys that hold no text of the document. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000197);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
