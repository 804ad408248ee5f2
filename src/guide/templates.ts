import type { Template } from "./template";
import { objectives } from "./templates/objectives";
import { requirementTable } from "./templates/requirement-table";
import { reviewChecklist } from "./templates/review-checklist";

/** What can be inserted, in the guide's order. */
export const TEMPLATES: readonly Template[] = [objectives, requirementTable, reviewChecklist];

/** The template of an id; undefined when there is none. */
export function templateById(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
