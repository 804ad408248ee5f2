import { remembered } from "../document/remembered";
import type { Content } from "../document/content";
import type { Block } from "../document/document";
import type { Requirement } from "./outline";
import { leadingId, wholeId } from "./requirement-id";
import { endsWithColon, opensRequirementList, statementsIn } from "./statements";
import type { Ground } from "./statements";
import type { SignalReader, Signals } from "./text-signals";

export type TextRequirement = Pick<Requirement, "id" | "text" | "range" | "origin">;

/** A requirement as its content states it, wherever the content stands. */
interface Statement {
  readonly id: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The requirements written as list items and prose among blocks, in order.
 * @param start the first block to read, `end` the one after the last
 * @param offset how many blocks of the body precede the first of `blocks`
 */
export function readTextRequirements(blocks: readonly Block[], start: number, end: number, offset: number, ground: Ground, reader: SignalReader): readonly TextRequirement[] {
  const found: TextRequirement[] = [];
  if (ground === "closed") return found;
  let opened = false;
  for (let i = start; i < end; i++) {
    const block = blocks[i];
    if (block === undefined || block.kind === "table" || block.kind === "opaque" || block.kind === "heading" || block.text === "") continue;
    if (block.kind === "paragraph" && block.text.trim() !== "") opened = opensRequirementList(block.text);
    for (const statement of STATEMENTS[ground][opened ? "listed" : "plain"](block, reader.of(block)))
      found.push({ id: statement.id, text: statement.text, range: { place: [0, offset + i], start: statement.start, end: statement.end }, origin: block.kind === "listItem" ? "list" : "prose" });
  }
  return found;
}

type Open = Exclude<Ground, "closed">;

const statementsWhere = (ground: Open, opened: boolean) => remembered((content, signals: Signals) => findStatements(content, signals, ground, opened));

/** What contents state, by ground and by whether a list of requirements is open. */
const STATEMENTS = {
  requirements: { plain: statementsWhere("requirements", false), listed: statementsWhere("requirements", true) },
  neutral: { plain: statementsWhere("neutral", false), listed: statementsWhere("neutral", true) },
};

function findStatements(block: Content, signals: Signals, ground: Open, opened: boolean): readonly Statement[] {
  const labelled = block.kind === "listItem" && block.label !== null && /\p{L}.*\d/u.test(block.label) ? wholeId(block.label) : null;
  const typed = leadingId(block.text);
  const id = labelled ?? typed?.id ?? null;
  if (isWholeStatement(block, signals, ground, opened, id)) {
    const start = typed?.length ?? block.text.search(/\S/);
    const end = block.text.trimEnd().length;
    return [{ id, text: block.text.slice(start, end), start, end }];
  }
  if (!signals.isModal) return NONE;
  return statementsIn(block, ground).map(({ start, end }) => ({ id: null, text: block.text.slice(start, end), start, end }));
}

const NONE: readonly Statement[] = [];

/** An identified statement, or an item of a list of requirements: the whole paragraph is one requirement. */
function isWholeStatement(block: Content, { words, guidance }: Signals, ground: Ground, opened: boolean, id: string | null): boolean {
  if (guidance > 0 || endsWithColon(block.text)) return false;
  if (id !== null) return words >= 4;
  return block.kind === "listItem" && words >= 2 && (ground === "requirements" || opened);
}
