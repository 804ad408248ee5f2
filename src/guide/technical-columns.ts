import type { GuideColumn } from "./table";

/** Columns of the tables of technical requirements: a measure and a threshold, so that "scalable" or "secure" can be proved (guide rows C4, V3). */
export const TECHNICAL_COLUMNS: readonly GuideColumn[] = [
  { width: 19, fr: "Thème", en: "Theme" },
  { width: 20, fr: "Exigence", en: "Requirement", ask: { fr: "ce que le CRM doit faire", en: "what the CRM shall do" } },
  { width: 16, fr: "Priorité", en: "Priority" },
  { width: 15, fr: "Mesure", en: "Measure" },
  { width: 15, fr: "Seuil", en: "Threshold", ask: { fr: "valeur", en: "value" } },
  { width: 15, fr: "Vérification", en: "Verification" },
];
