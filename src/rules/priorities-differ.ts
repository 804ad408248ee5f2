import { defineRule } from "../lint/rule";

/** Aim A3 and guide row C3: a table where nearly all is indispensable prioritises nothing. Once a document. */
export const prioritiesDiffer = defineRule({
  id: "priorities-differ",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["A3", "C3"] },
  title: { fr: "Tout n’est pas indispensable", en: "Not everything is a must-have" },
  why: {
    fr: "Quand tout est indispensable, les offres ne se comparent plus, et les arbitrages se font en cours de projet, au pire moment.",
    en: "When everything is a must-have, offers no longer compare, and the choices are made during the project, at the worst moment.",
  },
  options: {
    share: { type: "number", default: 70, title: { fr: "Part d’exigences indispensables à partir de laquelle le dire, en %", en: "Share of must-have requirements above which to say so, in %" } },
    fewest: { type: "number", default: 8, title: { fr: "Nombre d’exigences en dessous duquel ne rien dire", en: "Number of requirements below which to say nothing" } },
  },
  messages: {
    alike: {
      fr: "{must} exigences sur {total} sont indispensables : gardez ce niveau pour ce sans quoi vous refuseriez la solution, et passez les autres à souhaitable.",
      en: "{must} requirements out of {total} are must-haves: keep this level for what you would refuse the solution without, and make the others nice to have.",
    },
  },
  examples: {
    good: {
      fr: [
        table("fr", ["Indispensable", "Indispensable", "Indispensable", "Indispensable", "Indispensable", "Souhaitable", "Souhaitable", "Souhaitable"]),
        table("fr", ["Indispensable", "Indispensable", "Indispensable", "Indispensable"]),
      ],
      en: [table("en", ["Must have", "Must have", "Must have", "Must have", "Nice to have", "Nice to have", "Must have", "Nice to have"])],
    },
    bad: {
      fr: [table("fr", ["Indispensable", "Indispensable", "Indispensable", "Indispensable", "Indispensable", "Indispensable", "Indispensable", "Souhaitable"])],
      en: [table("en", ["Must have", "Must have", "Must have", "Must have", "Must have", "Must have", "Must have", "Must have"])],
    },
  },
  *check({ requirements }, { share, fewest }) {
    const ranked = requirements.filter(({ rank }) => rank !== null);
    const must = ranked.filter(({ rank }) => rank === 1).length;
    if (ranked.length >= fewest && must * 100 > ranked.length * share) yield { message: "alike", data: { must, total: ranked.length } };
  },
});

/** A requirement table with these priorities, for the examples. */
function table(language: "fr" | "en", priorities: readonly string[]): string {
  const features = {
    fr: ["Exporter les contacts au format CSV", "Fusionner deux fiches", "Rattacher un courriel à une opportunité", "Afficher le pipeline par étape", "Planifier une relance", "Segmenter une liste de prospects", "Ouvrir un ticket depuis un appel", "Dupliquer un devis"],
    en: ["Export contacts as CSV", "Merge two records", "Attach an email to an opportunity", "Show the pipeline by stage", "Schedule a reminder", "Segment a list of prospects", "Open a ticket from a call", "Copy a quotation"],
  }[language];
  const head = { fr: "# Exigences fonctionnelles\n\n| Exigence | Priorité |\n|---|---|\n", en: "# Functional requirements\n\n| Requirement | Priority |\n|---|---|\n" }[language];
  return head + priorities.map((priority, i) => `| ${features[i]} | ${priority} |`).join("\n");
}
