import type { Note } from "../document/document";
import type { Language, Localized } from "../document/language";

/** What each note of a reader says to people; `{detail}` is what exactly was met. */
const SENTENCES: Readonly<Record<string, Localized>> = {
  "picture": { fr: "Image : son contenu n’a pas été lu", en: "Picture: its content was not read" },
  "embedded": { fr: "Objet incorporé ({detail}) : son contenu n’a pas été lu", en: "Embedded object ({detail}): its content was not read" },
  "text-box": { fr: "Zone de texte : lue à part du corps du texte", en: "Text box: read apart from the body text" },
  "tracked-changes": { fr: "Modification suivie : lue comme acceptée", en: "Tracked change: read as accepted" },
  "hidden-text": { fr: "Texte masqué : laissé de côté", en: "Hidden text: left out" },
  "header": { fr: "En-tête de page : non vérifié", en: "Page header: not checked" },
  "footer": { fr: "Pied de page : non vérifié", en: "Page footer: not checked" },
  "ruby": { fr: "Annotation phonétique : lue avec le texte", en: "Phonetic guide: read with the text" },
  "unfinished-field": { fr: "Champ Word incomplet : son texte a été gardé", en: "Incomplete Word field: its text was kept" },
  "merged-cell-text": { fr: "Texte caché par une fusion de cellules : laissé de côté", en: "Text hidden by merged cells: left out" },
  "tables-without-columns": { fr: "Tableau dont Word ne donne pas les colonnes", en: "Table whose columns Word does not give" },
  "stored-unreadable": { fr: "Réglages de Cadrage gardés dans ce document : illisibles, laissés de côté", en: "Settings that Cadrage keeps in this document: unreadable, left aside" },
  "stored-profile": { fr: "Profil d’entreprise gardé dans ce document : inutilisable, le guide s’applique tel quel", en: "Company profile kept in this document: cannot be used, the guide applies as it is" },
  "stored-topics": { fr: "Correspondance de titre gardée dans ce document : inutilisable, laissée de côté", en: "Heading match kept in this document: cannot be used, left aside" },
  "stored-dispositions": { fr: "Point mis de côté dans ce document : illisible, il est à revoir", en: "Point set aside in this document: unreadable, it is to be reviewed" },
  "stored-settings": { fr: "Réglages des règles gardés dans ce document : inutilisables, les règles s’appliquent telles quelles", en: "Settings of the rules kept in this document: cannot be used, the rules apply as they are" },
  "unknown-element": { fr: "Élément inconnu ({detail})", en: "Unknown element ({detail})" },
};

/** A note as one line: "Image : son contenu n’a pas été lu (3 fois)". An id without a sentence is shown as it is. */
export function noteText({ id, detail, count }: Note, language: Language): string {
  const sentence = SENTENCES[id]?.[language].replace("{detail}", detail) ?? (detail === "" ? id : `${id} (${detail})`);
  if (count <= 1) return sentence;
  return `${sentence} (${language === "fr" ? `${count}\u00a0fois` : `${count} times`})`;
}
