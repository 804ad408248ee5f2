import { invalidArgument, searchInvalid } from "./errors";
import type { SearchOptions } from "./objects/services";

/** Word refuses longer search strings. */
const LONGEST = 255;
/** `^x` codes of Word's search and the character of the host's text that each finds. */
const CODES: Readonly<Record<string, string>> = { "^": "^", t: "\t", l: "\v", m: "\f", n: "\u000e", s: "\u00a0", "~": "\u001e", "-": "\u001f", "=": "\u2013", "+": "\u2014", g: "\u0001", "2": "\u0002" };

/** The characters that a search string stands for. @throws SearchStringInvalidOrTooLong, InvalidArgument */
function readPattern(search: unknown): string {
  if (typeof search !== "string" || search === "") throw invalidArgument("searchText");
  if (search.length > LONGEST) throw searchInvalid();
  let pattern = "";
  for (let i = 0; i < search.length; i++) {
    const character = search.charAt(i);
    if (character !== "^") pattern += character;
    else {
      const code = CODES[search.charAt(++i).toLowerCase()];
      if (code === undefined) throw searchInvalid();
      pattern += code;
    }
  }
  return pattern;
}

/** Case as the options want it, and straight and curly quotes alike, as Word searches; lengths stay. */
function fold(text: string, options: SearchOptions): string {
  const quotes = text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
  if (options.matchCase) return quotes;
  const lower = quotes.toLowerCase();
  return lower.length === quotes.length ? lower : Array.from(quotes, (each) => (each.toLowerCase().length === each.length ? each.toLowerCase() : each)).join("");
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where a text is found in the text of one paragraph, without overlaps: `[start, end]` of each hit. A search never spans paragraphs. */
export function findAll(text: string, search: unknown, options: SearchOptions): readonly (readonly [number, number])[] {
  if (options.matchWildcards || options.ignorePunct || options.ignoreSpace) throw invalidArgument("searchOptions: the stand-in has no wildcards, ignorePunct or ignoreSpace");
  const needle = fold(readPattern(search), options);
  const haystack = fold(text, options);
  const hits: (readonly [number, number])[] = [];
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at)) {
    const end = at + needle.length;
    const opens = !LETTER.test(text.charAt(at - 1));
    const closes = !LETTER.test(text.charAt(end));
    const fits = (!(options.matchWholeWord || options.matchPrefix) || opens) && (!(options.matchWholeWord || options.matchSuffix) || closes);
    if (fits) hits.push([at, end]);
    at = fits ? end : at + 1;
  }
  return hits;
}
