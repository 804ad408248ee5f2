import { runBatch, type RequestBody } from "./batch";
import { contextArray, requirementSets, type RequirementSets } from "./context";
import { checkBoxAround, isChecked, setChecked } from "./check-boxes";
import { documentObject } from "./objects/document";
import { isInternalService, service } from "./objects/services";
import { OpenDocument, type Point } from "./open-document";
import { splitParagraph } from "./write-blocks";
import { replaceText } from "./write-runs";
import { References } from "./references";
import { guard, type HostFlags } from "./guard";
import { Undo } from "./undo";
import { WordError } from "./errors";
import { forbidsWriting, protection } from "./settings";
import type { DomTools } from "./xml";

export interface StandinOptions {
  readonly dom: DomTools;
  /** The WordApi set that this Word advertises: "1.3" (2021) to "1.8". */
  readonly api?: string;
  readonly locale?: string;
  /** Where the document would live. */
  readonly url?: string;
  /** "web" counts deleted text in `text`, as Word for the web does. */
  readonly flavour?: "desktop" | "web";
  readonly flags?: HostFlags;
}

/** A position of the body: the paragraph's rank in reading order and an offset in its text. */
export interface Position {
  readonly paragraph: number;
  readonly offset: number;
}
export interface SelectionRange {
  readonly start: Position;
  readonly end: Position;
}

/** Word's stand-in: one document, one request handler. Nothing here knows which add-in asks. */
export class Standin {
  readonly open: OpenDocument;
  /** Round trips and their sizes in UTF-16 units, to assert budgets on. */
  readonly counters = { syncs: 0, received: 0, sent: 0 };
  readonly sets: RequirementSets;
  /** What this Word forbids or lacks; may be changed at any time. */
  flags: HostFlags;
  private readonly references = new References();
  private readonly undoStack: Undo;
  private readonly listeners = new Set<() => void>();
  private injected: { rank: number; error: WordError } | undefined;
  private settings: Record<string, string> = {};

  constructor(
    bytes: Uint8Array,
    private readonly options: StandinOptions,
  ) {
    this.open = new OpenDocument(bytes, { dom: options.dom, locale: options.locale ?? "fr-FR", deletedText: options.flavour === "web", outsideControls: options.flavour === "web" });
    this.sets = requirementSets(options.api ?? "1.8");
    this.flags = options.flags ?? {};
    this.undoStack = new Undo(this.open);
  }

  context(): readonly unknown[] {
    return contextArray({
      locale: this.options.locale ?? "fr-FR",
      url: this.options.url ?? "file:///document.docx",
      sets: this.sets,
      settings: [Object.keys(this.settings), Object.values(this.settings)],
    });
  }

  /** Runs one request of the Word API: JSON text in, JSON text out. */
  handle(body: string): string {
    const request = JSON.parse(body) as RequestBody;
    const internal = isHousekeeping(request);
    if (!internal) this.counters.syncs++;
    this.counters.received += body.length;
    const failing = internal ? undefined : this.injected;
    if (!internal) this.injected = undefined;
    const response = runBatch(request, {
      open: this.open,
      references: this.references,
      root: documentObject(),
      service,
      guard: (kind, member, writes, type) => guard(kind, member, writes, this.sets, writes ? this.writingFlags : this.flags, type),
      beforeAction: (rank) => {
        if (failing?.rank === rank) throw failing.error;
      },
    });
    this.settle();
    const text = JSON.stringify(response);
    this.counters.sent += text.length;
    return text;
  }

  /** With the document's own protection, which is looked up for nothing where one only reads. */
  private get writingFlags(): HostFlags {
    return { ...this.flags, protected: this.flags.protected ?? forbidsWriting(protection(this.open)) };
  }

  /** Makes the n-th action (from 0) of the next request fail with that code. */
  failNext(rank: number, code: string, message = `Injected ${code}`): void {
    this.injected = { rank, error: new WordError(code, message) };
  }

  /** A change that undo leaves alone, as Word does for custom XML parts. @throws AccessDenied where the document may not be written */
  changeApart<T>(change: () => T): T {
    guard("CustomXmlPart", "write", true, this.sets, this.writingFlags);
    const result = change();
    this.undoStack.commitApart();
    this.open.isSaved = false;
    return result;
  }

  writeSettings(keys: readonly string[], values: readonly string[]): void {
    this.settings = Object.fromEntries(keys.map((key, i) => [key, values[i] ?? ""]));
  }

  save(): Uint8Array {
    return this.open.pkg.save();
  }

  undo(): boolean {
    return this.notify(this.undoStack.undo());
  }

  redo(): boolean {
    return this.notify(this.undoStack.redo());
  }

  get canUndo(): boolean {
    return this.undoStack.canUndo;
  }

