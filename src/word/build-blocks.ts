import type { Content, ContentPool } from "../document/content";
import type { Block, Row, Table } from "../document/document";
import { mapped } from "../document/mapped";
import type { Place } from "../document/place";
import { canonicalText } from "../document/text";
import { withFakedHeadings } from "./fake-headings";
import type { HostBody, HostParagraph, HostTable } from "./host-paragraph";
import { isContentsLine } from "./host-paragraph";
import type { Run } from "./split-cells";
import { splitCells, squeeze } from "./split-cells";
import { placeKey } from "./word-reading";

/** The blocks of the body, and the index in body.paragraphs of each place (of its first paragraph for a table). */
export interface Built {
  readonly blocks: readonly Block[];
  readonly index: ReadonlyMap<string, number>;
}

export function buildBlocks(body: HostBody, pool: ContentPool): Built {
  const builder = new Builder(body.paragraphs, pool);
  const blocks = builder.blocks({ start: 0, end: body.paragraphs.length }, 0, [...(body.tables ?? [])], [0]);
  const paragraphOf = (place: Place): HostParagraph | undefined => body.paragraphs[builder.index.get(placeKey(place)) ?? -1];
  return { blocks: withFakedHeadings(blocks, paragraphOf, pool), index: builder.index };
}

class Builder {
  readonly index = new Map<string, number>();
  readonly #paragraphs: readonly HostParagraph[];
  readonly #pool: ContentPool;

  constructor(paragraphs: readonly HostParagraph[], pool: ContentPool) {
    this.#paragraphs = paragraphs;
    this.#pool = pool;
  }

  /**
   * The blocks of a run of paragraphs: those at `level` stand by themselves, deeper ones make tables.
   * @param tables the tables one level deeper, in order; those used are taken off
   */
  blocks(run: Run, level: number, tables: HostTable[], parent: Place): readonly Block[] {
    const blocks: Block[] = [];
    for (let i = run.start; i < run.end; ) {
      const paragraph = this.#paragraphs[i];
      if (!paragraph) break;
      const place = [...parent, blocks.length];
      this.index.set(placeKey(place), i);
      if (paragraph.nesting > level) {
        const deeper = { start: i, end: this.#endOf(run, i, ({ nesting }) => nesting > level) };
        const { table, end } = this.#table(deeper, level + 1, tables, place);
        blocks.push(table);
        i = end;
      } else if (isContentsLine(paragraph)) {
        blocks.push({ kind: "opaque", what: "tableOfContents", name: "TOC" });
        i = this.#endOfContents(run, i);
      } else {
        blocks.push(this.#content(paragraph));
        i++;
      }
    }
    return blocks;
  }

  #endOf(run: Run, start: number, belongs: (paragraph: HostParagraph) => boolean): number {
    let end = start;
    for (; end < run.end; end++) {
      const paragraph = this.#paragraphs[end];
      if (!paragraph || !belongs(paragraph)) break;
    }
    return end;
  }

  /** Lines of a table of contents; blank ones between its title and its first entry are its own. */
  #endOfContents(run: Run, start: number): number {
    const end = this.#endOf(run, start, isContentsLine);
    const blank = this.#endOf(run, end, ({ text, nesting }) => text.trim() === "" && nesting === this.#paragraphs[start]?.nesting);
    const next = this.#paragraphs[blank];
    const isTitle = this.#paragraphs[end - 1]?.style === "TocHeading";
    return isTitle && blank > end && blank < run.end && next && isContentsLine(next) ? this.#endOfContents(run, blank) : end;
  }

  /** The first table of a run of paragraphs in tables (two tables that touch make one run), and where it ends. */
  #table(run: Run, level: number, tables: HostTable[], place: Place): { readonly table: Table; readonly end: number } {
    const host = tables.shift();
    const split = host && splitCells(this.#paragraphs, run, level, host);
    let { end, rows: runs } = split ?? { end: run.start, rows: [] };
    if (end === run.start || !this.#isAnother({ start: end, end: run.end }, tables[0])) {
      runs = withRest(runs, { start: end, end: run.end }, run);
      end = run.end;
    }
    const inner = [...(host?.tables ?? [])];
    const rows = mapped(runs, (cells, r): Row => ({
      cells: mapped(cells, (cell, c) => {
        const blocks = this.blocks(cell, level, inner, [...place, r, c]);
        return { column: c, columns: 1, rows: 1, blocks: blocks.length > 0 ? blocks : [this.#pool.paragraph("")] };
      }),
    }));
    return { table: this.#pool.table(rows, Math.min(host?.headerRows ?? 0, rows.length)), end };
  }

  /** True when what a table left belongs to the next one, rather than being paragraphs that none of its cells claimed. */
  #isAnother(rest: Run, next: HostTable | undefined): boolean {
    if (!next || rest.start === rest.end) return false;
    const isBlank = this.#paragraphs.slice(rest.start, rest.end).every(({ text }) => squeeze(text) === "");
    return !isBlank || next.values.every((row) => row.every((value) => squeeze(value) === ""));
  }

  #content(paragraph: HostParagraph): Content {
    const { text } = canonicalText(paragraph.text);
    if (text.trim() === "") return this.#pool.paragraph(text); // As the file reader: an empty line is nothing else.
    const level = headingLevel(paragraph);
    if (level !== null) return this.#pool.heading(level, text, { label: paragraph.list?.label ?? null });
    if (paragraph.list) return this.#pool.listItem(paragraph.list.level, text, paragraph.list.label);
    return this.#pool.paragraph(text);
  }
}

/** Paragraphs that no cell claimed go to the last cell; a table whose cells are unknown has one. */
function withRest(rows: readonly (readonly Run[])[], rest: Run, whole: Run): readonly (readonly Run[])[] {
  if (rest.start === rest.end) return rows;
  const last = rows.at(-1)?.at(-1);
  const kept = rows.slice(0, -1);
  return last ? [...kept, [...(rows.at(-1) ?? []).slice(0, -1), { start: last.start, end: rest.end }]] : [[whole]];
}

/** 1 to 9 by the built-in style, else by the outline level that a style of the author's gives; null for body text. */
function headingLevel({ style, outlineLevel }: HostParagraph): number | null {
  const styled = /^Heading([1-9])$/.exec(style);
  if (styled) return Number(styled[1]);
  return outlineLevel >= 1 && outlineLevel <= 9 ? outlineLevel : null;
}
