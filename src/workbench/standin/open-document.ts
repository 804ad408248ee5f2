import { strToU8 } from "fflate";
import { itemNotFound } from "./errors";
import { DocxPackage } from "./package";
import { Numbering, type ListItem } from "./numbering";
import { Styles } from "./styles";
import { readText, type ParagraphText } from "./text";
import { childOf, isElement, isMc, isW, type DomTools } from "./xml";

/** Two positions in the body: offsets count in the host's text of the paragraph. */
export interface Span {
  start: Point;
  end: Point;
}
export interface Point {
  paragraph: Element;
  offset: number;
}

export interface OpenOptions {
  readonly dom: DomTools;
  /** Language of Word's user interface, for localised style names. */
  readonly locale: string;
  /** Whether deleted text counts in `text`, as in Word for the web. */
  readonly deletedText: boolean;
  /** Whether what is inserted beside the first or last block of a content control lands outside it, as in Word for the web. */
  readonly outsideControls: boolean;
}

const BLOCK_WRAPPING = new Set(["sdt", "sdtContent", "customXml", "ins", "moveTo"]);
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";
const STYLES_RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles";
const MAIN_TYPE = "officeDocument";

/** One document in memory: its package, its body in reading order, and what is derived from them until the next change. */
export class OpenDocument {
  readonly pkg: DocxPackage;
  readonly mainName: string;
  readonly main: Document;
  readonly body: Element;
  selection: Span;
  /** What `saved` answers. */
  isSaved = true;
  /** Bits of `properties.security` besides the document's own. */
  security = 0;
  /** Ranges handed out, which edits keep in place. */
  readonly ranges = new Set<Span>();
  private observers: { takeRecords(): MutationRecord[] }[] = [];
  private paragraphList: readonly Element[] | undefined;
  private ranks: ReadonlyMap<Element, number> | undefined;
  private texts = new WeakMap<Element, ParagraphText>();
  private readonly localIds = new WeakMap<Element, string>();
  private nextLocalId = 1;
  private stylesCache: Styles | undefined;
  private numberingCache: Numbering | undefined;
  private listCache: ReadonlyMap<Element, ListItem> | undefined;

  constructor(
    bytes: Uint8Array,
    readonly options: OpenOptions,
  ) {
    this.pkg = new DocxPackage(bytes, options.dom, (document) => this.observe(document));
    const name = this.pkg.related("", MAIN_TYPE);
    const main = name === undefined ? undefined : this.pkg.tree(name);
    const body = childOf(main?.documentElement, "body");
    if (name === undefined || !main || !body) throw new Error("The package has no WordprocessingML document.");
    this.mainName = name;
    this.main = main;
    this.body = body;
    const first = this.paragraphs()[0] ?? body;
    this.selection = { start: { paragraph: first, offset: 0 }, end: { paragraph: first, offset: 0 } };
  }

  get styles(): Styles {
    if (this.stylesCache) return this.stylesCache;
    const name = this.pkg.related(this.mainName, "styles");
    return (this.stylesCache = new Styles(name === undefined ? undefined : this.pkg.tree(name)));
  }

  get numbering(): Numbering {
    if (this.numberingCache) return this.numberingCache;
    const name = this.pkg.related(this.mainName, "numbering");
    return (this.numberingCache = new Numbering(name === undefined ? undefined : this.pkg.tree(name), this.styles));
  }

