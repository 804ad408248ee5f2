import type { RunProperties } from "./run-properties";

/** What is read of one paragraph, until its end tag. */
export class ParagraphBuilder {
  text = "";
  styleId: string | null = null;
  numId: number | null = null;
  listLevel: number | null = null;
  /** Outline level of its own, from 0; 9 is body text. */
  outlineLevel: number | null = null;
  /** Its mark is deleted: its text goes on in the next paragraph (ECMA-376 17.13.5.15). */
  markDeleted = false;
  /** Some of it is hidden. */
  hidden = false;
  /** It belongs to a table of contents. */
  inTableOfContents = false;
  #visible = 0;
  #bold = 0;
  #caps = 0;
  #underlined = 0;
  /** Half-points; null once sizes differ. */
  #size: number | null | undefined = undefined;

  add(text: string, look: RunProperties): void {
    this.text += text;
    const visible = text.trim().length;
    if (visible === 0) return;
    this.#visible += visible;
    if (look.bold) this.#bold += visible;
    if (look.caps) this.#caps += visible;
    if (look.underlined) this.#underlined += visible;
    const size = look.size ?? null;
    if (this.#size === undefined) this.#size = size;
    else if (this.#size !== size) this.#size = null;
  }

  /** The looks of all its visible characters (see Line in document/faked-headings.ts). */
  looks(): { readonly bold: boolean; readonly caps: boolean; readonly underlined: boolean; readonly size: number | null } {
    const all = (count: number): boolean => this.#visible > 0 && count === this.#visible;
    return { bold: all(this.#bold), caps: all(this.#caps), underlined: all(this.#underlined), size: this.#size === undefined || this.#size === null ? null : this.#size / 2 };
  }

  /** Goes on from a paragraph whose mark is deleted. */
  continueFrom(earlier: ParagraphBuilder): void {
    this.text = earlier.text;
    this.hidden = earlier.hidden;
    [this.#visible, this.#bold, this.#caps, this.#underlined, this.#size] = [earlier.#visible, earlier.#bold, earlier.#caps, earlier.#underlined, earlier.#size];
  }
}
