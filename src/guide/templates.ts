import type { SectionTemplate, Template } from "./template";
import { tableTemplate } from "./table";
import { acceptance } from "./templates/acceptance";
import { budgetAndSchedule } from "./templates/budget-and-schedule";
import { companyAndContext } from "./templates/company-and-context";
import { consultationRules } from "./templates/consultation-rules";
import { coverPage } from "./templates/cover-page";
import { dataMigration } from "./templates/data-migration";
import { deliverablesAndSuccess } from "./templates/deliverables-and-success";
import { exit } from "./templates/exit";
import { functionalRequirements } from "./templates/functional-requirements";
import { glossary } from "./templates/glossary";
import { governance } from "./templates/governance";
import { objectives } from "./templates/objectives";
import { responseFrame } from "./templates/response-frame";
import { reviewChecklist } from "./templates/review-checklist";
import { scope } from "./templates/scope";
import { stepChecklists } from "./templates/step-checklists";
import { supportAndServiceLevels } from "./templates/support-and-service-levels";
import { technicalRequirements } from "./templates/technical-requirements";
import { trainingAndChange } from "./templates/training-and-change";
import { usersAndVolumes } from "./templates/users-and-volumes";
import { versionHistory } from "./templates/version-history";

/** The template of each section, in the guide's order. */
export const SECTION_TEMPLATES: readonly SectionTemplate[] = [
  companyAndContext,
  objectives,
  functionalRequirements,
  technicalRequirements,
  governance,
  budgetAndSchedule,
  deliverablesAndSuccess,
  scope,
  usersAndVolumes,
  dataMigration,
  acceptance,
  trainingAndChange,
  supportAndServiceLevels,
  exit,
  glossary,
  consultationRules,
  responseFrame,
];

/** Each table by itself, in the order in which the sections hold them. */
export const TABLE_TEMPLATES: readonly Template[] = SECTION_TEMPLATES.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === "table" ? [tableTemplate(part.table)] : [])));

/** What can be inserted: what comes before the first section, sections, tables, then checklists. */
export const TEMPLATES: readonly Template[] = [coverPage, versionHistory, ...SECTION_TEMPLATES, ...TABLE_TEMPLATES, ...stepChecklists, reviewChecklist];

/** The template of an id; undefined when there is none. */
export function templateById(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
