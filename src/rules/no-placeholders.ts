import { wordingRule } from "./wording-rule";

export const noPlaceholders = wordingRule({
  id: "no-placeholders",
  category: "placeholder",
  source: { guide: ["V1", "V3"], incose: [9], iso29148: "incomplete references" },
  title: { fr: "Rien laissé à décider", en: "Nothing left undecided" },
  why: {
    fr: "Un fournisseur ne peut pas répondre à ce qui n’est pas encore décidé, et la décision prise après la signature se paie.",
    en: "A supplier cannot answer what is not decided yet, and a decision made after signing has a price.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» n’est pas encore décidé\u00a0: {advice}.",
    en: "“{term}” is not decided yet: {advice}.",
  },
  examples: {
    good: {
      fr: [
        "L'administrateur dispose d'un écran de règles à définir par l'administrateur lui-même.",
        "L'étude vise à définir les règles de reprise.",
        "Le formulaire signale les champs à compléter.",
      ],
      en: ["The form shows the fields to complete."],
    },
    bad: {
      fr: ["La durée de conservation est ⟦à définir⟧.", "Nombre d'utilisateurs : ⟦à compléter⟧", "Le délai de réponse est de ⟦XX⟧ heures.", "Le format d'export ⟦reste à préciser⟧."],
      en: ["The retention period is ⟦TBD⟧.", "The export format is ⟦to be defined⟧.", "Response time: ⟦???⟧ hours."],
    },
  },
});
