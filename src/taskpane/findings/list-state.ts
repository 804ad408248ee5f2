import type { Family, Finding } from "../../lint/finding";

/** How the list of points to review is being looked at; it holds no text of the document, so it may be kept. */
export interface ListState {
  /** Only this family; null for all. */
  readonly family: Family | null;
  /** Key of the finding that is open. */
  readonly selected: string | null;
  /** Ids of the groups that are folded (group-findings.ts). */
  readonly collapsed: readonly string[];
  /** True when the points that matter less are shown too. */
  readonly unfolded: boolean;
}

export type ListEvent =
  | { readonly kind: "familyChosen"; readonly family: Family | null }
  /** `group` is the one that holds it, opened if need be. */
  | { readonly kind: "findingSelected"; readonly key: string | null; readonly group: string | null }
  | { readonly kind: "groupToggled"; readonly group: string }
  | { readonly kind: "foldToggled" };

export const FIRST_LIST: ListState = { family: null, selected: null, collapsed: [], unfolded: false };

/** The list after an event; a new check keeps the way of looking, and the selection where it is still there. */
export function listed(list: ListState, event: ListEvent | { readonly kind: "examined"; readonly check: { readonly findings: readonly Finding[] } }): ListState {
  switch (event.kind) {
    case "familyChosen":
      return { ...list, family: event.family, selected: null };
    case "findingSelected":
      return { ...list, selected: event.key, collapsed: list.collapsed.filter((group) => group !== event.group) };
    case "groupToggled":
      return list.collapsed.includes(event.group)
        ? { ...list, collapsed: list.collapsed.filter((group) => group !== event.group) }
        : { ...list, collapsed: [...list.collapsed, event.group] };
    case "foldToggled":
      return { ...list, unfolded: !list.unfolded };
    case "examined": {
      const { findings } = event.check;
      return {
        ...list,
        selected: findings.some(({ key }) => key === list.selected) ? list.selected : null,
        family: findings.some(({ family }) => family === list.family) ? list.family : null,
      };
    }
  }
}
