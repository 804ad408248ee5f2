import type { Localized } from "../document/language";
import { blockAt, contentsOf } from "../document/place";
import type { Range } from "../document/place";
import { defineRule } from "../lint/rule";
import type { Outline, Requirement } from "../outline/outline";
import { isTranslated, scaleOf } from "../outline/priority-scale";
import type { PriorityScale } from "../outline/priority-scale";
import { isFilled } from "../outline/requirements";

/** Aim A3 and guide row C3: one scale for all priorities of a document, and none outside it. */
export const onePriorityScale = defineRule({
  id: "one-priority-scale",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["A3", "C3"], incose: [36] },
  title: { fr: "Une seule échelle de priorité", en: "One scale of priorities" },
  why: {
    fr: "Entre deux échelles, personne ne sait si « Must » pèse autant que « P1 », et la comparaison des offres se discute.",
    en: "Between two scales nobody knows whether “Must” weighs as much as “P1”, and the comparison of offers is open to debate.",
  },
  options: {},
  messages: {
    mixed: {
      fr: "Deux échelles de priorité dans le document : « {main} » ({mainCount} exigences) et « {other} » ({otherCount}). Gardez-en une seule, ou écrivez l’équivalence dans chaque cellule.",
      en: "Two scales of priorities in the document: “{main}” ({mainCount} requirements) and “{other}” ({otherCount}). Keep one, or write what one means in the other in each cell.",
    },
    outside: {
      fr: "« {value} » n’est pas un niveau de priorité du tableau ({scale}) : choisissez l’un d’eux.",
      en: "“{value}” is not a priority of the table ({scale}): choose one of these.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Exigences fonctionnelles\n\n| Exigence | Priorité |\n|---|---|\n| Exporter les contacts | Obligatoire |\n| Fusionner deux fiches | Souhaitable |\n| Dupliquer un devis | Facultatif |",
        "# Exigences fonctionnelles\n\n| Exigence | Priorité |\n|---|---|\n| Exporter les contacts | P1 – Indispensable |\n| Fusionner deux fiches | P2 – Souhaitable |\n\n# Exigences techniques\n\n| Exigence | Priorité |\n|---|---|\n| Chiffrer les sauvegardes | Indispensable |",
      ],
      en: ["# Functional requirements\n\n| Requirement | Priority |\n|---|---|\n| Export contacts | Must have |\n| Merge two records | Nice to have |"],
    },
    bad: {
      fr: [
        "# Exigences fonctionnelles\n\n| Exigence | Priorité |\n|---|---|\n| Exporter les contacts | Indispensable |\n| Fusionner deux fiches | Souhaitable |\n| Dupliquer un devis | Indispensable |\n\n# Exigences techniques\n\n| Exigence | Priorité |\n|---|---|\n| Chiffrer les sauvegardes | ⟦P1⟧ |\n| Journaliser les connexions | P2 |",
        "# Exigences fonctionnelles\n\n| Exigence | Priorité |\n|---|---|\n| Exporter les contacts | Indispensable |\n| Fusionner deux fiches | Souhaitable |\n| Dupliquer un devis | ⟦À revoir avec Paul⟧ |\n| Ouvrir un ticket | Souhaitable |",
      ],
      en: ["# Functional requirements\n\n| Requirement | Priority |\n|---|---|\n| Export contacts | Must have |\n| Merge two records | Nice to have |\n| Copy a quotation | ⟦High⟧ |\n| Open a ticket | Must have |"],
    },
  },
  *check(outline) {
    const ranked = outline.requirements.filter(({ rank }) => rank !== null);
    const scales = new Map<PriorityScale, Requirement[]>();
    for (const requirement of ranked) {
      const scale = scaleOf(requirement.priority ?? "");
      if (scale === null) continue;
      const bearers = scales.get(scale);
      if (bearers) bearers.push(requirement);
      else scales.set(scale, [requirement]);
    }
    const [main, other] = [...scales.values()].sort((a, b) => b.length - a.length);
    if (main?.[0] !== undefined && other?.[0] !== undefined && !ranked.some(({ priority }) => isTranslated(priority ?? "")))
      yield {
        message: "mixed",
        data: { main: firstWords(main[0]), mainCount: main.length, other: firstWords(other[0]), otherCount: other.length },
        ...placeOf(outline, other[0]),
      };
    yield* outsideScale(outline);
  },
});

/** Of a table's priorities, how many must be levels of a scale for the others to be outside it. */
const MOST = 0.6;
const FEWEST = 3;

function* outsideScale(outline: Outline): Generator<{ readonly message: "outside"; readonly data: { readonly value: string; readonly scale: Localized }; readonly range?: Range; readonly section: number }> {
  for (const table of outline.tables) {
    const filled = table.requirements.flatMap((index) => outline.requirements[index] ?? []).filter(({ priority }) => priority !== null && isFilled(priority));
    const levels = filled.filter(({ rank }) => rank !== null);
    if (levels.length < FEWEST || levels.length === filled.length || levels.length < filled.length * MOST) continue;
    const names = [...new Set(levels.map(firstWords))].slice(0, 5);
    const scale = { fr: names.map((name) => `« ${name} »`).join(", "), en: names.map((name) => `“${name}”`).join(", ") };
    for (const requirement of filled) if (requirement.rank === null) yield { message: "outside", data: { value: firstWords(requirement), scale }, ...placeOf(outline, requirement) };
  }
}

const firstWords = ({ priority }: Requirement): string => {
  const [line = ""] = (priority ?? "").split("\n");
  return line.length > 40 ? `${line.slice(0, 37).trimEnd()}…` : line;
};

/** Where the priority of a requirement stands. */
function placeOf(outline: Outline, { cells, section, range }: Requirement): { readonly range: Range; readonly section: number } {
  const place = cells.get("priority")?.place;
  const table = place === undefined ? undefined : blockAt(outline.document, place.slice(0, -2));
  const cell = table?.kind === "table" && place !== undefined ? table.rows[place.at(-2) ?? -1]?.cells[place.at(-1) ?? -1] : undefined;
  for (const { place: at, block } of place === undefined || cell === undefined ? [] : contentsOf(cell.blocks, place)) {
    const start = block.text.search(/\S/);
    if (start >= 0) return { range: { place: at, start, end: block.text.trimEnd().length }, section };
  }
  return { range, section };
}
