import { attribute, childOf, childrenOf, isElement, isMc, isW } from "./xml";

/** A stretch of a paragraph's text and the element it comes from. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  /** w:t, w:delText, w:tab, w:br ... */
  readonly element: Element;
  /** The run that holds it; undefined for what stands outside runs (mathematics). */
  readonly run: Element | undefined;
}

/** What the host calls the text of a paragraph, without its mark, and where each stretch stands in the XML. */
export interface ParagraphText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

export interface TextOptions {
  /** Word for the web counts deleted text (office-js issue 1267); Word on the desktop, showing the final text, does not. */
  readonly deleted: boolean;
  /** Inserted text, tracked: counted unless told otherwise. */
  readonly inserted?: boolean;
}

/** The characters of Word's own text for what is not text. */
const CHARACTER: Readonly<Record<string, string>> = {
  tab: "\t", ptab: "\t", cr: "\v", noBreakHyphen: "\u001e", softHyphen: "\u001f",
  footnoteReference: "\u0002", endnoteReference: "\u0002", commentReference: "\u0005",
  drawing: "\u0001", pict: "\u0001", object: "\ufffc",
};
const BREAK: Readonly<Record<string, string>> = { page: "\f", column: "\u000e" };
/** Containers of runs that are only wrappings. */
const WRAPPING = new Set(["hyperlink", "smartTag", "customXml", "bdo", "dir", "ins", "moveTo", "fldSimple", "sdt", "sdtContent", "ruby", "rubyBase"]);
const INSERTED = new Set(["ins", "moveTo"]);
const DELETED = new Set(["del", "moveFrom"]);

export function readText(paragraph: Element, options: TextOptions): ParagraphText {
  return new TextReader(options).read(paragraph);
}

class TextReader {
  private readonly pieces: Piece[] = [];
  private length = 0;
  /** Open complex fields, true while in the code of one: only results are text. */
  private readonly fields: boolean[] = [];

  constructor(private readonly options: TextOptions) {}

  read(paragraph: Element): ParagraphText {
    this.walk(paragraph);
    return { text: this.pieces.map((piece) => piece.text).join(""), pieces: this.pieces };
  }

  private walk(parent: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      if (isMc(node, "AlternateContent")) this.alternate(node, (branch) => this.walk(branch));
      else if (!isW(node)) this.foreign(node);
      else if (node.localName === "r") this.run(node, node);
      else if (INSERTED.has(node.localName) && this.options.inserted === false) continue;
      else if (WRAPPING.has(node.localName)) this.walk(node);
      else if (DELETED.has(node.localName) && this.options.deleted) this.walk(node);
    }
  }

  /** Mathematics: its letters are text. */
  private foreign(element: Element): void {
    if (!element.namespaceURI?.endsWith("/math")) return;
    if (element.localName === "t") this.add(element.textContent ?? "", element, undefined);
    else for (const child of childrenOf(element)) if (!isW(child)) this.foreign(child);
  }

  private run(parent: Element, run: Element): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      if (isMc(node, "AlternateContent")) this.alternate(node, (branch) => this.run(branch, run));
      else if (isW(node)) this.content(node, run);
      else if (node.localName === "symEx") this.add(String.fromCodePoint(parseInt(node.getAttributeNS(node.namespaceURI, "char") ?? "", 16) || 0x28), node, run);
    }
  }

  private content(element: Element, run: Element): void {
    const name = element.localName;
    if (name === "fldChar") return this.field(attribute(element, "fldCharType"));
    if (this.fields.includes(true)) return;
    if (name === "t" || name === "delText") return this.add(textOf(element), element, run);
    if (name === "br") return this.add(BREAK[attribute(element, "type") ?? ""] ?? "\v", element, run);
    if (name === "sym") return this.add(String.fromCharCode(parseInt(attribute(element, "char") ?? "", 16) || 0x28), element, run);
    if (name === "ruby") return this.walk(childOf(element, "rubyBase") ?? element);
    const character = CHARACTER[name];
    if (character !== undefined && !isFloating(element)) this.add(character, element, run);
  }

  private field(type: string | undefined): void {
    if (type === "begin") this.fields.push(true);
    else if (type === "separate" && this.fields.length > 0) this.fields[this.fields.length - 1] = false;
    else if (type === "end") this.fields.pop();
  }

  private alternate(element: Element, read: (branch: Element) => void): void {
    const branches = childrenOf(element);
    const branch = branches.find((each) => isMc(each, "Choice")) ?? branches.find((each) => isMc(each, "Fallback"));
    if (branch) read(branch);
  }

  private add(text: string, element: Element, run: Element | undefined): void {
    if (text === "") return;
    this.pieces.push({ start: this.length, text, element, run });
    this.length += text.length;
  }
}

/** White space at both ends of a w:t counts only under xml:space="preserve" (ECMA-376 17.3.3.31). */
function textOf(element: Element): string {
  const text = element.textContent ?? "";
  return /^[ \t\r\n]|[ \t\r\n]$/.test(text) && element.getAttribute("xml:space") !== "preserve" ? text.replace(/^[ \t\r\n]+/, "").replace(/[ \t\r\n]+$/, "") : text;
}

/** A picture or text box anchored beside the text has no place in it. */
function isFloating(element: Element): boolean {
  return element.localName === "drawing" && childrenOf(element).some((child) => child.localName === "anchor");
}

/** Text as `Word.ChangeTrackingVersion` says: "Current" with the changes accepted, "Original" before them. */
export function reviewedText(paragraph: Element, version: unknown): string {
  return new TextReader({ deleted: version === "Original", inserted: version !== "Original" }).read(paragraph).text;
}
