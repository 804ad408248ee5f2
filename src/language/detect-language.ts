import type { Language } from "../document/language";

/** Function words of one language that the other does not use ("on", "a", "or", "car", "main" say nothing). */
const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  fr:
    "le la les l un une des du de d au aux et ou où que qu qui dont ce cet cette ces ceux cela se s sa son ses leur leurs notre nos votre vos " +
    "il ils elle elles nous vous je j ne n pas est sont été sera seront être doit doivent devra devront peut peuvent pourra pourront permet permettra " +
    "avec sans sous sur dans par pour pendant depuis lors afin chez entre vers mais donc ni aussi ainsi comme chaque tout toute tous toutes " +
    "moins selon si lorsque quand avoir ont avait était aucun aucune plusieurs gestion suivi mise données",
  en:
    "the an of and to is are was were be been being shall should must will would can could may might have has had does did not no nor " +
    "this that these those it its they them their he she his her we our you your with without within from into by at for about between during " +
    "when while where which who whom whose what how if then than there here any each every all some such only also both either neither because " +
    "through under upon until users",
};

const LANGUAGE_OF: ReadonlyMap<string, Language> = new Map(
  (["fr", "en"] as const).flatMap((language) => FUNCTION_WORDS[language].split(" ").map((word) => [word, language] as const)),
);

/** Enough words to be sure: long texts cost no more than short ones. */
const ENOUGH = 40;
const FRENCH_LETTERS = /[éèêëàâçùûîïôœ]/;

/**
 * The language of a text told by its function words, whatever its length; `fallback` where they say nothing or as much
 * for the one as for the other. A word with French accents counts for French.
 */
export function detectLanguage(text: string, fallback: Language): Language {
  let french = 0;
  let english = 0;
  const words = /\p{L}+/gu;
  for (let match = words.exec(text); match !== null && french + english < ENOUGH; match = words.exec(text)) {
    const word = match[0].toLowerCase();
    const language = LANGUAGE_OF.get(word);
    if (language === "fr") french++;
    else if (language === "en") english++;
    else if (FRENCH_LETTERS.test(word)) french++;
  }
  if (french === english) return fallback;
  return french > english ? "fr" : "en";
}
