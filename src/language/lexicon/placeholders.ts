import type { TermGroup } from "./term-group";

/** What the author has not decided yet: incomplete text (INCOSE R9 and completeness of ISO/IEC/IEEE 29148). */
export const PLACEHOLDERS: readonly TermGroup[] = [
  {
    category: "placeholder",
    advice: { fr: "décidez et écrivez la valeur, ou dites qui la fixera et à quelle date", en: "decide and write the value, or say who will set it and by which date" },
    fr: {
      fixed:
        "tbd, tbc, tba, lorem ipsum, xx, xxx, xxxx, xxxxx, xxxxxx, ??, ???, ????, […], [...], [..], [xx], [xxx], [???], [?], ______, ......, " +
        "todo, ____, _____, ___, (reste|restent|restant|encore|demeure) à (convenir|affiner|vérifier|définir|préciser|déterminer|compléter|confirmer|valider|arrêter|fixer|spécifier|chiffrer|trancher|renseigner|étudier), " +
        "(non|pas encore|pas) (définie|définies|arrêtée|arrêtées|décidée|décidées) à (ce jour|ce stade), en (attente|cours) de (définition|arbitrage|réflexion|validation|rédaction), pas encore (arrêté|défini|connu|décidé|fixé|choisi)(|e|s|es), en réflexion, pour l'instant (inconnu|inconnue|indéterminé|indéterminée), (inconnu|inconnue|indéterminé|indéterminée)(|s) pour l'instant, (sera|fera|feront) l'objet d'une (spécification|description) (future|ultérieure), (sera|seront) (précisé|défini|communiqué|confirmé|arrêté|fixé|déterminé)(|e|s|es) (ultérieurement|plus tard|par la suite|lors)",
    },
    en: { fixed: "tbd, tbc, tba, tbs, tbr, lorem ipsum, xx, xxx, xxxx, xxxxx, ???, ????, […], [...], [..], [xx], [xxx], [tbd], [tbc], ______, ......, still to be (defined|specified|determined|decided|confirmed), to be agreed, to be advised, will be (confirmed|defined|specified|advised|determined|provided|agreed) (later|at a later|in due|during)" },
  },
  {
    category: "placeholder",
    guards: ["active-infinitive", "left-to-user"],
    advice: { fr: "décidez et écrivez la valeur, ou dites qui la fixera et à quelle date", en: "decide and write the value, or say who will set it and by which date" },
    fr: { fixed: "à (définir|préciser|déterminer|spécifier|discuter|chiffrer|trancher|arbitrer|statuer)" },
    en: { fixed: "to be (defined|specified|determined|decided|discussed|clarified)" },
  },
  {
    category: "placeholder",
    guards: ["stands-alone", "active-infinitive"],
    advice: { fr: "décidez et écrivez la valeur, ou dites qui la fixera et à quelle date", en: "decide and write the value, or say who will set it and by which date" },
    fr: { fixed: "à (compléter|renseigner|remplir|confirmer|valider|fixer|arrêter|rédiger|voir|revoir|étudier|convenir|affiner|vérifier|venir|calculer|chiffrer)" },
    en: { fixed: "to be (completed|confirmed|filled in|written|reviewed|provided), to complete, to confirm" },
  },
];
