import type { Action } from "../document/action";
import { defineRule } from "../lint/rule";
import { placeFor } from "../outline/placement";

/** Guide sections C1–C7 and B1–B10: what no supplier can guess. */
export const guideSectionsPresent = defineRule({
  id: "guide-sections-present",
  family: "missing",
  severity: "error",
  scope: "document",
  source: { guide: ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B9", "B10"], incose: [41, 42] },
  title: { fr: "Toutes les sections du guide sont là", en: "Every section of the guide is there" },
  why: {
    fr: "Un prestataire chiffre ce qu’il lit : une section absente devient une hypothèse de sa part, puis un avenant.",
    en: "A supplier prices what they read: an absent section becomes their assumption, then a change request.",
  },
  options: {},
  messages: {
    missing: { fr: "Il manque la section « {title} ». {purpose}", en: "The section “{title}” is missing. {purpose}" },
    empty: {
      fr: "La section « {title} » n’a qu’un titre : rédigez-la avant l’envoi. {purpose}",
      en: "The section “{title}” is only a heading: write it before sending. {purpose}",
    },
  },
  examples: {
    good: { fr: [], en: [] },
    bad: {
      fr: [
        "# Objectifs\n\nRéduire de 20 % le temps de traitement des demandes clients d’ici au 31 décembre 2027.",
        "# ⟦Objectifs⟧\n\n# Glossaire\n\nFiche : les 12 champs d’un contact.",
      ],
      en: ["# Objectives\n\nReduce the processing time of customer requests by 20% before 31 December 2027."],
    },
  },
  *check(outline) {
    for (const { definition, state, guidance, sections } of outline.guide) {
      const data = { title: definition.title, purpose: definition.purpose };
      if (state === "missing") {
        const actions: Action[] =
          definition.template === null
            ? []
            : [{ kind: "insertSection", template: definition.template, position: placeFor(outline, definition.id) }];
        actions.push({ kind: "assign", section: definition.id, items: [] });
        yield { message: "missing", data, severity: definition.whenMissing, actions };
      } else if (state === "toFill" && guidance === 0 && definition.expected === "required") {
        const heading = outline.sections[sections[0] ?? 0]?.heading;
        if (heading) yield { message: "empty", data, severity: definition.whenMissing, range: { place: heading.place, start: 0, end: heading.block.text.length } };
      }
    }
  },
});
