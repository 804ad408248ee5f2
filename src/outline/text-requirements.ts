import type { Content } from "../document/content";
import type { Placed } from "../document/place";
import type { Requirement } from "./outline";
import { leadingId, wholeId } from "./requirement-id";
import { opensRequirementList, statementsIn } from "./statements";
import type { Ground } from "./statements";
import type { SignalReader, Signals } from "./text-signals";

export type TextRequirement = Pick<Requirement, "id" | "text" | "range" | "origin">;

/** The requirements written as list items and prose in one section, in order. */
export function readTextRequirements(blocks: readonly Placed[], ground: Ground, reader: SignalReader): readonly TextRequirement[] {
  const found: TextRequirement[] = [];
  if (ground === "closed") return found;
  let opened = false;
  for (const { place, block } of blocks) {
    if (block.kind === "table" || block.kind === "opaque" || block.kind === "heading") continue;
    if (block.kind === "paragraph" && block.text.trim() !== "") opened = opensRequirementList(block.text);
    const labelled = block.kind === "listItem" && block.label !== null && /\p{L}.*\d/u.test(block.label) ? wholeId(block.label) : null;
    const typed = leadingId(block.text);
    if (isWholeStatement(block, reader.of(block), ground, opened, labelled ?? typed?.id ?? null)) {
      const start = typed?.length ?? block.text.search(/\S/);
      const end = block.text.trimEnd().length;
      found.push({ id: labelled ?? typed?.id ?? null, text: block.text.slice(start, end), range: { place, start, end }, origin: block.kind === "listItem" ? "list" : "prose" });
      continue;
    }
    if (!reader.of(block).isModal) continue;
    for (const { start, end } of statementsIn(block, ground))
      found.push({ id: null, text: block.text.slice(start, end), range: { place, start, end }, origin: block.kind === "listItem" ? "list" : "prose" });
  }
  return found;
}

/** An identified statement, or an item of a list of requirements: the whole paragraph is one requirement. */
function isWholeStatement(block: Content, { words, guidance }: Signals, ground: Ground, opened: boolean, id: string | null): boolean {
  if (guidance > 0 || /:\s*$/.test(block.text)) return false;
  if (id !== null) return words >= 4;
  return block.kind === "listItem" && words >= 2 && (ground === "requirements" || opened);
}
