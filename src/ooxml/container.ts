import type { Line } from "../document/faked-headings";
import type { Block } from "../document/document";
import { Fields } from "./fields";
import type { ParagraphBuilder } from "./paragraph-builder";
import type { RunProperties } from "./run-properties";

/** Where blocks are being collected: the body, a cell, a text box, a note, a comment. */
export class Container {
  readonly blocks: Block[] = [];
  /** Looks of each block, where headings may be faked: the body. */
  readonly lines: Line[] | null;
  readonly fields: Fields;
  /** A paragraph whose mark is deleted, waiting for the next one. */
  carry: ParagraphBuilder | null = null;
  /** Looks of its only paragraph with text; null when there is none or more than one. */
  only: Line | null = null;
  texts = 0;
  /** What was open around it, to go back to. */
  outside: { readonly paragraph: ParagraphBuilder | null; readonly quiet: number; readonly run: RunProperties; readonly runStyle: string | null } | null = null;

  constructor(kind: "body" | "cell" | "story", outer: Container | undefined) {
    this.lines = kind === "body" ? [] : null;
    this.fields = kind === "cell" && outer ? outer.fields : new Fields();
  }

  push(block: Block, line: Line): void {
    this.blocks.push(block);
    this.lines?.push(line);
    if (line.kind === "text" && line.text.trim() === "") return;
    this.texts++;
    this.only = this.texts === 1 ? line : null;
  }
}
