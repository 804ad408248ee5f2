import type { Block, Opaque, Story } from "../document/document";
import { plainLine } from "../document/faked-headings";
import type { Line } from "../document/faked-headings";
import { Container } from "./container";
import { ELEMENTS } from "./elements";
import { fakeHeadings } from "./fake-headings";
import type { NoteCounter } from "./note-counter";
import { ParagraphBuilder } from "./paragraph-builder";
import { paragraphBlock } from "./paragraph-block";
import type { Reading } from "./paragraph-block";
import { RunLooks } from "./run-looks";
import type { RunProperties } from "./run-properties";
import { TableBuilder } from "./table-builder";
import { TextCollector } from "./text-collector";
import type { GetAttributes, XmlReader } from "./xml";

/** Where the properties being read belong. */
type PropertyTarget = "none" | "paragraph" | "mark" | "run" | "row" | "cell" | "control";

/** Reads the stories of one part: what each element does is in elements.ts, what is open at the moment is here. */
export class StoryReader implements XmlReader {
  readonly stories: Story[] = [];
  readonly reading: Reading;
  readonly notes: NoteCounter;
  readonly #containers: Container[] = [];
  readonly #tables: TableBuilder[] = [];
  /** Kinds and places of the stories that are open. */
  readonly #open: { readonly kind: Story["kind"]; readonly index: number }[] = [];
  /** Elements open inside one that is skipped, that one included. */
  #skipped = 0;
  /** Elements whose unknown children are no loss: properties, drawings. */
  quiet = 0;
  paragraph: ParagraphBuilder | null = null;
  target: PropertyTarget = "none";
  run: RunProperties = {};
  runStyle: string | null = null;
  #look: RunProperties | null = null;
  /** True while the open run has said nothing of its looks: they are then those of its paragraph's style. */
  #isPlain = false;
  readonly #looks: RunLooks;
  readonly #collector = new TextCollector();
  /** One entry for each mc:AlternateContent: whether an alternative has been read. */
  readonly alternatives: boolean[] = [];
  /** Content controls that are tables of contents, with their depth among content controls. */
  readonly controls: { tableOfContents: boolean }[] = [];

  constructor(reading: Reading, notes: NoteCounter) {
    this.reading = reading;
    this.notes = notes;
    this.#looks = new RunLooks(reading.styles);
  }

  open(name: string, attributes: GetAttributes): void {
    if (this.#skipped > 0) {
      this.#skipped++;
      return;
    }
    const element = ELEMENTS.get(name);
    if (element) element.open?.(this, attributes);
    else if (this.quiet === 0) this.notes.add("unknown-element", name);
  }

