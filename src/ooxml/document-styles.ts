import type { IStylesOptions } from "docx";
import type { Language } from "../document/language";

/** Ids of the styles that our documents have besides Word's own. */
export const STYLE = {
  guidance: "CadrageGuidance", check: "CadrageCheck", cell: "CadrageCell", denseCell: "CadrageDenseCell", subtitle: "Subtitle", contentsTitle: "TOCHeading", frontHeading: "CadrageFrontHeading",
} as const;

/** As languages are named in a document (w:lang). */
const PROOFING: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };

const ACCENT = "1F3A5F";
/** Dark enough for 4.5:1 on white, and unlike the author's black. */
export const GUIDANCE_COLOR = "1F5C99";

const STYLE_NAMES = {
  fr: { guidance: "Consigne", check: "Ligne de contrôle", cell: "Texte de tableau", denseCell: "Texte de tableau large", frontHeading: "Titre avant sommaire" },
  en: { guidance: "Guidance", check: "Check line", cell: "Table text", denseCell: "Wide table text", frontHeading: "Heading before contents" },
} as const;

/** The looks of a new document; its headings are Word's own styles, so that a company's template restyles them. */
export function documentStyles(language: Language): IStylesOptions {
  const names = STYLE_NAMES[language];
  return {
    default: {
      document: { run: { font: "Calibri", size: 22, language: { value: PROOFING[language] } } },
      title: { run: { size: 52, color: ACCENT }, paragraph: { spacing: { before: 1200, after: 120 } } },
      heading1: { run: { size: 32, bold: true, color: ACCENT }, paragraph: { spacing: { before: 480, after: 160 }, keepNext: true, outlineLevel: 0 } },
      heading2: { run: { size: 26, bold: true, color: "2E6099" }, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true, outlineLevel: 1 } },
      heading3: { run: { size: 23, bold: true, color: "2E6099" }, paragraph: { spacing: { before: 200, after: 100 }, keepNext: true, outlineLevel: 2 } },
    },
    paragraphStyles: [
      { id: "Normal", name: "Normal", quickFormat: true, paragraph: { spacing: { after: 120, line: 276 } } },
      { id: STYLE.subtitle, name: "Subtitle", basedOn: "Normal", next: "Normal", run: { size: 26, color: "44546A" }, paragraph: { spacing: { after: 480 } } },
      { id: STYLE.guidance, name: names.guidance, basedOn: "Normal", next: "Normal", quickFormat: true, run: { italics: true, color: GUIDANCE_COLOR } },
      { id: STYLE.check, name: names.check, basedOn: "Normal", quickFormat: true, paragraph: { indent: { left: 360, hanging: 360 }, spacing: { after: 80 } } },
      { id: STYLE.cell, name: names.cell, basedOn: "Normal", run: { size: 20 }, paragraph: { spacing: { after: 0, line: 252 } } },
      // Tables of six columns or more.
      { id: STYLE.denseCell, name: names.denseCell, basedOn: STYLE.cell, run: { size: 18 }, paragraph: { spacing: { after: 0, line: 240 } } },
      { id: STYLE.frontHeading, name: names.frontHeading, basedOn: "Normal", next: "Normal", run: { size: 26, bold: true, color: "2E6099" }, paragraph: { spacing: { before: 280, after: 120 }, keepNext: true } },
      // Word's own styles of a table of contents; its title is none of its entries.
      { id: STYLE.contentsTitle, name: "TOC Heading", basedOn: "Normal", next: "Normal", run: { size: 32, bold: true, color: ACCENT }, paragraph: { spacing: { after: 200 }, keepNext: true } },
      { id: "TOC1", name: "toc 1", basedOn: "Normal", next: "Normal", run: { size: 21, bold: true }, paragraph: { spacing: { before: 60, after: 10, line: 245 } } },
      { id: "TOC2", name: "toc 2", basedOn: "Normal", next: "Normal", run: { size: 20 }, paragraph: { spacing: { after: 10, line: 240 }, indent: { left: 240 } } },
    ],
  };
}
