import type { Outline } from "./outline";
import { idKey, idsIn } from "./requirement-id";
import { readRows } from "./table-rows";

/** Where a document has no identifiers yet. */
const FIRST = { prefix: "EX-", digits: 3 };

interface Scheme {
  readonly prefix: string;
  readonly digits: number;
}

/**
 * Identifiers for new requirements of a table: its own scheme goes on ("EX-F-012" → "EX-F-013"), after the highest number
 * met anywhere in the document, so that none is given twice even where copies were merged. Gaps stay gaps.
 * @param table index in Outline.tables; null where there is none yet
 */
export function nextIds(outline: Outline, table: number | null, count: number): readonly string[] {
  const { prefix, digits } = schemeOf(outline, table);
  const own = idKey(`${prefix}1`).slice(0, -1);
  let last = 0;
  for (const id of idsOf(outline)) {
    const key = idKey(id);
    const number = key.startsWith(own) ? /^\d+$/.exec(key.slice(own.length)) : null;
    if (number) last = Math.max(last, Number(number[0]));
  }
  return Array.from({ length: count }, (_, i) => prefix + String(last + 1 + i).padStart(digits, "0"));
}

/** Those that requirements bear, and those met anywhere in the text but in worked examples. */
function* idsOf(outline: Outline): Generator<string> {
  for (const { id } of outline.requirements) if (id !== null) yield id;
  for (const { blocks } of outline.document.stories)
    for (const block of blocks) {
      if (block.kind === "opaque") continue;
      if (block.kind !== "table") yield* idsIn(block.text);
      else for (const { kind, texts } of readRows(block).rows) if (kind !== "example") yield* idsIn([...texts.values()].join("\n"));
    }
}

/** How the last identifier of the table is written; failing that, the last of the document. */
function schemeOf({ tables, requirements }: Outline, table: number | null): Scheme {
  const own = table === null ? [] : (tables[table]?.requirements ?? []).map((index) => requirements[index]);
  for (const requirement of [...own.reverse(), ...[...requirements].reverse()]) {
    const [, prefix, number] = /^(.*?\D)(\d+)$/.exec(requirement?.id ?? "") ?? [];
    if (prefix !== undefined && number !== undefined) return { prefix, digits: number.length };
  }
  return FIRST;
}
