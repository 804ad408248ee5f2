import { defineRule } from "../lint/rule";
import { contentsOf } from "../document/place";
import type { Range } from "../document/place";
import { guidanceSpans } from "../document/guidance";
import type { Outline, Section } from "../outline/outline";

/** One finding a section, never an ambiguous one: what we inserted for the author to replace. */
export const noGuidanceLeft = defineRule({
  id: "no-guidance-left",
  family: "missing",
  severity: "error",
  scope: "document",
  source: { guide: ["V1", "E5"] },
  title: { fr: "Plus aucune consigne de rédaction", en: "No writing instruction left" },
  why: {
    fr: "Une consigne entre crochets envoyée à un prestataire montre que la section n’est pas finie.",
    en: "An instruction in brackets sent to a supplier shows that the section is not finished.",
  },
  options: {},
  messages: {
    one: {
      fr: "Section à remplir : une consigne entre crochets à remplacer par votre texte ou à retirer.",
      en: "Section to fill in: one instruction in brackets to replace with your text or to remove.",
    },
    several: {
      fr: "Section à remplir : {count} consignes entre crochets à remplacer par votre texte ou à retirer.",
      en: "Section to fill in: {count} instructions in brackets to replace with your text or to remove.",
    },
  },
  examples: {
    good: { fr: ["# Objectifs\n\nRéduire de 20 % le temps de traitement."], en: ["# Objectives\n\nReduce the processing time by 20%."] },
    bad: {
      fr: [
        "# Objectifs\n\n⟦[À rédiger : les enjeux auxquels le projet répond]⟧",
        "# Objectifs\n\n⟦[À rédiger : les enjeux]⟧\n\nRéduire de 20 % le temps de traitement.\n\n[À rédiger : les contraintes]",
      ],
      en: ["# Objectives\n\n⟦[To write: the issues the project answers]⟧"],
    },
  },
  *check(outline) {
    const bearing = outline.guide.flatMap(({ definition, sections }) => sections.map((index) => [index, definition.expected] as const));
    const expected = new Map([...bearing].sort(([, a], [, b]) => (a === b ? 0 : a === "required" ? 1 : -1)));
    const left = new Map<number, { count: number; range: Range | null }>();
    for (const section of outline.sections) {
      if (section.guidance === 0) continue;
      const chapter = chapterOf(outline, section, expected);
      const met = left.get(chapter);
      if (met) met.count += section.guidance;
      else left.set(chapter, { count: section.guidance, range: firstGuidance(outline, section) });
    }
    for (const [section, { count, range }] of left) {
      const severity = expected.get(section) === "required" ? "error" : "info";
      yield { message: count === 1 ? "one" : "several", data: { count }, severity, section, ...(range === null ? {} : { range }) };
    }
  },
});

/** The section of the guide that a part belongs to: the highest one above it that bears one, else the part itself. */
function chapterOf(outline: Outline, section: Section, bearing: ReadonlyMap<number, unknown>): number {
  let chapter = section.index;
  for (let current: Section | undefined = section; current !== undefined; current = current.parent === null ? undefined : outline.sections[current.parent])
    if (bearing.has(current.index)) chapter = current.index;
  return chapter;
}

function firstGuidance(outline: Outline, section: Section): Range | null {
  const blocks = outline.document.stories[0].blocks;
  for (let i = section.first; i < section.end; i++) {
    const block = blocks[i];
    if (block === undefined) continue;
    for (const { place, block: content } of contentsOf([block], [0])) {
      const span = guidanceSpans(content.text)[0];
      if (span) return { place: [0, i, ...place.slice(2)], ...span };
    }
  }
  return null;
}
