import { remembered } from "../document/remembered";
import type { Outline } from "./outline";
import { bodyContents } from "../document/place";
import type { Range } from "../document/place";
import { inSteps } from "../document/steps";
import { foldText } from "../document/text";
import { numberOf } from "../language/amounts";

/** What a text says there are in all of something: "les 58 utilisateurs", "Nombre d’utilisateurs : 58". */
export interface StatedCount {
  /** What is counted, the same for words that mean the same. */
  readonly of: string;
  readonly value: number;
  /** The words, as written. */
  readonly text: string;
  /** Whether it is a label and its figure, which says of what only by where it stands. */
  readonly isLabel: boolean;
  readonly range: Range;
}

/** What a company counts once for all, by words that mean the same. */
const COUNTED: readonly (readonly [of: string, words: string])[] = [
  ["users", "utilisat(?:eur|rice)s|users"],
  ["employees", "salariés|collaborateurs|employés|employees|members of staff"],
  ["salespeople", "commerciaux|vendeurs|salespeople|sales representatives"],
  ["branches", "agences|succursales|branches"],
  ["sites", "sites|implantations|locations"],
  ["stores", "magasins|points de vente|stores|shops"],
  ["subsidiaries", "filiales|subsidiaries"],
];
const THINGS = COUNTED.map(([, words]) => words).join("|");
const SPACE = "[ \\u00a0\\u202f]";
const NUMBER = `\\d{1,3}(?:${SPACE}\\d{3}){1,2}|\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7}`;
const COUNT = new RegExp(`(?<![\\p{L}\\p{N}.,])(${NUMBER})${SPACE}(${THINGS})(?![\\p{L}\\p{N}])`, "giu");
/** What may follow "les 58 utilisateurs" without saying which of them. */
const NOT_RESTRICTED = new RegExp(`^(?:${SPACE}?(?:[.,;:)!?]|$)|${SPACE}(?:et|ou|doivent|devront|ont|sont|seront|peuvent|pourront|utilisent|utiliseront|se|répartis|and|or|shall|must|will|are|have|can|use|across)(?![\\p{L}\\p{N}]))`, "iu");
const IN_ALL = new RegExp(`^${SPACE}(?:au total|en tout|in total|in all)(?![\\p{L}\\p{N}])`, "iu");
const PRODUCT = "(?:la |the )?(?:solution|plate-?forme|platform)|l['’](?:outil|application)|(?:le |the )?(?:crm|logiciel|système|tool|software|system)";
const COMPANY = "(?:la|notre) société|l['’]entreprise|notre entreprise|(?:the|our) company";
/** What before a number makes it the number of all of them. */
const ALL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:les|nos|des|aux|the|our|all)|(?:${PRODUCT})${SPACE}(?:doit |devra |shall |must |will )?(?:être |be )?(?:sera |est |is )?(?:utilisée?|used|destinée?)${SPACE}(?:par|à|by|for)|(?:${COMPANY})${SPACE}(?:compte|emploie|has|employs))${SPACE}$`,
  "iu",
);
/** Longer than anything that ALL and NOT_RESTRICTED look for. */
const AROUND = 70;
const LABEL = new RegExp(`(?<![\\p{L}\\p{N}])n(?:ombre|umber)${SPACE}(?:total${SPACE})?(?:de |d['’]|of )(${THINGS})${SPACE}?(:|est de|est|is)${SPACE}(${NUMBER})(?=${SPACE}?(?:[.;)]|$))`, "giu");
/** A count of one day, one place or one stage is no count for all; nor is an approximation. */
const QUALIFIED = /(?<!\p{L})(?:19|20)\d\d(?!\d)|(?<!\p{L})(?:à terme|d['’]ici|an|ans|année|années|mois|phase|lot|pilote|démarrage|lancement|simultanés?|actuel\p{L}*|aujourd['’]hui|futurs?|environ|chaque|par (?:agence|site|profil|équipe|magasin|filiale|jour|semaine)|dont|year|years|months?|phase|pilot|launch|concurrent|currently|today|about|each|per|including)(?!\p{L})/iu;

type Found = Omit<StatedCount, "range"> & { readonly start: number };

/** The counts that the body of a document states, in order; what a content states is remembered with it. */
export function* statedCounts({ document }: Outline): Generator<undefined, readonly StatedCount[]> {
  const counts: StatedCount[] = [];
  yield* inSteps(bodyContents(document), ({ place, block }) => {
    for (const { start, ...count } of countsOf(block)) counts.push({ ...count, range: { place, start, end: start + count.text.length } });
  });
  return counts;
}

const NONE: readonly Found[] = [];
const countsOf = remembered(({ text }): readonly Found[] => (/\d/.test(text) && !QUALIFIED.test(text) ? [...countsIn(text), ...labelsIn(text)] : NONE));

function* countsIn(text: string): Generator<Found> {
  for (const match of text.matchAll(COUNT)) {
    const [whole, number = "", thing = ""] = match;
    const end = match.index + whole.length;
    const after = text.slice(end, end + AROUND);
    const total = IN_ALL.exec(after)?.[0];
    const before = ALL.exec(text.slice(Math.max(0, match.index - AROUND), match.index))?.[0];
    if (total === undefined && (before === undefined || !NOT_RESTRICTED.test(after))) continue;
    const start = match.index - (before?.length ?? 0);
    yield { of: nameOf(thing), value: numberOf(number).value, text: text.slice(start, end + (total?.length ?? 0)), isLabel: false, start };
  }
}

function* labelsIn(text: string): Generator<Found> {
  for (const { 0: whole, 1: thing = "", 2: link, 3: number = "", index } of text.matchAll(LABEL)) yield { of: nameOf(thing), value: numberOf(number).value, text: whole, isLabel: link === ":", start: index };
}

function nameOf(thing: string): string {
  const folded = foldText(thing);
  return NAMES.find(([, words]) => words.test(folded))?.[0] ?? folded;
}

const NAMES = COUNTED.map(([of, words]) => [of, new RegExp(`^(?:${foldText(words)})$`)] as const);
