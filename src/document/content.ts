import type { Row, Table } from "./document";
import { TablePool } from "./table-pool";

/** What is remembered of a content (remembered.ts): it lives as long as the content does, and is no part of what it says. */
class Remembering {
  readonly #known = new Array<unknown>(ROOM);

  static knownOf(content: Remembering): unknown[] {
    return content.#known;
  }
}

/** Conclusions for which there is room at once: growing has a price. */
const ROOM = 24;

/** What is remembered of a content, by the number of the conclusion. */
export const knownOf = (content: Content): unknown[] => Remembering.knownOf(content);

/** A heading; `faked` when nothing but its looks (bold, size, capitals, typed number, one-cell table) says so. */
export interface Heading extends Remembering {
  readonly kind: "heading";
  /** 1 to 9, as outline levels in Word. */
  readonly level: number;
  readonly faked: boolean;
  /** Canonical text (see text.ts), without the automatic number. */
  readonly text: string;
  /** Automatic number as displayed ("1.2", "EX-3"), null without one. Typed numbers stay in the text. */
  readonly label: string | null;
}

/** A paragraph of running text; an empty one has the text "". */
export interface Paragraph extends Remembering {
  readonly kind: "paragraph";
  readonly text: string;
}

/** A bullet or numbered item. */
export interface ListItem extends Remembering {
  readonly kind: "listItem";
  /** 0 for the outermost list level. */
  readonly level: number;
  readonly text: string;
  /** Automatic number or bullet as displayed, null when the host does not say. */
  readonly label: string | null;
}

/** What a block of text holds, apart from its place: equal contents are the same object, which only a ContentPool makes. */
export type Content = Heading | Paragraph | ListItem;

/**
 * Interns contents and tables, so that the same content in two readings is the same object: what was concluded about a
 * content (the wording findings) is then found again by identity after the document has changed elsewhere.
 */
export class ContentPool {
  readonly #headings = new Map<string, Heading>();
  readonly #paragraphs = new Map<string, Paragraph>();
  readonly #items = new Map<string, ListItem>();
  readonly #tables = new TablePool();

  heading(level: number, text: string, options: { readonly faked?: boolean; readonly label?: string | null } = {}): Heading {
    const faked = options.faked ?? false;
    const label = options.label ?? null;
    return intern(this.#headings, `${level}${faked ? "f" : "s"}${label ?? ""}\u0000${text}`, () => new HeadingContent(level, faked, text, label));
  }

  paragraph(text: string): Paragraph {
    return intern(this.#paragraphs, text, () => new ParagraphContent(text));
  }

  listItem(level: number, text: string, label: string | null = null): ListItem {
    return intern(this.#items, `${level}${label ?? ""}\u0000${text}`, () => new ListItemContent(level, text, label));
  }

  /** @param rows of contents and tables of this pool */
  table(rows: readonly Row[], headerRows: number): Table {
    return this.#tables.table(rows, headerRows);
  }
}

class HeadingContent extends Remembering implements Heading {
  readonly kind = "heading";

  constructor(
    readonly level: number,
    readonly faked: boolean,
    readonly text: string,
    readonly label: string | null,
  ) {
    super();
    Object.freeze(this);
  }
}

class ParagraphContent extends Remembering implements Paragraph {
  readonly kind = "paragraph";

  constructor(readonly text: string) {
    super();
    Object.freeze(this);
  }
}

class ListItemContent extends Remembering implements ListItem {
  readonly kind = "listItem";

  constructor(
    readonly level: number,
    readonly text: string,
    readonly label: string | null,
  ) {
    super();
    Object.freeze(this);
  }
}

function intern<T>(map: Map<string, T>, key: string, make: () => T): T {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
