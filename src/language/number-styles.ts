/** Ways to write one thing that readers may take for two: decimals, thousands, sizes of files. */
export const NUMBER_STYLES = {
  decimals: ["comma", "point"],
  thousands: ["space", "dot"],
  sizes: ["octet", "byte"],
} as const;

export type NumberHabit = keyof typeof NUMBER_STYLES;

/** A figure written in one of two ways. */
export interface StyledNumber {
  readonly habit: NumberHabit;
  readonly style: string;
  readonly start: number;
  readonly end: number;
}

const UNIT = "(?:%|‰|€|k€|M€|euros?|s|secondes?|seconds?|ms|min|minutes?|h|heures?|hours?|jours?|days?|mois|months?|ans?|years?|[kKMGT][oB]|points?|m²|km|m|cm|mm|kg|g)(?![\\p{L}\\p{N}])";
/** Beside a unit only: versions, articles and dates have points too. */
const DECIMAL = `(?<decimal>\\d{1,6}(?<mark>[.,])\\d{1,2}[\\s]?${UNIT})`;
const THOUSANDS = "(?<thousands>\\d{1,3}(?:(?<gap>[ \\u00a0\\u202f])|\\.)000)(?![\\p{L}\\p{N}.,])";
const SIZE = "(?<size>\\d{1,6}[\\s]?[kKMGT](?<unit>[oB]))(?![\\p{L}\\p{N}])";
const STYLED = new RegExp(`(?<![\\p{L}\\p{N}.,/:-])(?:${DECIMAL}|${THOUSANDS}|${SIZE})`, "gu");
const NONE: readonly StyledNumber[] = [];

/** The figures of a text that show a habit, in its order. */
export function styledNumbers(text: string): readonly StyledNumber[] {
  if (!/\d/.test(text)) return NONE;
  let found: StyledNumber[] | null = null;
  for (const match of text.matchAll(STYLED)) {
    const { decimal, mark, thousands, gap, unit } = match.groups ?? {};
    const habit: NumberHabit = decimal !== undefined ? "decimals" : thousands !== undefined ? "thousands" : "sizes";
    const style = habit === "decimals" ? (mark === "," ? "comma" : "point") : habit === "thousands" ? (gap === undefined ? "dot" : "space") : unit === "B" ? "byte" : "octet";
    (found ??= []).push({ habit, style, start: match.index, end: match.index + match[0].length });
  }
  return found ?? NONE;
}
