import { wordsBegin } from "../language/beginnings";
import { patternRule } from "./pattern-rule";

/** Quantities that mean nothing without a unit: durations, sizes, rates, prices. "Nombre" and "taux" carry theirs. */
const MEASURED = {
  fr: "délais?|durées?|temps\\sde\\s(?:réponse|chargement|traitement|traitements|réaction|rétablissement)|temps\\sd['’]affichage|fréquence|débit|bande\\spassante|taille|capacité|espace\\sdisque|budget|montant|coût|prix",
  en: "delay|duration|(?:response|loading|processing|recovery|display)\\stime|frequency|bandwidth|throughput|size|capacity|disk\\sspace|storage|budget|amount|cost|price",
};
const LINK = {
  fr: "(?:\\s(?:maxim(?:al|ale|um)|minim(?:al|ale|um)|moyen(?:ne)?|est|sera|doit\\sêtre|devra\\sêtre|de|d['’]au\\s(?:plus|moins)|à|au\\s(?:plus|moins)|inférieure?|supérieure?|égale?|ne\\sdoit\\spas\\sdépasser|ne\\sdépasse\\spas|n['’]excède\\spas|limitée?|fixée?))+",
  en: "(?:\\s(?:maximum|minimum|average|is|are|shall|must|will|be|of|at|most|least|to|under|over|below|above|less|more|greater|lower|than|not|exceed|up|limited|set))+",
};
/** A number at the end of its clause: the word after it, if any, would be the unit. */
const BARE = "\\s(\\d+(?:[.,]\\d+)?)(?=\\s*(?:[.;)](?!\\d)|$|,\\s\\p{L})|\\s(?:et|ou|pour|and|or|for)\\s[\\p{L}\\p{N}])";

const namesMeasure = wordsBegin("del dur tem fre deb ban tai cap esp bud mon cou pri res loa pro rec dis thr siz sto amo cos");
const patternOf = (language: "fr" | "en"): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${MEASURED[language]})${LINK[language]}${BARE}`, "giu");

export const numbersWithUnits = patternRule({
  id: "numbers-with-units",
  source: { guide: ["V1", "V3"], incose: [6, 33] },
  title: { fr: "Chaque nombre a son unité", en: "Every number has its unit" },
  why: {
    fr: "Un délai de 5, en heures ou en jours ouvrés, n’a pas le même prix ; chacun lira celui qui l’arrange.",
    en: "A delay of 5, in hours or in working days, does not have the same price; everyone will read the one that suits them.",
  },
  message: {
    fr: "«\u00a0{term}\u00a0» n’a pas d’unité\u00a0: ajoutez-la (secondes, jours ouvrés, Mo, €…).",
    en: "“{term}” has no unit: add it (seconds, working days, MB, €…).",
  },
  patterns: { fr: patternOf("fr"), en: patternOf("en") },
  mayMatch: (text) => /\d/.test(text) && namesMeasure(text),
  // "un délai de 4 et 8 heures": the unit of a list stands after its last number.
  isExplained: (_before, after) => /^\s(?:et|ou|and|or)\s\d/u.test(after),
  examples: {
    good: {
      fr: ["Le temps de réponse est inférieur à 2 s pour 95 % des appels.", "Le délai est de 4 heures ouvrées.", "Le délai est de 4 ou 8 heures selon la gravité.", "La taille de l’équipe est de 12 personnes."],
      en: ["The response time is under 2 s for 95% of calls.", "The delay is 4 working hours."],
    },
    bad: {
      fr: ["Le ⟦temps de réponse doit être inférieur à 2⟧ pour 95 % des appels.", "La ⟦taille maximale est de 10⟧.", "Le ⟦délai est fixé à 5⟧, puis le ticket est transmis au niveau 2."],
      en: ["The ⟦response time shall be under 2⟧."],
    },
  },
});
