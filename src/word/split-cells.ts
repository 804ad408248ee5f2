import type { HostParagraph, HostTable } from "./host-paragraph";

/** Consecutive paragraphs of the body: start included, end excluded. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** How far to look for where the cells agree with the paragraphs again, in paragraphs. */
const LOOKAHEAD = 60;

/**
 * Shares the paragraphs of a table among its cells. Word gives the paragraphs in order, without their cell (asking for
 * cellIndex fails the whole batch where cells are merged vertically), and the text of each cell apart: a cell takes
 * paragraphs until their texts make up its own. Nothing is lost when the two disagree: what no cell claims goes to the
 * cell before it.
 * @param run the paragraphs left; the table takes from its start
 * @param level nesting level of the table; deeper paragraphs belong to tables within its cells
 * @returns a run for each cell of each row (empty for a cell that got no paragraph), and the first paragraph not taken
 */
export function splitCells(
  paragraphs: readonly HostParagraph[],
  run: Run,
  level: number,
  table: HostTable,
): { readonly rows: readonly (readonly Run[])[]; readonly end: number } {
  const cells = table.values.flatMap((row) => row.map((value) => ({ raw: value, text: squeeze(value) })));
  const runs: Run[] = [];
  let next = run.start;
  for (const [index, cell] of cells.entries()) {
    let end = matchCell(paragraphs, next, run.end, level, cell);
    end ??= resume(paragraphs, next, run.end, level, cells.slice(index + 1));
    runs.push({ start: next, end });
    next = end;
  }
  let taken = 0;
  return { rows: table.values.map((row) => runs.slice(taken, (taken += row.length))), end: next };
}

interface CellText {
  readonly raw: string;
  readonly text: string;
}

/** The end of the paragraphs that make up a cell's text; null when they do not. */
function matchCell(paragraphs: readonly HostParagraph[], start: number, limit: number, level: number, cell: CellText): number | null {
  let all = "";
  let own = ""; // Word may give a cell's text with or without that of the tables within it.
  for (let i = start; i < limit; i++) {
    const paragraph = paragraphs[i];
    if (!paragraph) break;
    const text = squeeze(paragraph.text);
    all += text;
    if (paragraph.nesting > level) continue;
    own += text;
    if (all === cell.text || own === cell.text) return withBlanks(paragraphs, start, i + 1, limit, level, cell.raw);
    if (!cell.text.startsWith(all) && !cell.text.startsWith(own)) break;
  }
  return cell.text === "" ? start : null; // A cell that a vertical merge continues may have no paragraph of its own.
}

/** Blank paragraphs at the end of a cell are its own as far as its text has separators for them. */
function withBlanks(paragraphs: readonly HostParagraph[], start: number, end: number, limit: number, level: number, raw: string): number {
  let missing = raw.split(/\r\n|\r|\n/).length;
  for (let i = start; i < end; i++) if (paragraphs[i]?.nesting === level) missing--;
  let last = end;
  while (missing-- > 0 && last < limit && paragraphs[last]?.nesting === level && squeeze(paragraphs[last]?.text ?? "") === "") last++;
  return last;
}

/** Where the following cells agree with the paragraphs again: the paragraphs before it are left to the present cell. */
function resume(paragraphs: readonly HostParagraph[], start: number, limit: number, level: number, following: readonly CellText[]): number {
  const stop = Math.min(limit, start + LOOKAHEAD);
  for (const cell of following.filter(({ text }) => text !== "").slice(0, 3))
    for (let i = start; i < stop; i++) if (matchCell(paragraphs, i, limit, level, cell) !== null) return i;
  return limit;
}

/** A text without white space and Word's special characters: cells and paragraphs do not agree on these. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u0000-\u001f\ufffc]+/g, "");
}
