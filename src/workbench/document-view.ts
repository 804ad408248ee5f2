import { renderAsync } from "docx-preview";
import { takeMarks } from "./marked-copy";
import { offsetAt, pointAt, shownText } from "./rendered-text";
import type { ShownDocument, TextPoint, TextSpan } from "./shown-document";
import { changedStretch, mapText, toShown } from "./text-map";

const SELECTION = "cadrage-selection";

/** The paragraph being typed in, as it was after the last keystroke. */
interface Typing {
  readonly number: number;
  readonly element: HTMLElement;
  before: string;
}

/** Draws the document, shows what is selected in it, and lets people type in its paragraphs. */
export class DocumentView {
  private shown: ReadonlyMap<number, HTMLElement> = new Map();
  private document: ShownDocument | undefined;
  private typing: Typing | undefined;
  private drawing: Promise<void> = Promise.resolve();
  /** True from Enter to the next drawing: what is typed meanwhile goes straight to the document. */
  private isSplitting = false;
  /** True when what is being drawn is already out of date: another drawing follows. */
  private isStale = false;
  /** Called right after what was typed is in the document: the page shows it already, there is nothing to draw again. */
  onOwnChange: () => void = () => undefined;

  /** `area` scrolls; `onTyped` is called after each change made here. */
  constructor(
    private readonly area: HTMLElement,
    private readonly onTyped: () => void,
  ) {
    area.addEventListener("pointerdown", (event) => this.openForTyping(event));
    area.addEventListener("click", (event) => {
      if ((event.target as Element).closest("a")) event.preventDefault();
      this.tick(event);
    });
    area.addEventListener("input", () => this.typed());
    area.addEventListener("keydown", (event) => this.key(event));
    area.addEventListener("focusout", () => this.stopTyping());
    document.addEventListener("selectionchange", () => this.caretMoved());
  }

  /** Draws the document as it stands; one drawing at a time, each with the latest content. */
  draw(shown: ShownDocument): Promise<void> {
    this.document = shown;
    this.drawing = this.drawing.then(async () => {
      if (this.document === shown) await this.drawNow(shown);
    });
    return this.drawing;
  }

  /** Highlights the words the host has selected and brings them into view. */
  showSelection(): void {
    const span = this.document?.selection;
    if (!span || this.typing) return;
    for (const marked of this.area.querySelectorAll(".selected-paragraph")) marked.classList.remove("selected-paragraph");
    const range = this.domRange(span);
    const isEmpty = span.start.paragraph === span.end.paragraph && span.start.offset === span.end.offset;
    setHighlight(range && !isEmpty ? range : undefined);
    const paragraph = this.shown.get(span.start.paragraph);
    if (!paragraph || !range) return;
    if (!isEmpty) paragraph.classList.add("selected-paragraph");
    scrollTo(this.area, range.getClientRects()[0] ?? paragraph.getBoundingClientRect());
  }

  private async drawNow(shown: ShownDocument): Promise<void> {
    this.isStale = false;
    const wasTyping = this.typing !== undefined;
    const page = document.createElement("div");
    const styles = document.createElement("div");
    await renderAsync(shown.markedCopy(), page, styles, { inWrapper: true, useBase64URL: true, ignoreLastRenderedPageBreak: true, renderAltChunks: false });
    if (this.isStale) return;
    const { scrollTop } = this.area;
    this.stopTyping();
    this.isSplitting = false;
    this.shown = takeMarks(page);
    this.area.replaceChildren(styles, page);
    this.area.scrollTop = scrollTop;
    if (wasTyping) this.typeAtCaret(shown.selection.start);
    else this.showSelection();
  }

  /** Typing goes on where the document's caret is. */
  private typeAtCaret(caret: TextPoint): void {
    const element = this.shown.get(caret.paragraph);
    const point = this.domPoint(caret);
    if (!element || !point) return;
    this.startTyping(element, caret.paragraph);
    element.focus({ preventScroll: true });
    document.getSelection()?.collapse(point.node, point.offset);
    scrollTo(this.area, element.getBoundingClientRect());
  }

