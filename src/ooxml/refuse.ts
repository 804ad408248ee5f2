import { UserError } from "../document/error";
import type { Localized } from "../document/language";

/** Why a file is not read: one sentence each, that says what to do. */
const SENTENCES = {
  empty: {
    fr: "Ce fichier est vide. Choisissez un document Word (.docx).",
    en: "This file is empty. Choose a Word document (.docx).",
  },
  notZip: {
    fr: "Ce fichier n’est pas un document Word (.docx). Ouvrez-le dans Word et enregistrez-le au format .docx.",
    en: "This file is not a Word document (.docx). Open it in Word and save it as .docx.",
  },
  oldDoc: {
    fr: "Ce fichier est au format .doc de Word 97-2003. Ouvrez-le dans Word et enregistrez-le au format .docx.",
    en: "This file is in the Word 97-2003 format (.doc). Open it in Word and save it as .docx.",
  },
  encrypted: {
    fr: "Ce document est protégé par un mot de passe. Retirez le mot de passe dans Word, puis recommencez.",
    en: "This document is protected by a password. Remove the password in Word, then try again.",
  },
  openDocument: {
    fr: "Ce fichier est au format OpenDocument (.odt). Enregistrez-le au format .docx.",
    en: "This file is in the OpenDocument format (.odt). Save it as .docx.",
  },
  spreadsheet: {
    fr: "Ce fichier est un classeur Excel, pas un document Word. Choisissez un document .docx.",
    en: "This file is an Excel workbook, not a Word document. Choose a .docx document.",
  },
  presentation: {
    fr: "Ce fichier est une présentation PowerPoint, pas un document Word. Choisissez un document .docx.",
    en: "This file is a PowerPoint presentation, not a Word document. Choose a .docx document.",
  },
  damaged: {
    fr: "Ce fichier .docx est tronqué ou endommagé. Récupérez-en une copie complète, puis recommencez.",
    en: "This .docx file is truncated or damaged. Get a complete copy of it, then try again.",
  },
  noMainPart: {
    fr: "Cette archive ne contient pas de document Word. Choisissez un document .docx.",
    en: "This archive holds no Word document. Choose a .docx document.",
  },
  tooManyEntries: {
    fr: "Ce fichier contient trop d’éléments pour être lu sans risque. Enregistrez-le de nouveau depuis Word, puis recommencez.",
    en: "This file holds too many entries to be read safely. Save it again from Word, then try again.",
  },
} as const satisfies Record<string, Localized>;

/** The refusal of a file as a whole. */
export function refuse(reason: keyof typeof SENTENCES, cause?: unknown): UserError {
  return new UserError(SENTENCES[reason], { cause });
}

/** Why a part of the package is not read. */
export type PartFault = "tooLarge" | "sizeMismatch" | "doctype" | "tooDeep" | "notWellFormed" | "compression";

const FAULTS: Readonly<Record<PartFault, (part: string) => Localized>> = {
  tooLarge: (part) => ({
    fr: `La partie « ${part} » de ce fichier est trop volumineuse pour être lue sans risque. Divisez le document, puis recommencez.`,
    en: `The part “${part}” of this file is too large to be read safely. Split the document, then try again.`,
  }),
  sizeMismatch: (part) => ({
    fr: `La partie « ${part} » de ce fichier n’a pas la taille annoncée : le fichier est endommagé. Récupérez-en une copie complète.`,
    en: `The part “${part}” of this file does not have the size it declares: the file is damaged. Get a complete copy of it.`,
  }),
  doctype: (part) => ({
    fr: `La partie « ${part} » de ce fichier contient une déclaration DOCTYPE, interdite dans un document Word. Enregistrez-le de nouveau depuis Word.`,
    en: `The part “${part}” of this file holds a DOCTYPE declaration, which Word documents may not. Save it again from Word.`,
  }),
  tooDeep: (part) => ({
    fr: `La partie « ${part} » de ce fichier imbrique trop d’éléments pour être lue sans risque. Enregistrez-le de nouveau depuis Word.`,
    en: `The part “${part}” of this file nests too many elements to be read safely. Save it again from Word.`,
  }),
  notWellFormed: (part) => ({
    fr: `La partie « ${part} » de ce fichier est endommagée (XML mal formé). Ouvrez le document dans Word, réparez-le et enregistrez-le.`,
    en: `The part “${part}” of this file is damaged (XML not well formed). Open the document in Word, repair it and save it.`,
  }),
  compression: (part) => ({
    fr: `La partie « ${part} » de ce fichier ne peut pas être décompressée : le fichier est endommagé. Récupérez-en une copie complète.`,
    en: `The part “${part}” of this file cannot be decompressed: the file is damaged. Get a complete copy of it.`,
  }),
};

/** The refusal of a file because of one of its parts, which the sentence names. */
export function refusePart(part: string, fault: PartFault, cause?: unknown): UserError {
  return new UserError(FAULTS[fault](part), { cause });
}
