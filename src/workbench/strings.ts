import type { Language } from "../document/language";

const FRENCH = {
  title: "Cadrage – établi",
  name: "Établi Cadrage",
  purpose: "Essayez Cadrage sans Word",
  ribbon: "Ruban",
  open: "Ouvrir un .docx…",
  download: "Télécharger le .docx",
  undo: "Annuler",
  redo: "Rétablir",
  language: "Langue",
  apiLevel: "Version de Word imitée",
  apiOld: "Word 2021 (WordApi 1.3)",
  apiNew: "Microsoft 365 (WordApi 1.8)",
  document: "Document",
  closePane: "Fermer le volet",
  pane: "Volet",
  resize: "Largeur du volet",
  drop: "Déposez un .docx ici pour l’ouvrir",
  hint: "Cliquez dans un paragraphe pour y écrire. Tout reste dans ce navigateur : rien n’est envoyé.",
  opening: "Ouverture du document…",
  unreadable: (file: string) => `« ${file} » n’a pas pu être ouvert : ce n’est pas un document .docx lisible.`,
  functionFailed: "La commande n’a pas abouti.",
  dismiss: "Fermer",
};

const ENGLISH: typeof FRENCH = {
  title: "Cadrage – workbench",
  name: "Cadrage workbench",
  purpose: "Try Cadrage without Word",
  ribbon: "Ribbon",
  open: "Open a .docx…",
  download: "Download the .docx",
  undo: "Undo",
  redo: "Redo",
  language: "Language",
  apiLevel: "Version of Word imitated",
  apiOld: "Word 2021 (WordApi 1.3)",
  apiNew: "Microsoft 365 (WordApi 1.8)",
  document: "Document",
  closePane: "Close the pane",
  pane: "Pane",
  resize: "Width of the pane",
  drop: "Drop a .docx here to open it",
  hint: "Click in a paragraph to type in it. Everything stays in this browser: nothing is sent.",
  opening: "Opening the document…",
  unreadable: (file: string) => `“${file}” could not be opened: it is not a readable .docx document.`,
  functionFailed: "The command did not complete.",
  dismiss: "Close",
};

export type Strings = typeof FRENCH;

export const STRINGS: Readonly<Record<Language, Strings>> = { fr: FRENCH, en: ENGLISH };

/** The locale Word would have; the manifest's overrides and office.js both go by it. */
export const LOCALES: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-US" };
