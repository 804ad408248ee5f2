import type { DraftBlock } from "../../document/draft";
import type { Language } from "../../document/language";
import { capitalised, typeset } from "../../document/typography";
import { CONTRIBUTOR_NAMES } from "../contributor";
import { rowTitle } from "../row-titles";
import { sampleDraft } from "../sample";
import { SAMPLES } from "../samples";
import type { SectionDefinition } from "../section";
import type { GuideTable } from "../table";
import type { SectionTemplate } from "../template";
import { SECTION_TEMPLATES } from "../templates";
import { markdownTable } from "./markdown";

const WORDS = {
  fr: {
    who: "Qui répond", step: "Étape", expected: "Attendue", required: "obligatoire", recommended: "recommandée", missing: "Absente, elle donne",
    error: "une erreur", warning: "un avertissement", info: "une information", template: "Modèle", items: "Ce qu’elle dit", item: "Élément", rows: "Lignes du guide",
    questions: "Ce que le modèle demande", table: "Tableau", columns: "Colonnes", labels: "Lignes prévues", example: "Exemple", sample: "Extrait d’une section rédigée", made: "L’entreprise est fictive.",
  },
  en: {
    who: "Who answers", step: "Step", expected: "Expected", required: "required", recommended: "recommended", missing: "When missing",
    error: "an error", warning: "a warning", info: "an information", template: "Template", items: "What it says", item: "Item", rows: "Rows of the guide",
    questions: "What the template asks", table: "Table", columns: "Columns", labels: "Rows provided", example: "Example", sample: "Extract of a written section", made: "The company is made up.",
  },
} as const;

/** What a sample's extract shows: its first answers, then the first rows of its first table. */
const [EXTRACT_ANSWERS, EXTRACT_ROWS] = [2, 3];

/** The documentation page of a section of the guide, in Markdown, French then English. */
export function sectionPage(section: SectionDefinition): string {
  return `# ${section.id} ${section.slug}\n\n${half(section, "fr")}\n---\n\n${half(section, "en")}`;
}

function half(section: SectionDefinition, language: Language): string {
  const words = WORDS[language];
  const template = SECTION_TEMPLATES.find((one) => one.section === section.id);
  const parts = template?.parts ?? [];
  const questions = parts.flatMap((part) => (part.kind === "guidance" ? [`- ${capitalised(part.text[language])}`] : []));
  const lines = [
    `## ${section.title[language]}`,
    section.purpose[language],
    [
      `${words.who}: ${CONTRIBUTOR_NAMES[section.contributor][language]}`,
      `${words.step}: ${section.step} ${rowTitle(section.step)[language]}`,
      `${words.expected}: ${words[section.expected]}`,
      `${words.missing}: ${words[section.whenMissing]}`,
      ...(template ? [`${words.template}: \`${template.id}\` (${template.source.join(", ")})`] : []),
    ].map((line) => `- ${colon(line, language)}`).join("\n"),
    `### ${words.items}`,
    markdownTable([words.item, words.rows], section.items.map(({ title, source }) => [capitalised(title[language]), source.join(", ")])),
    ...(questions.length > 0 ? [`### ${words.questions}`, questions.join("\n")] : []),
    ...parts.flatMap((part) => (part.kind === "table" ? tableLines(part.table, language) : [])),
    ...(template ? extract(template, language) : []),
  ];
  return `${typeset(lines.join("\n\n"), language)}\n`;
}

function tableLines(table: GuideTable, language: Language): readonly string[] {
  const words = WORDS[language];
  const labels = table.labels?.[language] ?? [];
  return [
    `### ${colon(`${words.table}: ${table.title[language]}`, language)}`,
    `\`${table.id}\` (${table.source.join(", ")}). ${capitalised(table.guidance[language])}`,
    markdownTable(table.columns.map((column) => column[language]), [table.example[language]]),
    ...(labels.length > 0 ? [colon(`${words.labels}: ${labels.join(" · ")}.`, language)] : []),
  ];
}

function extract(template: SectionTemplate, language: Language): readonly string[] {
  const sample = SAMPLES.find((one) => one.template === template.id);
  if (sample === undefined) return [];
  const words = WORDS[language];
  const { blocks } = sampleDraft(template, sample, language);
  const answers = blocks.filter((block) => block.kind === "paragraph").slice(0, EXTRACT_ANSWERS);
  const table = blocks.findIndex(({ kind }) => kind === "table");
  const shown = [...answers, ...(table < 0 ? [] : blocks.slice(table - 1, table + 1))];
  return [`### ${words.sample}`, words.made, ...shown.map(quoted)];
}

function quoted(block: DraftBlock): string {
  switch (block.kind) {
    case "heading":
      return `> **${block.text}**`;
    case "table":
      return markdownTable(block.columns.map(({ header }) => header), block.rows.slice(0, EXTRACT_ROWS).map(({ cells }) => cells));
    default:
      return `> ${block.text}`;
  }
}

/** French has a space before a colon. */
const colon = (line: string, language: Language): string => (language === "fr" ? line.replace(/(?<! ): /, " : ") : line);
