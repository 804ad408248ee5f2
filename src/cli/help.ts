import type { Localized } from "../document/language";

/** What `cadrage --help` prints. */
export const HELP: Localized = {
  fr: `Cadrage relit un cahier des charges CRM et dit ce qui manque, ce qui n’a pas de cas d’usage et ce qui reste flou.

  cadrage check FICHIER...        vérifie des documents .docx (.docm, .dotx, .txt et .md aussi)
  cadrage new SORTIE.docx         écrit le document complet à remplir : page de garde, sommaire, sections, liste de contrôle

Options
  --format text|json   de check : rapport lisible (par défaut), ou un objet JSON par ligne et par fichier
  --sections C1,C2     de new : ces sections seulement, par leur repère (C1) ou leur nom (objectives)
  --profile FICHIER    de check et de new : le profil de l’entreprise (fichier JSON), à la place de celui du document
  --force              de new : remplace le fichier s’il existe
  --lang fr|en         langue du rapport, ou du document à remplir (fr par défaut)
  --version, --help

Code de sortie : 0 rien à améliorer, 1 au moins un point à régler ou à améliorer, 2 un fichier n’a pas pu être lu.
`,
  en: `Cadrage reviews a CRM requirements document and says what is missing, what has no use case and what is vague.

  cadrage check FILE...           checks .docx documents (.docm, .dotx, .txt and .md too)
  cadrage new OUT.docx            writes the whole document to fill in: cover, contents, sections, review checklist

Options
  --format text|json   of check: readable report (by default), or one JSON object per line and per file
  --sections C1,C2     of new: these sections only, by their mark (C1) or their name (objectives)
  --profile FILE       of check and new: the company’s profile (JSON file), instead of the document’s own
  --force              of new: replaces the file when it exists
  --lang fr|en         language of the report, or of the document to fill in (fr by default)
  --version, --help

Exit code: 0 nothing to improve, 1 at least one point to settle or to improve, 2 a file could not be read.
`,
};
