import type { Package } from "./package";
import type { GetAttributes } from "./xml";
import { attribute, integer, isOn, readXml } from "./xml";

/** One level of a list (ECMA-376 17.9.6). */
export interface ListLevel {
  start: number;
  /** w:numFmt, "decimal" by default. */
  format: string;
  /** "%1.%2", literal text around it; the bullet itself for bullets. */
  text: string;
  /** Level (from 1) whose use restarts this one; 0 never, null the level above. */
  restart: number | null;
  /** Legal numbering: every level in decimal (17.9.4). */
  legal: boolean;
  /** Font of a bullet, for symbol fonts. */
  font: string | null;
  /** Paragraph style that takes this level, null without one. */
  style: string | null;
}

/** A w:num with its overrides applied. */
export interface ListDefinition {
  /** Lists that share an abstract definition share their counters. */
  readonly abstractId: number;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels that this list starts anew at a given number (w:startOverride). */
  readonly startOverrides: ReadonlyMap<number, number>;
}

export type Numbering = ReadonlyMap<number, ListDefinition>;

interface Abstract {
  readonly levels: (ListLevel | undefined)[];
  styleLink: string | null;
  numStyleLink: string | null;
}

interface RawNum {
  abstractId: number;
  readonly overrides: (ListLevel | undefined)[];
  readonly starts: Map<number, number>;
}

const newLevel = (): ListLevel => ({ start: 0, format: "decimal", text: "", restart: null, legal: false, font: null, style: null });

/** Reads a numbering part; without one there are no lists. */
export function readNumbering(source: Package, part: string | null): Numbering {
  const abstracts = new Map<number, Abstract>();
  const nums = new Map<number, RawNum>();
  let abstract: Abstract | null = null;
  let num: RawNum | null = null;
  let override = 0;
  let level: ListLevel | null = null;
  const open = (name: string, get: GetAttributes): void => {
    switch (name) {
      case "w:abstractNum":
        abstract = { levels: [], styleLink: null, numStyleLink: null };
        abstracts.set(integer(get(), "abstractNumId") ?? -1, abstract);
        return;
      case "w:num":
        num = { abstractId: -1, overrides: [], starts: new Map() };
        nums.set(integer(get(), "numId") ?? -1, num);
        return;
      case "w:abstractNumId":
        if (num) num.abstractId = integer(get(), "val") ?? -1;
        return;
      case "w:lvlOverride":
        override = clampLevel(integer(get(), "ilvl"));
        return;
      case "w:startOverride":
        num?.starts.set(override, integer(get(), "val") ?? 0);
        return;
      case "w:lvl":
        level = newLevel();
        if (num) num.overrides[clampLevel(integer(get(), "ilvl") ?? override)] = level;
        else if (abstract) abstract.levels[clampLevel(integer(get(), "ilvl"))] = level;
        return;
      case "w:styleLink":
        if (abstract) abstract.styleLink = attribute(get(), "val") ?? null;
        return;
      case "w:numStyleLink":
        if (abstract) abstract.numStyleLink = attribute(get(), "val") ?? null;
        return;
      default:
        if (level) readLevelProperty(level, name, get);
    }
  };
  const xml = part === null ? null : source.text(part);
  if (part !== null && xml !== null) {
    readXml(part, xml, {
      open,
      close(name) {
        if (name === "w:lvl") level = null;
        else if (name === "w:abstractNum") abstract = null;
        else if (name === "w:num") num = null;
      },
    });
  }
  return new Map([...nums].map(([id, raw]) => [id, define(raw, abstracts)]));
}

function readLevelProperty(level: ListLevel, name: string, get: GetAttributes): void {
  switch (name) {
    case "w:start":
      level.start = integer(get(), "val") ?? 0;
      break;
    case "w:numFmt":
      level.format = attribute(get(), "val") ?? "decimal";
      break;
    case "w:lvlText":
      level.text = attribute(get(), "val") ?? "";
      break;
    case "w:lvlRestart":
      level.restart = integer(get(), "val") ?? null;
      break;
    case "w:isLgl":
      level.legal = isOn(get());
      break;
    case "w:pStyle":
      level.style = attribute(get(), "val") ?? null;
      break;
    case "w:rFonts":
      level.font = attribute(get(), "ascii") ?? attribute(get(), "hAnsi") ?? null;
      break;
  }
}

function define(raw: RawNum, abstracts: ReadonlyMap<number, Abstract>): ListDefinition {
  let abstractId = raw.abstractId;
  let abstract = abstracts.get(abstractId);
  // A definition may only point at the numbering style that another one holds (ECMA-376 17.9.21 and 17.9.27).
  const link = abstract?.numStyleLink ?? null;
  if (link !== null) {
    for (const [id, other] of abstracts) if (other.styleLink === link) [abstractId, abstract] = [id, other];
  }
  const levels = Array.from({ length: 9 }, (_, i) => raw.overrides[i] ?? abstract?.levels[i]);
  return { abstractId, levels, startOverrides: raw.starts };
}

const clampLevel = (level: number | undefined): number => Math.min(8, Math.max(0, level ?? 0));
