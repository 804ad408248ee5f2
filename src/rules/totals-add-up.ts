import type { Table } from "../document/document";
import { contentsOf } from "../document/place";
import type { Place, Range } from "../document/place";
import { writeAmount } from "../language/amounts";
import { defineRule } from "../lint/rule";
import { wrongTotals } from "../outline/table-totals";

/** Review check V3: the total that a table gives is the sum of its lines. Weights of a scoring grid are another rule's. */
export const totalsAddUp = defineRule({
  id: "totals-add-up",
  family: "consistency",
  severity: "info",
  scope: "document",
  source: { guide: ["V3", "C6", "E4"] },
  title: { fr: "Les totaux sont justes", en: "Totals add up" },
  why: {
    fr: "Un total faux fait douter de tous les chiffres du document, et le budget validé n’est pas celui des lignes.",
    en: "A wrong total casts doubt on every figure of the document, and the budget validated is not that of the rows.",
  },
  options: {},
  messages: {
    column: {
      fr: "Le total « {name} » indique {total}, mais les lignes au-dessus donnent {sum} : corrigez le total ou la ligne fausse.",
      en: "The total of “{name}” says {total}, but the rows above add up to {sum}: correct the total or the wrong row.",
    },
    row: {
      fr: "Le total de « {name} » indique {total}, mais les montants de la ligne donnent {sum} : corrigez le total ou le montant faux.",
      en: "The total of “{name}” says {total}, but the amounts of the row add up to {sum}: correct the total or the wrong amount.",
    },
  },
  examples: {
    good: {
      fr: [
        "# Budget\n\n| Poste | Année 1 | Année 2 | Total |\n|---|---|---|---|\n| Licences | 34 800 € | 36 600 € | 71 400 € |\n| Formation | 10 800 € | – | 10 800 € |\n| Total HT | 45 600 € | 36 600 € | 82 200 € |",
        "# Budget\n\n| Poste | Montant |\n|---|---|\n| Licences | 10 000 € |\n| Sous-total logiciel | 10 000 € |\n| Formation | 4 000 € |\n| Conduite du changement | 1 000 € |\n| Sous-total humain | 5 000 € |\n| Total HT | 15 000 € |\n| TVA 20 % | 3 000 € |\n| Total TTC | 18 000 € |",
        "# Budget\n\n| Poste | Quantité | Prix | Total |\n|---|---|---|---|\n| Licences | 12 | 50 € | 600 € |\n| Jours | 4 | 900 € | 3 600 € |",
      ],
      en: ["# Budget\n\n| Item | Share |\n|---|---|\n| Licences | 33.3% |\n| Training | 33.3% |\n| Support | 33.3% |\n| Total | 100% |"],
    },
    bad: {
      fr: [
        "# Budget\n\n| Poste | Montant HT |\n|---|---|\n| Licences | 34 800 € |\n| Paramétrage | 38 000 € |\n| Formation | 10 800 € |\n| Total | ⟦73 600 €⟧ |",
        "# Budget\n\n| Poste | Année 1 | Année 2 | Total |\n|---|---|---|---|\n| Licences | 34 800 € | 36 600 € | ⟦61 400 €⟧ |\n| Formation | 10 800 € | 1 200 € | 12 000 € |",
      ],
      en: ["# Users\n\n| Profile | Users |\n|---|---|\n| Salespeople | 32 |\n| Marketing | 6 |\n| Customer service | 14 |\n| Total | ⟦58⟧ |"],
    },
  },
  *check(outline) {
    for (const [story, { kind, blocks }] of outline.document.stories.entries()) {
      if (kind === "comment") continue;
      for (const [index, block] of blocks.entries()) {
        if (block.kind !== "table") continue;
        yield undefined;
        for (const { of, name, total, sum, row, column } of wrongTotals(block))
          yield { message: of, data: { name, total: writeAmount(total), sum: writeAmount(sum) }, range: rangeOfCell(block, [story, index], row, column) };
      }
    }
  },
});

/** The words of a cell, told by its row and grid column. */
function rangeOfCell(table: Table, place: Place, row: number, column: number): Range {
  for (const [index, cell] of (table.rows[row]?.cells ?? []).entries()) {
    if (cell.column !== column) continue;
    for (const { place: at, block } of contentsOf(cell.blocks, [...place, row, index])) {
      const start = block.text.search(/\S/);
      if (start >= 0) return { place: at, start, end: block.text.trimEnd().length };
    }
  }
  return { place, start: 0, end: 0 };
}
