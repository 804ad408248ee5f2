import { foldText } from "../document/text";

/** A date met in a text: the days from its first to its last, both included, counted from 1 January 1970 as calendars do. */
export interface MetDate {
  /** The words themselves, as written. */
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

const MONTHS: readonly (readonly string[])[] = [
  ["janvier", "january", "janv", "jan"],
  ["fevrier", "february", "fevr", "fev", "feb"],
  ["mars", "march", "mar"],
  ["avril", "april", "avr", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "july", "juil", "jul"],
  ["aout", "august", "aug"],
  ["septembre", "september", "sept", "sep"],
  ["octobre", "october", "oct"],
  ["novembre", "november", "nov"],
  ["decembre", "december", "dec"],
];
const MONTH_OF: ReadonlyMap<string, number> = new Map(MONTHS.flatMap((names, month) => names.map((name) => [name, month] as const)));
/** Written with accents or without, in either case: texts are not folded, so that what was met can be quoted. */
const MONTH = [...MONTH_OF.keys()].join("|").replace("fevrier", "f[ée]vrier").replace("fevr|fev", "f[ée]vr|f[ée]v").replace("aout", "ao[uû]t").replace("decembre", "d[ée]cembre").replace("|dec", "|d[ée]c");
const SPACE = "[ \\u00a0\\u202f]";
const DATE = new RegExp(
  "(?<![\\p{L}\\p{N}./-])(?:" +
    // 2027-04-09
    `(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)|` +
    // 09/04/2027, 9.4.27
    `(?<figures>\\d{1,2}([/.])\\d{1,2}\\3(?:(?:19|20)\\d\\d|\\d\\d))|` +
    // 19 au 23 avril 2027, 1er mars 2027, 19–23 April 2027
    `(?:(?<from>\\d{1,2})(?:er|st|nd|rd|th)?${SPACE}?(?:au|et|to|and|-|–)${SPACE}?)?(?<day>\\d{1,2})(?:er|st|nd|rd|th)?${SPACE}(?<month>${MONTH})\\.?,?${SPACE}(?<year>(?:19|20)\\d\\d)|` +
    // April 9, 2027
    `(?<before>${MONTH})\\.?${SPACE}(?<after>\\d{1,2})(?:st|nd|rd|th)?,?${SPACE}(?<yearAfter>(?:19|20)\\d\\d)|` +
    // avril 2027
    `(?<whole>${MONTH})\\.?${SPACE}(?<wholeYear>(?:19|20)\\d\\d)|` +
    // T2 2027, Q2 2027
    `[TQ](?<quarter>[1-4])${SPACE}(?<quarterYear>(?:19|20)\\d\\d)` +
    ")(?![\\p{L}\\p{N}]|[/-]\\d)",
  "giu",
);

/** The dates that a text gives with their year, in text order; impossible ones (31/02/2027) are none. */
export function datesIn(text: string): readonly MetDate[] {
  // Every date has a digit, and most texts have none.
  if (!/\d/.test(text)) return [];
  return Array.from(text.matchAll(DATE), read).filter((date) => date !== null);
}

function read(match: RegExpExecArray): MetDate | null {
  const [text] = match;
  const met = match.groups ?? {};
  const made = (first: number | null, last: number | null): MetDate | null => (first === null || last === null ? null : { text, first, last });
  if (met.iso !== undefined) {
    const [year, month, day] = met.iso.split("-").map(Number);
    const one = dayOf(year, (month ?? 0) - 1, day);
    return made(one, one);
  }
  if (met.figures !== undefined) {
    const [day, month, year] = met.figures.split(/[/.]/).map(Number);
    const one = dayOf(year === undefined || year >= 100 ? year : 2000 + year, (month ?? 0) - 1, day);
    return made(one, one);
  }
  if (met.quarter !== undefined) {
    const [year, first] = [Number(met.quarterYear), (Number(met.quarter) - 1) * 3];
    return made(dayOf(year, first, 1), lastOf(year, first + 2));
  }
  const name = met.month ?? met.before ?? met.whole ?? "";
  const month = MONTH_OF.get(foldText(name));
  const year = Number(met.year ?? met.yearAfter ?? met.wholeYear);
  if (month === undefined) return null;
  if (met.whole !== undefined) return made(dayOf(year, month, 1), lastOf(year, month));
  const last = dayOf(year, month, Number(met.day ?? met.after));
  return made(met.from === undefined ? last : dayOf(year, month, Number(met.from)), last);
}

const DAY = 86_400_000;

/** The number of a calendar day; null for one that does not exist. */
function dayOf(year: number | undefined, month: number, day: number | undefined): number | null {
  if (year === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCMonth() === month && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

const lastOf = (year: number, month: number): number => Date.UTC(year, month + 1, 0) / DAY;

/** The calendar day that it is for whoever reads the clock, counted as the days of a MetDate are. */
export const calendarDay = (now: Date): number => Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / DAY;
