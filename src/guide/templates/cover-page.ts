import type { DraftRow } from "../../document/draft";
import { guidanceText } from "../../document/guidance";
import type { Language, Localized } from "../../document/language";
import type { Template } from "../template";
import { typesetDraft } from "../typeset-draft";

interface CoverLine {
  readonly label: Localized;
  /** What to write beside it, without brackets. */
  readonly ask: Localized;
}

const LINES: readonly CoverLine[] = [
  { label: { fr: "Titre", en: "Title" }, ask: { fr: "titre du document et nom du projet", en: "title of the document and name of the project" } },
  { label: { fr: "Entreprise", en: "Company" }, ask: { fr: "raison sociale et adresse", en: "registered name and address" } },
  { label: { fr: "Version", en: "Version" }, ask: { fr: "numéro de version", en: "version number" } },
  { label: { fr: "Date", en: "Date" }, ask: { fr: "date de cette version", en: "date of this version" } },
  { label: { fr: "Statut", en: "Status" }, ask: { fr: "brouillon, en relecture, validé ou envoyé", en: "draft, under review, validated or sent" } },
  { label: { fr: "Confidentialité", en: "Confidentiality" }, ask: { fr: "qui peut lire ce document, et qui ne peut pas le transmettre", en: "who may read this document, and who may not pass it on" } },
];

const EXAMPLE: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["Exemple : rédacteur", "Nom et fonction de la personne qui a écrit cette version"],
  en: ["Example: author", "Name and position of the person who wrote this version"],
};

/** What tells one version of the document from another: a contractual reference must say who wrote it, when, and for whom. */
export const coverPage: Template = {
  id: "cover-page",
  kind: "cover",
  title: { fr: "Page de garde", en: "Cover page" },
  // Before the first section of the guide.
  section: "C1",
  source: ["E1", "E5"],
  draft: (language) =>
    typesetDraft({
      id: "cover-page", title: coverPage.title[language], language,
      blocks: [
        { kind: "heading", level: 1, text: coverPage.title[language] },
        { kind: "guidance", text: GUIDANCE[language] },
        { kind: "table", columns: COLUMNS[language].map((header, i) => ({ header, width: i === 0 ? 30 : 70 })), rows: rows(language) },
      ],
    }),
};

const GUIDANCE: Localized = {
  fr: "une ligne par rubrique. Le prestataire cite cette version et cette date dans son offre.",
  en: "one row per item. The supplier cites this version and this date in its offer.",
};
const COLUMNS: Readonly<Record<Language, readonly string[]>> = { fr: ["Rubrique", "Valeur"], en: ["Item", "Value"] };

const rows = (language: Language): readonly DraftRow[] => [
  { example: true, cells: EXAMPLE[language] },
  ...LINES.map(({ label, ask }) => ({ example: false, cells: [label[language], guidanceText(ask[language], language)] })),
  { example: false, cells: ["", ""] },
];
