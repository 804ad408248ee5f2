import { defineRule } from "../lint/rule";
import { glossaryEntries } from "../outline/glossary-entries";

/** Guide row B8, aim A4: rows of the glossary that name a term and say nothing of it; one line a document. */
export const glossaryTermsDefined = defineRule({
  id: "glossary-terms-defined",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["B8", "A4"], incose: [4] },
  title: { fr: "Chaque terme du glossaire est défini", en: "Every term of the glossary is defined" },
  why: {
    fr: "Un terme listé sans définition laisse chacun garder la sienne, alors que le glossaire promet le contraire.",
    en: "A term listed without a definition leaves everyone with their own, when the glossary promises the opposite.",
  },
  options: {},
  messages: {
    one: {
      fr: "« {term} » est dans le glossaire sans définition : écrivez-la en une phrase, ou retirez la ligne.",
      en: "“{term}” is in the glossary without a definition: write it in one sentence, or remove the row.",
    },
    several: {
      fr: "{count} termes du glossaire n’ont pas de définition, à commencer par « {term} » : écrivez-les en une phrase chacun, ou retirez les lignes.",
      en: "{count} terms of the glossary have no definition, beginning with “{term}”: write each in one sentence, or remove the rows.",
    },
  },
  examples: {
    good: {
      fr: ["# Glossaire\n\n| Terme | Définition |\n|---|---|\n| Opportunité | Affaire qui a un montant |\n| | |", "# Exigences\n\n| Terme | Définition |\n|---|---|\n| Opportunité | |"],
      en: ["# Glossary\n\n| Term | Definition |\n|---|---|\n| Opportunity | Deal that has an amount |"],
    },
    bad: {
      fr: [
        "# Glossaire\n\n| Terme | Définition |\n|---|---|\n| Opportunité | Affaire qui a un montant |\n| ⟦Pipeline⟧ | |",
        "# Glossaire\n\n| Terme | Définition |\n|---|---|\n| Opportunité | Affaire qui a un montant |\n| ⟦Pipeline⟧ | à définir |\n| Lead | |\n| Ticket | |",
      ],
      en: ["# Glossary\n\n| Term | Definition |\n|---|---|\n| Opportunity | Deal that has an amount |\n| ⟦Pipeline⟧ | TBD |"],
    },
  },
  *check(outline) {
    const open = glossaryEntries(outline).filter(({ definition }) => definition === "");
    const [first] = open;
    if (first === undefined) return;
    yield { message: open.length === 1 ? "one" : "several", data: { term: first.term, count: open.length }, range: first.range, section: first.section };
  },
});
