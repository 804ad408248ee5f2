/** A part of a line of an example. */
export interface ExamplePart {
  readonly text: string;
  /** True for what the rule reports. */
  readonly isMarked: boolean;
}

export interface ExampleLine {
  readonly isHeading: boolean;
  readonly parts: readonly ExamplePart[];
}

/** An example of a rule as lines to show: its notation (read-text.ts) becomes headings and plain text, "⟦…⟧" a mark. */
export function exampleLines(example: string): readonly ExampleLine[] {
  return example
    .split("\n")
    .filter((line) => line.trim() !== "" && !isRule(line))
    .map((line) => {
      const isHeading = /^#+ /.test(line);
      const text = isHeading ? line.replace(/^#+ /, "") : line.startsWith("|") ? cellsOf(line) : line;
      return { isHeading, parts: partsOf(text) };
    });
}

/** "|---|---|" under the header of a table. */
const isRule = (line: string): boolean => line.includes("--") && /^[|:\s-]+$/.test(line);

/** Empty cells keep their place: their being empty is often the point. */
const cellsOf = (line: string): string => line.replace(/^\||\|$/g, "").split("|").map((cell) => (cell.trim() === "" ? "–" : cell.trim())).join(" | ");

/** Text outside marks and inside them, by turns. */
function partsOf(text: string): readonly ExamplePart[] {
  return text
    .split(/[⟦⟧]/)
    .map((part, index) => ({ text: part, isMarked: index % 2 === 1 }))
    .filter(({ text: part }) => part !== "");
}
