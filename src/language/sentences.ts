import type { Span } from "../document/guidance";

/** Abbreviations whose full stop ends no sentence, French and English, without it. */
const ABBREVIATIONS = new Set(
  ("mm mme mlle mgr dr me pr st ste art al cf ex p pp n no nº num réf ref fig tab chap sect vol éd ed env approx max tél tel fax bd av " +
    "vs mr mrs ms eg ie inc ltd co corp dept resp sec").split(" "),
);
const CLOSING = "'\"”’»)]";
/** What may begin a sentence after its end mark and white space. */
const BEGINNING = /[\p{Lu}\p{N}«"“'‘([•–—-]/u;
const WORD = /[\p{L}\p{N}.]/u;
/** How far to look back for the word before a full stop: abbreviations and acronyms are shorter. */
const LOOK_BACK = 24;
const LONGEST_ABBREVIATION = Math.max(...Array.from(ABBREVIATIONS, ({ length }) => length));

/**
 * The sentences of a canonical text, trimmed, in order. A line feed ends one; so does `.` `!` `?` `…` before white space
 * and something that may begin a sentence. Abbreviations ("cf. § 2", "p. ex. X", "C.C.T.P. du"), decimals and identifiers
 * do not end one; "etc." does before a capital.
 */
export function sentencesOf(text: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > LAST_ASCII_MARK && code !== ELLIPSIS) continue;
    if (code === LINE_FEED) {
      push(sentences, text, start, i);
      start = i + 1;
    } else if ((code === FULL_STOP || code === 0x21 || code === 0x3f || code === ELLIPSIS) && endsSentence(text, start, i)) {
      while (i + 1 < text.length && CLOSING.includes(text.charAt(i + 1))) i++;
      push(sentences, text, start, i + 1);
      start = i + 1;
    }
  }
  push(sentences, text, start, text.length);
  return sentences;
}

const LINE_FEED = 0x0a;
const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;
/** The question mark: no other mark of ASCII that ends a sentence comes after it. */
const LAST_ASCII_MARK = 0x3f;

function endsSentence(text: string, start: number, at: number): boolean {
  let next = at + 1;
  while (next < text.length && CLOSING.includes(text.charAt(next))) next++;
  if (next >= text.length || !isSpaceAt(text, next)) return false;
  while (next < text.length && text.charCodeAt(next) !== LINE_FEED && isSpaceAt(text, next)) next++;
  // French quotes are set off by a space: « Rapide ! » dit-il.
  if (text.charAt(next) === "»") return false;
  if (next < text.length && text.charAt(next) !== "\n" && !BEGINNING.test(text.charAt(next))) return false;
  return text.charAt(at) !== "." || !isAbbreviation(text, Math.max(start, at - LOOK_BACK), at);
}

/** Whether the word that ends at a full stop is shortened; `from` is how far to look back. */
function isAbbreviation(text: string, from: number, at: number): boolean {
  let first = at;
  while (first > from && isWordAt(text, first - 1)) first--;
  const word = text.slice(first, at);
  // Initials and dotted acronyms: "J. Dupont", "C.C.T.P. de", "p.ex. un".
  if (word.includes(".") || word.length === 1) {
    if (/^(?:\p{L}\.)*\p{Lu}$|^(?:\p{L}\.)+\p{L}{1,2}$/u.test(word)) return true;
  }
  // A typed number before a title: "2. Objectifs".
  if (/^\d{1,2}$/.test(word)) return text.slice(from, at).trim() === word;
  return word.length <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(word.toLowerCase());
}

function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return (code >= 0x61 && code <= 0x7a) || (code !== 0x20 && WORD.test(text.charAt(index)));
}

function push(sentences: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpaceAt(text, start)) start++;
  while (end > start && isSpaceAt(text, end - 1)) end--;
  if (end > start) sentences.push({ start, end });
}

/** White space as regular expressions have it; ASCII is told without one. */
function isSpaceAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : /\s/.test(text.charAt(index));
}
