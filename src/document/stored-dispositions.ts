/** A point that a reviewer leaves as it is, and why. */
export interface StoredAside {
  /** Key of its finding (lint/finding-key.ts); null for every point of the same rule about the same words. */
  readonly key: string | null;
  readonly rule: string;
  /** The words it is about, as they were; "" for what is about no words. */
  readonly words: string;
  readonly reason: string;
  /** Day, ISO 8601. */
  readonly date: string;
  /** The reviewer's name; absent unless they typed it. */
  readonly by?: string;
}

/** The points that a document had on the day from which it is reviewed. */
export interface StoredBaseline {
  /** Day, ISO 8601. */
  readonly date: string;
  /** Keys of its findings then. */
  readonly keys: readonly string[];
}

/** What reviewers left as it is. */
export interface StoredDispositions {
  readonly points: readonly StoredAside[];
  readonly baseline: StoredBaseline | null;
}

export const NO_DISPOSITIONS: StoredDispositions = { points: [], baseline: null };

/** Points left one by one: nobody has left more. */
export const MAX_ASIDE = 3000;
/** Points of a baseline: with all else it stays well below what is read of the part. */
export const MAX_BASELINE = 20_000;
/** Longest reason, in characters. */
export const MAX_REASON = 500;
/** Longest words, name and key, in characters. */
export const MAX_WORDS = 200;

/** The dispositions of a JSON value, and how many of its entries are none. */
export function readDispositions(value: unknown): { readonly dispositions: StoredDispositions; readonly refused: number } {
  if (value === null) return { dispositions: NO_DISPOSITIONS, refused: 0 };
  if (!isObject(value)) return { dispositions: NO_DISPOSITIONS, refused: 1 };
  const entries: readonly unknown[] = Array.isArray(value.points) ? value.points : [];
  const read = entries.slice(0, MAX_ASIDE).flatMap((entry) => readAside(entry) ?? []);
  // Two decisions on one point: the last one counts.
  const points = [...new Map(read.map((point) => [point.key ?? `${point.rule} ${point.words}`, point])).values()];
  const baseline = readBaseline(value.baseline);
  const refused = entries.length - read.length + (value.points !== undefined && !Array.isArray(value.points) ? 1 : 0) + (baseline === undefined ? 1 : 0);
  return { dispositions: { points, baseline: baseline ?? null }, refused };
}

/** The JSON value of dispositions; null for none. The keys of a baseline are many: those of one rule share its name. */
export function writeDispositions({ points, baseline }: StoredDispositions): unknown {
  if (points.length === 0 && baseline === null) return null;
  const keys = new Map<string, string[]>();
  for (const key of baseline?.keys ?? []) {
    const at = key.indexOf(":");
    const rule = key.slice(0, at);
    const known = keys.get(rule);
    if (known) known.push(key.slice(at + 1));
    else keys.set(rule, [key.slice(at + 1)]);
  }
  const grouped = Object.fromEntries(Array.from(keys, ([rule, rests]) => [rule, rests.join(" ")]));
  return { ...(points.length === 0 ? {} : { points }), ...(baseline === null ? {} : { baseline: { date: baseline.date, keys: grouped } }) };
}

/** Undefined for what is none. */
function readAside(value: unknown): StoredAside | undefined {
  if (!isObject(value)) return undefined;
  const { key, rule, words, reason, date, by } = value;
  if (!isRule(rule) || !isText(words, MAX_WORDS) || !isText(reason, MAX_REASON) || !isDay(date)) return undefined;
  if (key !== null && !(isText(key, MAX_WORDS) && KEY.test(key))) return undefined;
  if (by !== undefined && !isText(by, MAX_WORDS)) return undefined;
  if (key === null && words === "") return undefined;
  return { key, rule, words, reason, date, ...(by === undefined ? {} : { by }) };
}

/** Null without one, undefined for what is none. */
function readBaseline(value: unknown): StoredBaseline | null | undefined {
  if (value === undefined) return null;
  if (!isObject(value)) return undefined;
  const { date, keys } = value;
  if (!isDay(date) || !isObject(keys)) return undefined;
  const all: string[] = [];
  for (const [rule, rests] of Object.entries(keys)) {
    if (!isRule(rule) || typeof rests !== "string") return undefined;
    for (const rest of rests.split(" ")) {
      if (all.length >= MAX_BASELINE || !KEY.test(`${rule}:${rest}`)) return undefined;
      all.push(`${rule}:${rest}`);
    }
  }
  return all.length === 0 ? null : { date, keys: all };
}

/** A rule's id, a hash, an ordinal among equals. */
const KEY = /^[a-z][a-z0-9-]{0,79}:[0-9a-f]{16}(?::\d{1,6})?$/;

const isRule = (value: unknown): value is string => typeof value === "string" && /^[a-z][a-z0-9-]{0,79}$/.test(value);
const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isText = (value: unknown, longest: number): value is string => typeof value === "string" && value.length <= longest;

/** True for what a file may hold as a decision for every document: about words, none in particular. */
export const isSharedAside = (value: unknown): value is StoredAside => readAside(value)?.key === null;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
