import type { TermGroup } from "./term-group";

/** Verbs that promise without saying what happens: non-verifiable terms of ISO/IEC/IEEE 29148, INCOSE R3 (appropriate subject and verb). */
export const WEAK_VERBS: readonly TermGroup[] = [
  {
    category: "weak-verb",
    guards: ["no-verb", "operations-told", "purpose", "quantified", "present"],
    advice: {
      fr: "dites ce que l’utilisateur pourra faire (créer, consulter, modifier, supprimer, exporter)",
      en: "say what the user will be able to do (create, view, change, delete, export)",
    },
    fr: {
      verb: "gérer, administrer, superviser, s'occuper, se charger",
      // "le pilote": the present is a noun.
      fixed: "pilot(er|era|eront)",
    },
    en: { verb: "manage, handle, deal with, take care of, cope with, administer, oversee" },
  },
  {
    category: "weak-verb",
    guards: ["no-management", "operations-told", "purpose", "present"],
    advice: {
      fr: "dites ce que l’utilisateur pourra faire (créer, consulter, modifier, supprimer, exporter)",
      en: "say what the user will be able to do (create, view, change, delete, export)",
    },
    fr: { verb: "permettre, prévoir, proposer, inclure, intégrer, offrir" },
  },
  {
    category: "weak-verb",
    guards: ["owned"],
    advice: {
      fr: "dites ce que l’utilisateur pourra faire (créer, consulter, modifier, supprimer, exporter)",
      en: "say what the user will be able to do (create, view, change, delete, export)",
    },
    fr: { adj: "géré, supervisé, favorisé, facilité, encouragé", fixed: "(être|sera|seront) (pris|prise|prises) en (compte|considération)" },
    en: { fixed: "managed, handled" },
  },
  {
    category: "weak-verb",
    guards: ["no-verb", "means-given", "purpose", "quantified", "present"],
    advice: {
      fr: "dites ce qui change pour l’utilisateur et comment on le constate (étapes supprimées, temps gagné, valeur cible)",
      en: "say what changes for the user and how it is observed (steps removed, time saved, target value)",
    },
    fr: {
      verb: "optimiser, améliorer, faciliter, favoriser, simplifier, fluidifier, rationaliser, dynamiser, fiabiliser, encourager, promouvoir, renforcer, valoriser, moderniser, harmoniser, accélérer, minimiser, maximiser, accroître, fidéliser, maîtriser, privilégier",
      fixed: "(réduire|diminuer) (le temps|les délais|les coûts|les erreurs|le nombre|les risques|la charge), augmenter (la notoriété|la visibilité|le trafic|les ventes|la fréquentation|le nombre), (faire |)gagner (du|en) (temps|précision|efficacité|productivité|visibilité|qualité), développer (la|notre|sa) (notoriété|visibilité), maintenir la (cohérence|qualité), (optimisation|amélioration|simplification|fluidification|rationalisation|dynamisation|fiabilisation) (de|des|du|d')",
    },
    en: { verb: "optimise, optimize, improve, facilitate, simplify, streamline, enhance, ease, maximise, maximize, minimise, minimize, foster, promote, encourage, strengthen" },
  },
  {
    category: "weak-verb",
    guards: ["no-verb", "means-given", "purpose", "quantified", "present"],
    advice: {
      fr: "dites qui fait quoi, à quel moment et avec quel résultat",
      en: "say who does what, when and with what result",
    },
    fr: {
      verb: "soutenir, contribuer, concourir, inciter, faire en sorte, s'impliquer, refléter, incarner, fédérer",
      // "un guide", "une aide", "la veille": the singular of the present is a noun.
      fixed: "guid(er|era|ent|eront), aid(er|era|ent|eront), veill(e|er|era|ent|eront) (à|au|aux)",
    },
    en: { verb: "contribute to, assist, guide, be responsible for" },
  },
  {
    category: "weak-verb",
    guards: ["means-given", "purpose", "quantified", "present"],
    advice: {
      fr: "dites qui fait quoi, à quel moment et avec quel résultat",
      en: "say who does what, when and with what result",
    },
    en: { verb: "cater for" },
  },
  {
    category: "weak-verb",
    guards: ["no-people", "means-given", "purpose", "quantified", "present"],
    advice: {
      fr: "dites qui fait quoi, à quel moment et avec quel résultat",
      en: "say who does what, when and with what result",
    },
    fr: { verb: "accompagner" },
  },
  {
    category: "weak-verb",
    guards: ["no-verb", "means-given", "support-told", "purpose", "quantified", "present"],
    advice: {
      fr: "dites quel effet cela a dans le produit (ce qui est affiché, calculé, contrôlé ou enregistré)",
      en: "say what effect it has in the product (what is displayed, computed, checked or stored)",
    },
    fr: { verb: "prendre en charge, prendre en compte, prendre en considération, tenir compte" },
    en: { verb: "take into account, take account of, take into consideration, support, accommodate", fixed: "taken into (account|consideration)" },
  },
  {
    category: "weak-verb",
    guards: ["needs-told", "present"],
    advice: { fr: "nommez ces besoins ou renvoyez au chapitre qui les énumère", en: "name these needs or refer to the chapter that lists them" },
    fr: { verb: "répondre, s'adapter, correspondre, satisfaire, couvrir, adresser" },
    en: { verb: "meet (the |our |their |its |all |)(needs|expectations)" },
  },
  {
    category: "weak-verb",
    guards: ["no-verb", "service-told", "means-given", "purpose", "quantified", "present"],
    advice: {
      fr: "dites la valeur garantie et comment elle se mesure, ou les opérations faites et leur fréquence",
      en: "say the guaranteed value and how it is measured, or what is done and how often",
    },
    fr: { verb: "assurer, garantir" },
    en: { verb: "ensure, guarantee" },
  },
];
