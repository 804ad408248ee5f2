import type { Language } from "../../document/language";
import { typeset } from "../../document/typography";
import { CONTRIBUTOR_NAMES } from "../contributor";
import { GUIDE_ITEMS } from "../guide-item";
import type { GuideItem } from "../guide-item";
import { LIBRARY } from "../library";
import { placesOf } from "../row-places";
import { rowTitle } from "../row-titles";
import { GUIDE_SECTIONS } from "../sections";
import { markdownTable } from "./markdown";

const WORDS = {
  fr: {
    title: "Ce que le guide demande, et où le trouver", sections: "Sections", section: "Section", who: "Qui répond", step: "Étape", expected: "Attendue", required: "obligatoire", recommended: "recommandée",
    rows: "Lignes du guide", row: "Ligne", asks: "Ce qu’elle demande", items: "Éléments de sections", templates: "Modèles", checks: "lignes de contrôle", check: "ligne de contrôle",
    library: "Bibliothèque d’exigences", requirements: "exigences",
  },
  en: {
    title: "What the guide asks for, and where to find it", sections: "Sections", section: "Section", who: "Who answers", step: "Step", expected: "Expected", required: "required", recommended: "recommended",
    rows: "Rows of the guide", row: "Row", asks: "What it asks for", items: "Items of sections", templates: "Templates", checks: "check lines", check: "check line",
    library: "Requirement library", requirements: "requirements",
  },
} as const;

/** The first page of the guide's documentation: its sections, then the coverage of each of its rows; French then English. */
export function coveragePage(): string {
  return `# Guide\n\n${half("fr")}\n---\n\n${half("en")}`;
}

function half(language: Language): string {
  const words = WORDS[language];
  const requirements = LIBRARY.reduce((sum, family) => sum + family.requirements.length, 0);
  const lines = [
    `## ${words.title}`,
    `[${words.library}](requirement-library.md) (${requirements} ${words.requirements})`,
    `### ${words.sections}`,
    markdownTable(
      [words.section, words.who, words.step, words.expected],
      GUIDE_SECTIONS.map((section) => [`[${section.id} ${section.title[language]}](${section.slug}.md)`, CONTRIBUTOR_NAMES[section.contributor][language], section.step, words[section.expected]]),
    ),
    `### ${words.rows}`,
    markdownTable([words.row, words.asks, words.items, words.templates], GUIDE_ITEMS.map((row) => rowCells(row, language))),
  ];
  return `${typeset(lines.join("\n\n"), language)}\n`;
}

function rowCells(row: GuideItem, language: Language): readonly string[] {
  const words = WORDS[language];
  const { items, checks, templates } = placesOf(row);
  const lines = checks.length === 0 ? [] : [`${checks.length} ${checks.length > 1 ? words.checks : words.check}`];
  const told = [...items.map(({ section, item }) => `[${section.id}](${section.slug}.md) ${item.title[language]}`), ...lines];
  return [row, rowTitle(row)[language], told.join(" · "), templates.map(({ id }) => `\`${id}\``).join(" · ")];
}
