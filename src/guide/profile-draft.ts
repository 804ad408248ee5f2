import type { Draft } from "../document/draft";
import type { Language } from "../document/language";
import { typeset } from "../document/typography";
import type { Profile } from "./profile";
import type { Template } from "./template";

/** What a template inserts for a company: where it opens a section, it does so under the title that the company gave to that section. */
export function draftFor(profile: Profile, template: Template, language: Language): Draft {
  const draft = template.draft(language);
  const renamed = profile.renamed.get(template.section)?.[language];
  const [opening, ...rest] = draft.blocks;
  const opensSection = template.kind === "section" || template.opensSection === true;
  if (renamed === undefined || !opensSection || opening?.kind !== "heading" || opening.level !== 1) return draft;
  const title = typeset(renamed, language);
  return { ...draft, title: template.kind === "section" ? title : draft.title, blocks: [{ ...opening, text: title }, ...rest] };
}

/** The templates offered to a company: not those of sections that it hides. A checklist belongs to the whole document. */
export function templatesFor(profile: Profile, templates: readonly Template[]): readonly Template[] {
  const shown = new Set(profile.sections.map(({ id }) => id));
  return templates.filter(({ kind, section }) => (kind !== "section" && kind !== "table") || shown.has(section));
}
