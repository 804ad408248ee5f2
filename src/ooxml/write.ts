import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import type { Draft } from "../document/draft";
import type { Language } from "../document/language";
import { ContentControl } from "./content-control";
import { documentStyles, STYLE } from "./document-styles";
import { draftElements } from "./draft-elements";

export interface WriteOptions {
  /** On the first page, and in the file's properties. */
  readonly title: string;
  /** Under the title; none when left out. */
  readonly subtitle?: string;
  /** Of the text: Word checks its spelling in it. */
  readonly language: Language;
}

/**
 * A new .docx that holds the title, then each draft in a content control tagged cadrage:section:<id>, as the insertion
 * into an open document does.
 */
export async function writeDocx(drafts: readonly Draft[], { title, subtitle, language }: WriteOptions): Promise<Uint8Array> {
  const document = new Document({
    title,
    creator: "Cadrage",
    lastModifiedBy: "Cadrage",
    styles: documentStyles(language),
    sections: [
      {
        // A4, margins of 2.5 cm, in twentieths of a point.
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 } } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ style: "Title", text: title }),
          ...(subtitle === undefined ? [] : [new Paragraph({ style: STYLE.subtitle, text: subtitle })]),
          ...drafts.map((draft, i) => new ContentControl(i + 1, `cadrage:section:${draft.id}`, draft.title, draftElements(draft))),
        ],
      },
    ],
  });
  return Packer.pack(document, "uint8array");
}

const pageNumber = (): Paragraph =>
  new Paragraph({ style: STYLE.cell, alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })] });
