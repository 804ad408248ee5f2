import type { TermGroup } from "./term-group";

const PAST = "(mentionné|listé|cité|évoqué|identifié|précisé|spécifié|énuméré|prévu|décrit)(|e|s|es)";

/** Lists left open: INCOSE R9, open-ended terms of ISO/IEC/IEEE 29148. */
export const OPEN_ENDED: readonly TermGroup[] = [
  {
    category: "open-ended",
    guards: ["leader"],
    advice: { fr: "donnez la liste complète, ou la règle qui dit ce qui en fait partie", en: "give the whole list, or the rule that says what belongs to it" },
    fr: { fixed: "ect, ect., ect…, ect..., (et|ou|ainsi que) d'autres, (et|ou) (à|de|par|sur|pour) (tout|toute) autre, etc, etc., etc…, etc...., etc..., etc.…, etcetera, et cetera, …, ..., ainsi de suite, et ainsi de suite, et j'en passe, et bien d'autres(| encore), et plus encore, et autre(|s), et/ou autre(|s), ou/et autre(|s), ou tout autre, ou toute autre, et tout autre, et toute autre, et toutes autres, et tous autres, ou tous autres, ou toutes autres" },
    en: { fixed: "etc, etc., etc…, etc..., et cetera, …, ..., and so on, and so forth, and the like, and others, and other, and more, and/or other, or any other" },
  },
  {
    category: "open-ended",
    guards: ["needs-end"],
    advice: { fr: "donnez la liste complète, ou la règle qui dit ce qui en fait partie", en: "give the whole list, or the rule that says what belongs to it" },
    fr: { fixed: "ou autre, ou autres, ou similaire, ou similaires, et similaires, ou assimilé, ou assimilés, et assimilés" },
    en: { fixed: "or other, or others, or similar, and similar, or the like" },
  },
  {
    category: "open-ended",
    guards: ["not-as-said"],
    advice: { fr: "remplacez-le par la liste complète de ce qui est exigé", en: "replace it by the whole list of what is required" },
    fr: {
      fixed:
        "entre(|s) autre(|s), sans que (cette|la) liste (ne |)soit (exhaustive|limitative), liste (indicative|provisoire), (tel|tels|telle|telles) (que|qu'), en particulier, plus particulièrement, à titre (d'exemple|d'exemples|indicatif|illustratif|d'illustration), à l'(instar|image) (de|du|des), et (cætera|caetera|cetera|consorts), et tutti quanti, pour ne citer que, à commencer par, j'en passe, au premier rang (desquels|desquelles), typiquement, (tel|tels|telle|telles) :, du (genre|style), " +
        "(parmi|dont) (lesquels|lesquelles)(| on peut citer| nous pouvons citer), dont notamment, on peut citer, (sans|y compris mais sans|incluant mais sans) (s'y limiter|être limitatif|s'y restreindre), " +
        "(de (façon|manière) |à titre |)non (exhaustif|exhaustive|limitatif|limitative)(|s|ment), (pas|ni) (exhaustif|exhaustive|limitatif|limitative)(|s), liste non (exhaustive|limitative|fermée), liste ouverte, au sens large",
    },
    en: {
      fixed: "including but not limited to, but not limited to, not limited to, among others, among other things, in particular, notably, such as, particularly, especially, inter alia, non exhaustive, not exhaustive, as a minimum, at a minimum",
    },
  },
  {
    category: "open-ended",
    guards: ["causal"],
    advice: { fr: "remplacez-le par la liste complète de ce qui est exigé", en: "replace it by the whole list of what is required" },
    fr: { fixed: "(et |)notamment" },
  },
  {
    category: "open-ended",
    guards: ["needs-list", "begins"],
    advice: { fr: "remplacez-le par la liste complète de ce qui est exigé", en: "replace it by the whole list of what is required" },
    fr: { fixed: "par exemple, p. ex., par ex., par ex, exemple(|s)( |):, ex( |):, ex., ex. :" },
    en: { fixed: "for example, for instance, e.g., e.g, eg, like" },
  },
  {
    category: "open-ended",
    guards: ["needs-list", "not-as-role", "begins"],
    advice: { fr: "remplacez-le par la liste complète de ce qui est exigé", en: "replace it by the whole list of what is required" },
    fr: { fixed: "comme" },
  },
  {
    category: "open-ended",
    advice: { fr: "dites ce qui est exigé : ce qui n’est pas écrit ne se chiffre pas", en: "say what is required: what is not written cannot be quoted" },
    fr: { fixed: `même (si |)non ${PAST}, non ${PAST} (lors|dans|à ce jour|à ce stade), (encore |)(inconnu|inconnue|indéterminé|indéterminée)(|s) (à ce jour|à ce stade)` },
    en: { fixed: "not identified yet, not yet identified, even if not mentioned" },
  },
];
