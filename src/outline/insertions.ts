import type { Position } from "../document/action";
import { comparePlaces } from "../document/place";
import type { Template } from "../guide/template";
import type { Outline } from "./outline";
import { placeOf } from "./placement";

/** A template with the place where it goes. */
export interface Insertion {
  readonly template: Template;
  readonly position: Position;
}

/**
 * Several templates, each at its place, in the order in which to carry them out on one reading: from the end of the
 * document up, so that no insertion moves the place of the next; those that share a place end up in the order given.
 */
export function insertionsOf(outline: Outline, templates: readonly Template[]): readonly Insertion[] {
  return templates
    .map((template, order) => ({ template, order, position: placeOf(outline, template) }))
    .sort((a, b) => compare(a.position, b.position) || (a.position.kind === "after" ? b.order - a.order : a.order - b.order))
    .map(({ template, position }) => ({ template, position }));
}

/** The end first, then by place from the last; after a block before what goes before it. */
function compare(a: Position, b: Position): number {
  const isPlaced = (position: Position): position is Extract<Position, { kind: "before" | "after" }> => position.kind === "before" || position.kind === "after";
  if (!isPlaced(a) || !isPlaced(b)) return Number(isPlaced(a)) - Number(isPlaced(b));
  return comparePlaces(b.place, a.place) || a.kind.localeCompare(b.kind);
}
