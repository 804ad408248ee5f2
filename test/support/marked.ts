/** A text in which `⟦…⟧` surrounds what must be reported, taken apart. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly string[];
}

export function readMarks(marked: string): Marked {
  return {
    text: marked.replace(/[⟦⟧]/g, ""),
    marks: Array.from(marked.matchAll(/⟦([^⟧]*)⟧/g), (match) => match[1] ?? ""),
  };
}
