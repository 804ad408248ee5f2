import type { TermGroup } from "./term-group";

/** Totalities that cannot be verified: totality of ISO/IEC/IEEE 29148, INCOSE R26 (absolutes) and R32 (universal qualification). */
export const TOTALITIES: readonly TermGroup[] = [
  {
    category: "totality",
    guards: ["closed-set"],
    advice: { fr: "énumérez ce qui est concerné, avec les versions s’il y en a, ou dites la règle qui le délimite", en: "list what is concerned, with versions if any, or state the rule that bounds it" },
    fr: { fixed: "(tous|toutes) (les|nos|ses|leurs|ces|vos|), (tout|toute)( le| la|), (l'ensemble|la totalité|l'intégralité) (des|de nos|de ses), quel que soit, quelle que soit, quels que soient, quelles que soient" },
    en: { fixed: "all (of |)(the|its|our|), any, every, each and every, whatever, regardless of, irrespective of, whichever" },
  },
  {
    category: "totality",
    guards: ["listed"],
    advice: { fr: "énumérez ce qui est concerné, avec les versions s’il y en a", en: "list what is concerned, with versions if any" },
    fr: { fixed: "(tout|tous|toute|toutes) (les |)(type|types|sorte|sortes|genre|genres|nature|natures) (de|d')" },
    en: { fixed: "all (types|kinds|sorts|manner) of, any (type|types|kind|kinds|sort) of, every (type|kind|sort) of, anything, everything, anywhere, everywhere" },
  },
  {
    category: "totality",
    guards: ["enumerated"],
    advice: { fr: "énumérez ce qui est concerné, avec les versions s’il y en a", en: "list what is concerned, with versions if any" },
    fr: { fixed: "n'importe (quel|quelle|quels|quelles|où|quoi|qui|quand|comment)" },
  },
  {
    category: "totality",
    guards: ["measured", "present"],
    advice: { fr: "dites pour quels cas, avec quelle plage horaire ou quel taux", en: "say for which cases, with what hours or what rate" },
    fr: {
      fixed:
        "en toute(|s) circonstance(|s), en tout temps, en tous temps, en tout lieu, en tous lieux, en tous points, (accessible|disponible|consultable|utilisable)(|s) partout, zéro (défaut|erreur|interruption|bug|panne), sans (aucune |)(limite|limitation|restriction|erreur)(|s), exempt(|e|s) (d'erreurs|de bugs|de défauts|d'anomalies), coûte que coûte, à vie, continuellement, indestructible(|s), ininterrompu(|e|s|es), à l'infini, en permanence, constamment, sans exception, sans aucune exception, " +
        "(totalement|entièrement|intégralement|complètement) (accessible|sécurisé|sécurisée|compatible|automatique|automatisé|automatisée|paramétrable|personnalisable|responsive|transparent|transparente|disponible|conforme|intégré|intégrée|autonome|fiable|opérationnel|opérationnelle|adaptable|maîtrisé|maîtrisée)(|s), " +
        "(s'intégrer|s'intègre|fonctionner) (complètement|totalement|parfaitement), (absence|accessibilité|compatibilité|cohérence|couverture|maîtrise|transparence|sécurité|disponibilité|conformité|autonomie|traçabilité|confidentialité|interopérabilité|intégration|liberté|satisfaction) (totale|complète|absolue)",
    },
    en: { fixed: "at all times, under all circumstances, in all circumstances, in all cases, under any circumstances, without exception, without fail, completely, entirely, totally, absolutely, at no time, free of (all|any) (defects|errors|bugs|faults), zero (errors|defects|downtime|bugs|data loss), (error|defect|bug) free, fully (secure|compatible|automated|automatic|customisable|customizable|accessible|compliant|responsive), constantly" },
  },
  {
    category: "totality",
    guards: ["needs-end", "present"],
    advice: { fr: "dites à quels profils, avec quel niveau d’accessibilité (RGAA 4.1)", en: "say to which profiles, with what accessibility level (WCAG 2.2)" },
    fr: { fixed: "(accessible|utilisable|compréhensible|exploitable)(|s) (à|par|pour) tous" },
    en: { fixed: "(accessible to|usable by) (all|everyone)" },
  },
  {
    category: "totality",
    guards: ["undemanded", "present"],
    advice: { fr: "dites à quel moment ou à quel événement, et ce qui se passe sinon", en: "say at which moment or on which event, and what happens otherwise" },
    fr: { fixed: "toujours, systématiquement, de (manière|façon) systématique" },
    en: { fixed: "always, systematically" },
  },
  {
    category: "totality",
    guards: ["not-kept"],
    advice: { fr: "dites la plage horaire, le taux de disponibilité ou la durée d’interruption admise", en: "say the hours, the availability rate or the accepted downtime" },
    fr: { fixed: "à (tout|chaque|n'importe quel) (moment|instant)" },
    en: { fixed: "anytime, at any time" },
  },
  {
    category: "totality",
    guards: ["testable-ban"],
    advice: { fr: "donnez le nombre ou le taux toléré, et comment on le constate", en: "give the number or rate tolerated, and how it is observed" },
    fr: { fixed: "jamais, aucun, aucune, en aucun cas" },
    en: { fixed: "never, no" },
  },
  {
    category: "totality",
    guards: ["figure-of-measure"],
    advice: { fr: "donnez le taux que l’on mesurera, sur quelle période et avec quelle tolérance", en: "give the rate that will be measured, over which period and with what tolerance" },
    fr: { fixed: "à 100 %, 100 %, cent pour cent" },
    en: { fixed: "100 %, 100%, 100 percent" },
  },
];
