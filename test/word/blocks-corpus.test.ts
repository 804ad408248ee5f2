import type { Content } from "../../src/document/content";
import type { Block, Cell } from "../../src/document/document";
import { tidyBlock } from "../../src/exchange/tidy-block";
import { readDocx } from "../../src/ooxml/read";
import { createWordPort } from "../../src/word/word-port";
import type { Standin } from "../../src/workbench/standin/standin";
import { corpusFiles, describeCorpus, readCorpus } from "../support/corpus";
import { sdkErrors } from "../support/sdk-errors";
import { withWord } from "../support/word";

/** True when two blocks are alike in what does not depend on the document around them: labels go on counting, and looks alone make a heading in one document only. */
function alike(a: Block | undefined, b: Block | undefined): boolean {
  if (!a || !b) return false;
  if (a.kind === "opaque" || b.kind === "opaque") return a.kind === b.kind;
  if (a.kind === "table" || b.kind === "table") return a.kind === "table" && b.kind === "table" && a.rows.length === b.rows.length && a.rows.every((row, i) => row.cells.length === b.rows[i]?.cells.length && row.cells.every((cell, j) => alikeCells(cell, b.rows[i]?.cells[j])));
  const isFaked = [a, b].some((block) => block.kind === "heading" && block.faked);
  return a.text === b.text && (isFaked || (a.kind === b.kind && levelOf(a) === levelOf(b)));
}

const alikeCells = (a: Cell, b: Cell | undefined): boolean => a.columns === b?.columns && a.rows === b.rows && a.blocks.length === b.blocks.length && a.blocks.every((block, i) => alike(block, b.blocks[i]));
const levelOf = (block: Content): number | null => (block.kind === "paragraph" ? null : block.level);

/** A stretch of consecutive paragraphs of the body, by their ranks. */
interface Passage {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** A heading with what follows, a list, a table: the first of each. */
function passagesOf(standin: Standin, kinds: readonly string[]): readonly Passage[] {
  const first = (kind: string): number => kinds.findIndex((each, i) => each === kind && kinds[i - 1] !== kind);
  const found: Passage[] = [];
  const heading = first("heading");
  if (heading >= 0 && kinds[heading + 3] !== undefined && kinds[heading + 3] !== "cell") found.push({ what: "a heading", from: heading, to: heading + 3 });
  const list = first("item");
  if (list >= 0) found.push({ what: "a list", from: list, to: Math.min(list + 4, endOf(kinds, list)) });
  const table = kinds.findIndex((kind, i) => kind === "cell" && kinds[i - 1] !== "cell" && !isOneCell(standin, i, endOf(kinds, i)));
  if (table >= 0) found.push({ what: "a table", from: table, to: endOf(kinds, table) });
  return found;
}

/** Within one cell, a selection is its paragraphs, not the table. */
const isOneCell = (standin: Standin, from: number, to: number): boolean => {
  const cell = standin.open.paragraphs()[from]?.parentElement;
  return cell?.contains(standin.open.paragraphs()[to] ?? null) === true;
};

function endOf(kinds: readonly string[], from: number): number {
  let end = from;
  while (kinds[end + 1] === kinds[from]) end++;
  return end;
}

/** What each paragraph of the body is, as Word tells it. */
const kindsIn = (word: typeof Word): Promise<readonly string[]> =>
  word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("outlineLevel,isListItem,tableNestingLevel");
    await context.sync();
    return paragraphs.items.map(({ outlineLevel, isListItem, tableNestingLevel }) => (tableNestingLevel > 0 ? "cell" : outlineLevel < 10 ? "heading" : isListItem ? "item" : "text"));
  });

/** The blocks of a document saved by the stand-in, as our reader reads the file. */
const blocksOf = (bytes: Uint8Array): readonly Block[] => readDocx(bytes).stories[0].blocks;

/** An error without its place, which the insertion moves. */
const summary = (error: unknown): string => JSON.stringify(error).replace(/"x?path":\s*"[^"]*"/gi, "");

describeCorpus("passages carried from one real document to another", () => {
  const names = corpusFiles("fr").filter((name) => name.endsWith(".docx"));
  let carried = 0;

  it.each(names.map((name, i) => [name, names[(i + 5) % names.length] ?? name] as const))(
    "%s into %s",
    async (name, other) => {
      const source = readCorpus("fr", name);
      const blocks = await withWord(source, { api: "1.3" }, async (word, standin) => {
        const passages = passagesOf(standin, await kindsIn(word));
        const read: (Passage & { readonly ooxml: string })[] = [];
        for (const passage of passages) {
          const { from, to } = passage;
          standin.select({ start: { paragraph: from, offset: 0 }, end: { paragraph: to, offset: standin.text(to).length } });
          const { ooxml } = await createWordPort().readSelection();
          read.push({ ...passage, ooxml: tidyBlock(ooxml) });
        }
        return read;
      });
      const alone = await aloneIn(source, blocks);
      const target = readCorpus("fr", other);
      await withWord(target, { api: "1.3" }, async (_, standin) => {
        let before = blocksOf(target);
        for (const [i, { what, ooxml }] of blocks.entries()) {
          const expected = alone[i] ?? [];
          const last = standin.paragraphTexts().length - 1;
          standin.select({ start: { paragraph: last, offset: 0 }, end: { paragraph: last, offset: 0 } });
          await createWordPort().insertBlock({ id: "b", name: what, ooxml });
          const after = blocksOf(standin.save());
          const inserted = after.slice(before.length, before.length + expected.length);
          for (const [j, block] of expected.entries()) if (!alike(block, inserted[j])) expect([what, inserted[j]]).toEqual([what, block]);
          before = after;
          carried++;
        }
        const errors = (await sdkErrors(standin.save())).map(summary);
        const known = errors.length === 0 ? [] : [...(await sdkErrors(target)), ...(await sdkErrors(source))].map(summary);
        expect(errors.filter((error) => !known.includes(error))).toEqual([]);
      });
    },
  );

  it("were not too few to prove something", () => expect(carried).toBeGreaterThan(names.length));
});

/** What our reader reads of each passage in its own document, cut before it and after it. */
function aloneIn(source: Uint8Array, passages: readonly Passage[]): Promise<readonly (readonly Block[])[]> {
  return withWord(source, { api: "1.3" }, (_, standin) => {
    const outermost = (paragraph: Element): Element => {
      let node = paragraph;
      while (node.parentElement && node.parentElement !== standin.open.body) node = node.parentElement;
      return node;
    };
    const whole = standin.paragraphTexts();
    const alone = passages.map(({ from, to }) => {
      const [first, last] = [standin.open.paragraphs()[from], standin.open.paragraphs()[to]];
      if (!first || !last) throw new Error("no such paragraphs");
      const children = Array.from(standin.open.body.children);
      const [start, end] = [children.indexOf(outermost(first)), children.indexOf(outermost(last))];
      for (const [i, child] of children.entries()) if ((i < start || i > end) && child.localName !== "sectPr") child.remove();
      standin.open.changed();
      standin.typeText(0, 0, 0, "");
      const blocks = blocksOf(standin.save());
      // Undone rather than opened anew: a long document takes its time.
      standin.undo();
      expect(standin.paragraphTexts()).toEqual(whole);
      return blocks;
    });
    return Promise.resolve(alone);
  });
}
