import type { SectionTemplate, Template } from "./template";
import { tableTemplate } from "./table";
import { companyAndContext } from "./templates/company-and-context";
import { objectives } from "./templates/objectives";
import { requirementTable } from "./templates/requirement-table";
import { reviewChecklist } from "./templates/review-checklist";

/** The template of each section, in the guide's order. */
export const SECTION_TEMPLATES: readonly SectionTemplate[] = [
  companyAndContext,
];

/** Each table by itself, in the order in which the sections hold them. */
export const TABLE_TEMPLATES: readonly Template[] = SECTION_TEMPLATES.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "table" ? [tableTemplate(part.table)] : [])));

/** What can be inserted: sections, tables, then checklists. */
export const TEMPLATES: readonly Template[] = [...SECTION_TEMPLATES, objectives, requirementTable, ...TABLE_TEMPLATES, reviewChecklist];

/** The template of an id; undefined when there is none. */
export function templateById(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
