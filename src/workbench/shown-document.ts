/** A place in the text of a paragraph: the paragraph's number in reading order, and a UTF-16 offset in the host's text of it. */
export interface TextPoint {
  readonly paragraph: number;
  readonly offset: number;
}

export interface TextSpan {
  readonly start: TextPoint;
  readonly end: TextPoint;
}

/** What the page asks of the stand-in to show a document and to let people type in it. */
export interface ShownDocument {
  /** The document as it stands, as a .docx where each paragraph bears its number (marked-copy.ts). */
  markedCopy(): Uint8Array;
  /** The host's text of a paragraph. */
  text(paragraph: number): string;
  readonly selection: TextSpan;
  select(span: TextSpan): void;
  /** Replaces a part of a paragraph's text. */
  replaceText(paragraph: number, start: number, end: number, text: string): void;
  splitParagraph(at: TextPoint): void;
  /** True where a box to tick stands. */
  hasCheckBox(at: TextPoint): boolean;
  toggleCheckBox(at: TextPoint): void;
}
