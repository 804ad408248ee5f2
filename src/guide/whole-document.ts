import type { Draft } from "../document/draft";
import type { Language } from "../document/language";
import type { Profile } from "./profile";
import { draftFor } from "./profile-draft";
import type { Template } from "./template";
import { TEMPLATES, templateById } from "./templates";
import { reviewChecklist } from "./templates/review-checklist";

/** A document to fill in, from its cover to its last check. */
export interface WholeDocument {
  /** Before the table of contents: the cover, then the version history. */
  readonly front: readonly Draft[];
  /** The sections in the profile's order, then the review checklist. */
  readonly body: readonly Draft[];
}

/** What a company sends: a table comes with its section, never by itself, and the checklists of steps stay in the pane. */
export function wholeDocument(profile: Profile, language: Language): WholeDocument {
  const drafts = (templates: readonly Template[]): readonly Draft[] => templates.map((template) => draftFor(profile, template, language));
  const sections = profile.sections.flatMap(({ template }) => (template === null ? [] : (templateById(template) ?? [])));
  return { front: drafts(TEMPLATES.filter(({ kind }) => kind === "cover")), body: drafts([...sections, reviewChecklist]) };
}
