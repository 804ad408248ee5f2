import { createContext, useContext } from "react";
import type { Language, Localized } from "../../document/language";
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
  return { language, strings: stringsOf(language), say: (text) => (language === "fr" ? spaced(text.fr) : text.en), number: (value) => format.format(value) };
}

/** French punctuation keeps to the word before it, and quotation marks to what they hold, whatever the width of the pane. */
function spaced(text: string): string {
  return text.replace(/ (?=[»:;!?%])/g, "\u00a0").replace(/« /g, "«\u00a0");
}

export const SpeechContext = createContext<Speech>(speechOf("fr"));

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
