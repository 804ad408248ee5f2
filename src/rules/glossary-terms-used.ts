import type { Localized } from "../document/language";
import { TermUses } from "../language/term-uses";
import { defineRule } from "../lint/rule";
import { glossaryEntries, visitOutsideGlossary } from "../outline/glossary-entries";
import type { GlossaryEntry } from "../outline/glossary-entries";

/** Guide row B8, aim A4: terms defined that the document never uses; one line a document. */
export const glossaryTermsUsed = defineRule({
  id: "glossary-terms-used",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["B8", "A4"], incose: [4, 36] },
  title: { fr: "Les termes du glossaire servent dans le document", en: "The terms of the glossary are used in the document" },
  why: {
    fr: "Un terme défini que le texte n’emploie pas cache souvent un autre mot pour la même chose, que personne n’a défini.",
    en: "A term defined that the text does not use often hides another word for the same thing, which nobody has defined.",
  },
  options: { words: { type: "number", default: 300, title: { fr: "Longueur du document, en mots, en dessous de laquelle ne rien dire", en: "Length of the document, in words, below which to say nothing" } } },
  messages: {
    one: {
      fr: "Le terme {terms} est défini ici et n’est employé nulle part dans le document : retirez-le, ou employez-le là où un autre mot dit la même chose.",
      en: "The term {terms} is defined here and used nowhere in the document: remove it, or use it where another word says the same.",
    },
    several: {
      fr: "{count} termes du glossaire ne sont employés nulle part dans le document ({terms}) : retirez-les, ou employez-les là où d’autres mots disent la même chose.",
      en: "{count} terms of the glossary are used nowhere in the document ({terms}): remove them, or use them where other words say the same.",
    },
  },
  examples: {
    good: {
      fr: [`# Exigences fonctionnelles\n\n${prose("fr")}\n\n# Glossaire\n\n| Terme | Définition |\n|---|---|\n| Opportunité | Affaire qui a un montant et une étape de vente |\n| Fiche du client | Ensemble des données d’un client |`],
      en: ["# Glossary\n\nPipeline: all open opportunities, by sales stage."],
    },
    bad: {
      fr: [
        `# Exigences fonctionnelles\n\n${prose("fr")}\n\n# Glossaire\n\n| Terme | Définition |\n|---|---|\n| Opportunité | Affaire qui a un montant et une étape de vente |\n| ⟦Devis vivant⟧ | Devis envoyé depuis moins de 90 jours |`,
        `# Exigences fonctionnelles\n\n${prose("fr")}\n\n# Glossaire\n\nDevis vivant : devis envoyé depuis moins de 90 jours.\n\nOpportunité : affaire qui a un montant.\n\n⟦Pipeline⟧ : ensemble des devis vivants et des commandes.\n\nTicket : demande d’un client.`,
      ],
      en: [`# Functional requirements\n\n${prose("en")}\n\n# Glossary\n\n⟦Live quotation⟧: quotation sent less than 90 days ago.\n\nOpportunity: deal that has an amount.`],
    },
  },
  *check(outline, { words }) {
    const entries = glossaryEntries(outline);
    if (entries.length === 0) return;
    const uses = TermUses.for(entries.map(({ term }) => term), outline.language);
    const used = new Set<number>();
    for (const [index, { definition }] of entries.entries()) for (const term of uses.in(definition)) if (term !== index) used.add(term);
    if (used.size === entries.length || outline.words < words) return;
    yield* visitOutsideGlossary(outline, (content) => {
      if (used.size < entries.length) for (const term of uses.of(content)) used.add(term);
    });
    const left = entries.filter((_, index) => !used.has(index));
    const [first] = left;
    if (first === undefined) return;
    yield { message: left.length === 1 ? "one" : "several", data: { count: left.length, terms: quoted(left) }, range: first.range, section: first.section };
  },
});

/** Terms told in a message; the others are counted. */
const TOLD = 6;

function quoted(entries: readonly GlossaryEntry[]): Localized {
  const told = entries.slice(0, TOLD).map(({ term }) => term);
  const more = entries.length > TOLD ? "…" : "";
  return { fr: told.map((term) => `« ${term} »`).join(", ") + more, en: told.map((term) => `“${term}”`).join(", ") + more };
}

/** A text long enough for a missing term to be told, for the examples. */
function prose(language: "fr" | "en"): string {
  const sentence = {
    fr: "La solution doit rattacher chaque opportunité à la fiche du client et garder la date de son dernier changement d’étape pour que la direction commerciale suive les affaires ouvertes mois par mois.",
    en: "The solution shall attach each opportunity to the record of the customer and keep the date of its last change of stage, so that the sales management can follow the open deals month by month.",
  }[language];
  return Array.from({ length: 12 }, () => sentence).join("\n\n");
}
