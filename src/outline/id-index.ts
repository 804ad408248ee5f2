import { remembered, rememberedText } from "../document/remembered";
import type { Content } from "../document/content";
import type { Table } from "../document/document";
import { guidanceSpans } from "../document/guidance";
import { bodyContents } from "../document/place";
import type { Placed, Range } from "../document/place";
import { inSteps } from "../document/steps";
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

/** Read in steps: linear, and nothing where no requirement bears an identifier. */
export const idIndex = (outline: Outline): Generator<undefined, IdIndex> => new Gathering(outline).read();

/** Identifiers of one form that make a scheme; a single one may be the name of anything. */
const SCHEME = 2;

class Gathering {
  readonly #defined = new Set<string>();
  readonly #schemes = new Map<string, number>();
  readonly #references: IdReference[] = [];

  constructor(readonly outline: Outline) {}

  *read(): Generator<undefined, IdIndex> {
    for (const { id } of this.outline.requirements) if (id !== null && /\p{L}/u.test(id)) this.#define(id);
    if (this.#defined.size > 0) {
      const columns = new Map(this.outline.tables.map(({ place, columns }) => [place[1], columns.get("id") ?? null]));
      const { blocks } = this.outline.document.stories[0];
      let table: NamingTable | null = null;
      yield* inSteps(bodyContents(this.outline.document), (placed) => {
        const named = namedIn(placed.block);
        if (named.length === 0) return;
        const around = blocks[placed.place[1] ?? 0];
        if (around?.kind !== "table") return this.#text(placed, named);
        if (table?.table !== around) table = namingTable(around, columns.get(placed.place[1]));
        this.#cell(placed, named, table);
      });
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
  #text(placed: Placed<Content>, named: readonly NamedId[]): void {
    const { text } = placed.block;
    const given = leadingId(text);
    const isGiven = given !== null && /\p{L}{2}/u.test(text.slice(given.length)) && !isListOfIds(text);
    if (isGiven) this.#define(given.id);
    this.#name(placed, named, isGiven ? given.id : null);
  }

  #cell(placed: Placed<Content>, named: readonly NamedId[], { table, rows, giving, isOwn }: NamingTable): void {
    const row = rows[placed.place[2] ?? 0];
    if (row?.kind !== "written") return;
    const gives = table.rows[row.index]?.cells[placed.place[3] ?? 0]?.column === giving && (isOwn || isAccompanied(row, giving));
    const id = gives ? wholeId(row.texts.get(giving) ?? "") : null;
    if (id !== null) this.#define(id);
    this.#name(placed, named, id);
  }

  #name({ place, block: { text } }: Placed<Content>, named: readonly NamedId[], given: string | null): void {
    const others = named.filter(({ id, start }) => start > 0 || id !== given);
    if (others.length === 0) return;
    const section = this.outline.sectionAt(place).index;
    const isInText = !isListOfIds(text);
    for (const { id, start } of others) this.#references.push({ id, range: { place, start, end: start + id.length }, section, isInText });
  }
}

/** A table and the column whose cells give identifiers, null for none. */
interface NamingTable {
  readonly table: Table;
  readonly rows: readonly TableRow[];
  readonly giving: number | null;
  /** Whether it is the column of identifiers of a requirement table. */
  readonly isOwn: boolean;
}

/** In a requirement table the column of identifiers gives them; in others the first column does, unless its header says that it names requirements or nothing stands beside it. */
function namingTable(table: Table, own: number | null | undefined): NamingTable {
  const { rows } = readRows(table);
  const header = foldText(rows.findLast(({ kind }) => kind === "header")?.texts.get(0) ?? "");
  const isNaming = own === undefined && /exigence|requirement|besoin/.test(header);
  return { table, rows, giving: isNaming ? null : (own ?? 0), isOwn: own !== undefined };
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

/** "EX-F-012" → "EX-F-12": how an identifier is compared with those that are given. */
export const canonicalId = rememberedText((id) => idKey(id).replace(/(?<![0-9])0+(?=\d)/g, ""));

/** "EX-F-012" → "EX-F-#": identifiers of one scheme differ by their numbers only. */
const schemeOf = rememberedText((id) => idKey(id).replace(/\d+/g, "#").replace(/#[A-Z]$/, "#"));
