import type { InsertRows } from "../document/action";
import type { Table } from "../document/document";
import { UserError } from "../document/error";
import { blockAt, cellText } from "../document/place";
import { writeInWord } from "./errors";
import { squeeze } from "./split-cells";
import type { WordReading } from "./word-reading";

/**
 * Writes rows into the target nearest to the cursor, in two syncs: blank rows first, then new ones. Nothing that the author
 * wrote is touched.
 * @returns the index of the target chosen
 * @throws UserError when the table is no longer what it was when the document was read: nothing was written
 */
export function insertRows(reading: WordReading, targets: readonly InsertRows[]): Promise<number> {
  return writeInWord(async (context) => {
    const { body } = context.document;
    const { tables } = body;
    tables.load("values,nestingLevel");
    const before = body.getRange("Start").expandToOrNullObject(context.document.getSelection());
    before.paragraphs.load("tableNestingLevel");
    await context.sync();
    const cursor = before.isNullObject ? 0 : before.paragraphs.items.length - 1;
    const chosen = nearest(reading, targets, cursor);
    const target = targets[chosen];
    const table = target && find(reading, target, tables.items.filter(({ nestingLevel }) => nestingLevel === 1));
    if (!target || !table) throw new UserError(CHANGED);
    write(table, target);
    await context.sync();
    return chosen;
  });
}

function nearest(reading: WordReading, targets: readonly InsertRows[], cursor: number): number {
  const distance = ({ table }: InsertRows): number => Math.abs((reading.paragraphIndex(table) ?? Number.MAX_SAFE_INTEGER) - cursor);
  return targets.reduce((best, target, index) => (distance(target) < distance(targets[best] ?? target) ? index : best), 0);
}

/** Word's table that holds what the table of the reading held; the same one of several that hold the same. */
function find(reading: WordReading, target: InsertRows, tables: readonly Word.Table[]): Word.Table | undefined {
  const wanted = blockAt(reading.document, target.table);
  if (wanted?.kind !== "table") return undefined;
  const words = wordsOf(wanted);
  const ordinal = reading.document.stories[0].blocks.slice(0, target.table[1]).filter((block) => block.kind === "table" && wordsOf(block) === words).length;
  return tables.filter(({ values }) => squeeze(values.flat().join("")) === words)[ordinal];
}

const wordsOf = ({ rows }: Table): string => squeeze(rows.flatMap(({ cells }) => cells.map(cellText)).join(""));

function write(table: Word.Table, { blank, after, isSetApart, rows }: InsertRows): void {
  const filled = blank.slice(0, rows.length);
  const last = Math.max(after, ...filled);
  let row = table.rows.getFirst();
  for (let index = 0; index <= last; index++) {
    if (index > 0) row = row.getNext();
    const at = filled.indexOf(index);
    if (at >= 0) row.values = [[...(rows[at] ?? [])]];
    if (index !== last || filled.length === rows.length) continue;
    const others = rows.slice(filled.length);
    row.insertRows("After", others.length, others.map((cells) => [...cells]));
    if (!isSetApart || filled.length > 0) continue;
    let added = row;
    for (const _ of others) {
      added = added.getNext();
      added.font.bold = false;
      added.font.italic = false;
      added.font.color = "#000000";
    }
  }
}

const CHANGED = {
  fr: "Le tableau a changé depuis la dernière lecture : rien n’a été ajouté. Relisez le document, puis recommencez.",
  en: "The table has changed since the last reading: nothing was added. Read the document again, then try again.",
};
