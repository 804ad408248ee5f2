import type { TermGroup } from "./term-group";

/** Escape clauses: INCOSE R8, loopholes of ISO/IEC/IEEE 29148. A condition that can be tested ("si le mot de passe est faux") is none. */
export const LOOPHOLES: readonly TermGroup[] = [
  {
    category: "loophole",
    guards: ["governed"],
    advice: {
      fr: "écrivez la condition qui se vérifie (« si … alors … ») ou supprimez-la",
      en: "write the condition that can be checked (“if … then …”) or delete it",
    },
    fr: { fixed: "au besoin" },
  },
  {
    category: "loophole",
    guards: ["at-large"],
    advice: { fr: "dites dans quels cas, ou supprimez-le", en: "say in which cases, or delete it" },
    fr: { fixed: "en général" },
    en: { fixed: "in general" },
  },
  {
    category: "loophole",
    guards: ["qualified"],
    advice: {
      fr: "dites qui en décide et selon quel critère, ou ce qui est exigé dans chaque cas",
      en: "say who decides and on what criterion, or what is required in each case",
    },
    fr: { fixed: "(selon|suivant|en fonction) (le |du |la |de la |les |des |)(contexte|situation|circonstances|opportunités|moyens|possibilités)" },
  },
  {
    category: "loophole",
    advice: {
      fr: "écrivez la condition qui se vérifie (« si … alors … ») ou supprimez-la",
      en: "write the condition that can be checked (“if … then …”) or delete it",
    },
    fr: {
      fixed:
        "si (c'est |cela est |)(possible|nécessaire|besoin|faisable|envisageable|opportun|pertinent|applicable|utile|requis|souhaité), si besoin (est|en est|il y a|était), si (nécessité|nécessaire) (|est|était|il y a), en cas de (besoin|nécessité), en tant que de besoin, " +
        "(si elle|s'il|si il|si elles|s'ils|si on|si l'on) (en |)(a|avait|ont|avaient|éprouve|ressent) (le |)besoin, (le cas échéant|les cas échéants), s'il y a lieu, si (cela|le besoin|la nécessité|la situation|le contexte) (s'avère|s'en fait sentir|se fait sentir|l'exige|le justifie|le permet|le nécessite)( nécessaire| utile| possible| opportun| pertinent|), " +
        "si (le|cela est|c'est|ils le|elle le|elles le|on le) (juge|jugé|jugent) (utile|nécessaire|opportun|pertinent), s'il (le|la|les) juge (utile|nécessaire|opportun|pertinent), (jugé|jugée|jugés|jugées) (utile|nécessaire|opportun|opportune|pertinent|pertinente)(|s), " +
        "éventuellement, (prévoir|proposer|envisager|intégrer|fournir) (un|une|d'|des) (éventuel|éventuelle|éventuels|éventuelles), dans la mesure du possible, dans la limite du possible, tant que faire se peut, (le plus|le mieux|du mieux|le moins) possible, (le|la|les) plus (court|courte|bref|brève|simple|rapide|complet|complète|précis|précise|clair|claire|léger|légère|fluide|proche|bas|basse|faible|réduit|réduite|fiable|fidèle|ergonomique|intuitif|intuitive|exhaustif|exhaustive|souvent|large|détaillé|détaillée|agréable|facile|fréquent|fréquente)(|s) possible, que (possible|nécessaire), dans la mesure des possibilités, préférable(|s), dans toute la mesure du possible, dans la mesure du raisonnable, autant que (possible|faire se peut|nécessaire|de besoin), aussi souvent que (possible|nécessaire), " +
        "(quand|lorsque|dès lors que|dès lors que|là où|tant que|à chaque fois que|chaque fois que) (cela est |c'est |ce sera |)(possible|nécessaire|pertinent|utile|faisable), " +
        "sauf (exception|cas particulier|cas exceptionnel|contre indication|impossibilité|nécessité|cas de force majeure)(|s), sous réserve (de (faisabilité|possibilité)|des possibilités|d'être possible), " +
        "(si|lorsque|quand|dès que) le (temps|budget|planning|calendrier|délai) le permet(|tra), (si|lorsque|quand|dès que) les (délais|moyens|ressources|conditions|contraintes|circonstances) le permett(ent|ront), dans la limite (des moyens|des possibilités|du raisonnable), pour autant que (cela soit |ce soit |)possible, (s'il est|si elle est) techniquement (possible|réalisable|faisable), si (les circonstances|les conditions) (l'exigent|le justifient|s'y prêtent), si la situation s'y prête, lorsque la situation (le justifie|l'exige), si l'architecture le permet, s'il reste du temps, si cela ne pose pas de (difficulté|problème), (sauf|à moins d'un) (imprévu|difficulté majeure|contrainte particulière), a priori, sans que ce soit une obligation, au possible, " +
        "selon (la |)faisabilité, hors cas (exceptionnel|particulier)(|s)",
    },
    en: {
      fixed:
        "if possible, if necessary, if needed, if required, if applicable, if appropriate, if practical, if practicable, if feasible, if available, if desired, if any, when possible, when necessary, when needed, when required, when available, when appropriate, when applicable, where possible, where necessary, where available, where required, " +
        "where needed, where applicable, where appropriate, wherever possible, whenever possible, whenever necessary, as possible, as far as possible, as much as possible, as needed, as necessary, as required, as applicable, as far as practicable, " +
        "to the extent (feasible|practicable|reasonable), (use |)(all |commercially |)reasonable (endeavours|efforts), if need be, (save |except |)in exceptional (circumstances|cases), to the extent possible, to the extent practical, to the extent necessary, to the greatest extent possible, to the maximum extent possible, if so desired, should the need arise, in case of need, unless otherwise specified, unless impractical, " +
        "under normal conditions, with the exception of special cases, possibly, optionally, subject to availability, subject to feasibility, time permitting, budget permitting, may or may not, at (the |its |their )discretion",
    },
  },
  {
    category: "loophole",
    advice: {
      fr: "dites qui en décide et selon quel critère, ou ce qui est exigé dans chaque cas",
      en: "say who decides and on what criterion, or what is required in each case",
    },
    fr: {
      fixed:
        "(selon|suivant|au gré de) (le |la |les |ses |leurs |son |leur |)(besoin|besoins|contraintes|envie|envies|envi|convenance|humeur), (selon|suivant) (ses|leurs) (possibilités|moyens|disponibilités), au gré (du|des) (besoin|besoins|envies|circonstances), " +
        "selon les cas, (en fonction de|sous réserve de) (ses|leurs) (possibilités|disponibilités|moyens), " +
        "en fonction (de |du |des |de la |de ses |de leurs |de l'|de son |de leur )(besoin|besoins|contraintes|contraintes de temps|budget disponible|envies), " +
        "à (la|sa|leur) (convenance|discrétion|guise), à (l'appréciation|la libre appréciation) (de|du|des), au cas par cas, à sa convenance, " +
        "de préférence, préférablement, préférentiellement, idéalement, dans l'idéal, dans le meilleur des cas, généralement, de (façon|manière) générale, d'une (façon|manière) générale, en règle générale, normalement, en principe, " +
        "habituellement, théoriquement, en théorie, dans la plupart des cas, la plupart du temps, tant bien que mal, à titre facultatif, (s'efforcer|s'efforce|s'efforcera|efforcera) (de|d'), " +
        "(faire|fera|fait|mettre en œuvre|met en œuvre) (tout son possible|le nécessaire|de son mieux|ses meilleurs efforts), (mettre|mettra|met) tout en œuvre, (tâchera|tentera) (de|d'), meilleurs efforts",
    },
    en: {
      fixed:
        "preferably, ideally, generally, primarily, mainly, largely, normally, usually, typically, mostly, in principle, commonly, ordinarily, in most cases, most of the time, case by case, on a case by case basis, depending on (the |)(needs|need|context|circumstances|situation), " +
        "according to needs, best effort(|s), best endeavours, strive to, make every effort, attempt to, as the case may be, at convenience, tend to",
    },
  },
];
