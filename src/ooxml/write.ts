import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TableOfContents, TabStopType, TextRun } from "docx";
import type { FileChild } from "docx";
import type { Draft } from "../document/draft";
import type { Language, Localized } from "../document/language";
import { ContentControl } from "./content-control";
import { documentStyles, STYLE } from "./document-styles";
import { draftElements, TEXT_WIDTH } from "./draft-elements";
import type { DraftLook } from "./draft-elements";

export interface WriteOptions {
  /** On the first page, and in the file's properties. */
  readonly title: string;
  /** Under the title; none when left out. */
  readonly subtitle?: string;
  /** Of the text: Word checks its spelling in it. */
  readonly language: Language;
  /** What makes it a whole document, with a table of contents; absent, the drafts follow the title. */
  readonly front?: FrontMatter;
  /** True where people may write by hand in the tables: their rows are higher. */
  readonly byHand?: boolean;
  /** What the product keeps in the file: its custom XML part (document/stored.ts). */
  readonly stored?: string;
}

/** What comes before the first section: cover, then table of contents. */
export interface FrontMatter {
  /** Below the title, which is the heading of the first; their headings stay out of the table of contents. */
  readonly drafts: readonly Draft[];
  /** In the header of each page but the first: "Version 0.1". */
  readonly version: string;
}

/** What a document says of a custom XML part of its own (ECMA-376 part 1, Custom XML Data Storage Part). */
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const CONTENTS: Localized = { fr: "Sommaire", en: "Contents" };

/**
 * A new .docx that holds the title, then each draft in a content control tagged cadrage:section:<id>, as the insertion
 * into an open document does.
 */
export async function writeDocx(drafts: readonly Draft[], options: WriteOptions): Promise<Uint8Array> {
  const { title, subtitle, language, front, byHand = false, stored } = options;
  const cover = (front?.drafts ?? []).map((draft, i) => (i === 0 ? withoutHeading(draft) : draft));
  const document = new Document({
    title,
    creator: "Cadrage",
    lastModifiedBy: "Cadrage",
    styles: documentStyles(language),
    // The page numbers of the table of contents are worked out here: Word shows them without updating fields.
    ...(front && { pageNumbers: (await import("docx/layout")).estimatePageNumbersWith({ guess: true }) }),
    sections: [
      {
        // A4, margins of 2.5 cm, in twentieths of a point.
        properties: { titlePage: front !== undefined, page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, right: 1418, bottom: 1418, left: 1418 } } },
        ...(front && { headers: { default: header(title, front.version), first: new Header({ children: [new Paragraph({ style: STYLE.cell })] }) } }),
        footers: { default: footer(), ...(front && { first: new Footer({ children: [new Paragraph({ style: STYLE.cell })] }) }) },
        children: [
          new Paragraph({ style: "Title", text: title }),
          ...(subtitle === undefined ? [] : [new Paragraph({ style: STYLE.subtitle, text: subtitle })]),
          ...cover.map((draft, i) => control(draft, i + 1, { byHand, beforeContents: true })),
          ...(front ? contents(language) : []),
          ...drafts.map((draft, i) => control(draft, cover.length + i + 1, { byHand, onNewPage: front !== undefined && i === 0 })),
        ],
      },
    ],
  });
  if (stored === undefined) return Packer.pack(document, "uint8array");
  document.Document.Relationships.addRelationship("Cadrage", CUSTOM_XML, "../customXml/item1.xml");
  return Packer.pack(document, "uint8array", undefined, [{ path: "customXml/item1.xml", data: stored }]);
}

const control = (draft: Draft, id: number, look: DraftLook): ContentControl => new ContentControl(id, `cadrage:section:${draft.id}`, draft.title, draftElements(draft, look));

const withoutHeading = (draft: Draft): Draft => ({ ...draft, blocks: draft.blocks.filter(({ kind }, i) => i > 0 || kind !== "heading") });

/** On a page of its own, with the headings of sections and of their parts. */
const contents = (language: Language): readonly FileChild[] => [
  new Paragraph({ style: STYLE.contentsTitle, text: CONTENTS[language], pageBreakBefore: true }),
  new TableOfContents(CONTENTS[language], { hyperlink: true, headingStyleRange: "1-2" }),
];

const header = (title: string, version: string): Header =>
  new Header({ children: [new Paragraph({ style: STYLE.cell, tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }], children: [new TextRun({ text: `${title}\t${version}` })] })] });

const footer = (): Footer =>
  new Footer({
    children: [new Paragraph({ style: STYLE.cell, alignment: AlignmentType.RIGHT, children: [new TextRun({ children: ["Page ", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })] })],
  });
