import { wordsBegin } from "../language/beginnings";
import { phrases } from "../language/phrases";
import { patternRule } from "./pattern-rule";

export const noPurposePhrases = patternRule({
  id: "no-purpose-phrases",
  enabledByDefault: false,
  source: { guide: ["V1", "A1"], incose: [20] },
  title: { fr: "L’exigence d’un côté, sa raison de l’autre", en: "The requirement here, its reason there" },
  why: {
    fr: "Une raison dans l’exigence ne se vérifie pas, et laisse discuter si l’exigence vaut encore quand la raison change.",
    en: "A reason inside a requirement cannot be checked, and leaves it open whether the requirement still holds when the reason changes.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» annonce une raison\u00a0: mettez-la dans une colonne ou une phrase à part, et gardez ici ce qui se vérifie.",
    en: "“{term}” announces a reason: put it in a column or a sentence of its own, and keep here what can be checked.",
  },
  patterns: {
    fr: phrases("afin (?:de|d'|que|qu')|dans le but (?:de|d')|en vue (?:de|d')|de (?:manière|façon) (?:à|à ce que)|pour (?:permettre|faciliter|garantir|éviter|assurer|que)"),
    en: phrases("in order (?:to|that)|so (?:that|as to)|for the purpose of|with a view to|to (?:allow|enable|facilitate|ensure|avoid|prevent)"),
  },
  mayMatch: wordsBegin("afi but vue man fac pou ord so$ pur vie all ena ens avo pre"),
  examples: {
    good: { fr: ["La solution archive les tickets clos depuis 12 mois."], en: ["The solution archives tickets closed for 12 months."] },
    bad: {
      fr: ["La solution archive les tickets clos ⟦afin d’⟧alléger la base.", "Le commercial saisit un motif ⟦pour que⟧ la direction analyse les pertes."],
      en: ["The solution archives closed tickets ⟦in order to⟧ keep the database small.", "The salesperson enters a reason ⟦so that⟧ managers can analyse losses."],
    },
  },
});