  private domRange(span: TextSpan): Range | undefined {
    const start = this.domPoint(span.start);
    const end = this.domPoint(span.end);
    if (!start || !end) return undefined;
    const range = document.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  private domPoint({ paragraph, offset }: TextPoint): { readonly node: Node; readonly offset: number } | undefined {
    const element = this.shown.get(paragraph);
    if (!element || !this.document) return undefined;
    return pointAt(element, toShown(mapText(shownText(element), this.document.text(paragraph)), offset));
  }

  private openForTyping(event: PointerEvent): void {
    if (this.boxAt(event)) return;
    const element = (event.target as Element).closest<HTMLElement>("p, td")?.closest("article") ? nearestParagraph(event.target as Element) : null;
    const number = element ? this.numberOf(element) : undefined;
    if (element && number !== undefined && this.typing?.element !== element) this.startTyping(element, number);
  }

  /** A click on a box ticks it or clears it. */
  private tick(event: MouseEvent): void {
    const box = this.boxAt(event);
    if (!box) return;
    this.document?.toggleCheckBox(box);
    this.onTyped();
  }

  /** The box to tick under the pointer: it is drawn as a stretch of its own. */
  private boxAt({ target }: MouseEvent): TextPoint | undefined {
    const drawn = (target as Element).closest("span");
    const paragraph = drawn?.closest("p");
    const number = paragraph ? this.numberOf(paragraph) : undefined;
    if (!drawn || !paragraph || number === undefined || !this.document) return undefined;
    const { host } = mapText(shownText(paragraph), this.document.text(number));
    const at = { paragraph: number, offset: host[offsetAt(paragraph, { node: drawn, offset: 0 })] ?? 0 };
    return shownText(drawn).length === 1 && this.document.hasCheckBox(at) ? at : undefined;
  }

  private startTyping(element: HTMLElement, number: number): void {
    this.stopTyping();
    element.contentEditable = "plaintext-only";
    if (element.contentEditable !== "plaintext-only") element.contentEditable = "true";
    element.spellcheck = false;
    setHighlight(undefined);
    this.typing = { number, element, before: shownText(element) };
  }

  private numberOf(element: HTMLElement): number | undefined {
    for (const [number, each] of this.shown) if (each === element) return number;
    return undefined;
  }

  private typed(): void {
    const { typing, document: shown } = this;
    if (!typing || !shown || this.isSplitting) return;
    const after = shownText(typing.element);
    const change = changedStretch(typing.before, after);
    if (!change) return;
    const { host } = mapText(typing.before, shown.text(typing.number));
    shown.replaceText(typing.number, host[change.start] ?? 0, host[change.end] ?? 0, change.text);
    typing.before = after;
    this.onOwnChange();
    this.onTyped();
  }

  private key(event: KeyboardEvent): void {
    if (!this.typing || !this.document) return;
    if (event.key === "Escape") this.typing.element.blur();
    const isText = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
    if (event.key !== "Enter" && !(this.isSplitting && isText)) return;
    event.preventDefault();
    const { start } = this.document.selection;
    if (event.key === "Enter") this.document.splitParagraph(start);
    else this.document.replaceText(start.paragraph, start.offset, start.offset, event.key);
    this.isSplitting = true;
    this.isStale = true;
    this.onTyped();
  }

  /** The host's selection follows the caret. */
  private caretMoved(): void {
    const { typing, document: shown } = this;
    const selection = document.getSelection();
    if (!typing || !shown || this.isSplitting || !selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (!typing.element.contains(range.startContainer) || !typing.element.contains(range.endContainer)) return;
    this.typed();
    const { host } = mapText(typing.before, shown.text(typing.number));
    const point = (node: Node, offset: number): TextPoint => ({ paragraph: typing.number, offset: host[offsetAt(typing.element, { node, offset })] ?? 0 });
    shown.select({ start: point(range.startContainer, range.startOffset), end: point(range.endContainer, range.endOffset) });
  }

  private stopTyping(): void {
    this.typing?.element.removeAttribute("contenteditable");
    this.typing = undefined;
  }
}

/** The paragraph under the pointer; in a cell beside its text, the cell's last one. */
function nearestParagraph(target: Element): HTMLElement | null {
  return target.closest("p") ?? Array.from(target.closest("td")?.querySelectorAll("p") ?? []).at(-1) ?? null;
}

/** The browser's own highlight where it has one: the page's elements stay untouched. */
function setHighlight(range: Range | undefined): void {
  if (!("highlights" in CSS)) return;
  if (range) CSS.highlights.set(SELECTION, new Highlight(range));
  else CSS.highlights.delete(SELECTION);
}

/** Scrolls only when the words are out of view. */
function scrollTo(area: HTMLElement, words: DOMRect): void {
  const view = area.getBoundingClientRect();
  if (words.top >= view.top && words.bottom <= view.bottom) return;
  area.scrollTop += words.top - view.top - view.height / 3;
}
