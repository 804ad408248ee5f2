import type { Package } from "./package";
import type { GetAttributes } from "./xml";
import { attribute, integer, readXml } from "./xml";
import { readRunProperty } from "./run-properties";
import type { RunProperties } from "./run-properties";

/** A style with all that it inherits along w:basedOn (ECMA-376 17.7.4.3). */
export interface Style {
  /** Its own id and those of the styles it is based on. */
  readonly ids: readonly string[];
  /** Level 1 to 9 when it makes headings, null otherwise. */
  readonly headingLevel: number | null;
  /** It is one of the built-in heading styles, or based on one. */
  readonly headingByName: boolean;
  /** A line of a table of contents, or its title. */
  readonly tableOfContents: boolean;
  readonly caption: boolean;
  readonly numId: number | null;
  /** List level, null when only its numbering knows (the level that names the style). */
  readonly listLevel: number | null;
  readonly run: RunProperties;
}

export interface Styles {
  /** The style of this id; without id the default paragraph style. Null when there is none. */
  paragraph(id: string | null): Style | null;
  character(id: string): RunProperties | null;
  readonly defaults: RunProperties;
}

interface RawStyle {
  readonly id: string;
  readonly type: string;
  name: string;
  basedOn: string | null;
  outlineLevel: number | null;
  numId: number | null;
  listLevel: number | null;
  readonly run: RunProperties;
}

/** Reads a styles part; without one there are only defaults. */
export function readStyles(source: Package, part: string | null): Styles {
  const raw = new Map<string, RawStyle>();
  const defaults: RunProperties = {};
  let defaultParagraph: string | null = null;
  let style: RawStyle | null = null;
  const skip = new Set(["w:pPrChange", "w:rPrChange", "w:tblStylePr"]);
  let skipped = 0;
  let inDefaults = false;
  const open = (name: string, get: GetAttributes): void => {
    if (skipped > 0 || skip.has(name)) {
      skipped++;
      return;
    }
    if (name === "w:rPrDefault") inDefaults = true;
    else if (name === "w:style") {
      const attributes = get();
      style = { id: attribute(attributes, "styleId") ?? "", type: attribute(attributes, "type") ?? "paragraph", name: "", basedOn: null, outlineLevel: null, numId: null, listLevel: null, run: {} };
      raw.set(`${style.type}:${style.id}`, style);
      if (style.type === "paragraph" && /^(?:1|true|on)$/.test(attribute(attributes, "default") ?? "")) defaultParagraph = style.id;
    } else if (style !== null) readStyleProperty(style, name, get);
    else if (inDefaults) readRunProperty(defaults, name, get);
  };
  const xml = part === null ? null : source.text(part);
  if (part !== null && xml !== null) {
    readXml(part, xml, {
      open,
      close(name) {
        if (skipped > 0) skipped--;
        else if (name === "w:style") style = null;
        else if (name === "w:rPrDefault") inDefaults = false;
      },
    });
  }
  const paragraphs = new Map<string, Style | null>();
  const resolved = (id: string): Style | null => {
    let found = paragraphs.get(id);
    if (found === undefined) {
      const chain = chainOf(raw, "paragraph", id);
      found = chain.length === 0 ? null : inherit(chain);
      paragraphs.set(id, found);
    }
    return found;
  };
  const characters = new Map<string, RunProperties | null>();
  return {
    defaults,
    paragraph: (id) => {
      const named = id === null ? null : resolved(id);
      return named ?? (defaultParagraph === null ? null : resolved(defaultParagraph));
    },
    character: (id) => {
      let found = characters.get(id);
      if (found === undefined) {
        const chain = chainOf(raw, "character", id);
        found = chain.length === 0 ? null : inherit(chain).run;
        characters.set(id, found);
      }
      return found;
    },
  };
}

function readStyleProperty(style: RawStyle, name: string, get: GetAttributes): void {
  switch (name) {
    case "w:name":
      style.name = attribute(get(), "val") ?? "";
      break;
    case "w:basedOn":
      style.basedOn = attribute(get(), "val") ?? null;
      break;
    case "w:outlineLvl":
      style.outlineLevel = integer(get(), "val") ?? null;
      break;
    case "w:numId":
      style.numId = integer(get(), "val") ?? null;
      break;
    case "w:ilvl":
      style.listLevel = integer(get(), "val") ?? null;
      break;
    default:
      readRunProperty(style.run, name, get);
  }
}

/** The style and its ancestors, nearest first; a circle of styles ends where it would close. */
function chainOf(raw: ReadonlyMap<string, RawStyle>, type: string, id: string): readonly RawStyle[] {
  const chain: RawStyle[] = [];
  const seen = new Set<string>();
  for (let next: string | null = id; next !== null && !seen.has(next); ) {
    seen.add(next);
    const style: RawStyle | undefined = raw.get(`${type}:${next}`);
    if (!style) break;
    chain.push(style);
    next = style.basedOn;
  }
  return chain;
}

function inherit(chain: readonly RawStyle[]): Style {
  const first = <T>(pick: (style: RawStyle) => T | null): T | null => {
    for (const style of chain) {
      const value = pick(style);
      if (value !== null) return value;
    }
    return null;
  };
  const heading = levelOf(chain);
  const run: RunProperties = {};
  for (const style of [...chain].reverse()) Object.assign(run, style.run);
  return {
    ids: chain.map(({ id }) => id),
    headingLevel: heading?.level ?? null,
    headingByName: heading?.named ?? false,
    tableOfContents: chain.some(({ name }) => TABLE_OF_CONTENTS.test(name)),
    caption: chain.some(({ name }) => /^(?:caption|légende)$/i.test(name)),
    numId: first((style) => style.numId),
    listLevel: first((style) => style.listLevel),
    run,
  };
}

const TABLE_OF_CONTENTS = /^(?:(?:toc|tm|contents) ?[1-9]|toc heading|contents heading|table of figures|en-tête de table des matières|table des illustrations)$/i;
const HEADING_NAME = /^(?:heading|titre) ?([1-9])$/i;
const HEADING_ID = /^(?:heading|titre)([1-9])$/i;

/** By name or by outline level, whichever is met first along the chain; outline level 9 is body text (ECMA-376 17.3.1.20). */
function levelOf(chain: readonly RawStyle[]): { readonly level: number; readonly named: boolean } | null {
  for (const { name, id, outlineLevel } of chain) {
    const digit = HEADING_NAME.exec(name)?.[1] ?? HEADING_ID.exec(id)?.[1];
    const outlined = outlineLevel !== null && outlineLevel >= 0 && outlineLevel < 9 ? outlineLevel + 1 : null;
    if (digit !== undefined) return { level: outlined ?? Number(digit), named: true };
    if (outlineLevel !== null) return outlined === null ? null : { level: outlined, named: false };
  }
  return null;
}