  /** styles.xml, made where the package has none. */
  stylesDocument(): Document {
    const known = this.styles.document;
    if (known) return known;
    const folder = this.mainName.slice(0, this.mainName.lastIndexOf("/") + 1);
    const name = `${folder}styles.xml`;
    const namespace = this.main.documentElement.namespaceURI ?? "";
    this.pkg.put(name, strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles xmlns:w="${namespace}"/>`), STYLES_TYPE);
    this.pkg.relate(this.mainName, STYLES_RELATIONSHIP, name);
    this.changed();
    const document = this.pkg.tree(name);
    if (!document) throw new Error(`No part ${name}`);
    return document;
  }

  /** The paragraphs that a span touches, in reading order. */
  paragraphsOf({ start, end }: Span): readonly Element[] {
    const from = this.rank(start.paragraph);
    const to = this.rank(end.paragraph);
    if (from === undefined || to === undefined) throw itemNotFound("the range is no longer in the document");
    return this.paragraphs().slice(from, to + 1);
  }

  /** List items of the body, by paragraph. */
  listItems(): ReadonlyMap<Element, ListItem> {
    return (this.listCache ??= this.numbering.number(this.paragraphs()));
  }

  /** Every paragraph of the body in reading order, those in tables and content controls included. */
  paragraphs(): readonly Element[] {
    return (this.paragraphList ??= paragraphsIn(this.body));
  }

  /** Rank of a paragraph in reading order; undefined once it has left the body. */
  rank(paragraph: Element): number | undefined {
    this.ranks ??= new Map(this.paragraphs().map((each, index) => [each, index]));
    return this.ranks.get(paragraph);
  }

  /** The paragraph so many places further on (or back); undefined where there is none. */
  neighbour(paragraph: Element, step: number): Element | undefined {
    const rank = this.rank(paragraph);
    return rank === undefined ? undefined : this.paragraphs()[rank + step];
  }

  /** A paragraph's id for this session (`uniqueLocalId`). */
  localId(paragraph: Element): string {
    const known = this.localIds.get(paragraph) ?? (this.nextLocalId++).toString(16).toUpperCase().padStart(8, "0");
    this.localIds.set(paragraph, known);
    return known;
  }

  text(paragraph: Element): string {
    return this.readText(paragraph).text;
  }

  readText(paragraph: Element): ParagraphText {
    let text = this.texts.get(paragraph);
    if (!text) this.texts.set(paragraph, (text = readText(paragraph, { deleted: this.options.deletedText })));
    return text;
  }

  textChanged(paragraph: Element): void {
    this.texts.delete(paragraph);
  }

  /** Characters from..to of a paragraph became `length` characters: positions after them move along. */
  edited(paragraph: Element, from: number, to: number, length: number): void {
    this.textChanged(paragraph);
    const move = (point: Point): void => {
      if (point.paragraph !== paragraph || point.offset <= from) return;
      point.offset = point.offset >= to ? point.offset + length - (to - from) : from + length;
    };
    for (const span of [this.selection, ...this.ranges]) {
      move(span.start);
      move(span.end);
    }
  }

  /** Forgets what was derived: to be called after every change of the XML. */
  changed(): void {
    this.paragraphList = undefined;
    this.ranks = undefined;
    this.texts = new WeakMap();
    this.stylesCache = undefined;
    this.numberingCache = undefined;
    this.listCache = undefined;
  }

  /** Brings the selection back into the document where its paragraph has left it. */
  keepSelection(): void {
    const inside = (point: Point): Point =>
      this.body.contains(point.paragraph)
        ? { paragraph: point.paragraph, offset: Math.min(point.offset, this.text(point.paragraph).length) }
        : { paragraph: this.paragraphs()[0] ?? this.body, offset: 0 };
    this.selection = { start: inside(this.selection.start), end: inside(this.selection.end) };
  }

  /** The changes of the XML since the last call, in order within each part. */
  takeChanges(): readonly MutationRecord[] {
    return this.observers.flatMap((observer) => observer.takeRecords());
  }

  private observe(document: Document): void {
    const observer = new this.options.dom.MutationObserver(() => undefined);
    observer.observe(document, {
      subtree: true, childList: true, attributes: true, attributeOldValue: true, characterData: true, characterDataOldValue: true,
    });
    this.observers.push(observer);
  }
}

/** Paragraphs and tables that stand directly in a container (body, cell, content control), wrappings looked through. */
export function blocksIn(container: Element): readonly Element[] {
  const blocks: Element[] = [];
  const walk = (parent: Element): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (!isElement(node)) continue;
      if (isW(node, "p") || isW(node, "tbl")) blocks.push(node);
      else if (isW(node) && BLOCK_WRAPPING.has(node.localName)) walk(node);
      else if (isMc(node, "AlternateContent")) {
        const branch = node.firstElementChild;
        if (branch) walk(branch);
      }
    }
  };
  walk(container);
  return blocks;
}

/** Rows of a table, or cells of a row, content controls around them looked through. */
export function partsOf(parent: Element, name: "tr" | "tc"): readonly Element[] {
  const found: Element[] = [];
  const walk = (element: Element): void => {
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (isW(node, name)) found.push(node);
      else if (isW(node) && BLOCK_WRAPPING.has(node.localName)) walk(node);
    }
  };
  walk(parent);
  return found;
}

export function paragraphsIn(container: Element): readonly Element[] {
  return blocksIn(container).flatMap((block) =>
    isW(block, "p") ? [block] : partsOf(block, "tr").flatMap((row) => partsOf(row, "tc").flatMap((cell) => paragraphsIn(cell))),
  );
}
