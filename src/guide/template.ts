import type { Draft, DraftBlock } from "../document/draft";
import type { Language, Localized } from "../document/language";
import { typesetDraft } from "./typeset-draft";
import type { GuideItem, SectionId } from "./guide-item";
import { draftTable } from "./table";
import type { GuideTable } from "./table";

/** Something the pane, the ribbon and the command line can insert. */
export interface Template {
  /** kebab-case, stable: it is written in the document's content control tags. */
  readonly id: string;
  readonly kind: "section" | "table" | "checklist" | "cover";
  readonly title: Localized;
  /** The section whose place it takes in the guide's order. */
  readonly section: SectionId;
  readonly source: readonly GuideItem[];
  /** True for a table whose heading is that of its whole section: in the section it goes without. */
  readonly opensSection?: boolean;
  /** What is inserted, in the document's language. */
  draft(language: Language): Draft;
}

/** A part of a section's template, in both languages. */
export type SectionPart =
  | { readonly kind: "heading"; readonly text: Localized }
  /** A question to answer, or what to write there; without brackets. */
  | { readonly kind: "guidance"; readonly text: Localized }
  | { readonly kind: "table"; readonly table: GuideTable };

/** The template of a section: one file each in templates/, named as the section's slug. */
export interface SectionTemplate extends Template {
  readonly kind: "section";
  readonly parts: readonly SectionPart[];
}

interface SectionTemplateSpec {
  readonly id: string;
  readonly title: Localized;
  readonly section: SectionId;
  readonly source: readonly GuideItem[];
  readonly parts: readonly SectionPart[];
}

/** A section under its title: guidance and questions, then each table under a heading of its own. */
export function defineSectionTemplate(spec: SectionTemplateSpec): SectionTemplate {
  const { id, title, parts } = spec;
  return {
    ...spec,
    kind: "section",
    draft: (language) =>
      typesetDraft({
        id, title: title[language], language,
        blocks: [{ kind: "heading", level: 1, text: title[language] }, ...parts.flatMap((part) => partBlocks(part, language))],
      }),
  };
}

function partBlocks(part: SectionPart, language: Language): readonly DraftBlock[] {
  switch (part.kind) {
    case "heading":
      return [{ kind: "heading", level: 2, text: part.text[language] }];
    case "guidance":
      return [{ kind: "guidance", text: part.text[language] }];
    case "table":
      return [
        { kind: "heading", level: 2, text: part.table.title[language] },
        { kind: "guidance", text: part.table.guidance[language] },
        draftTable(part.table, language),
      ];
  }
}

/** A question to answer, or what to write: `[À rédiger : …]` in the document. */
export const ask = (fr: string, en: string): SectionPart => ({ kind: "guidance", text: { fr, en } });
export const subheading = (fr: string, en: string): SectionPart => ({ kind: "heading", text: { fr, en } });
export const tablePart = (table: GuideTable): SectionPart => ({ kind: "table", table });
