import { UserError } from "../document/error";
import type { Language } from "../document/language";

/** Where the command line writes. */
export interface Console {
  out(text: string): void;
  error(text: string): void;
}

/** What to tell people about an error: the sentence of a UserError; our own bugs say so, with the trace on the error stream. */
export function sentenceOf(cause: unknown, language: Language, console: Console): string {
  if (cause instanceof UserError) return cause.sentence[language];
  const error = cause instanceof Error ? cause : new Error(String(cause));
  console.error(`${error.stack ?? error.message}\n`);
  return language === "fr"
    ? `C’est une erreur de Cadrage, pas de votre document (${error.message}). Signalez-la-nous.`
    : `This is a mistake of Cadrage’s, not of your document (${error.message}). Please report it.`;
}
