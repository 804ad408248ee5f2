/** The functions that manifest.xml names (FunctionName), each with the template it inserts. */
export const RIBBON_FUNCTIONS = {
  insertObjectives: "objectives",
  insertRequirementTable: "requirement-table",
  insertReviewChecklist: "review-checklist",
} as const;
