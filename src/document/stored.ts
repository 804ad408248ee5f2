import type { Note } from "./document";
import { encodeEntities } from "./entities";
import { NO_DISPOSITIONS, readDispositions, writeDispositions } from "./stored-dispositions";
import type { StoredDispositions } from "./stored-dispositions";
import { prefixOf, readStoredPart } from "./stored-part";

/** A heading as its author corrected what it stands for. */
export interface StoredMatch {
  /** Text of the heading, folded, without the number typed before it. */
  readonly heading: string;
  /** Which of the headings of that text, from 1 in document order. */
  readonly ordinal: number;
  /** Id of a section of the guide, or "none". */
  readonly section: string;
}

/** What travels in the document. */
export interface StoredSettings {
  /** The company's profile, as JSON of whatever version; null without one. */
  readonly profile: unknown;
  /** Headings whose match was corrected. */
  readonly topics: readonly StoredMatch[];
  /** What reviewers left as it is. */
  readonly dispositions: StoredDispositions;
  /** How the company sets the check, as JSON of whatever version (lint/config-settings.ts); null without it. */
  readonly settings: unknown;
  /** The last review that was kept, as JSON of whatever version (lint/last-review.ts); null without one. */
  readonly review: unknown;
  /** What we do not know, written by another version: kept as it is. */
  readonly kept: {
    /** Start tag of the root without its ">". */
    readonly root: string;
    readonly children: readonly string[];
  };
  /** What could not be used: notes for people. Not written. */
  readonly notes: readonly Note[];
}

/** Nothing stored. */
export const NOTHING_STORED: StoredSettings = { profile: null, topics: [], dispositions: NO_DISPOSITIONS, settings: null, review: null, kept: { root: '<cadrage xmlns="urn:cadrage:document:1"', children: [] }, notes: [] };

/** Names of the children that are read here; the others are kept as they are. */
const OWN: ReadonlySet<string> = new Set(["profile", "topics", "dispositions", "settings", "lastReview"]);
/** Headings corrected by hand: more were not. */
const MAX_MATCHES = 2000;
/** Our JSON nests five deep; parsers and writers of JSON are recursive. */
const MAX_NESTING = 40;

/** Reads the part; what cannot be used is left aside with a note, whatever it is. */
export function readStored(xml: string | null): StoredSettings {
  if (xml === null) return NOTHING_STORED;
  const part = readStoredPart(xml);
  if (part === null) return { ...NOTHING_STORED, notes: [note("stored-unreadable", 1)] };
  const notes: Note[] = [];
  const textOf = (name: string): string | undefined => part.children.find((child) => child.name === name)?.text;
  const profile = readJson(textOf("profile"));
  if (profile === undefined) notes.push(note("stored-profile", 1));
  const { matches, refused } = readMatches(readJson(textOf("topics")));
  if (refused > 0) notes.push(note("stored-topics", refused));
  const { dispositions, refused: unreadable } = readDispositions(readJson(textOf("dispositions")));
  if (unreadable > 0) notes.push(note("stored-dispositions", unreadable));
  const settings = readJson(textOf("settings"));
  if (settings === undefined) notes.push(note("stored-settings", 1));
  // A review that cannot be read is no loss to people: the next one replaces it.
  const review = readJson(textOf("lastReview")) ?? null;
  const children = part.children.filter(({ name }) => name === null || !OWN.has(name)).map((child) => child.xml);
  return { profile: profile ?? null, topics: matches, dispositions, settings: settings ?? null, review, kept: { root: part.root, children }, notes };
}

/** The part's text; reading it gives the same settings back. */
export function writeStored({ profile, topics, dispositions, settings, review, kept }: StoredSettings): string {
  const [, name = ""] = /^<([^\s>]+)/.exec(kept.root) ?? [];
  const prefix = prefixOf(name);
  const own = (child: string, value: unknown): string => {
    const tag = prefix === "" ? child : `${prefix}:${child}`;
    return `<${tag}>${encodeEntities(jsonOf(value))}</${tag}>`;
  };
  const values: readonly (readonly [child: string, value: unknown])[] = [
    ["profile", profile],
    ["topics", topics.length === 0 ? null : topics],
    ["dispositions", writeDispositions(dispositions)],
    ["settings", settings],
    ["lastReview", review],
  ];
  const written = values.map(([child, value]) => (value === null ? "" : own(child, value)));
  return `${kept.root}>${written.join("")}${kept.children.join("")}</${name}>`;
}

const note = (id: string, count: number): Note => ({ id, detail: "", count });

/** JSON without the two characters that it leaves as they are and XML forbids. */
const jsonOf = (value: unknown): string => JSON.stringify(value).replace(/[\ufffe\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`);

/** The value of a JSON text; null without one, undefined for what is no JSON or nests too deep. */
function readJson(text: string | undefined): unknown {
  if (text === undefined) return null;
  if (nesting(text) > MAX_NESTING) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** How deep a JSON text nests; brackets in its strings do not count. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let isString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (character === '"') isString = !isString;
    else if (isString) i += character === "\\" ? 1 : 0;
    else if (character === "[" || character === "{") deepest = Math.max(deepest, ++depth);
    else if (character === "]" || character === "}") depth--;
  }
  return deepest;
}

/** The matches of a JSON value, and how many of its entries are none. */
function readMatches(value: unknown): { readonly matches: readonly StoredMatch[]; readonly refused: number } {
  if (value === null) return { matches: [], refused: 0 };
  if (!Array.isArray(value)) return { matches: [], refused: 1 };
  const entries: readonly unknown[] = value;
  const matches = entries.slice(0, MAX_MATCHES).filter(isMatch).map(({ heading, ordinal, section }) => ({ heading, ordinal, section }));
  return { matches, refused: entries.length - matches.length };
}

function isMatch(value: unknown): value is StoredMatch {
  if (typeof value !== "object" || value === null) return false;
  const { heading, ordinal, section } = value as Partial<Record<keyof StoredMatch, unknown>>;
  return typeof heading === "string" && typeof section === "string" && Number.isSafeInteger(ordinal) && Number(ordinal) >= 1;
}
