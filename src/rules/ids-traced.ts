import { defineRule } from "../lint/rule";
import type { Outline, Requirement } from "../outline/outline";
import { isFilled } from "../outline/requirements";

/** Review check V2: where an author links requirements to use cases or to acceptance, those that were forgotten. */
export const idsTraced = defineRule({
  id: "ids-traced",
  family: "untested",
  severity: "info",
  scope: "document",
  source: { guide: ["V2", "C3", "B4"], incose: [41] },
  title: { fr: "Chaque exigence est citée par un cas d’usage ou par la recette", en: "Every requirement is named by a use case or by acceptance" },
  why: {
    fr: "Une exigence que rien ne cite ne sera ni montrée pendant la démonstration, ni testée en recette.",
    en: "A requirement that nothing names will be neither shown during the demonstration nor tested at acceptance.",
  },
  options: {},
  messages: {
    one: {
      fr: "{ids} n’est citée ni par un cas d’usage ni par la recette, alors que les autres exigences le sont : reliez-la, ou retirez-la.",
      en: "{ids} is named neither by a use case nor by acceptance, while the other requirements are: link it, or remove it.",
    },
    several: {
      fr: "{count} exigences sur {total} ne sont citées ni par un cas d’usage ni par la recette : {ids}. Reliez-les, ou retirez-les.",
      en: "{count} requirements out of {total} are named neither by a use case nor by acceptance: {ids}. Link them, or remove them.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | Fusionner deux fiches |",
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | Fusionner deux fiches |\n\n# Cas d’usage\n\nUne assistante exporte la liste du jour (EX-01), puis fusionne deux fiches (EX-02).",
      ],
      en: ["# Functional requirements\n\n| Id | Requirement |\n|---|---|\n| RQ-01 | Export contacts as CSV |\n| RQ-02 | Merge two records |\n\n# Use cases\n\nAn assistant exports the list (RQ-01), then merges two records (RQ-02)."],
    },
    bad: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | ⟦Fusionner deux fiches⟧ |\n\n# Cas d’usage\n\nUne assistante exporte la liste du jour (EX-01).",
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n| EX-02 | ⟦Fusionner deux fiches⟧ |\n| EX-03 | Archiver une fiche |\n| EX-04 | Imprimer une fiche |\n\n# Cas d’usage\n\nUne assistante exporte la liste du jour (EX-01), puis imprime une fiche (EX-04).",
      ],
      en: ["# Functional requirements\n\n| Id | Requirement |\n|---|---|\n| RQ-01 | Export contacts as CSV |\n| RQ-02 | ⟦Merge two records⟧ |\n\n# Use cases\n\nAn assistant exports the list of the day (RQ-01)."],
    },
  },
  *check(outline) {
    // One stated inside a use case is its own illustration.
    const borne = outline.requirements.filter(({ id, section }) => id !== null && /\p{L}/u.test(id) && outline.sections[section]?.topics[0] !== "usecases");
    const forgotten = borne.filter((requirement) => requirement.useCases === 0 && requirement.acceptance === 0 && !isToldAlready(outline, requirement));
    const [first] = forgotten;
    // Most must be linked: an author who links none, or a few, does not work that way.
    if (first === undefined || borne.filter(isLinked).length < borne.length / 2) return;
    const ids = forgotten.slice(0, NAMED).map(({ id }) => id ?? "").join(", ") + (forgotten.length > NAMED ? "…" : "");
    yield { message: forgotten.length === 1 ? "one" : "several", data: { ids, count: forgotten.length, total: borne.length }, range: first.range, section: first.section };
  },
});

/** Identifiers named in the message. */
const NAMED = 8;

/** Named from elsewhere than its own row. */
function isLinked({ useCases, acceptance, cells }: Requirement): boolean {
  const own = (isFilled(cells.get("useCase")?.text) ? 1 : 0) + (isFilled(cells.get("acceptance")?.text) ? 1 : 0);
  return useCases + acceptance > own;
}

/** An indispensable requirement in a table with columns for it is reported by indispensable-requirements-tested. */
function isToldAlready({ tables }: Outline, { rank, table }: Requirement): boolean {
  const columns = table === null ? undefined : tables[table]?.columns;
  return rank === 1 && columns !== undefined && (columns.has("useCase") || columns.has("acceptance"));
}
