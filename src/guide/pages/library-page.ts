import type { Language } from "../../document/language";
import { typeset } from "../../document/typography";
import { LIBRARY } from "../library";
import { REQUIREMENT_TYPES } from "../library/requirement";
import type { LibraryFamily } from "../library/requirement";
import { markdownTable } from "./markdown";

const WORDS = {
  fr: {
    title: "Bibliothèque d’exigences", family: "Famille", count: "Exigences", total: "Total", id: "Id", requirement: "Exigence", useCase: "Cas d’usage", acceptance: "Critère d’acceptation", type: "Type",
    hint: "Souvent jugée", must: "indispensable", nice: "souhaitable", source: "Source",
  },
  en: {
    title: "Requirement library", family: "Family", count: "Requirements", total: "Total", id: "Id", requirement: "Requirement", useCase: "Use case", acceptance: "Acceptance criterion", type: "Type",
    hint: "Often ranked", must: "must have", nice: "nice to have", source: "Source",
  },
} as const;

/** The page of the requirement library: how many in each family, then every requirement; French then English. */
export function libraryPage(): string {
  return `# requirement-library\n\n${half("fr")}\n---\n\n${half("en")}`;
}

function half(language: Language): string {
  const words = WORDS[language];
  const total = LIBRARY.reduce((sum, { requirements }) => sum + requirements.length, 0);
  const counts = LIBRARY.map(({ title, requirements }) => [title[language], String(requirements.length)]);
  const lines = [
    `## ${words.title}`,
    markdownTable([words.family, words.count], [...counts, [`**${words.total}**`, `**${total}**`]]),
    ...LIBRARY.flatMap((family) => familyLines(family, language)),
  ];
  return `${typeset(lines.join("\n\n"), language)}\n`;
}

function familyLines({ title, requirements }: LibraryFamily, language: Language): readonly string[] {
  const words = WORDS[language];
  return [
    `### ${title[language]}`,
    markdownTable(
      [words.id, words.requirement, words.useCase, words.acceptance, words.type, words.hint, words.source],
      requirements.map((one) => {
        const { requirement, useCase, acceptance } = one[language];
        return [`\`${one.id}\``, requirement, useCase, acceptance, REQUIREMENT_TYPES[one.type][language], words[one.hint], one.source];
      }),
    ),
  ];
}
