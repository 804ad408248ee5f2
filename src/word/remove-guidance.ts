import { guidanceSpans, isExampleMark, isGuidanceOnly } from "../document/guidance";
import { writeInWord } from "./errors";

/** What was taken away before circulation, and what is left to the author. */
export interface GuidanceRemoved {
  /** Instructions in brackets taken away. */
  readonly guidance: number;
  /** Rows of worked examples taken away. */
  readonly examples: number;
  /** Instructions that stand in a sentence of the author's: left, the check reports them. */
  readonly left: number;
}

/**
 * Takes away all guidance placeholders and worked examples, in two syncs. A placeholder that stands in a sentence of
 * the author's is left: only they know how the sentence goes on.
 */
export function removeGuidance(): Promise<GuidanceRemoved> {
  return writeInWord(async (context) => {
    const { paragraphs, tables } = context.document.body;
    paragraphs.load("text,tableNestingLevel");
    tables.load("values,nestingLevel,isUniform,headerRowCount");
    await context.sync();
    let [guidance, examples, left] = [0, 0, 0];
    const inExamples = new Map<string, number>();
    for (const table of tables.items) {
      if (table.nestingLevel !== 1 || !table.isUniform) continue;
      for (let row = table.values.length - 1; row >= table.headerRowCount; row--) {
        const cells = table.values[row] ?? [];
        if (!isExampleMark(cells[0] ?? "") || table.values.length === 1) continue;
        for (const text of cells) inExamples.set(text, (inExamples.get(text) ?? 0) + 1);
        table.deleteRows(row, 1);
        examples++;
      }
    }
    for (const paragraph of paragraphs.items) {
      const { text, tableNestingLevel } = paragraph;
      const spans = guidanceSpans(text).length;
      if (spans === 0) continue;
      const deleted = tableNestingLevel > 0 ? (inExamples.get(text) ?? 0) : 0;
      if (deleted > 0) inExamples.set(text, deleted - 1);
      else if (!isGuidanceOnly(text)) left += spans;
      else {
        guidance += spans;
        if (tableNestingLevel > 0) paragraph.clear();
        else paragraph.delete();
      }
    }
    await context.sync();
    return { guidance, examples, left };
  });
}
