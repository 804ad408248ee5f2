import { defineRule } from "../lint/rule";
import { schedulesOf } from "../outline/dated-steps";
import type { DatedStep } from "../outline/dated-steps";

/** Review checks V3 and V5: a step that ends before the one above it begins. One line per schedule, where the others follow each other. */
export const milestonesInOrder = defineRule({
  id: "milestones-in-order",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["V3", "V5", "C6"], incose: [42] },
  title: { fr: "Les dates du calendrier se suivent", en: "The dates of the schedule follow each other" },
  why: {
    fr: "Une date qui remonte le temps est le plus souvent restée d’une version précédente : le prestataire ne sait pas sur laquelle s’engager.",
    en: "A date that goes back in time is most often left from an earlier version: the supplier does not know which one to commit to.",
  },
  options: {},
  messages: {
    back: {
      fr: "« {name} » ({date}) vient après « {before} » ({dateBefore}) dans le calendrier, mais à une date antérieure : corrigez l’une des deux dates, ou l’ordre.",
      en: "“{name}” ({date}) comes after “{before}” ({dateBefore}) in the schedule, but on an earlier date: correct one of the dates, or the order.",
    },
    reversed: {
      fr: "« {name} » finit ({date}) avant de commencer ({start}) : corrigez l’une des deux dates.",
      en: "“{name}” ends ({date}) before it begins ({start}): correct one of the dates.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Planning\n\n| Jalon | Date |\n|---|---|\n| Envoi aux éditeurs | 8 mars 2027 |\n| Retour des offres | 9 avril 2027 |\n| Démonstrations | 19 au 23 avril 2027 |\n| Choix du prestataire | avril 2027 |",
        "# Planning\n\n| Version | Date |\n|---|---|\n| 2.0 | 8 mars 2027 |\n| 1.0 | 9 février 2027 |\n| 0.1 | 3 mars 2027 |",
      ],
      en: ["# Schedule\n\n- Sending to vendors: 8 March 2027\n- Return of offers: 9 April 2027\n- Choice of the supplier: 30 April 2027"],
    },
    bad: {
      fr: [
        "# Planning\n\n| Jalon | Date |\n|---|---|\n| Envoi aux éditeurs | 8 mars 2027 |\n| Retour des offres | ⟦9 avril 2026⟧ |\n| Démonstrations | 19 au 23 avril 2027 |\n| Choix du prestataire | 30 avril 2027 |",
        "# Planning\n\n| Étape | Début | Fin |\n|---|---|---|\n| Paramétrage | 15/03/2027 | ⟦01/03/2027⟧ |\n| Tests | 16/03/2027 | 30/03/2027 |",
      ],
      en: ["# Schedule\n\n- Sending to vendors: 8 March 2027\n- Return of offers: ⟦9 March 2026⟧\n- Demonstrations: 19–23 April 2027\n- Choice of the supplier: 30 April 2027"],
    },
  },
  *check(outline) {
    for (const { steps, section } of schedulesOf(outline)) {
      const reversed = steps.find(({ start, end }) => end.last < start.first);
      if (reversed !== undefined) {
        yield { message: "reversed", data: { name: reversed.name, date: reversed.end.text, start: reversed.start.text }, range: reversed.range, section };
        continue;
      }
      const back = stepBack(steps);
      if (back === null) continue;
      const [before, late] = back;
      yield { message: "back", data: { name: late.name, date: late.start.text, before: before.name, dateBefore: before.start.text }, range: late.range, section };
    }
  },
});

/** More than one step back in this many: the rows are in another order than that of time. */
const FOLLOWING = 4;

/** The only step that ends before the one above it begins; null where none does, or where the order is not that of time. */
function stepBack(steps: readonly DatedStep[]): readonly [before: DatedStep, late: DatedStep] | null {
  const backs = steps.flatMap((step, i) => {
    const before = steps[i - 1];
    return before !== undefined && step.end.last < before.start.first ? [[before, step] as const] : [];
  });
  return steps.length >= FOLLOWING && backs.length * FOLLOWING <= steps.length ? (backs[0] ?? null) : null;
}
