import type { SectionSample } from "../sample";
import { acceptance } from "./acceptance";
import { budgetAndSchedule } from "./budget-and-schedule";
import { companyAndContext } from "./company-and-context";
import { consultationRules } from "./consultation-rules";
import { dataMigration } from "./data-migration";
import { deliverablesAndSuccess } from "./deliverables-and-success";
import { exit } from "./exit";
import { functionalRequirements } from "./functional-requirements";
import { glossary } from "./glossary";
import { governance } from "./governance";
import { objectives } from "./objectives";
import { responseFrame } from "./response-frame";
import { scope } from "./scope";
import { supportAndServiceLevels } from "./support-and-service-levels";
import { technicalRequirements } from "./technical-requirements";
import { trainingAndChange } from "./training-and-change";
import { usersAndVolumes } from "./users-and-volumes";

/** A sample for each section's template, in the guide's order. */
export const SAMPLES: readonly SectionSample[] = [
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
