/** A text to search in a paragraph, and which of its occurrences is meant. */
export interface Needle {
  readonly text: string;
  /** Occurrences of the text that come before the one meant. */
  readonly nth: number;
}

/** What to search so as to select a span: its words, or its first and last words where it is long or holds special characters. */
export interface Needles {
  readonly first: Needle;
  /** Null when `first` is the whole span. */
  readonly last: Needle | null;
}

/** Word refuses a search of more than 255 characters, and fewer where some are escaped (office-js issue 1726). */
const LONGEST = 100;

/** Text without Word's special characters, which a plain search does not find (a no-break hyphen is searched as ^~). */
const PLAIN = /[^\u0000-\u001f\u00ad\u2011\ufffc]+/g;

/**
 * The searches that find a span of a paragraph; null where none can: nothing but special characters, or an occurrence
 * that Word, which searches from the start without overlaps, does not meet.
 * @param host the paragraph's text as Word gives it
 */
export function needlesFor(host: string, start: number, end: number): Needles | null {
  const pieces = Array.from(host.slice(start, end).matchAll(PLAIN), (match) => ({ text: match[0], at: start + match.index }));
  const worded = pieces.filter(({ text }) => text.trim() !== "");
  const [head] = worded;
  const tail = worded.at(-1);
  if (!head || !tail) return null;
  const first = needle(host, head.text.slice(0, LONGEST), head.at);
  if (first === null) return null;
  if (worded.length === 1 && head.text.length <= LONGEST) return { first, last: null };
  const text = tail.text.slice(-LONGEST);
  const last = needle(host, text, tail.at + tail.text.length - text.length);
  return last && { first, last };
}

function needle(host: string, text: string, at: number): Needle | null {
  let nth = 0;
  let from = host.indexOf(text);
  while (from !== -1 && from < at) {
    nth++;
    from = host.indexOf(text, from + text.length);
  }
  return from === at ? { text, nth } : null;
}

/** A needle as Word's search wants it: ^ begins a code there. */
export const escapeSearch = (text: string): string => text.replace(/\^/g, "^^");
