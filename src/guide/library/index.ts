import { accessRights } from "./access-rights";
import { accessibility } from "./accessibility";
import { accountsAndContacts } from "./accounts-and-contacts";
import { activities } from "./activities";
import { administration } from "./administration";
import { apiAndErp } from "./api-and-erp";
import { artificialIntelligence } from "./artificial-intelligence";
import { auditTrail } from "./audit-trail";
import { authentication } from "./authentication";
import { availability } from "./availability";
import { backupAndRecovery } from "./backup-and-recovery";
import { campaigns } from "./campaigns";
import { consentAndGdpr } from "./consent-and-gdpr";
import { dataQuality } from "./data-quality";
import { documents } from "./documents";
import { duplicates } from "./duplicates";
import { forecasts } from "./forecasts";
import { hosting } from "./hosting";
import { importAndExport } from "./import-and-export";
import { leads } from "./leads";
import { messagingAndCalendar } from "./messaging-and-calendar";
import { mobility } from "./mobility";
import { multilingual } from "./multilingual";
import { opportunities } from "./opportunities";
import { performance } from "./performance";
import { portal } from "./portal";
import { quotes } from "./quotes";
import { reporting } from "./reporting";
import { reversibility } from "./reversibility";
import { segmentation } from "./segmentation";
import { telephony } from "./telephony";
import { ticketsAndSla } from "./tickets-and-sla";
import { usabilityAndHelp } from "./usability-and-help";
import { workflows } from "./workflows";
import type { LibraryFamily } from "./requirement";

/** The requirement library, by family, in the order in which the pane shows it. */
export const LIBRARY: readonly LibraryFamily[] = [
  accountsAndContacts,
  duplicates,
  leads,
  opportunities,
  quotes,
  activities,
  campaigns,
  segmentation,
  ticketsAndSla,
  portal,
  reporting,
  forecasts,
  mobility,
  workflows,
  documents,
  accessRights,
  importAndExport,
  apiAndErp,
  messagingAndCalendar,
  telephony,
  consentAndGdpr,
  auditTrail,
  hosting,
  performance,
  availability,
  backupAndRecovery,
  authentication,
  multilingual,
  accessibility,
  usabilityAndHelp,
  administration,
  dataQuality,
  artificialIntelligence,
  reversibility,
];
