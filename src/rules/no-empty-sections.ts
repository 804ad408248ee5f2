import { defineRule } from "../lint/rule";

/** Headings with nothing under them; the guide's own required sections are reported by guide-sections-present. */
export const noEmptySections = defineRule({
  id: "no-empty-sections",
  family: "missing",
  severity: "info",
  scope: "document",
  source: { guide: ["V1"], incose: [25] },
  title: { fr: "Aucun titre sans contenu", en: "No heading without content" },
  why: {
    fr: "Un titre seul laisse croire que le sujet est traité ailleurs, ou oublié.",
    en: "A heading alone suggests that the subject is treated elsewhere, or forgotten.",
  },
  options: {},
  messages: {
    empty: {
      fr: "Rien sous le titre « {title} » : rédigez cette partie ou retirez le titre.",
      en: "Nothing under the heading “{title}”: write this part or remove the heading.",
    },
  },
  examples: {
    good: {
      fr: ["# Sites\n\n## Lyon\n\nLe site de Lyon compte 40 postes.", "# Projet CRM\n\n# Flotte\n\nLa flotte compte 40 véhicules."],
      en: ["# Sites\n\n## Lyon\n\nThe Lyon site has 40 desks.", "# CRM project\n\n# Fleet\n\nThe fleet has 40 vehicles."],
    },
    bad: { fr: ["# Flotte\n\nLa flotte compte 40 véhicules.\n\n# ⟦Sites⟧\n\n# Postes\n\nChaque site a 12 postes."], en: ["# Fleet\n\nThe fleet has 40 vehicles.\n\n# ⟦Sites⟧\n\n# Desks\n\nEach site has 12 desks."] },
  },
  *check(outline) {
    const reported = new Set(
      outline.guide
        .filter(({ definition, state, guidance }) => state === "toFill" && guidance === 0 && definition.expected === "required")
        .map(({ sections }) => sections[0]),
    );
    const blocks = outline.document.stories[0].blocks;
    // Nothing is written under the title of the document, nor under the lines of its cover.
    const firstText = blocks.findIndex((block) => block.kind !== "heading" && block.kind !== "opaque" && (block.kind === "table" || block.text.trim() !== ""));
    for (const section of outline.sections) {
      if (section.heading === null || section.children.length > 0 || reported.has(section.index)) continue;
      const { place, block } = section.heading;
      if (block.text.trim() === "" || (place[1] ?? 0) < firstText) continue;
      const isEmpty = blocks
        .slice(section.first, section.end)
        .every((inside) => inside.kind !== "table" && inside.kind !== "opaque" && inside.text.trim() === "");
      if (isEmpty) yield { message: "empty", data: { title: block.text }, range: { place, start: 0, end: block.text.length } };
    }
  },
});
