import { foldText } from "../document/text";
import { defineRule } from "../lint/rule";
import { schedulesOf } from "../outline/dated-steps";
import type { DatedStep } from "../outline/dated-steps";

/** Review checks V3 and V5: the same step with two dates in two schedules. */
export const oneDatePerMilestone = defineRule({
  id: "one-date-per-milestone",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["V3", "V5", "B9"], incose: [36, 42] },
  title: { fr: "Une étape a la même date partout", en: "A step has the same date everywhere" },
  why: {
    fr: "Entre deux dates pour la même étape, chaque prestataire choisit la sienne : une offre en retard devient impossible à écarter.",
    en: "Between two dates for the same step each supplier chooses one: a late offer becomes impossible to reject.",
  },
  options: {},
  messages: {
    two: {
      fr: "« {name} » est daté du {date} ici et du {other} dans un autre calendrier du document : gardez une seule date.",
      en: "“{name}” is dated {date} here and {other} in another schedule of the document: keep one date.",
    },
  },
  examples: {
    good: {
      fr: ["# Planning\n\n| Jalon | Date |\n|---|---|\n| Retour des offres | 9 avril 2027 |\n| Choix du prestataire | 30 avril 2027 |\n\n# Règles de la consultation\n\n| Étape | Date et heure |\n|---|---|\n| Retour des offres | 9 avril 2027, 12 h |\n| Choix du prestataire | 30/04/2027 |"],
      en: ["# Schedule\n\n| Milestone | Date |\n|---|---|\n| Return of offers | 9 April 2027 |\n| Choice of the supplier | April 2027 |\n\n# Consultation rules\n\n| Step | Date and time |\n|---|---|\n| Return of offers | 9 April 2027, 12 noon |\n| Choice of the supplier | 30 April 2027 |"],
    },
    bad: {
      fr: ["# Planning\n\n| Jalon | Date |\n|---|---|\n| Retour des offres | 9 avril 2027 |\n| Choix du prestataire | 30 avril 2027 |\n\n# Règles de la consultation\n\n| Étape | Date et heure |\n|---|---|\n| Retour des offres | ⟦12 avril 2027⟧, 12 h |\n| Choix du prestataire | 30/04/2027 |"],
      en: ["# Schedule\n\n| Milestone | Date |\n|---|---|\n| Return of offers | 9 April 2027 |\n| Choice of the supplier | 30 April 2027 |\n\n# Consultation rules\n\n| Step | Date and time |\n|---|---|\n| Return of offers | ⟦12 April 2027⟧, 12 noon |\n| Choice of the supplier | 30 April 2027 |"],
    },
  },
  *check(outline) {
    const keyed = schedulesOf(outline).map(({ steps, section }) => ({ section, steps: stepsByKey(steps) }));
    for (const [index, { steps, section }] of keyed.entries())
      for (const earlier of keyed.slice(Math.max(0, index - COMPARED), index)) {
        const shared = Array.from(steps).flatMap(([key, step]) => {
          const other = earlier.steps.get(key);
          return other === undefined ? [] : [{ step, other }];
        });
        const apart = shared.filter(({ step, other }) => isApart(step, other));
        // Schedules of two batches give every step two dates; of one project, they agree at least on one.
        if (shared.length > 1 && apart.length === shared.length) continue;
        for (const { step, other } of apart) yield { message: "two", data: { name: step.name, date: step.end.text, other: other.end.text }, range: step.range, section };
      }
  },
});

/** A schedule is compared with this many before it. */
const COMPARED = 20;

/** Steps by the words of their names; twice the same name in one schedule are rows that other columns tell apart. */
function stepsByKey(steps: readonly DatedStep[]): ReadonlyMap<string, DatedStep> {
  const byKey = new Map<string, DatedStep | null>();
  for (const step of steps) {
    const key = keyOf(step.name);
    if (key !== "") byKey.set(key, byKey.has(key) ? null : step);
  }
  return new Map(Array.from(byKey).flatMap(([key, step]) => (step === null ? [] : [[key, step] as const])));
}

/** A name without its articles and its plurals: "Retour de l’offre" is "Retour des offres", "Recette lot 1" is not "Recette lot 2". */
const keyOf = (name: string): string =>
  (foldText(name).match(/[a-z0-9]+/g) ?? [])
    .filter((word) => !/^(?:d|l|de|du|des|le|la|les|a|au|aux|et|of|the|to|and)$/.test(word))
    .map((word) => word.replace(/(.{2})s$/, "$1"))
    .join(" ");

/** Whether two dates have no day in common: "avril 2027" is no other date than "30 avril 2027". */
const isApart = (a: DatedStep, b: DatedStep): boolean => a.end.last < b.start.first || b.end.last < a.start.first;
