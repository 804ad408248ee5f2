import { defineRule } from "../lint/rule";
import { amountOf } from "../language/amounts";
import { cellRange } from "../outline/cell-range";
import type { KnownTable } from "../outline/outline";
import type { Localized } from "../document/language";

/** Guide row C7: the weights of the scoring grid total 100, or scores do not compare. */
export const weightsTotal100 = defineRule({
  id: "weights-total-100",
  family: "missing",
  severity: "error",
  scope: "document",
  source: { guide: ["C7"] },
  title: { fr: "Les poids de la grille totalisent 100", en: "The weights of the grid total 100" },
  why: {
    fr: "Des poids qui ne font pas 100 faussent la note de chaque offre, et un candidat écarté peut contester le choix.",
    en: "Weights that do not make 100 distort the score of each offer, and a supplier turned down can dispute the choice.",
  },
  options: {},
  messages: {
    total: {
      fr: "Les poids de cette grille totalisent {total}, et non 100 : corrigez-les avant l’envoi.",
      en: "The weights of this grid total {total}, not 100: correct them before sending.",
    },
    points: {
      fr: "Les poids de cette grille totalisent {total} : ramenez-les à 100, pour que chaque poids se lise en pourcentage.",
      en: "The weights of this grid total {total}: bring them to 100, so that each weight reads as a percentage.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Critères de choix\n\n| Critère | Poids |\n|---|---|\n| Ergonomie | 40 |\n| Support | 35 |\n| Prix | 25 |\n| Total | 100 |",
        "# Critères de choix\n\n| Critère | Pondération |\n|---|---|\n| Valeur technique | 60 % |\n| Ergonomie | 35 % |\n| Support | 25 % |\n| Prix | 40 % |",
      ],
      en: ["# Choice criteria\n\n| Criterion | Weight |\n|---|---|\n| Usability | 40% |\n| Support | 35% |\n| Price | 25% |"],
    },
    bad: {
      fr: [
        "# Critères de choix\n\n| Critère | ⟦Poids⟧ |\n|---|---|\n| Ergonomie | 40 |\n| Support | 35 |\n| Prix | 20 |",
        "# Critères de choix\n\n| Critère | ⟦Coefficient⟧ |\n|---|---|\n| Ergonomie | 5 |\n| Support | 3 |\n| Prix | 4 |",
      ],
      en: ["# Choice criteria\n\n| Criterion | ⟦Weight⟧ |\n|---|---|\n| Usability | 40% |\n| Support | 45% |\n| Price | 25% |"],
    },
  },
  *check(outline) {
    for (const table of outline.knownTables) {
      if (table.kind !== "scoring") continue;
      const column = table.columns.get("weight");
      const weights = weightsOf(table, column);
      if (column === undefined || weights.length < 2) continue;
      const total = sum(weights);
      if (isHundred(total) || isHundred(sum(groupWeights(weights)))) continue;
      const range = cellRange(outline.document, table.place, table.header, column);
      const data = { total: written(total) };
      // Coefficients from 1 to 10 and marks out of 20 weigh as well, less legibly.
      if (Math.max(...weights) <= SMALL && !isPercentage(table, column)) yield { message: "points", data, severity: "info", range, section: table.section };
      else yield { message: "total", data, range, section: table.section };
    }
  },
});

const SMALL = 10;
const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
const isHundred = (total: number): boolean => Math.abs(total - 100) < 0.05;
const isPercentage = ({ records }: KnownTable, column: number): boolean => records.some(({ texts }) => (texts.get(column) ?? "").includes("%"));

/** Empty where a weight is no number: the grid is not finished, and has points of its own. */
function weightsOf({ records }: KnownTable, column: number | undefined): readonly number[] {
  if (column === undefined) return [];
  const cells = records.flatMap(({ texts }) => texts.get(column) ?? []);
  const weights = cells.flatMap((cell) => amountOf(cell)?.value ?? []);
  return weights.length === cells.length ? weights : [];
}

/** The weights of groups alone, where the weights that follow one add up to it: sub-criteria are already counted. */
function groupWeights(weights: readonly number[]): readonly number[] {
  const groups: number[] = [];
  for (let i = 0; i < weights.length; i++) {
    const group = weights[i] ?? 0;
    groups.push(group);
    let inside = 0;
    let end = i + 1;
    while (end < weights.length && inside < group - 0.05) inside += weights[end++] ?? 0;
    if (end - i > 2 && Math.abs(inside - group) < 0.05) i = end - 1;
  }
  return groups;
}

function written(total: number): Localized {
  const rounded = String(Math.round(total * 10) / 10);
  return { fr: rounded.replace(".", ","), en: rounded };
}
