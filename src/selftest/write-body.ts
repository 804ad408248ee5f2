/** A paragraph of a scenario's document, with its built-in style; "Normal" without one. */
export type Line = string | readonly [style: string, text: string];

/** Writes lines into the blank body; its first paragraph becomes the first line, so that none is left blank. */
export function writeBody(lines: readonly Line[], then: (body: Word.Body) => void = () => undefined): Promise<void> {
  return Word.run(async (context) => {
    const { body } = context.document;
    for (const [i, line] of lines.entries()) {
      const [style, text] = typeof line === "string" ? ["Normal", line] : line;
      const paragraph = i === 0 ? body.paragraphs.getFirst() : body.insertParagraph(text, "End");
      if (i === 0) paragraph.insertText(text, "Start");
      paragraph.styleBuiltIn = style as Word.BuiltInStyleName;
    }
    then(body);
    await context.sync();
  });
}

/** The text that is selected. */
export function selectedText(): Promise<string> {
  return Word.run(async (context) => {
    const selection = context.document.getSelection();
    selection.load("text");
    await context.sync();
    return selection.text;
  });
}

/** Texts of the body's paragraphs. */
export function paragraphTexts(): Promise<readonly string[]> {
  return Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load("text");
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });
}