  close(name: string): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    ELEMENTS.get(name)?.close?.(this);
  }

  text(text: string): void {
    if (this.#skipped === 0 && this.#collector.kind !== "none") this.#collector.add(text);
  }

  /** Reads past an element and all it holds. Call it from `open` only; its `close` is then not told. */
  skip(): void {
    this.#skipped = 1;
  }

  get container(): Container | undefined {
    return this.#containers.at(-1);
  }

  get table(): TableBuilder | undefined {
    return this.#tables.at(-1);
  }

  startText(kind: "text" | "code", attributes: GetAttributes): void {
    this.#collector.start(kind, attributes);
  }

  endText(): void {
    const { kind } = this.#collector;
    const text = this.#collector.end();
    if (kind === "code") this.container?.fields.addCode(text);
    else if (text !== "") this.write(text);
  }

  /** Adds text to the open paragraph, with the looks of the open run; hidden text and field codes are left out. */
  write(text: string): void {
    const paragraph = this.paragraph;
    const container = this.container;
    if (!paragraph || !container || container.fields.inCode) return;
    const look = (this.#look ??= this.#isPlain ? this.#looks.plain(paragraph.styleId) : this.#looks.of(paragraph.styleId, this.runStyle, this.run));
    if (look.hidden) {
      if (!paragraph.hidden) this.notes.add("hidden-text");
      paragraph.hidden = true;
      return;
    }
    if (container.fields.inTableOfContents) paragraph.inTableOfContents = true;
    paragraph.add(text, look);
  }

  startRun(): void {
    if (!this.#isPlain) this.run = {};
    this.#isPlain = true;
    this.runStyle = null;
    this.#look = null;
  }

  /** Call when a property of the open run changes. */
  forgetLook(): void {
    this.#isPlain = false;
    this.#look = null;
  }

  startParagraph(): void {
    const container = this.container;
    if (!container) return;
    const paragraph = new ParagraphBuilder();
    if (container.carry) {
      paragraph.continueFrom(container.carry);
      container.carry = null;
    }
    paragraph.inTableOfContents = this.controls.some((control) => control.tableOfContents) || container.fields.inTableOfContents;
    this.paragraph = paragraph;
    this.startRun();
  }

  endParagraph(): void {
    const { paragraph, container } = this;
    this.paragraph = null;
    if (!paragraph || !container) return;
    if (paragraph.markDeleted) container.carry = paragraph;
    else this.#finish(paragraph, container);
  }

  #finish(paragraph: ParagraphBuilder, container: Container): void {
    const style = this.reading.styles.paragraph(paragraph.styleId);
    if (container.fields.inTableOfContents && style?.headingLevel && !style.tableOfContents && !this.controls.some((control) => control.tableOfContents)) {
      container.fields.leaveTableOfContents();
      paragraph.inTableOfContents = false;
    }
    if (paragraph.inTableOfContents || style?.tableOfContents) {
      this.pushOpaque({ kind: "opaque", what: "tableOfContents", name: "table of contents" });
      return;
    }
    const { block, line } = paragraphBlock(paragraph, this.reading);
    container.push(block, line);
  }

  /** Consecutive lines of a table of contents make one block. */
  pushOpaque(opaque: Opaque): void {
    const container = this.container;
    if (!container) return;
    const last = container.blocks.at(-1);
    if (opaque.what === "tableOfContents" && last?.kind === "opaque" && last.what === "tableOfContents") return;
    container.push(opaque, { ...plainLine(""), kind: "opaque" });
  }

  startTable(): void {
    this.#flush();
    this.#tables.push(new TableBuilder());
  }

  endTable(): void {
    const table = this.#tables.pop()?.build(this.reading.pool);
    const container = this.container;
    if (!table || !container) return;
    const cell = table.rows.length === 1 ? table.rows[0]?.cells : undefined;
    const only = cell?.length === 1 ? this.#lastOnly : null;
    const line: Line = only ? { ...only, boxed: true } : { ...plainLine(""), kind: "table" };
    container.push(table, line);
  }

  #lastOnly: Line | null = null;

  startCell(): void {
    this.table?.startCell();
    this.#enter(new Container("cell", this.container));
  }

  endCell(): void {
    const container = this.#leave();
    const table = this.table;
    if (!container || !table) return;
    this.#lastOnly = container.texts === 1 ? container.only : null;
    const blocks: readonly Block[] = container.blocks.length > 0 ? container.blocks : [this.reading.pool.paragraph("")];
    table.endCell(blocks, this.notes);
  }

  startStory(kind: Story["kind"]): void {
    // The place is taken now: a text box comes before those it holds.
    this.#open.push({ kind, index: this.stories.length });
    this.stories.push({ kind, blocks: [] });
    this.#enter(new Container(kind === "body" ? "body" : "story", undefined));
  }

  endStory(): void {
    const container = this.#leave();
    const story = this.#open.pop();
    if (!container || !story) return;
    if (container.fields.unfinished > 0) this.notes.add("unfinished-field");
    const blocks = container.lines ? fakeHeadings(container.blocks, container.lines, this.reading.pool) : container.blocks;
    this.stories[story.index] = { kind: story.kind, blocks };
  }

  #enter(container: Container): void {
    container.outside = { paragraph: this.paragraph, quiet: this.quiet, run: this.run, runStyle: this.runStyle };
    this.paragraph = null;
    this.quiet = 0;
    this.#isPlain = false;
    this.#containers.push(container);
  }

  #leave(): Container | undefined {
    this.#flush();
    const container = this.#containers.pop();
    if (container?.outside) {
      ({ paragraph: this.paragraph, quiet: this.quiet, run: this.run, runStyle: this.runStyle } = container.outside);
      this.forgetLook();
    }
    return container;
  }

  /** A paragraph whose mark is deleted and that no paragraph follows stays one when it has text. */
  #flush(): void {
    const container = this.container;
    if (!container?.carry) return;
    const { carry } = container;
    container.carry = null;
    if (carry.text !== "") this.#finish(carry, container);
  }
}
