import type { Position } from "../document/action";
import { UserError } from "../document/error";
import { blockAt } from "../document/place";
import { isContentsLine } from "./host-paragraph";
import { locate } from "./locate";
import { isOurs } from "./our-controls";
import type { WordReading } from "./word-reading";

/** What an insertion goes next to. */
export interface Spot {
  readonly beside: Word.Paragraph | Word.Table | Word.ContentControl;
  readonly where: "Before" | "After";
  /** True where a new paragraph would become an item of the author's list. */
  readonly inList: boolean;
  /** True inside one of our content controls: none is put around what is inserted (controls are never nested). */
  readonly inOurs: boolean;
  /** Index of the paragraph in body.paragraphs, null at the cursor. */
  readonly index: number | null;
  /** Name of the style that the author's own tables wear; null where they have none of their own. */
  readonly tableStyle: string | null;
}

type Beside = Omit<Spot, "tableStyle">;

/**
 * Finds where an insertion goes, in one sync. Never inside a table: after the outermost one; never inside one of our
 * content controls, unless the author's cursor is there.
 * @throws UserError when the document has changed there, or when the cursor is not in the text itself
 */
export async function findSpot(context: Word.RequestContext, position: Position, reading: WordReading | null): Promise<Spot> {
  const { tables } = context.document.body;
  tables.load("style,nestingLevel");
  const spot = position.kind === "cursor" ? spotAtCursor(context) : position.kind === "end" ? spotAtEnd(context) : spotAtPlace(context, position, reading);
  return { ...(await spot), tableStyle: tableStyleOf(tables.items) };
}

/** The style most of the tables wear: ours then looks like the author's. "Table Normal" is no style: a table without one. */
function tableStyleOf(tables: readonly Word.Table[]): string | null {
  const counts = new Map<string, number>();
  for (const { style, nestingLevel } of tables) {
    if (nestingLevel !== 1 || style === "" || NO_STYLE.test(style)) continue;
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number] | null>((best, next) => (best && best[1] >= next[1] ? best : next), null)?.[0] ?? null;
}

const NO_STYLE = /^(?:table normal|normal table|tableau normal|normal)$/i;

/** What must be known of a paragraph to insert beside it: is it in a table, in a list? */
const loadPlace = (paragraph: Word.Paragraph): Word.Paragraph => paragraph.load("tableNestingLevel,isListItem,styleBuiltIn");

/** After the last paragraph: nothing else of the document need be read. */
async function spotAtEnd(context: Word.RequestContext): Promise<Beside> {
  const paragraph = context.document.body.paragraphs.getLast();
  const control = paragraph.parentContentControlOrNullObject;
  loadPlace(paragraph);
  control.load("tag");
  await context.sync();
  const beside = !control.isNullObject && isOurs(control.tag) ? control : outermost(paragraph);
  return { beside, where: "After", inList: beside === paragraph && isPlainItem(paragraph), inOurs: false, index: null };
}

async function spotAtCursor(context: Word.RequestContext): Promise<Beside> {
  const selection = context.document.getSelection();
  const paragraph = selection.paragraphs.getLast();
  // The paragraph's, not the selection's: in the box of a checklist that one is the box.
  const control = paragraph.parentContentControlOrNullObject;
  const body = selection.parentBody;
  loadPlace(paragraph);
  control.load("tag");
  body.load("type");
  await context.sync();
  if (!["MainDoc", "Section", "TableCell"].includes(body.type)) throw new UserError(NOT_IN_TEXT);
  const inOurs = !control.isNullObject && isOurs(control.tag);
  return { beside: outermost(paragraph), where: "After", inList: isPlainItem(paragraph), inOurs, index: null };
}

async function spotAtPlace(
  context: Word.RequestContext,
  position: Extract<Position, { kind: "before" | "after" }>,
  reading: WordReading | null,
): Promise<Beside> {
  const { body, contentControls } = context.document;
  const { paragraphs } = body;
  paragraphs.load("text,tableNestingLevel,isListItem,styleBuiltIn");
  contentControls.load("tag,paragraphs/text");
  await context.sync();
  const now = paragraphs.items.map(({ text }) => text);
  const index = indexNow(position, reading, now, paragraphs.items);
  const paragraph = paragraphs.items[index];
  if (!paragraph) throw new UserError(CHANGED);
  const where = position.kind === "before" ? "Before" : "After";
  const ours = contentControls.items.find((control) => isOurs(control.tag) && holds(control, now, index));
  if (ours) return { beside: ours, where, inList: false, inOurs: false, index };
  return { beside: outermost(paragraph), where, inList: isPlainItem(paragraph), inOurs: false, index };
}

/** Index of the position's paragraph, whose text must be what it was. */
function indexNow(
  position: Extract<Position, { kind: "before" | "after" }>,
  reading: WordReading | null,
  now: readonly string[],
  items: readonly Word.Paragraph[],
): number {
  const block = reading ? blockAt(reading.document, position.place) : undefined;
  const index = reading?.paragraphIndex(position.place);
  if (!reading || !block || index === undefined) throw new UserError(CHANGED);
  if (block.kind !== "table" && block.kind !== "opaque" && block.text !== position.expected) throw new UserError(CHANGED);
  const found = locate(reading.paragraphs.map(({ text }) => text), now, index);
  if (!found?.same) throw new UserError(CHANGED);
  let last = found.index;
  if (block.kind === "opaque" && position.kind === "after") while (isContents(items[last + 1])) last++;
  return last;
}

const isContents = (paragraph: Word.Paragraph | undefined): boolean => paragraph !== undefined && isContentsLine({ style: paragraph.styleBuiltIn });

/** The paragraph itself, or the outermost table around it. */
function outermost(paragraph: Word.Paragraph): Word.Paragraph | Word.Table {
  if (paragraph.tableNestingLevel === 0) return paragraph;
  let table = paragraph.parentTable;
  for (let level = paragraph.tableNestingLevel; level > 1; level--) table = table.parentTable;
  return table;
}

/** An item of a list, a numbered heading apart: its number comes from its style, which an insertion replaces. */
const isPlainItem = ({ isListItem, styleBuiltIn, tableNestingLevel }: Word.Paragraph): boolean =>
  isListItem && tableNestingLevel === 0 && !styleBuiltIn.startsWith("Heading");

/** True when the paragraphs of a control are those around an index: Word gives no position of a control in the body. */
function holds(control: Word.ContentControl, texts: readonly string[], index: number): boolean {
  const own = control.paragraphs.items.map(({ text }) => text);
  return own.some((_, offset) => own.every((text, i) => texts[index - offset + i] === text));
}

const CHANGED = {
  fr: "Le document a changé à cet endroit depuis la dernière lecture\u00a0: rien n’a été inséré. Relancez «\u00a0Vérifier\u00a0».",
  en: "The document has changed here since it was last read: nothing was inserted. Run “Check” again.",
};

const NOT_IN_TEXT = {
  fr: "Placez le curseur dans le texte du document (ni en-tête, ni pied de page, ni note), puis recommencez.",
  en: "Put the cursor in the text of the document (not in a header, a footer or a note), then try again.",
};
