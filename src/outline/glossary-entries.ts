import { isGuidanceOnly } from "../document/guidance";
import { contentsOf, visitContents } from "../document/place";
import type { Place, Range } from "../document/place";
import { inSteps } from "../document/steps";
import type { Block, Table } from "../document/document";
import { DEFINITION } from "./glossary";
import type { Outline, Section } from "./outline";
import { isFilled } from "./requirements";
import { readRows } from "./table-rows";

/** A term of the document's glossary, where it stands, and what is said of it. */
export interface GlossaryEntry {
  /** As written. */
  readonly term: string;
  readonly range: Range;
  readonly section: number;
  /** "" for a term that nothing is said of. */
  readonly definition: string;
}

/** The sections that are the glossary. */
export const glossarySections = (outline: Outline): readonly Section[] => (outline.glossary.size === 0 ? [] : outline.sections.filter(({ topics }) => topics[0] === "glossary"));

/** The entries of the document's glossary, in order: rows of its tables, and what precedes ":" or a dash in its texts. */
export function glossaryEntries(outline: Outline): readonly GlossaryEntry[] {
  const entries: GlossaryEntry[] = [];
  for (const { index, first, end } of glossarySections(outline))
    for (let i = first; i < end; i++) {
      const block = outline.document.stories[0].blocks[i];
      if (block === undefined || block.kind === "opaque" || block.kind === "heading") continue;
      if (block.kind === "table") for (const entry of tableEntries(block, [0, i])) entries.push({ ...entry, section: index });
      else {
        const term = isGuidanceOnly(block.text) ? undefined : DEFINITION.exec(block.text)?.[1];
        if (term === undefined) continue;
        const start = block.text.indexOf(term);
        entries.push({ term, range: { place: [0, i], start, end: start + term.length }, section: index, definition: block.text.slice(start + term.length) });
      }
    }
  return entries;
}

function tableEntries(table: Table, place: Place): readonly Omit<GlossaryEntry, "section">[] {
  return readRows(table).rows.flatMap(({ kind, index, texts }) => {
    if (kind !== "written") return [];
    const [cell] = table.rows[index]?.cells ?? [];
    const placed = cell === undefined ? undefined : contentsOf(cell.blocks, [...place, index, 0]).find(({ block }) => block.text.trim() !== "");
    if (placed === undefined || cell?.column !== 0) return [];
    const { text } = placed.block;
    const start = text.search(/\S/);
    const range = { place: placed.place, start, end: text.trimEnd().length };
    const definition = Array.from(texts).filter(([column, said]) => column > 0 && isFilled(said)).map(([, said]) => said).join("\n");
    return [{ term: text.slice(start, range.end), range, definition }];
  });
}

/** Tells every text of the document that is not of its glossary, in steps. */
export function* visitOutsideGlossary(outline: Outline, visitor: Parameters<typeof visitContents>[1]): Generator<undefined> {
  const visit = (block: Block): void => visitContents([block], visitor);
  const sections = glossarySections(outline);
  const [body, ...others] = outline.document.stories;
  let from = 0;
  for (const { first, end } of sections) {
    yield* inSteps(body.blocks.slice(from, first), visit);
    from = end;
  }
  yield* inSteps(body.blocks.slice(from), visit);
  for (const { kind, blocks } of others) if (kind !== "comment") yield* inSteps(blocks, visit);
}
