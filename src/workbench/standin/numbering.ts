import type { Styles } from "./styles";
import { attribute, childOf, childrenOf, toggleOf, valueOf } from "./xml";

export interface ListItem {
  /** 0-based. */
  readonly level: number;
  readonly listString: string;
  readonly numId: string;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** Legal numbering: every level in figures (17.9.4). */
  readonly legal: boolean;
  /** The paragraph style tied to this level. */
  readonly style: string | undefined;
}

/** numbering.xml: which paragraphs are list items, and the number or bullet that each shows (ECMA-376 17.9). */
export class Numbering {
  private readonly abstracts = new Map<string, ReadonlyMap<number, Level>>();
  private readonly instances = new Map<string, { readonly abstract: string; readonly starts: ReadonlyMap<number, number>; readonly levels: ReadonlyMap<number, Level> }>();

  constructor(
    document: Document | undefined,
    private readonly styles: Styles,
  ) {
    const root = document?.documentElement;
    const links = new Map<string, string>();
    for (const abstract of childrenOf(root, "abstractNum")) {
      const id = attribute(abstract, "abstractNumId") ?? "";
      this.abstracts.set(id, new Map(childrenOf(abstract, "lvl").map((level) => [Number(attribute(level, "ilvl") ?? 0), readLevel(level)])));
      const link = valueOf(abstract, "numStyleLink");
      if (link !== undefined) links.set(id, link);
    }
    for (const num of childrenOf(root, "num")) {
      const starts = new Map<number, number>();
      const levels = new Map<number, Level>();
      for (const override of childrenOf(num, "lvlOverride")) {
        const start = valueOf(override, "startOverride");
        if (start !== undefined) starts.set(Number(attribute(override, "ilvl") ?? 0), Number(start));
        const level = childOf(override, "lvl");
        if (level) levels.set(Number(attribute(override, "ilvl") ?? 0), readLevel(level));
      }
      this.instances.set(attribute(num, "numId") ?? "", { abstract: valueOf(num, "abstractNumId") ?? "", starts, levels });
    }
    for (const [id, link] of links) {
      const style = this.styles.effective("numbering", link);
      const numId = valueOf(childOf(childOf(style, "pPr"), "numPr"), "numId");
      const target = numId === undefined ? undefined : this.abstracts.get(this.instances.get(numId)?.abstract ?? "");
      if (target) this.abstracts.set(id, target);
    }
  }

  /** The list a paragraph belongs to, by its own numPr or by its style's; undefined for none. */
  of(paragraph: Element): { readonly numId: string; readonly level: number } | undefined {
    const own = childOf(childOf(paragraph, "pPr"), "numPr");
    const ownId = valueOf(own, "numId");
    const styleId = valueOf(childOf(paragraph, "pPr"), "pStyle");
    const chain = this.styles.chain("paragraph", styleId);
    const inherited = chain.map((style) => childOf(childOf(style, "pPr"), "numPr")).find((numPr) => valueOf(numPr, "numId") !== undefined);
    const numId = ownId ?? valueOf(inherited, "numId");
    const instance = numId === undefined ? undefined : this.instances.get(numId);
    if (numId === undefined || numId === "0" || !instance) return undefined;
    const tied = [...(this.abstracts.get(instance.abstract) ?? [])].find(([, level]) => level.style !== undefined && level.style === (styleId ?? ""));
    const level = valueOf(own, "ilvl") ?? (ownId === undefined && tied ? String(tied[0]) : valueOf(inherited, "ilvl"));
    return { numId, level: Math.min(8, Math.max(0, Number(level ?? 0) || 0)) };
  }

  /** List items of a story, by paragraph: counters run over all its paragraphs in order. */
  number(paragraphs: readonly Element[]): ReadonlyMap<Element, ListItem> {
    const items = new Map<Element, ListItem>();
    const counters = new Map<string, number[]>();
    const started = new Set<string>();
    for (const paragraph of paragraphs) {
      const list = this.of(paragraph);
      if (!list) continue;
      const instance = this.instances.get(list.numId);
      const levels = new Map([...(this.abstracts.get(instance?.abstract ?? "") ?? []), ...(instance?.levels ?? [])]);
      const counts = counters.get(instance?.abstract ?? "") ?? [];
      counters.set(instance?.abstract ?? "", counts);
      if (!started.has(list.numId)) {
        started.add(list.numId);
        for (const [level, start] of instance?.starts ?? []) counts[level] = start - 1;
      }
      for (let level = 0; level < list.level; level++) counts[level] ??= levels.get(level)?.start ?? 1;
      counts[list.level] = (counts[list.level] ?? (levels.get(list.level)?.start ?? 1) - 1) + 1;
      counts.length = list.level + 1;
      items.set(paragraph, { ...list, listString: render(levels, list.level, counts) });
    }
    return items;
  }
}

function readLevel(level: Element): Level {
  return {
    start: Number(valueOf(level, "start") ?? 1),
    format: valueOf(level, "numFmt") ?? "decimal",
    text: valueOf(level, "lvlText") ?? "",
    legal: toggleOf(level, "isLgl") === true,
    style: valueOf(level, "pStyle"),
  };
}

function render(levels: ReadonlyMap<number, Level>, level: number, counts: readonly number[]): string {
  const own = levels.get(level);
  if (!own || own.format === "none") return "";
  if (own.format === "bullet") return own.text;
  return own.text.replace(/%(\d)/g, (_, digit: string) => {
    const other = Number(digit) - 1;
    const format = levels.get(other)?.format ?? "decimal";
    return formatNumber(counts[other] ?? 1, own.legal && format !== "decimalZero" ? "decimal" : format);
  });
}

const ROMAN: ReadonlyArray<readonly [number, string]> = [
  [1000, "m"], [900, "cm"], [500, "d"], [400, "cd"], [100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"],
];

/** A number in a format of ECMA-376 17.18.59; formats beyond letters and Roman figures are written in figures. */
function formatNumber(value: number, format: string): string {
  if (format === "lowerLetter" || format === "upperLetter") {
    const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  if (format === "lowerRoman" || format === "upperRoman") {
    let rest = value;
    let text = "";
    for (const [worth, figure] of ROMAN) for (; rest >= worth; rest -= worth) text += figure;
    return format === "upperRoman" ? text.toUpperCase() : text;
  }
  return format === "decimalZero" && value < 10 ? `0${value}` : String(value);
}
