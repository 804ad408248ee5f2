import { createContext, useContext } from "react";
import type { Language, Localized } from "../../document/language";
import { typeset } from "../../document/typography";
import { en } from "./en";
import { fr } from "./fr";

/** Every word the pane shows, apart from what rules and the guide say themselves. */
export type Strings = typeof fr;

const STRINGS: Readonly<Record<Language, Strings>> = { fr, en };

/** The language of Word's own interface decides: English for any English, French, the default, otherwise. */
export function paneLanguage(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().split("-")[0] === "en" ? "en" : "fr";
}

export function stringsOf(language: Language): Strings {
  return STRINGS[language];
}

/** What components need to speak: the words, and which side of a localized text to show. */
export interface Speech {
  readonly language: Language;
  readonly strings: Strings;
  readonly say: (text: Localized) => string;
  readonly number: (value: number) => string;
}

export function speechOf(language: Language): Speech {
  const format = new Intl.NumberFormat(language);
  return { language, strings: stringsOf(language), say: (text) => typeset(text[language], language), number: (value) => format.format(value) };
}

export const SpeechContext = createContext<Speech>(speechOf("fr"));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
