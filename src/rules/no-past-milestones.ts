import type { Localized } from "../document/language";
import { calendarDay } from "../language/dates";
import { defineRule } from "../lint/rule";
import { schedulesOf } from "../outline/dated-steps";
import type { DatedStep } from "../outline/dated-steps";

/** Review checks V3 (up to date) and V5: a past date matters only on a step that is not done. One line per schedule. */
export const noPastMilestones = defineRule({
  id: "no-past-milestones",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["V3", "V5", "C6"], incose: [42] },
  title: { fr: "Aucun jalon à venir n’est daté dans le passé", en: "No milestone still to come has a past date" },
  why: {
    fr: "Un calendrier dont les dates sont passées fait croire que le document n’est plus à jour, et les délais ne veulent plus rien dire.",
    en: "A schedule whose dates are past suggests that the document is no longer up to date, and its deadlines mean nothing any more.",
  },
  options: {},
  messages: {
    one: {
      fr: "Le {date} est passé et rien ne dit que « {name} » est fait : changez la date, ou notez que c’est fait.",
      en: "{date} is past and nothing says that “{name}” is done: change the date, or note that it is done.",
    },
    several: {
      fr: "{count} étapes ont une date passée sans être notées comme faites ({names}) : mettez le calendrier à jour, ou notez ce qui est fait.",
      en: "{count} steps have a past date and are not noted as done ({names}): update the schedule, or note what is done.",
    },
  },
  examples: {
    good: {
      fr: ["# Planning\n\n| Jalon | Date | Statut |\n|---|---|---|\n| Audit de l’existant | 12 mars 2018 | Terminé |\n| Retour des offres | 9 avril 2018 | Fait |"],
      en: ["# Schedule\n\n| Milestone | Date | Status |\n|---|---|---|\n| Audit | 12 March 2018 | Done |\n| Return of offers | 9 April 2018 | Completed |"],
    },
    bad: {
      fr: [
        "# Planning\n\n| Jalon | Date | Statut |\n|---|---|---|\n| Audit de l’existant | 12 mars 2018 | Terminé |\n| Retour des offres | ⟦9 avril 2018⟧ | En cours |",
        "# Planning\n\n| Jalon | Début | Fin |\n|---|---|---|\n| Paramétrage | 01/03/2018 | ⟦15/03/2018⟧ |\n| Tests | 16/03/2018 | 30/03/2018 |",
      ],
      en: ["# Schedule\n\n| Milestone | Date | Owner |\n|---|---|---|\n| Audit | ⟦12 March 2018⟧ | Project lead |\n| Return of offers | 9 April 2018 | Suppliers |"],
    },
  },
  *check(outline, _options, now) {
    const today = calendarDay(now);
    for (const { steps, section } of schedulesOf(outline)) {
      const past = steps.filter(({ end, isDone }) => !isDone && end.last < today);
      const [first] = past;
      if (first === undefined) continue;
      const { range } = first;
      if (past.length === 1) yield { message: "one", data: { date: first.end.text, name: first.name }, range, section };
      else yield { message: "several", data: { count: past.length, names: namesOf(past) }, range, section };
    }
  },
});

/** Names told in a message; the others are counted. */
const TOLD = 3;

function namesOf(steps: readonly DatedStep[]): Localized {
  const told = steps.slice(0, TOLD).map(({ name }) => name);
  const left = steps.length - told.length;
  return { fr: told.map((name) => `« ${name} »`).join(", ") + (left > 0 ? "…" : ""), en: told.map((name) => `“${name}”`).join(", ") + (left > 0 ? "…" : "") };
}
