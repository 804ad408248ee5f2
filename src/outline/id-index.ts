import { remembered } from "../document/remembered";
import type { Content } from "../document/content";
import type { Table } from "../document/document";
import { guidanceSpans } from "../document/guidance";
import { visitPlaced } from "../document/place";
import type { Place, Range } from "../document/place";
import { foldText } from "../document/text";
import type { Outline } from "./outline";
import { idKey, idsIn, leadingId, wholeId } from "./requirement-id";
import { readRows } from "./table-rows";
import type { TableRow } from "./table-rows";

/** An identifier where it is named, not where it is given. */
export interface IdReference {
  /** As written. */
  readonly id: string;
  readonly range: Range;
  readonly section: number;
  /** Named among other words, rather than in a cell that holds identifiers only. */
  readonly isInText: boolean;
}

/** Which identifiers a document gives, and where it names them. */
export interface IdIndex {
  /** Whether an identifier is given to something: a requirement, a use case, a titled part. Padding does not count: EX-1 is EX-01. */
  isDefined(id: string): boolean;
  /** Whether identifiers of its form are given in this document: "EX-12" where EX-01 and EX-02 are. */
  isOfScheme(id: string): boolean;
  readonly references: readonly IdReference[];
}

const indexes = new WeakMap<Outline, IdIndex>();

/** Read once for all the rules that ask: linear, and nothing where no requirement bears an identifier. */
export function idIndex(outline: Outline): IdIndex {
  const known = indexes.get(outline);
  if (known) return known;
  const index = new Gathering(outline).read();
  indexes.set(outline, index);
  return index;
}

/** Identifiers of one form that make a scheme; a single one may be the name of anything. */
const SCHEME = 2;

class Gathering {
  readonly #defined = new Set<string>();
  readonly #schemes = new Map<string, number>();
  readonly #references: IdReference[] = [];

  constructor(readonly outline: Outline) {}

  read(): IdIndex {
    for (const { id } of this.outline.requirements) if (id !== null && /\p{L}/u.test(id)) this.#define(id);
    if (this.#defined.size > 0) {
      const own = new Map(this.outline.tables.map(({ place, columns }) => [place[1], columns.get("id") ?? null]));
      for (const [index, block] of this.outline.document.stories[0].blocks.entries()) {
        if (block.kind === "opaque") continue;
        if (block.kind === "table") this.#table(block, index, own.get(index));
        else this.#text(block, [0, index]);
      }
    }
    const defined = this.#defined;
    const schemes = this.#schemes;
    return {
      isDefined: (id) => defined.has(canonicalId(id)) || defined.has(canonicalId(id).replace(/[A-Z]$/, "")),
      isOfScheme: (id) => (schemes.get(schemeOf(id)) ?? 0) >= SCHEME,
      references: this.#references,
    };
  }

  #define(id: string): void {
    const key = canonicalId(id);
    if (this.#defined.has(key)) return;
    this.#defined.add(key);
    const scheme = schemeOf(id);
    this.#schemes.set(scheme, (this.#schemes.get(scheme) ?? 0) + 1);
  }

  /** A title or a paragraph that begins with an identifier and goes on gives it; one that holds nothing else names it. */
  #text(content: Content, place: Place): void {
    const named = namedIn(content);
    if (named.length === 0) return;
    const given = leadingId(content.text);
    const isGiven = given !== null && /\p{L}{2}/u.test(content.text.slice(given.length)) && !isListOfIds(content.text);
    if (isGiven) this.#define(given.id);
    this.#name(content, named, place, isGiven ? given.id : null);
  }

  /** In a requirement table the column of identifiers gives them; in others the first column does, unless its header says that it names requirements or nothing stands beside it. */
  #table(table: Table, index: number, own: number | null | undefined): void {
    const { rows } = readRows(table);
    const header = foldText(rows.findLast(({ kind }) => kind === "header")?.texts.get(0) ?? "");
    const isNaming = own === undefined && /exigence|requirement|besoin/.test(header);
    const giving = own ?? 0;
    visitPlaced(table, [0, index], (place, content) => {
      const named = namedIn(content);
      const row = named.length === 0 ? undefined : rows[place[2] ?? 0];
      if (row?.kind !== "written") return;
      const gives = table.rows[row.index]?.cells[place[3] ?? 0]?.column === giving && !isNaming && (own !== undefined || isAccompanied(row, giving));
      const id = gives ? wholeId(row.texts.get(giving) ?? "") : null;
      if (id !== null) this.#define(id);
      this.#name(content, named, place, id);
    });
  }

  #name(content: Content, named: readonly NamedId[], place: Place, given: string | null): void {
    const others = named.filter(({ id, start }) => start > 0 || id !== given);
    if (others.length === 0) return;
    const section = this.outline.sectionAt(place).index;
    const isInText = !isListOfIds(content.text);
    for (const { id, start } of others) this.#references.push({ id, range: { place: [...place], start, end: start + id.length }, section, isInText });
  }
}

/** Whether a row says anything beside its identifier. */
function isAccompanied({ texts }: TableRow, column: number): boolean {
  for (const [at, text] of texts) if (at !== column && text !== "") return true;
  return false;
}

interface NamedId {
  readonly id: string;
  readonly start: number;
}

const NONE: readonly NamedId[] = [];

/** The identifiers met in a content, guidance excluded. */
const namedIn = remembered(({ text }): readonly NamedId[] => {
  let from = 0;
  return guidanceSpans(text).length > 0 ? NONE : idsIn(text).map((id) => {
    const start = text.indexOf(id, from);
    from = start + id.length;
    return { id, start };
  });
});

const isListOfIds = (text: string): boolean => text.split(/[\s,;/]+|(?<![\p{L}])(?:et|and|à|to)(?![\p{L}])/u).every((word) => word === "" || wholeId(word) !== null);

const canonicals = new Map<string, string>();
const CANONICALS_LIMIT = 20_000;

/** "EX-F-012" → "EX-F-12": how an identifier is compared with those that are given. */
export function canonicalId(id: string): string {
  const known = canonicals.get(id);
  if (known !== undefined) return known;
  if (canonicals.size >= CANONICALS_LIMIT) canonicals.clear();
  const key = idKey(id).replace(/(?<![0-9])0+(?=\d)/g, "");
  canonicals.set(id, key);
  return key;
}

/** "EX-F-012" → "EX-F-#": identifiers of one scheme differ by their numbers only. */
function schemeOf(id: string): string {
  return idKey(id).replace(/\d+/g, "#").replace(/#[A-Z]$/, "#");
}
