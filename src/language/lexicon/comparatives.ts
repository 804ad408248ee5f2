import type { TermGroup } from "./term-group";

/** Comparatives and superlatives without what they are compared with: comparatives and superlatives of ISO/IEC/IEEE 29148, INCOSE R34. */
export const COMPARATIVES: readonly TermGroup[] = [
  {
    category: "comparative",
    guards: ["no-comparison", "referred", "purpose"],
    advice: { fr: "donnez la valeur attendue, ou la référence et l’écart (« 20 % de moins que les 5 s d’aujourd’hui »)", en: "give the expected value, or the reference and the difference (“20% less than today’s 5 s”)" },
    fr: { fixed: "plus, moins" },
    en: { fixed: "more, less, (the |)(most|least)" },
  },
  {
    category: "comparative",
    guards: ["referred", "purpose"],
    advice: { fr: "donnez la valeur attendue, ou la référence et l’écart (« 20 % de moins que les 5 s d’aujourd’hui »)", en: "give the expected value, or the reference and the difference (“20% less than today’s 5 s”)" },
    fr: { adj: "accru", fixed: "meilleur(|e|s|es), mieux, davantage, (à |de |)moindre(|s), pire(|s), (qualité|performance|performances|fiabilité|sécurité|précision|rapidité) supérieure(|s), (rendu|confort|niveau|débit|résultat|service) supérieur(|s), (être|sera|seront) (raccourci|réduit|diminué|accéléré|allégé|augmenté|enrichi|élargi|étendu|amélioré|renforcé)(|e|s|es), (sécurité|surveillance|protection|attention) (renforcée|accrue), au plus près" },
    en: {
      fixed:
        "better, best, worse, worst, faster, fastest, easier, easiest, quicker, quickest, simpler, simplest, clearer, safer, safest, cheaper, cheapest, smoother, smarter, stronger, greater, greatest, larger, largest, smaller, smallest, bigger, biggest, " +
        "higher, highest, lower, lowest, longer, longest, shorter, shortest, fewer, fewest, wider, broader, richer, closer, tighter, newer, lighter, heavier, deeper, increased, enhanced, improved",
    },
  },
];
