import type { Position } from "../document/action";
import type { Draft } from "../document/draft";
import type { Language } from "../document/language";
import { assignmentDraft } from "../guide/assignment-draft";
import type { Contributor } from "../guide/contributor";
import { draftAt } from "./draft-level";
import type { Outline } from "./outline";
import { placeFor, placeWithin } from "./placement";

/**
 * What asks a contributor for points that a section lacks, and where it goes: after the section's own text, or at its
 * place with its title where it is missing. No item means all of them.
 */
export function assignment(outline: Outline, section: string, items: readonly string[], contributor: Contributor, language: Language): { readonly draft: Draft; readonly position: Position } {
  const state = outline.guide.find(({ definition }) => definition.id === section);
  if (state === undefined) throw new Error(`no section ${section} in this profile`);
  const { definition } = state;
  const within = placeWithin(outline, definition.id);
  const position = within ?? placeFor(outline, definition.id);
  const draft = (asked: Language): Draft => assignmentDraft(definition, items, contributor, asked, within === null);
  const template = { id: `assigned-${definition.slug}`, kind: "section", title: definition.title, section: definition.id, source: [definition.id], draft } as const;
  return { draft: draftAt(template, outline, position, language), position };
}
