import { remembered, rememberedOf } from "../document/remembered";
import { isCheckLine } from "../document/check-text";
import type { Document, Table } from "../document/document";
import { isGuidanceOnly } from "../document/guidance";
import type { Language } from "../document/language";
import type { Place } from "../document/place";
import { blockAt, PlaceSet } from "../document/place";
import { inSteps } from "../document/steps";
import { foldText } from "../document/text";
import { languageTold } from "../language/detect-language";
import { columnRoles } from "./column-roles";
import type { Context, Requirement, Section } from "./outline";
import { readRows } from "./table-rows";
import type { TableRow } from "./table-rows";

type Bearings = Map<Context["topic"], Context>;

/** Equal contexts are the same object, in every reading: wording findings are cached by it. */
const contexts = new Map<Language, Map<Context["bearing"], Bearings>>();

function contextOf(language: Language, bearing: Context["bearing"], topic: Context["topic"]): Context {
  let byBearing = contexts.get(language);
  if (byBearing === undefined) contexts.set(language, (byBearing = new Map<Context["bearing"], Bearings>()));
  let byTopic = byBearing.get(bearing);
  if (byTopic === undefined) byBearing.set(bearing, (byTopic = new Map<Context["topic"], Context>()));
  let context = byTopic.get(topic);
  if (context === undefined) byTopic.set(topic, (context = { language, bearing, topic }));
  return context;
}

/** Where bearings come from: what was concluded about the document. */
export interface ContextInput {
  readonly document: Document;
  readonly language: Language;
  /** Requirements section by section (requirements.ts). */
  readonly bySection: readonly (readonly Requirement[])[];
  sectionAt(place: Place): Section;
}

/** Answers how the text at a place is to be read; made ready in steps. */
export function* contextReader(input: ContextInput): Generator<undefined, (place: Place) => Context> {
  const stated: PlaceSet[] = [];
  yield* inSteps(input.bySection, (requirements) => stated.push(placesOf(requirements)));
  return (place) => {
    const block = blockAt(input.document, place);
    if (block === undefined || block.kind === "table" || block.kind === "opaque") return contextOf(input.language, "ignored", null);
    const { index, topics } = input.sectionAt(place);
    const own = ownContext(block);
    const bearing = own.isIgnored ? "ignored" : stated[index]?.has(place) === true ? "requirement" : bearingAt(input.document, place, topics, own.mayAim);
    return contextOf(own.language ?? input.language, bearing, topics[0] ?? null);
  };
}

/** Where a section's requirements stand. */
const placesOf = rememberedOf((requirements: readonly Requirement[]): PlaceSet => {
  const found = new PlaceSet();
  for (const { range } of requirements) found.add(range.place);
  return found;
});

/** What a content says by itself of how it is to be read, wherever it stands. */
interface OwnContext {
  readonly language: Language | null;
  readonly isIgnored: boolean;
  /** Whether it tells what is aimed at where aims are told: a paragraph may tell what is wrong today. */
  readonly mayAim: boolean;
}

const ownContext = remembered(({ kind, text }): OwnContext => ({ language: languageTold(text), isIgnored: kind === "heading" || isAside(text), mayAim: kind !== "paragraph" || AIM.test(text) }));

const AIMS_FR =
  "objectif|enjeu|ambition|finalité|souhait|voul|attend|cherch|permett|cible|fau(?:t|dra)|d(?:oi(?:t|vent|s)|ev(?:ra|ro|ri|ons))|" +
  "(?<!\\p{L})(?:buts?|vis(?:e|ent|ons|ant|er|ée?s?)|veu(?:t|lent|x)|afin|d['’]ici|pour|\\p{L}+(?:era|eront|erons))(?!\\p{L})";
const AIMS_EN = "goal|objective|want|wish|must|shall|should|target|(?<!\\p{L})(?:aim|hope)|(?<!\\p{L})(?:will|in order to)(?!\\p{L})";
/** Words without which a paragraph aims at nothing; an infinitive at its head is an aim as well. */
const AIM = new RegExp(`${AIMS_FR}|${AIMS_EN}|^\\P{L}*\\p{L}{2,}(?:er|ir|re)(?!\\p{L})`, "iu");

/** Guidance, lines of a checklist, and whole paragraphs between quotation marks: not the author's own statement. */
function isAside(text: string): boolean {
  return isGuidanceOnly(text) || isCheckLine(text) || /^\s*(?:«[^«»]*»|“[^“”]*”)[\s.]*$/.test(text);
}

function bearingAt(document: Document, place: Place, topics: Section["topics"], mayAim: boolean): Context["bearing"] {
  const table = place.length > 2 ? document.stories[place[0] ?? 0]?.blocks[place[1] ?? 0] : undefined;
  if (table?.kind === "table") {
    const { kinds, bearings } = tableBearings(table);
    const kind = kinds[place[2] ?? 0];
    if (kind === "header" || kind === "example") return "ignored";
    const column = table.rows[place[2] ?? 0]?.cells[place[3] ?? 0]?.column;
    if (topics[0] === "glossary" && column === 0) return "ignored";
    const bearing = column === undefined ? undefined : bearings.get(column);
    if (bearing !== undefined) return bearing;
  }
  const first = topics[0];
  if (first === "objectives" || first === "kpi") return mayAim || place.length > 2 ? "objective" : "narrative";
  if (first === "acceptance" || first === "selection") return "criterion";
  return "narrative";
}

/** What the cells of a table are: by row, and by the column they are in where its header tells. */
interface TableBearings {
  readonly kinds: readonly TableRow["kind"][];
  readonly bearings: ReadonlyMap<number, "criterion" | "objective">;
}

const OBJECTIVE = /^objecti(?:f|ve)|^(?:valeur )?cible|^target/;

const tableBearings = rememberedOf((table: Table): TableBearings => {
  const { rows } = readRows(table);
  const bearings = new Map<number, "criterion" | "objective">();
  const header = rows.find(({ kind }) => kind === "header");
  for (const [column, text] of header?.texts ?? []) if (OBJECTIVE.test(foldText(text))) bearings.set(column, "objective");
  const acceptance = header && columnRoles(header.texts).get("acceptance");
  if (acceptance !== undefined) bearings.set(acceptance, "criterion");
  return { kinds: rows.map(({ kind }) => kind), bearings };
});
