import type { Localized } from "../document/language";

/** What `cadrage --help` prints. */
export const HELP: Localized = {
  fr: `Cadrage relit un cahier des charges CRM et dit ce qui manque, ce qui n’a pas de cas d’usage et ce qui reste flou.

  cadrage check FICHIER...        vérifie des documents .docx (.docm, .dotx, .txt et .md aussi)
  cadrage report FICHIER          écrit le rapport de relecture d’un document, à lire, à imprimer ou à confier à un autre outil
  cadrage new SORTIE.docx         écrit le document complet à remplir : page de garde, sommaire, sections, liste de contrôle

Options
  --format text|json   de check : rapport lisible (par défaut), ou un objet JSON par ligne et par fichier
  --format html|sarif|csv|json
                       de report : page à lire et à imprimer (par défaut), SARIF 2.1.0, tableur, ou le JSON de check
  --out FICHIER        de report : le fichier à écrire (à défaut, le rapport va à l’écran)
  --sections C1,C2     de new : ces sections seulement, par leur repère (C1) ou leur nom (objectives)
  --profile FICHIER    de check, de report et de new : le profil de l’entreprise (fichier JSON), à la place de celui du document
  --config FICHIER     de check et de report : les réglages des règles de l’équipe (fichier JSON), à la place de ceux du document
  --force              de new et de report : remplace le fichier s’il existe
  --lang fr|en         langue du rapport, ou du document à remplir (fr par défaut)
  --version, --help

Code de sortie : 0 rien à améliorer, 1 au moins un point à régler ou à améliorer, 2 un fichier n’a pas pu être lu.
report rend 0 dès que le rapport est écrit : il informe, il ne bloque rien.
`,
  en: `Cadrage reviews a CRM requirements document and says what is missing, what has no use case and what is vague.

  cadrage check FILE...           checks .docx documents (.docm, .dotx, .txt and .md too)
  cadrage report FILE             writes the review report of a document, to read, to print or to hand to another tool
  cadrage new OUT.docx            writes the whole document to fill in: cover, contents, sections, review checklist

Options
  --format text|json   of check: readable report (by default), or one JSON object per line and per file
  --format html|sarif|csv|json
                       of report: page to read and to print (by default), SARIF 2.1.0, spreadsheet, or the JSON of check
  --out FILE           of report: the file to write (without it, the report goes to the screen)
  --sections C1,C2     of new: these sections only, by their mark (C1) or their name (objectives)
  --profile FILE       of check, report and new: the company’s profile (JSON file), instead of the document’s own
  --config FILE        of check and report: the team’s settings of the rules (JSON file), instead of the document’s own
  --force              of new and report: replaces the file when it exists
  --lang fr|en         language of the report, or of the document to fill in (fr by default)
  --version, --help

Exit code: 0 nothing to improve, 1 at least one point to settle or to improve, 2 a file could not be read.
report gives 0 as soon as the report is written: it informs, it blocks nothing.
`,
};
