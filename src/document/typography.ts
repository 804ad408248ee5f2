import type { Language } from "./language";

/**
 * A text of ours with the spaces that its language keeps unbroken: in French before » : ; ! ? % € and after «; in both
 * between the thousands of a number. What we write in the source has plain spaces.
 */
export function typeset(text: string, language: Language): string {
  const numbers = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, "\u00a0");
  return language === "fr" ? numbers.replace(/ (?=[»:;!?%€])/g, "\u00a0").replace(/« /g, "«\u00a0") : numbers;
}

/** A text that begins a line or a cell: "l’effectif" becomes "L’effectif". */
export const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