  get canRedo(): boolean {
    return this.undoStack.canRedo;
  }

  /** The host's text of a paragraph, by its rank. */
  text(paragraph: number): string {
    const found = this.open.paragraphs()[paragraph];
    return found ? this.open.text(found) : "";
  }

  get selection(): SelectionRange {
    const position = (point: Point): Position => ({ paragraph: this.open.rank(point.paragraph) ?? 0, offset: point.offset });
    return { start: position(this.open.selection.start), end: position(this.open.selection.end) };
  }

  /** Moves the selection, as a reader does who clicks in the text. */
  select(range: SelectionRange): void {
    this.open.selection = { start: this.pointAt(range.start), end: this.pointAt(range.end) };
    this.notify(true);
  }

  /** Replaces a part of a paragraph's text, as someone who types: formatting stays, the caret follows. Typing on in one paragraph is one step of undo. */
  typeText(paragraph: number, start: number, end: number, text: string): void {
    const from = this.pointAt({ paragraph, offset: start });
    const to = this.pointAt({ paragraph, offset: Math.max(start, end) });
    replaceText({ paragraph: from.paragraph, from: from.offset, to: to.offset }, text, this.open);
    const caret = { paragraph: from.paragraph, offset: from.offset + text.length };
    this.open.selection = { start: { ...caret }, end: { ...caret } };
    this.settle(from.paragraph);
  }

  /** Gives a paragraph another text: only what differs is typed. */
  setParagraphText(paragraph: number, text: string): void {
    const before = this.text(paragraph);
    const limit = Math.min(before.length, text.length);
    let start = 0;
    while (start < limit && before[start] === text[start]) start++;
    let tail = 0;
    while (tail < limit - start && before.at(-1 - tail) === text.at(-1 - tail)) tail++;
    if (before !== text) this.typeText(paragraph, start, before.length - tail, text.slice(start, text.length - tail));
  }

  /** Types at the caret, in place of what is selected within its paragraph. */
  insertAtCaret(text: string): void {
    const { start, end } = this.selection;
    this.typeText(start.paragraph, start.offset, end.paragraph === start.paragraph ? end.offset : start.offset, text);
  }

  /** True where a box to tick stands at a place. */
  hasCheckBox(at: Position): boolean {
    return this.checkBoxAt(at) !== undefined;
  }

  /** Ticks the box at a place or clears it, as a click on it does. */
  toggleCheckBox(at: Position): void {
    const control = this.checkBoxAt(at);
    if (!control) return;
    setChecked(control, !isChecked(control));
    this.open.changed();
    this.settle();
  }

  private checkBoxAt(at: Position): Element | undefined {
    const { paragraph, offset } = this.pointAt(at);
    const piece = this.open.readText(paragraph).pieces.find(({ start, text }) => start <= offset && offset < start + text.length);
    return checkBoxAround(piece?.run);
  }

  /** Cuts a paragraph in two, as Enter does; the caret goes to the second. */
  splitParagraph(at: Position): void {
    const second = splitParagraph(this.pointAt(at), this.open);
    this.open.selection = { start: { paragraph: second, offset: 0 }, end: { paragraph: second, offset: 0 } };
    this.settle();
  }

  private pointAt({ paragraph, offset }: Position): Point {
    const found = this.open.paragraphs()[paragraph];
    if (!found) throw new RangeError(`No paragraph ${paragraph}`);
    return { paragraph: found, offset: Math.min(Math.max(0, offset), this.open.text(found).length) };
  }

  /** Texts of the body's paragraphs in reading order, tables included. */
  paragraphTexts(): readonly string[] {
    return this.open.paragraphs().map((paragraph) => this.open.text(paragraph));
  }

  /** Calls back after each change of the document or of the selection; answers how to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Ends one step of undo (joined to the last while typing goes on in one paragraph) and tells the listeners. */
  private settle(typing?: Element): void {
    if (this.undoStack.commit(typing)) this.open.isSaved = false;
    this.notify(true);
  }

  private notify(changed: boolean): boolean {
    if (changed) for (const listener of this.listeners) listener();
    return changed;
  }
}

/** What office.js sends unasked: its own services, and the references it lets go at the end of a Word.run. */
function isHousekeeping({ Actions = [], ObjectPaths = {} }: RequestBody): boolean {
  if (Object.values(ObjectPaths).some((path) => isInternalService(path.Name))) return true;
  const lets = (name: string, type: number): boolean => type === 1 || name === "_RemoveReference";
  return Actions.some((action) => action.Name === "_RemoveReference") && Actions.every((action) => lets(action.Name, action.ActionType));
}

/** Opens a .docx; throws where the bytes are no WordprocessingML package. */
export const openStandin = (bytes: Uint8Array, options: StandinOptions): Standin => new Standin(bytes, options);
