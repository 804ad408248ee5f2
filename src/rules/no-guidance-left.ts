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
    const required = new Set(
      outline.guide.filter(({ definition }) => definition.expected === "required").flatMap(({ sections }) => sections),
    );
    for (const section of outline.sections) {
      if (section.guidance === 0) continue;
      const range = firstGuidance(outline, section);
      const severity = isWithin(outline, section, required) ? "error" : "info";
      const message = section.guidance === 1 ? "one" : "several";
      yield { message, data: { count: section.guidance }, severity, section: section.index, ...(range === null ? {} : { range }) };
    }
  },
});

function isWithin(outline: Outline, section: Section, indexes: ReadonlySet<number>): boolean {
  for (let current: Section | undefined = section; current !== undefined; ) {
    if (indexes.has(current.index)) return true;
    current = current.parent === null ? undefined : outline.sections[current.parent];
  }
  return false;
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
