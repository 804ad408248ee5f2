/**
 * Writes the sample, cahier-des-charges-crm.docx: `node assets/samples/build-sample.mjs [OUT.docx]`. The company and its people are
 * made up. It is what a real draft looks like: good in parts, flawed in parts (no objectives, an empty section, a heading
 * that only its looks tell, vague words, indispensable requirements without use case, guidance left, weights of 95 %).
 */
import { writeFileSync } from "node:fs";
import {
  AlignmentType, Document, Footer, Header, LevelFormat, Packer, PageBreak, PageNumber, Paragraph, TabStopType, Table, TableCell, TableOfContents, TableRow, TextRun,
  WidthType,
} from "docx";
import { estimatePageNumbersWith } from "docx/layout";
import { besoins } from "./sample/2-besoins.mjs";
import { contexte } from "./sample/1-contexte.mjs";
import { docxBlock } from "./sample/docx-blocks.mjs";
import { fr } from "./sample/notation.mjs";
import { projet } from "./sample/4-projet.mjs";
import { technique } from "./sample/3-technique.mjs";

const footnotes = {};
const notes = {
  headings: 1,
  footnote(text) {
    const id = Object.keys(footnotes).length + 1;
    footnotes[id] = { children: [new Paragraph({ text })] };
    return id;
  },
};

const level = (n, text, format = LevelFormat.DECIMAL) => ({
  level: n, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 567, hanging: 567 } } },
});
const numbering = {
  config: [
    { reference: "headings", levels: [level(0, "%1."), level(1, "%1.%2"), level(2, "%1.%2.%3")] },
    { reference: "bullets", levels: [level(0, "•", LevelFormat.BULLET)] },
    { reference: "steps", levels: [level(0, "%1.")] },
  ],
};
const styles = {
  default: {
    document: { run: { font: "Calibri", size: 22, language: { value: "fr-FR" } } },
    title: { run: { size: 60, bold: true, color: "1F3A5F" }, paragraph: { spacing: { before: 2600, after: 240 } } },
    heading1: { run: { size: 32, bold: true, color: "1F3A5F" }, paragraph: { spacing: { before: 480, after: 160 }, keepNext: true } },
    heading2: { run: { size: 26, bold: true, color: "2E6099" }, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true } },
  },
  paragraphStyles: [
    { id: "Normal", name: "Normal", quickFormat: true, paragraph: { spacing: { after: 140, line: 276 } } },
    { id: "TableText", name: "Texte de tableau", basedOn: "Normal", run: { size: 19 }, paragraph: { spacing: { after: 0, line: 250 } } },
    { id: "Caption", name: "caption", basedOn: "Normal", run: { italics: true, size: 20, color: "44546A" }, paragraph: { spacing: { before: 200, after: 80 } } },
    { id: "TOC1", name: "toc 1", basedOn: "Normal", run: { size: 20, bold: true }, paragraph: { spacing: { before: 60, after: 20, line: 250 } } },
    { id: "TOC2", name: "toc 2", basedOn: "Normal", run: { size: 20 }, paragraph: { spacing: { after: 20, line: 250 }, indent: { left: 240 } } },
    { id: "Subtitle", name: "Subtitle", basedOn: "Normal", run: { size: 30, color: "44546A" } },
  ],
};

const line = (text) => new Paragraph({ style: "TableText", text: fr(text) });
const versions = new Table({
  width: { size: 9638, type: WidthType.DXA },
  columnWidths: [1400, 2200, 6038],
  rows: [
    new TableRow({ tableHeader: true, children: [new TableCell({ columnSpan: 3, children: [line("Suivi des versions")] })] }),
    ...[
      ["0.5", "13 février 2026", "Maud Kerleau : première rédaction après les ateliers"],
      ["0.6", "27 février 2026", "Bruno Tessandier : sécurité, interfaces"],
      ["0.7", "10 mars 2026", "Document de travail, en relecture"],
    ].map((row) => new TableRow({ children: row.map((text) => new TableCell({ children: [line(text)] })) })),
  ],
});
const cover = [
  new Paragraph({ style: "Title", text: "Cahier des charges" }),
  new Paragraph({ style: "Subtitle", text: fr("Mise en place d'un logiciel de gestion de la relation client (CRM)") }),
  new Paragraph({ style: "Subtitle", spacing: { after: 2400 }, text: "Ravignac Levage" }),
  versions,
  new Paragraph({ children: [new PageBreak()] }),
  new Paragraph({ spacing: { after: 200 }, children: [new TextRun({ text: "Sommaire", bold: true, size: 32, color: "1F3A5F" })] }),
  new TableOfContents("Sommaire", { hyperlink: true, headingStyleRange: "1-2", beginDirty: false }),
];
const body = [...contexte, ...besoins, ...technique, ...projet].map((block, i, blocks) =>
  docxBlock(block, Object.assign(notes, { afterTable: blocks[i - 1]?.kind === "table" })),
);
const tab = [{ type: TabStopType.RIGHT, position: 9638 }];

const document = new Document({
  title: "Cahier des charges CRM – Ravignac Levage",
  creator: "Maud Kerleau",
  description: fr("Exemple fourni avec Cadrage : l'entreprise et les personnes sont fictives."),
  styles, numbering, footnotes,
  pageNumbers: estimatePageNumbersWith({ guess: true }),
  sections: [{
    properties: { titlePage: true, page: { size: { width: 11906, height: 16838 }, margin: { top: 1304, bottom: 1304, left: 1134, right: 1134 } } },
    headers: { default: new Header({ children: [new Paragraph({ style: "TableText", tabStops: tab, text: "Ravignac Levage\tCahier des charges CRM – version 0.7" })] }), first: new Header({ children: [new Paragraph("")] }) },
    footers: {
      default: new Footer({ children: [new Paragraph({ style: "TableText", alignment: AlignmentType.RIGHT, children: [new TextRun({ children: ["Page ", PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES] })] })] }),
      first: new Footer({ children: [new Paragraph({ style: "TableText", alignment: AlignmentType.RIGHT, text: fr("Document confidentiel : diffusion limitée aux candidats consultés") })] }),
    },
    children: [...cover, ...body],
  }],
});

writeFileSync(process.argv[2] ?? new URL("cahier-des-charges-crm.docx", import.meta.url), await Packer.toBuffer(document));
