import { stepChecklist } from "../step-checklist";
import { STEPS } from "../steps";
import type { Template } from "../template";

/** A checklist for each of the steps E1 to E4; that of E5 is the review checklist. */
export const stepChecklists: readonly Template[] = STEPS.filter(({ id }) => id !== "E5").map((step, index) => {
  const number = index + 1;
  return stepChecklist(step, {
    id: `step-${step.slug}-checklist`,
    title: { fr: `Liste de contrôle de l’étape ${number} (${lower(step.title.fr)})`, en: `Checklist of step ${number} (${lower(step.title.en)})` },
    heading: { fr: `Fin de l’étape ${number}`, en: `End of step ${number}` },
    source: [...new Set([step.id, ...step.checks.flatMap(({ source }) => source)])],
    before: {
      fr: `étape ${number}, ${lower(step.title.fr)} : nom de la personne qui contrôle, et date. Cochez une ligne quand le document la contient.`,
      en: `step ${number}, ${lower(step.title.en)}: name of the person who checks, and date. Tick a line when the document holds it.`,
    },
    after: { fr: "ce qui manque encore, qui l’écrit et à quelle date.", en: "what is still lacking, who writes it and on which date." },
  });
});

function lower(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}
