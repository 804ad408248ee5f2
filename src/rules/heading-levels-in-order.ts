import { defineRule } from "../lint/rule";

/** Headings two levels or more below the one that governs them; one line a document. Headings told by their looks alone have no level of their author's. */
export const headingLevelsInOrder = defineRule({
  id: "heading-levels-in-order",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["V1"], incose: [25, 42] },
  title: { fr: "Les niveaux de titre se suivent", en: "Heading levels follow each other" },
  why: {
    fr: "Un niveau sauté fausse la numérotation et la table des matières, et l’on ne sait plus de quelle partie dépend le titre.",
    en: "A level left out upsets the numbering and the table of contents, and nobody knows which part the heading belongs to.",
  },
  options: {},
  messages: {
    one: {
      fr: "« {title} » est un titre de niveau {level} juste sous un titre de niveau {above} : passez-le au niveau {expected}.",
      en: "“{title}” is a level {level} heading right below a level {above} heading: make it level {expected}.",
    },
    several: {
      fr: "« {title} » est un titre de niveau {level} juste sous un titre de niveau {above}, et {count} titres du document sautent ainsi un niveau : passez celui-ci au niveau {expected}, puis revoyez les autres.",
      en: "“{title}” is a level {level} heading right below a level {above} heading, and {count} headings of the document leave out a level in this way: make this one level {expected}, then review the others.",
    },
  },
  examples: {
    good: {
      fr: ["# Contexte\n\nNous vendons des pompes.\n\n## Sites\n\nTrois sites.\n\n### Lyon\n\nLe siège.\n\n# Objectifs\n\nVendre plus."],
      en: ["## Context\n\nWe sell pumps.\n\n### Sites\n\nThree sites.\n\n## Objectives\n\nSell more."],
    },
    bad: {
      fr: [
        "# Contexte\n\nNous vendons des pompes.\n\n### ⟦Sites⟧\n\nTrois sites.\n\n### Équipes\n\nHuit équipes.",
        "# Contexte\n\n### ⟦Sites⟧\n\nTrois sites.\n\n# Objectifs\n\n#### Ventes\n\nVendre plus.",
      ],
      en: ["# Context\n\n### ⟦Sites⟧\n\nThree sites."],
    },
  },
  *check(outline) {
    const skipping = outline.sections.flatMap(({ heading, level, parent, index }) => {
      const above = parent === null ? undefined : outline.sections[parent];
      if (heading === null || heading.block.faked || above?.heading?.block.faked !== false || level <= above.level + 1) return [];
      // The first of its brothers: the others stand where it put them.
      return above.children[0] === index ? [{ heading, level, above: above.level }] : [];
    });
    const [first] = skipping;
    if (first === undefined) return;
    const { heading, level, above } = first;
    const { place, block } = heading;
    const data = { title: block.text.trim(), level, above, expected: above + 1, count: skipping.length };
    yield { message: skipping.length === 1 ? "one" : "several", data, range: { place, start: 0, end: block.text.length } };
  },
});
