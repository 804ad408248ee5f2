import { UserError } from "../document/error";
import type { Localized } from "../document/language";

const PROTECTED: Localized = {
  fr: "Word refuse la modification\u00a0: le document est protégé ou ouvert en lecture seule. Levez la protection (onglet Révision) ou enregistrez une copie, puis recommencez.",
  en: "Word refuses the change: the document is protected or opened read-only. Remove the protection (Review tab) or save a copy, then try again.",
};
const TOO_OLD: Localized = {
  fr: "Cette version de Word ne sait pas faire cette opération. Il faut Word 2019 ou plus récent, Microsoft 365 ou Word pour le web.",
  en: "This version of Word cannot do this. Word 2019 or later, Microsoft 365 or Word on the web is needed.",
};
const FAILED: Localized = {
  fr: "Word n’a pas pu terminer l’opération. Si une partie du texte a été insérée, annulez (Ctrl+Z), puis recommencez.",
  en: "Word could not finish. If part of the text was inserted, undo (Ctrl+Z), then try again.",
};

/**
 * Sentences by Word.ErrorCodes and the codes of the request layer. Messages are localised by Word: only codes are read.
 * A code absent here (InvalidArgument, PropertyNotLoaded...) is a mistake of ours and stays as it is.
 */
const SENTENCES: ReadonlyMap<string, Localized> = new Map([
  ["AccessDenied", PROTECTED],
  ["NotAllowed", PROTECTED],
  ["ApiNotFound", TOO_OLD],
  ["NotImplemented", TOO_OLD],
  ["GeneralException", FAILED],
  ["ActivityLimitReached", FAILED],
  ["HostRestartNeeded", FAILED],
  ["ConnectionFailure", FAILED],
  [
    "ItemNotFound",
    {
      fr: "Cet endroit du document n’existe plus. Relancez «\u00a0Vérifier\u00a0».",
      en: "This part of the document is no longer there. Run “Check” again.",
    },
  ],
  [
    "SearchDialogIsOpen",
    { fr: "Fermez la fenêtre Rechercher de Word, puis recommencez.", en: "Close Word’s Find window, then try again." },
  ],
  [
    "DocumentNotSupported",
    {
      fr: "Word n’autorise pas les compléments à agir sur ce document (bibliothèque avec extraction obligatoire, par exemple).",
      en: "Word does not let add-ins act on this document (a library that requires check-out, for instance).",
    },
  ],
]);

/** Bits of DocumentProperties.security that forbid writing: read-only recommended, enforced, locked for annotations. */
const LOCKED = 2 | 4 | 8;

/** The code of an error of Office.js, "" for anything else. */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** Our sentence for what Word answered; errors that are not Word's, and mistakes of ours, come back as they are. */
export function toUserError(error: unknown): unknown {
  const sentence = SENTENCES.get(codeOf(error));
  return sentence ? new UserError(sentence, { cause: error }) : error;
}

/** Word.run, with Word's errors turned into sentences. */
export async function runInWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    throw toUserError(error);
  }
}

/** Like runInWord, for a batch that writes: a vague failure is explained by the document's protection, where that is the reason. */
export async function writeInWord<T>(batch: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(batch);
  } catch (error) {
    if (codeOf(error) === "GeneralException" && (await isLocked())) throw new UserError(PROTECTED, { cause: error });
    throw toUserError(error);
  }
}

async function isLocked(): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const properties = context.document.properties;
      properties.load("security");
      await context.sync();
      return (properties.security & LOCKED) !== 0;
    });
  } catch {
    return false; // Only an explanation is lost: the failure itself is reported by the caller.
  }
}
