import { amountOf } from "../language/amounts";
import { foldText } from "../document/text";
import { defineRule } from "../lint/rule";
import { cellRange } from "../outline/cell-range";
import type { KnownTable, Outline } from "../outline/outline";
import { isTotalRow } from "../outline/known-tables";
import { readRows } from "../outline/table-rows";
import { blockAt } from "../document/place";

/** Guide row C6: the cost estimate ends with its total. */
export const costsTotalled = defineRule({
  id: "costs-totalled",
  family: "missing",
  severity: "info",
  scope: "document",
  source: { guide: ["C6", "E4", "V3"] },
  title: { fr: "Les coûts ont un total", en: "Costs have a total" },
  why: {
    fr: "Sans total, chacun additionne à sa façon, et l’enveloppe se discute au lieu de se lire.",
    en: "Without a total everyone adds up in their own way, and the budget is argued about instead of read.",
  },
  options: {},
  messages: {
    none: {
      fr: "Ce tableau de {count} coûts n’a pas de total : ajoutez une ligne « Total ».",
      en: "This table of {count} costs has no total: add a “Total” row.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Budget\n\n| Poste | Montant |\n|---|---|\n| Licences | 34 800 € |\n| Formation | 10 800 € |\n| Total HT | 45 600 € |",
        "# Budget\n\nL’enveloppe est de 45 600 €.\n\n| Poste | Montant |\n|---|---|\n| Licences | 34 800 € |\n| Formation | 10 800 € |",
        "# Budget\n\n| Poste | Prix du prestataire |\n|---|---|\n| Licences | |\n| Formation | |",
      ],
      en: ["# Budget\n\n| Item | Amount |\n|---|---|\n| Licences | €34,800 |\n| Training | €10,800 |\n| Total | €45,600 |"],
    },
    bad: {
      fr: ["# Budget\n\n| ⟦Poste⟧ | Montant HT |\n|---|---|\n| Licences | 34 800 € |\n| Formation | 10 800 € |\n| Maintenance | 6 000 € |"],
      en: ["# Budget\n\n| ⟦Cost item⟧ | Amount |\n|---|---|\n| Licences | €34,800 |\n| Training | €10,800 |"],
    },
  },
  *check(outline) {
    for (const table of outline.knownTables) {
      if (table.kind !== "costs") continue;
      const count = amountsIn(table);
      if (count < 2 || hasTotal(outline, table)) continue;
      yield { message: "none", data: { count }, range: cellRange(outline.document, table.place, table.header, table.subject), section: table.section };
    }
  },
});

/** Rows that give an amount of money: prices left to the supplier are not to be added up yet. */
function amountsIn({ records, columns }: KnownTable): number {
  const column = columns.get("amount") ?? -1;
  return records.filter(({ texts }) => amountOf(texts.get(column) ?? "") !== null).length;
}

const TOTAL_IN_WORDS = /(?:enveloppe|total|somme|budget|total cost)[^.\n]{0,60}\d/;

/** A row of the table that sums up, or a sentence beside it. */
function hasTotal({ document, sections }: Outline, { place, section }: KnownTable): boolean {
  const block = blockAt(document, place);
  if (block?.kind === "table" && readRows(block).rows.some((row) => row.kind !== "header" && isTotalRow(row))) return true;
  const { first = 0, end = 0 } = sections[section] ?? {};
  return document.stories[0].blocks.slice(first, end).some((beside) => beside.kind !== "table" && beside.kind !== "opaque" && TOTAL_IN_WORDS.test(foldText(beside.text)));
}
