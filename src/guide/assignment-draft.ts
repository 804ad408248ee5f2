import type { Draft } from "../document/draft";
import type { Language } from "../document/language";
import { CONTRIBUTOR_NAMES } from "./contributor";
import type { Contributor } from "./contributor";
import type { SectionDefinition } from "./section";
import { typesetDraft } from "./typeset-draft";

/** What asks a contributor for the points that a section lacks: one guidance placeholder a point, under its title where the section itself is missing. */
export function assignmentDraft(definition: SectionDefinition, items: readonly string[], contributor: Contributor, language: Language, isMissing: boolean): Draft {
  const by = { fr: `à compléter par ${CONTRIBUTOR_NAMES[contributor].fr}`, en: `to be completed by ${CONTRIBUTOR_NAMES[contributor].en}` }[language];
  const asked = definition.items.filter(({ id }) => items.length === 0 || items.includes(id));
  return typesetDraft({
    id: `assigned-${definition.slug}`,
    title: definition.title[language],
    language,
    blocks: [
      ...(isMissing ? [{ kind: "heading", level: 1, text: definition.title[language] } as const] : []),
      ...asked.map(({ title }) => ({ kind: "guidance", text: `${title[language]} (${by})` }) as const),
    ],
  });
}
