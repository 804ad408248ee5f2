/** The scalars of a paragraph as Word gives them, copied out of the proxies. */
export interface HostParagraph {
  /** Word's own text, special characters included (document/text.ts). */
  readonly text: string;
  /** Word.BuiltInStyleName: "Heading1", "Toc2", "Normal", "Other" for a style of the author's. */
  readonly style: string;
  /** 1 to 9; 10 for body text. */
  readonly outlineLevel: number;
  /** 0 outside tables. */
  readonly nesting: number;
  /** Null when its text mixes bold and not bold. */
  readonly bold: boolean | null;
  /** In points; null when sizes are mixed. */
  readonly size: number | null;
  /** False when only part of it is. */
  readonly underlined: boolean;
  /** Null outside lists. */
  readonly list: { readonly level: number; readonly label: string | null } | null;
}

/** A table as Word gives it. */
export interface HostTable {
  /** Texts of the cells; rows may differ in length where cells are merged. */
  readonly values: readonly (readonly string[])[];
  readonly headerRows: number;
  /** Tables one level deeper, in document order; those deeper still are not asked for. */
  readonly tables: readonly HostTable[];
}

/** What one sync brings of the document. */
export interface HostBody {
  readonly paragraphs: readonly HostParagraph[];
  /** Top-level tables in document order; null when Word could not give them. */
  readonly tables: readonly HostTable[] | null;
}

/** True for a line of a table of contents or its title, by the built-in styles TOC 1 to TOC 9 and TOC Heading. */
export function isContentsLine(paragraph: Pick<HostParagraph, "style">): boolean {
  return /^Toc(?:[1-9]|Heading)$/.test(paragraph.style);
}
