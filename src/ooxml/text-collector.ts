import type { GetAttributes } from "./xml";

/** Gathers what stands between the tags of an element that holds text (w:t, m:t, w:instrText). */
export class TextCollector {
  /** "text" of the document, "code" of a field, or nothing that counts. */
  kind: "none" | "text" | "code" = "none";
  #text = "";
  #preserved = false;
  #attributes: GetAttributes | null = null;

  start(kind: "text" | "code", attributes: GetAttributes): void {
    this.kind = kind;
    this.#text = "";
    this.#preserved = false;
    this.#attributes = attributes;
  }

  add(piece: string): void {
    this.#text = this.#text === "" ? piece : this.#text + piece;
    // Attributes are worth parsing only where they matter.
    if (isSpace(piece.charCodeAt(0)) || isSpace(piece.charCodeAt(piece.length - 1))) this.#preserved = this.#attributes?.()["xml:space"] === "preserve";
  }

  /** White space at both ends counts only under xml:space="preserve"; line ends are spaces (as Word reads them). */
  end(): string {
    this.kind = "none";
    const text = this.#text;
    let [start, end] = [0, text.length];
    if (!this.#preserved) {
      while (start < end && isSpace(text.charCodeAt(start))) start++;
      while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    }
    const kept = start === 0 && end === text.length ? text : text.slice(start, end);
    return /[\r\n]/.test(kept) ? kept.replace(/\r\n?|\n/g, " ") : kept;
  }
}

/** White space of XML: no-break spaces are not. */
const isSpace = (code: number): boolean => code === 0x20 || code === 0x9 || code === 0xa || code === 0xd;
