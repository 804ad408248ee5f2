import type { Range } from "../document/place";
import { cellText, contentsOf, blockAt } from "../document/place";
import { defineRule } from "../lint/rule";
import type { Outline, Requirement, RequirementTable } from "../outline/outline";

/** Review check V2 and guide row C3: what must be there must be provable. One line for a table without such columns. */
export const indispensableRequirementsTested = defineRule({
  id: "indispensable-requirements-tested",
  family: "untested",
  severity: "warning",
  scope: "document",
  source: { guide: ["V2", "C3"], incose: [34] },
  title: { fr: "Chaque exigence indispensable se vérifie", en: "Every must-have requirement can be verified" },
  why: {
    fr: "Une exigence indispensable sans cas d’usage ni critère d’acceptation ne peut être ni démontrée ni refusée en recette.",
    en: "A must-have requirement without use case or acceptance criterion can be neither demonstrated nor rejected at acceptance.",
  },
  options: {},
  messages: {
    useCase: {
      fr: "{name} est indispensable et n’a pas de cas d’usage : dites qui s’en sert, et pour quoi faire.",
      en: "{name} is a must-have without a use case: say who uses it, and what for.",
    },
    acceptance: {
      fr: "{name} est indispensable et n’a pas de critère d’acceptation : dites ce qui prouvera qu’elle est satisfaite.",
      en: "{name} is a must-have without an acceptance criterion: say what will prove that it is met.",
    },
    both: {
      fr: "{name} est indispensable et n’a ni cas d’usage ni critère d’acceptation : dites qui s’en sert et ce qui prouvera qu’elle est satisfaite.",
      en: "{name} is a must-have with neither use case nor acceptance criterion: say who uses it and what will prove that it is met.",
    },
    columns: {
      fr: "Ce tableau de {count} exigences n’a pas de colonne {columns} : ajoutez-en une, au moins pour les exigences indispensables.",
      en: "This table of {count} requirements has no {columns} column: add one, at least for the must-have requirements.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\n| ID | Exigence | Priorité | Cas d’usage | Critère d’acceptation |\n|---|---|---|---|---|\n| EX-1 | Exporter les contacts au format CSV | Indispensable | L’assistante exporte la liste du jour | 5 000 contacts exportés en 30 s |\n| EX-2 | Fusionner deux fiches | Souhaitable | | |",
        "# Exigences fonctionnelles\n\n| ID | Exigence | Priorité |\n|---|---|---|\n| | | |",
      ],
      en: ["# Functional requirements\n\n| ID | Requirement | Priority | Use case | Acceptance criterion |\n|---|---|---|---|---|\n| RQ-1 | Export contacts as CSV | Must have | The assistant exports the list of the day | 5,000 contacts exported in 30 s |\n| RQ-2 | Merge two records | Nice to have | | |"],
    },
    bad: {
      fr: [
        "# Exigences fonctionnelles\n\n| ID | Exigence | Priorité | Cas d’usage | Critère d’acceptation |\n|---|---|---|---|---|\n| EX-1 | ⟦Exporter les contacts au format CSV⟧ | Indispensable | | |",
        "# Exigences fonctionnelles\n\n| ID | Exigence | Priorité | Cas d’usage | Critère d’acceptation |\n|---|---|---|---|---|\n| EX-1 | ⟦Exporter les contacts au format CSV⟧ | Must | | 5 000 contacts exportés en 30 s |\n| EX-2 | ⟦Fusionner deux fiches⟧ | Obligatoire | L’assistante fusionne deux fiches du même client | |",
        "# Exigences fonctionnelles\n\n| ID | ⟦Exigence⟧ | Priorité |\n|---|---|---|\n| EX-1 | Exporter les contacts au format CSV | Indispensable |\n| EX-2 | Fusionner deux fiches | Indispensable |",
      ],
      en: ["# Functional requirements\n\n| ID | Requirement | Priority | Use case | Acceptance criterion |\n|---|---|---|---|---|\n| RQ-1 | ⟦Export contacts as CSV⟧ | Must have | | |"],
    },
  },
  *check(outline) {
    for (const table of outline.tables) {
      if (table.requirements.length === 0) continue;
      const [useCase, acceptance] = [table.columns.has("useCase"), table.columns.has("acceptance")];
      if (!useCase && !acceptance) {
        const columns = { fr: "« Cas d’usage » ni « Critère d’acceptation »", en: "“Use case” or “Acceptance criterion”" };
        yield { message: "columns", data: { count: table.requirements.length, columns }, severity: "info", range: headerRange(outline, table), section: table.section };
        continue;
      }
      for (const index of table.requirements) {
        const requirement = outline.requirements[index];
        if (requirement?.rank !== 1) continue;
        const noUseCase = useCase && requirement.useCases === 0;
        const noAcceptance = acceptance && requirement.acceptance === 0;
        if (!noUseCase && !noAcceptance) continue;
        const message = noUseCase && noAcceptance ? "both" : noUseCase ? "useCase" : "acceptance";
        yield { message, data: { name: nameOf(requirement) }, range: requirement.range, section: requirement.section };
      }
    }
  },
});

function nameOf({ id, text }: Requirement): { fr: string; en: string } {
  const short = text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
  return id === null ? { fr: `« ${short} »`, en: `“${short}”` } : { fr: `L’exigence ${id}`, en: `Requirement ${id}` };
}

/** The words of the header cell of the requirement column. */
function headerRange(outline: Outline, table: RequirementTable): Range {
  const block = blockAt(outline.document, table.place);
  const column = table.columns.get("requirement") ?? 0;
  if (block?.kind === "table")
    for (const [r, row] of block.rows.entries())
      for (const [c, cell] of row.cells.entries())
        if (cell.column === column && cellText(cell) !== "")
          for (const { place, block: content } of contentsOf(cell.blocks, [...table.place, r, c]))
            if (content.text.trim() !== "") return { place, start: 0, end: content.text.length };
  return { place: table.place, start: 0, end: 0 };
}
