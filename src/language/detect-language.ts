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

/** What is between words, and a letter that no function word has. */
const BETWEEN = 0;
const OTHER_LETTER = 1;
/** Their letters, whose classes are 2 and above. */
const LETTERS = [...new Set(Object.values(FUNCTION_WORDS).join("").replaceAll(" ", ""))];
const CLASSES = LETTERS.length + 2;
const classOf = (letter: string): number => (LETTERS.includes(letter) ? LETTERS.indexOf(letter) + 2 : OTHER_LETTER);
const FRENCH_LETTERS = /[éèêëàâçùûîïôœ]/;

/** Classes of Latin letters (up to U+024F), of either case; other letters are told by Unicode. */
const LATIN = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  return !/\p{L}/u.test(String.fromCharCode(code)) ? BETWEEN : classOf(letter);
});
const IS_FRENCH = Uint8Array.from({ length: 0x250 }, (_, code) => (FRENCH_LETTERS.test(String.fromCharCode(code).toLowerCase()) ? 1 : 0));

const FRENCH = 1;
const ENGLISH = 2;
/** Function words as a trie over classes, node 1 its root; the node where a word ends says whose it is. */
const NEXT = new Uint16Array(CLASSES * (Object.values(FUNCTION_WORDS).join("").length + 2));
const LANGUAGE_OF = new Uint8Array(NEXT.length / CLASSES);
const ROOT = 1;
let nodes = ROOT + 1;
for (const [language, value] of [["fr", FRENCH], ["en", ENGLISH]] as const)
  for (const word of FUNCTION_WORDS[language].split(" ")) {
    let node = ROOT;
    for (const letter of word) node = NEXT[node * CLASSES + classOf(letter)] ||= nodes++;
    LANGUAGE_OF[node] = value;
  }

/** Enough words to be sure: long texts cost no more than short ones. */
const ENOUGH = 40;

/** The language of a text told by its function words, whatever its length; `fallback` where they say nothing. */
export const detectLanguage = (text: string, fallback: Language): Language => languageTold(text) ?? fallback;

/**
 * The language that the function words of a text tell; null where there are none or as many of the one as of the other.
 * A word with French accents counts for French.
 */
export function languageTold(text: string): Language | null {
  let french = 0;
  let english = 0;
  let node = ROOT;
  let isAccented = 0;
  for (let i = 0; i <= text.length && french + english < ENOUGH; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const c = code < 0x250 ? (LATIN[code] as number) : isLetterAt(text, i) ? OTHER_LETTER : BETWEEN;
    if (c !== BETWEEN) {
      node = NEXT[node * CLASSES + c] as number;
      if (code < 0x250) isAccented |= IS_FRENCH[code] as number;
      continue;
    }
    const language = LANGUAGE_OF[node];
    if (language === ENGLISH) english++;
    else if (language === FRENCH || isAccented === 1) french++;
    node = ROOT;
    isAccented = 0;
  }
  if (french === english) return null;
  return french > english ? "fr" : "en";
}

/** Letters beyond Latin; both halves of a surrogate pair are what the pair is. */
function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff && index > 0;
  return /^\p{L}/u.test(isSecondHalf ? text.slice(index - 1, index + 1) : text.slice(index, index + 2));
}
