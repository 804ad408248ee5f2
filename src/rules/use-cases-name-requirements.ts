import { defineRule } from "../lint/rule";
import type { Outline } from "../outline/outline";
import { idsIn } from "../outline/requirement-id";
import type { TableRow } from "../outline/table-rows";
import { rowName, tableGaps } from "./table-gaps";

/** Guide row C3, review check V2: a use case illustrates requirements, and says which. */
export const useCasesNameRequirements = defineRule({
  id: "use-cases-name-requirements",
  family: "untested",
  severity: "info",
  scope: "document",
  source: { guide: ["V2", "C3"], incose: [41] },
  title: { fr: "Chaque cas d’usage cite ses exigences", en: "Every use case names its requirements" },
  why: {
    fr: "Un cas d’usage sans exigence décrit un travail que personne ne s’engage à rendre possible.",
    en: "A use case without requirement describes work that nobody commits to make possible.",
  },
  options: {},
  messages: {
    columns: {
      fr: "Ce tableau de cas d’usage ne dit pas quelles exigences chacun illustre : ajoutez une colonne avec leurs identifiants.",
      en: "This table of use cases does not say which requirements each one illustrates: add a column with their identifiers.",
    },
    row: {
      fr: "Le cas d’usage {name} ne cite aucune exigence : écrivez l’identifiant de celles qu’il illustre.",
      en: "The use case {name} names no requirement: write the identifier of those that it illustrates.",
    },
    rows: {
      fr: "{count} cas d’usage de ce tableau ne citent aucune exigence : écrivez l’identifiant de celles qu’ils illustrent.",
      en: "{count} use cases of this table name no requirement: write the identifier of those that they illustrate.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n\n# Cas d’usage\n\n| Id | Acteur | Étapes | Exigences |\n|---|---|---|---|\n| CU-01 | Assistante | Elle exporte la liste du jour. | EX-01 |",
        "# Cas d’usage\n\n| Acteur | Étapes | Résultat attendu |\n|---|---|---|\n| Assistante | Elle exporte la liste du jour. | Le fichier contient 200 lignes. |",
      ],
      en: ["# Functional requirements\n\n| Id | Requirement |\n|---|---|\n| RQ-01 | Export contacts as CSV |\n\n# Use cases\n\n| Id | Actor | Steps | Requirements |\n|---|---|---|---|\n| UC-01 | Assistant | They export the list of the day. | RQ-01 |"],
    },
    bad: {
      fr: [
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n\n# Cas d’usage\n\n| Id | ⟦Acteur⟧ | Étapes |\n|---|---|---|\n| CU-01 | Assistante | Elle exporte la liste du jour. |",
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n\n# Cas d’usage\n\n| Cas d’usage | Acteur | Exigences |\n|---|---|---|\n| Exporter la liste du jour | Assistante | EX-01 |\n| ⟦Fusionner deux fiches⟧ | Assistante | |",
        "# Exigences fonctionnelles\n\n| Id | Exigence |\n|---|---|\n| EX-01 | Exporter les contacts au format CSV |\n\n# Cas d’usage\n\n| ⟦Cas d’usage⟧ | Acteur | Exigences |\n|---|---|---|\n| Exporter la liste | Assistante | |\n| Fusionner deux fiches | Assistante | |\n| Archiver une fiche | Assistante | |\n| Imprimer une fiche | Assistante | |",
      ],
      en: ["# Functional requirements\n\n| Id | Requirement |\n|---|---|\n| RQ-01 | Export contacts as CSV |\n\n# Use cases\n\n| Use case | Actor | Requirements |\n|---|---|---|\n| Export the list of the day | Assistant | RQ-01 |\n| ⟦Merge two records⟧ | Assistant | |"],
    },
  },
  *check(outline) {
    // Without identifiers there is nothing to name.
    if (!hasIds(outline)) return;
    for (const gap of tableGaps(outline, "useCases", ["requirements"], namesOne)) {
      const at = { range: gap.range, section: gap.table.section };
      if (gap.kind === "columns") yield { message: "columns", ...at };
      else if (gap.kind === "rows") yield { message: "rows", data: { count: gap.rows }, ...at };
      else yield { message: "row", data: { name: rowName(gap.table, gap.row) }, ...at };
    }
  },
});

/** Named among the steps, or in brackets after the result. */
const namesOne = ({ texts }: TableRow): boolean => [...texts.values()].slice(1).some((text) => idsIn(text).length > 0);

const hasIds = ({ requirements }: Outline): boolean => requirements.some(({ id }) => id !== null && /\p{L}/u.test(id));
