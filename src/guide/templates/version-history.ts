import type { DraftRow } from "../../document/draft";
import type { Language, Localized } from "../../document/language";
import type { Template } from "../template";
import { typesetDraft } from "../typeset-draft";

/** Step E1: every version is reviewed by the sponsors, then validated by the project lead before circulation. */
export const versionHistory: Template = {
  id: "version-history",
  kind: "cover",
  title: { fr: "Historique des versions", en: "Version history" },
  // Before the first section of the guide.
  section: "C1",
  source: ["E1", "E5"],
  draft: (language) =>
    typesetDraft({
      id: "version-history", title: versionHistory.title[language], language,
      blocks: [
        { kind: "heading", level: 1, text: versionHistory.title[language] },
        { kind: "guidance", text: GUIDANCE[language] },
        { kind: "table", columns: COLUMNS[language].map((header, i) => ({ header, width: WIDTHS[i] ?? 0 })), rows: rows(language) },
      ],
    }),
};

const GUIDANCE: Localized = {
  fr: "une ligne par version diffusée : ce qui a changé, le sponsor qui l’a relue, puis le chef de projet qui l’a validée.",
  en: "one row per version circulated: what changed, the sponsor who reviewed it, then the project lead who validated it.",
};
const WIDTHS = [15, 15, 16, 24, 15, 15];
const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  fr: ["Version", "Date", "Auteur", "Changements", "Relue par", "Validée par"],
  en: ["Version", "Date", "Author", "Changes", "Reviewed by", "Validated by"],
};
const EXAMPLE: Readonly<Record<Language, readonly string[]>> = {
  fr: ["Exemple : 0.2", "4 janvier 2027", "Chef de projet", "Douze exigences ajoutées au service client", "Sponsor, 5 janvier", "Chef de projet, 6 janvier"],
  en: ["Example: 0.2", "4 January 2027", "Project lead", "Twelve customer service requirements added", "Sponsor, 5 January", "Project lead, 6 January"],
};

const rows = (language: Language): readonly DraftRow[] => [
  { example: true, cells: EXAMPLE[language] },
  ...Array.from({ length: 4 }, () => ({ example: false, cells: WIDTHS.map(() => "") })),
];
