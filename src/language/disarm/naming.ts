import type { Occurrence } from "./occurrence";

/** First names that are also words of the lexicons. */
const FIRST_NAME = /^(?:Claire|Clair|Belle|Parfait)$/;

/**
 * "Sage CRM Simple": a capital in mid-sentence beside another capitalised word, in a text that is not all capitals. A first
 * name needs its surname only, wherever it stands: "Claire Martin valide chaque version".
 */
export function isName({ term, rawBefore, rawAfter }: Occurrence): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(term)) return false;
  if (FIRST_NAME.test(term) && /^[ \u00a0]\p{Lu}\p{Ll}/u.test(rawAfter)) return true;
  return /\p{Lu}[\p{L}\p{N}]*[ \u00a0]$/u.test(rawBefore) || (/[\p{L}\p{N},] $/u.test(rawBefore) && /^ \p{Lu}/u.test(rawAfter));
}

/** Part of an address or an identifier: "www.rapide.fr", "SIMPLE_MODE", "@flexible". */
export const isInIdentifier = ({ term, rawBefore, rawAfter }: Occurrence): boolean =>
  /^\p{L}/u.test(term) && (/[@_#\\]$|[\p{L}\p{N}]\.$|\p{Lu}{2,}-$|:\/\/\S*$/u.test(rawBefore) || /^(?:[@_\\]|\.[\p{L}\p{N}])/u.test(rawAfter));

/** Inside quotation marks: a label of the interface, a title, a citation. */
export function isQuoted({ rawBefore, rawAfter }: Pick<Occurrence, "rawBefore" | "rawAfter">): boolean {
  return isBetween(rawBefore, rawAfter, "«", "»") || isBetween(rawBefore, rawAfter, "“", "”") || isBetweenPlainQuotes(rawBefore, rawAfter);
}

function isBetween(before: string, after: string, open: string, close: string): boolean {
  if (before.lastIndexOf(open) <= before.lastIndexOf(close)) return false;
  const closing = after.indexOf(close);
  const opening = after.indexOf(open);
  return closing >= 0 && (opening < 0 || closing < opening);
}

const isBetweenPlainQuotes = (before: string, after: string): boolean => before.split('"').length % 2 === 0 && after.includes('"');

/** A level of a scale that a text explains: "2 acceptable, 3 bon", "S should, C could". */
export const isLevel = ({ before, after }: Pick<Occurrence, "before" | "after">): boolean =>
  /(?:^|[ ,;:(])[a-z0-9](?: ?[=:])?$/.test(before) && !/(?:^|[ ,;:(])[aiy]$/.test(before) && (/^ ?[,;.)] ?(?:et |and )?[a-z0-9](?: ?[=:])? [a-z]/.test(after) || /(?:^|[ ,;:(])[a-z0-9](?: ?[=:])? [a-z' -]{2,24}[,;] ?[a-z0-9](?: ?[=:])?$/.test(before));
