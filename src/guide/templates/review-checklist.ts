import { stepChecklist } from "../step-checklist";
import { STEPS } from "../steps";
import type { StepDefinition } from "../steps";

/** The five review checks of the guide (step E5), two lines each, to be ticked before the document is sent. */
export const reviewChecklist = stepChecklist(lastStep(), {
  id: "review-checklist",
  title: { fr: "Liste de contrôle avant diffusion", en: "Review checklist" },
  heading: { fr: "Revue avant diffusion", en: "Review before circulation" },
  source: ["E5", "V1", "V2", "V3", "V4", "V5"],
  before: { fr: "nom du relecteur, fonction, date de la relecture et version relue.", en: "reviewer’s name, position, date of the review and version reviewed." },
  after: { fr: "décision (diffuser ou corriger), date et nom de la personne qui l’a prise.", en: "decision (circulate or revise), date and name of the person who took it." },
});

function lastStep(): StepDefinition {
  const step = STEPS.find(({ id }) => id === "E5");
  if (step === undefined) throw new Error("The guide has no step E5");
  return step;
}
