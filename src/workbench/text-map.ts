/** A rendered paragraph's text, character by character, against the host's text of the same paragraph. */
export interface TextMap {
  /** The text one sees, as a concatenation of text nodes. */
  readonly shown: string;
  /** Host offset of the point before each shown character, and of the end: shown.length + 1 entries. */
  readonly host: readonly number[];
}

/** How far to look for the counterpart of a character before concluding that it has none. */
const LOOK_AHEAD = 24;

/**
 * Aligns what is rendered with what the host counts. They differ where the host has one character for what is not text
 * (pictures, note marks, breaks) and where the page shows something of its own (a note's number, a tab as a space).
 */
export function mapText(shown: string, hostText: string): TextMap {
  const host: number[] = [];
  let at = 0;
  for (const character of shown) {
    const found = isSame(character, hostText[at]) ? at : findNear(character, hostText, at);
    if (found !== undefined) at = found;
    for (let unit = 0; unit < character.length; unit++) host.push(at + (found === undefined ? 0 : unit));
    if (found !== undefined) at += character.length;
  }
  host.push(shown === "" ? 0 : at);
  return { shown, host };
}

/** Only what is not text may be looked past: ordinary characters always have their counterpart. */
function findNear(character: string, hostText: string, from: number): number | undefined {
  for (let at = from; at < Math.min(hostText.length, from + LOOK_AHEAD); at++) {
    if (isSame(character, hostText[at])) return at;
    if (!/[\u0001-\u001f\ufffc]/.test(hostText[at] ?? "")) return undefined;
  }
  return undefined;
}

function isSame(shown: string, host: string | undefined): boolean {
  if (host === undefined) return false;
  return shown[0] === host || (shown === "\u2003" && host === "\t") || (shown === "\u2011" && host === "\u001e") || (shown === "\u00ad" && host === "\u001f");
}

/** The shown offset nearest to a host offset. */
export function toShown({ host, shown }: TextMap, hostOffset: number): number {
  const index = host.findIndex((each) => each >= hostOffset);
  return index < 0 ? shown.length : index;
}

/** The one stretch that changed between two texts; null when they are equal. */
export function changedStretch(before: string, after: string): { readonly start: number; readonly end: number; readonly text: string } | null {
  if (before === after) return null;
  const limit = Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < limit - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}
