interface Field {
  code: string;
  inResult: boolean;
  toc: boolean;
}

/** The fields open at a point of a story: begin, code, separate, result, end, nested (ECMA-376 17.16.18). */
export class Fields {
  readonly #open: Field[] = [];
  /** Fields whose code is being read: text there is not the document's. */
  #inCode = 0;
  #tablesOfContents = 0;

  /** True where text is a field's code or the code of one around it. */
  get inCode(): boolean {
    return this.#inCode > 0;
  }

  /** True in the result of a table of contents. */
  get inTableOfContents(): boolean {
    return this.#tablesOfContents > 0;
  }

  get unfinished(): number {
    return this.#open.length;
  }

  begin(): void {
    this.#open.push({ code: "", inResult: false, toc: false });
    this.#inCode++;
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult && field.code.length < 200) field.code += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.inResult) return;
    field.inResult = true;
    this.#inCode--;
    field.toc = isTableOfContents(field.code);
    if (field.toc) this.#tablesOfContents++;
  }

  /** True when the field that ends is a table of contents. */
  end(): boolean {
    const field = this.#open.pop();
    if (!field) return false;
    if (!field.inResult) this.#inCode--;
    if (field.toc) this.#tablesOfContents--;
    return field.toc;
  }

  /** Gives up on tables of contents that never end: a real heading was met inside. */
  leaveTableOfContents(): void {
    for (const field of this.#open) field.toc = false;
    this.#tablesOfContents = 0;
  }
}

/** TOC and the tables of figures, which are TOC fields too (ECMA-376 17.16.5.68). */
export const isTableOfContents = (code: string): boolean => /^\s*TOC(?![A-Z])/i.test(code);
